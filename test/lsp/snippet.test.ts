import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LineIndex } from '../../server/src/core';
import { escapeSnippet, plainText, startOnNewLine } from '../../server/src/lsp/snippet';

const SNIPPETS: readonly (readonly [snippet: string, plain: string])[] = [
  ['geen gaten', 'geen gaten'],
  ['${1:waarom} en ${2:daarom}$0', 'waarom en daarom'],
  ['$1 $12 ${3}', '  '],
  ['${1:buiten ${2:binnen} buiten}', 'buiten binnen buiten'],
  ['${1|ja,nee,onbekend|}', 'ja'],
  ['${1|één\\, twee,drie|}', 'één, twee'],
  ['\\$1 \\} \\\\', '$1 } \\'],
  ['tenzij T1 {\n  legitiem: ${1:ja} "${2:a\\}b}"\n}', 'tenzij T1 {\n  legitiem: ja "a}b"\n}'],
  ['{ x } €5', '{ x } €5'],
];

for (const [snippet, plain] of SNIPPETS) {
  test(`without holes ${JSON.stringify(snippet)} reads ${JSON.stringify(plain)}`, () => {
    assert.equal(plainText(snippet), plain);
  });
}

test('an escaped text stands in a snippet as it is', () => {
  const text = 'profiel P { prijs: "$5" } \\';
  assert.equal(plainText(escapeSnippet(text)), text);
});

test('a snippet of several lines takes along what stands before it on its line', () => {
  const lines = new LineIndex('a\n  $b c');
  const at = { line: 1, character: 4 };
  const edit = startOnNewLine({ range: { start: at, end: at }, newText: 'x\n  ${1:y}' }, lines);
  assert.deepEqual(edit, {
    range: { start: { line: 1, character: 0 }, end: at },
    newText: '  \\$bx\n  ${1:y}',
  });
  const short = { range: { start: at, end: at }, newText: 'x' };
  assert.equal(startOnNewLine(short, lines), short);
});
