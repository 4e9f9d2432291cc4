import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parse } from '../../server/src/core/syntax/parse';
import { BLOCKS } from '../../server/src/core/syntax/parser/blocks';
import { STATEMENT_BY_SPELLING, type Surface } from '../../server/src/core/syntax/vocabulary';
import { snippetsOf } from '../support/snippets';

const SHELLS: Readonly<Record<string, Readonly<Record<Surface, string>>>> = {
  file: { nl: '§', en: '§' },
  profile: { nl: 'profiel P {\n§\n}', en: 'profile P {\n§\n}' },
  data: { nl: 'gegevens D {\n§\n}', en: 'data D {\n§\n}' },
  model: { nl: 'profiel P {\nmodel m "t" {\n§\n}\n}', en: 'profile P {\nmodel m "t" {\n§\n}\n}' },
  selection: { nl: 'profiel P {\nselectie "t" {\n§\n}\n}', en: 'profile P {\nselection "t" {\n§\n}\n}' },
  measurement: { nl: 'meting M "t" {\n§\n}', en: 'measurement M "t" {\n§\n}' },
};

/** What a user has after pressing Tab through a snippet without typing. */
function withDefaults(body: readonly string[]): string {
  return body
    .join('\n')
    .replace(/\$\{\d+:([^}]*)\}/g, '$1')
    .replaceAll('$0', '')
    .replace(/\\([\\$}])/g, '$1');
}

for (const surface of ['nl', 'en'] as const) {
  describe(`snippets in ${surface}`, () => {
    const file = `snippets/tenzij.${surface}.json`;
    const snippets = snippetsOf(surface);

    it('are the ones that the forms of completion make (UPDATE=1 writes them)', () => {
      const made = `${JSON.stringify(snippets, null, 2)}\n`;
      if (process.env.UPDATE) writeFileSync(file, made);
      assert.equal(readFileSync(file, 'utf8'), made);
    });

    for (const { prefix, body } of Object.values(snippets)) {
      it(`"${prefix}" reads without mistakes where it belongs`, () => {
        const text = withDefaults(body);
        const keyword = STATEMENT_BY_SPELLING.get(/^\S+/.exec(text)![0])!;
        const [block] = Object.entries(BLOCKS).find(([, { statements }]) => statements.has(keyword.id))!;
        const tree = parse(SHELLS[block]![surface].replace('§', () => text));
        assert.deepEqual(
          tree.problems.map(({ message }) => message.en),
          [],
        );
        assert.ok(tree.tokens.some(({ term }) => term === keyword));
      });
    }
  });
}
