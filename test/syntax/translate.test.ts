import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parse } from '../../server/src/core/syntax/parse';
import { surfaceEdits, translate } from '../../server/src/core/syntax/printer';
import { mixedTerms } from '../../server/src/core/syntax/surface';
import type { Surface } from '../../server/src/core/syntax/vocabulary';
import { applyEdits } from '../../server/src/core/text/edit';
import { exampleFiles } from '../support/examples';
import { programs } from '../support/programs';
import { tokenSoup } from '../support/texts';
import { shapeOf } from '../support/trees';

const SURFACES: readonly Surface[] = ['nl', 'en'];

function assertSameMeaning(text: string): void {
  const tree = parse(text);
  for (const surface of SURFACES) {
    const translated = parse(translate(tree, surface));
    assert.deepEqual(shapeOf(translated), shapeOf(tree));
    assert.deepEqual(translated.problems.length, tree.problems.length);
    assert.deepEqual(mixedTerms({ ...translated, surface }), []);
    assert.equal(translate(translated, surface), translated.text);
  }
  assert.equal(translate(parse(translate(tree, 'en')), 'nl'), translate(tree, 'nl'));
}

describe('translating a file', () => {
  for (const surface of SURFACES) {
    it(`changes the spelling of a program of the ${surface} surface and nothing else`, () =>
      fc.assert(fc.property(programs(surface), assertSameMeaning), { numRuns: 500 }));
  }

  it('changes the spelling of the examples and nothing else', () => {
    for (const { text } of exampleFiles()) assertSameMeaning(text);
  });

  it('never fails, for any text', () =>
    fc.assert(
      fc.property(tokenSoup, (text) => {
        for (const surface of SURFACES) translate(parse(text), surface);
      }),
    ));

  it('translates words by their place: from is uit as well as van', () => {
    const dutch =
      'profiel A {\n  punten p uit x per y {\n    | - | onbekend |\n  }\n}\ngegevens B {\n  veld uit geheel jaar van 1 t/m 5 ?\n}\n';
    const english =
      'profile A {\n  points p from x per y {\n    | - | unknown |\n  }\n}\ndata B {\n  field uit integer year from 1 through 5 ?\n}\n';
    assert.equal(translate(parse(dutch), 'en'), english);
    assert.equal(translate(parse(english), 'nl'), dutch);
  });

  it('leaves names, texts and comments alone', () => {
    const dutch = '// profiel\nprofiel klasse "tenzij" { x_veld: waar }\n';
    assert.equal(translate(parse(dutch), 'en'), '// profiel\nprofile klasse "tenzij" { x_veld: waar }\n');
  });

  it('translates phrases word by word around a comment', () => {
    const dutch = 'gegevens A {\n  veld b tekst { onthult: politieke /* sic */ gezindheid }\n}\n';
    assert.match(translate(parse(dutch), 'en'), /reveals: political \/\* sic \*\/ opinion/);
  });

  it('keeps the euro sign and spells the other units', () => {
    const dutch = 'profiel A {\n  constante c = € 1000 + 5 procent + 2 jaren + 3 €\n}\n';
    assert.match(translate(parse(dutch), 'en'), /c = € 1000 \+ 5 % \+ 2 year \+ 3 €/);
  });

  it('tells the result that the language names from a field with that name', () => {
    const dutch = 'voorbeeld "x" {\n  klasse = 1, up = 2 => klasse = afgerond(up, 0, omhoog)\n}\n';
    assert.match(translate(parse(dutch), 'en'), /klasse = 1, up = 2 => class = rounded\(up, 0, up\)/);
  });
});

describe('words of the other surface', () => {
  it('are found, with the edits that mend them', () => {
    const text = 'profiel A {\n  purpose: toezicht\n  populatie B where x = ja and y in {1}\n}\n';
    const tree = parse(text);
    const mixed = mixedTerms(tree);
    assert.deepEqual(
      mixed.map((spelled) => spelled.text),
      ['purpose', 'where', 'and'],
    );
    assert.equal(
      applyEdits(text, surfaceEdits(tree, mixed, tree.surface)),
      'profiel A {\n  doel: toezicht\n  populatie B waar x = ja en y in {1}\n}\n',
    );
  });

  it('are found as phrases', () => {
    const tree = parse('gegevens A {\n  veld b tekst { onthult: civil status }\n}\n');
    assert.deepEqual(
      mixedTerms(tree).map((spelled) => spelled.text),
      ['civil status'],
    );
  });
});
