import assert from 'node:assert/strict';
import test from 'node:test';
import { definition, documentHighlights, prepareRename, references, rename } from '../../server/src/core/ide';
import { applyEdits } from '../../server/src/core/text/edit';
import { cub, type Fixture, fixture, fixtureOf, uriOf } from './support';

const SHARED = uriOf('gedeeld/studiefinanciering.tenzij');

function textAt({ analysis }: Fixture, uri: string, span: { readonly start: number; readonly end: number }): string {
  return analysis.file(uri)!.text.slice(span.start, span.end);
}

test('a field leads to its declaration in the other file', () => {
  const made = cub();
  const found = definition(made.analysis, made.uri, made.find('afstand_ouders per'))!;
  assert.equal(found.uri, SHARED);
  assert.equal(textAt(made, SHARED, found.selection), 'afstand_ouders');
  assert.match(textAt(made, SHARED, found.span), /^veld afstand_ouders .*\}$/);
});

test('a code in a cell, a comparison and an example leads to its row in the code list', () => {
  const made = cub();
  for (const offset of [
    made.find('"mbo 1-2" |'),
    made.find('"uitwonend"', 'populatie'),
    made.find('"mbo 1-2"', 'onderwijs = '),
  ]) {
    const found = definition(made.analysis, made.uri, offset + 3);
    assert.equal(found?.uri, SHARED);
    assert.match(textAt(made, SHARED, found.span), /^\| "(mbo 1-2|uitwonend)"/);
  }
});

test('the path of a gebruik leads to the file', () => {
  const made = cub();
  assert.equal(definition(made.analysis, made.uri, made.find('gedeeld/'))?.uri, SHARED);
});

test('nothing is declared behind a keyword, a comment or white space', () => {
  const made = cub();
  for (const offset of [0, made.find('profiel CUB') + 2, made.text.length])
    assert.equal(definition(made.analysis, made.uri, offset), undefined);
});

test('uses are found in every file that imports the declaration', () => {
  const made = cub();
  const shared = made.analysis.file(SHARED)!.text;
  const found = references(made.analysis, SHARED, shared.indexOf('leeftijd '), true);
  assert.equal(found.filter(({ uri }) => uri === SHARED).length, 1);
  assert.equal(found.filter(({ uri }) => uri === made.uri).length, 3);
  for (const { uri, span } of found) assert.equal(textAt(made, uri, span), 'leeftijd');
});

test('uses of a code are found from its row, whatever other field has the same text', () => {
  const made = fixtureOf({
    'a.tenzij':
      'codelijst A {\n  | "§x" |\n}\ncodelijst B {\n  | "x" |\n}\ngegevens M {\n  veld a code(A)\n  veld b code(B)\n}\nprofiel P "p" {\n  populatie M waar a = "x" en b = "x"\n  regel r als a in { "x", "y" }\n  punten q uit a, b {\n    | "x" | "x" | 1 |\n  }\n}\n',
  });
  assert.equal(references(made.analysis, made.uri, made.at(), true).length, 4);
  assert.equal(references(made.analysis, made.uri, made.at(), false).length, 3);
});

test('highlights mark the declaration as the place that writes', () => {
  const made = cub();
  const found = documentHighlights(made.analysis, made.uri, made.find('risico {'));
  assert.deepEqual(
    found.map(({ write }) => write),
    [true, false, false, false],
  );
});

function renamed(made: Fixture, newName: string, offset = made.at()): Readonly<Record<string, string>> | string {
  const result = rename(made.analysis, made.uri, offset, newName);
  if ('refused' in result) return result.refused.nl;
  return Object.fromEntries(
    result.changes.map(({ uri, edits }) => [uri, applyEdits(made.analysis.file(uri)!.text, edits)]),
  );
}

test('a name is renamed in every file, and every name keeps its meaning', () => {
  const made = cub();
  const offset = made.find('afstand_ouders per');
  const result = renamed(made, 'afstand_tot_ouders', offset) as Record<string, string>;
  assert.deepEqual(Object.keys(result).sort(), [made.uri, SHARED].sort());
  assert.equal(result[made.uri]!.match(/afstand_tot_ouders/g)?.length, 2);
  assert.match(result[SHARED]!, /veld afstand_tot_ouders +geheel/);
});

test('a new name is refused when it is no word, a word of the language, or already means something', () => {
  const made = fixture(
    'gegevens M {\n  veld §a geheel\n  veld b geheel\n}\nprofiel P "p" {\n  populatie M\n  punten q uit a { | anders | 1 | }\n  score s = q\n}\n',
  );
  assert.match(String(renamed(made, 'twee woorden')), /één woord/);
  assert.match(String(renamed(made, '1a')), /één woord/);
  assert.match(String(renamed(made, '')), /één woord/);
  assert.match(String(renamed(made, 'veld')), /woord van de taal/);
  assert.match(String(renamed(made, 'unless')), /woord van de taal/);
  assert.match(String(renamed(made, 'en')), /woord van de taal/);
  assert.match(String(renamed(made, 'b')), /al in gebruik/);
  assert.equal(typeof renamed(made, 'c-d_é2'), 'object');
});

test('a new name that would catch a use of another name is refused', () => {
  const made = fixture(
    'gegevens M {\n  veld §a geheel\n}\nprofiel P "p" {\n  populatie M waar x = 3\n  constante x = 3\n}\n',
  );
  assert.match(String(renamed(made, 'x')), /al in gebruik/);
});

test('a code is renamed in its list and in every use, with its quotation marks escaped', () => {
  const made = cub();
  const offset = made.find('"hbo"') + 1;
  const prepared = prepareRename(made.analysis, made.uri, offset);
  assert.ok('placeholder' in prepared && prepared.placeholder === 'hbo');
  const result = renamed(made, 'h"bo', offset) as Record<string, string>;
  assert.match(result[made.uri]!, /\| "h\\"bo" {5}\| 1\.0 \|/);
  assert.match(result[SHARED]!, /\| "h\\"bo" {5}\| "Hoger/);
  assert.match(String(renamed(made, 'wo', offset)), /al in gebruik/);
  assert.match(String(renamed(made, 'a\nb', offset)), /één regel/);
});

test('keywords, free texts and unknown names cannot be renamed', () => {
  const made = cub();
  for (const offset of [made.find('profiel CUB'), made.find('Dienst Uitvoering'), 0])
    assert.ok('refused' in prepareRename(made.analysis, made.uri, offset));
});

test('what a field is derived from leads to its declaration and is renamed with it, also a score of a profile', () => {
  const text = 'gegevens K {\n  veld x geheel { afgeleid_uit: risico }\n}\nprofiel P {\n  score risico = 1\n}\n';
  const made = fixtureOf({ 'p.tenzij': text });
  const uri = uriOf('p.tenzij');
  const found = definition(made.analysis, uri, text.indexOf('risico'))!;
  assert.equal(textAt(made, uri, found.span), 'score risico = 1');
  const renamed = rename(made.analysis, uri, text.indexOf('risico ='), 'gevaar');
  assert.ok('changes' in renamed);
  assert.equal(applyEdits(text, renamed.changes[0]!.edits), text.replaceAll('risico', 'gevaar'));
});
