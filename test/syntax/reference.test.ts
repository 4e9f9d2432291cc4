import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parse } from '../../server/src/core/syntax/parse';
import { judge } from '../support/judge';
import { wordTables } from '../support/words';

const FILE = 'docs/language.md';
const WORDS = /(<!-- words -->\n)[\s\S]*?(<!-- \/words -->)/;

describe('docs/language.md', () => {
  it('lists every word of the vocabulary (UPDATE=1 writes them)', () => {
    const written = readFileSync(FILE, 'utf8');
    const made = written.replace(WORDS, (_, open: string, close: string) => `${open}\n${wordTables()}\n${close}`);
    if (process.env.UPDATE) writeFileSync(FILE, made);
    assert.equal(readFileSync(FILE, 'utf8'), made);
  });

  const examples = [...readFileSync(FILE, 'utf8').matchAll(/```tenzij\n([\s\S]*?)```/g)].map((match) => match[1]!);

  it('has examples', () => assert.ok(examples.length >= 5));

  examples.forEach((example, index) => {
    it(`example ${index + 1} reads without mistakes`, () => {
      assert.deepEqual(
        parse(example).problems.map(({ message }) => message.en),
        [],
      );
      const mistakes = judge(example).filter(
        ({ code, severity }) =>
          code < 'TZ114' && severity === 'error' && !example.includes('gebruik') && !example.includes('use "'),
      );
      assert.deepEqual(
        mistakes.map(({ code, message }) => `${code} ${message}`),
        [],
      );
    });
  });
});
