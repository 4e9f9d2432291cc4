import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { textMateGrammar } from '../support/textmate';

const FILE = 'syntaxes/tenzij.tmLanguage.json';

describe('the TextMate grammar', () => {
  it('is the one that the vocabulary makes (UPDATE=1 writes it)', () => {
    const made = `${JSON.stringify(textMateGrammar(), null, 2)}\n`;
    if (process.env.UPDATE) writeFileSync(FILE, made);
    assert.equal(readFileSync(FILE, 'utf8'), made);
  });

  for (const name of readdirSync('test/grammar').filter((file) => file.endsWith('.tenzij'))) {
    it(`colours ${name} as its own comments say`, () => {
      const runner = 'node_modules/vscode-tmgrammar-test/dist/unit.js';
      const run = () =>
        execFileSync(process.execPath, [runner, '-g', FILE, `test/grammar/${name}`], {
          encoding: 'utf8',
          stdio: 'pipe',
        });
      assert.doesNotThrow(run, (error: Error & { stdout?: string }) => {
        assert.fail(error.stdout ?? error.message);
      });
    });
  }
});
