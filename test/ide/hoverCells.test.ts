import assert from 'node:assert/strict';
import test from 'node:test';
import { hover } from '../../server/src/core/ide';
import type { Language } from '../../server/src/core/text/bilingual';
import { cub, type Fixture, fixture } from './support';

function shown(made: Fixture, offset: number, language: Language = 'nl'): string {
  return hover(made.analysis, made.uri, offset, language)?.markdown ?? '';
}

test('a number in a table says what it does to the score, and when', () => {
  const made = cub();
  const factor = made.find('1.2 |');
  assert.equal(shown(made, factor), 'Vermenigvuldigt met **1.2** (`onderwijssoort`) als `onderwijs` "mbo 1-2" is.');
  assert.equal(shown(made, factor, 'en'), 'Multiplies by **1.2** (`onderwijssoort`) when `onderwijs` is "mbo 1-2".');
  const cell = made.find('120 |');
  assert.equal(
    shown(made, cell, 'en'),
    'Adds **120** points (`woonafstand`) when `afstand_ouders` is 0 m and `leeftijd` is 15–18 jaar.',
  );
  assert.match(shown(made, made.find('80..180')), /Klasse \*\*1\*\* \(zeer hoog\): scores van 80 t\/m 180\./);
});

test('every kind of condition reads as a sentence', () => {
  const row = (cell: string) => {
    const made = fixture(
      `gegevens M {\n  veld x geheel jaar ?\n  veld s tekst\n}\nprofiel P "p" {\n  populatie M\n  punten q uit x, s {\n    | ${cell} | - | 7§ |\n  }\n}`,
    );
    return shown(made, made.at(), 'en').split('\n')[0];
  };
  const adds = 'Adds **7** points (`q`)';
  assert.equal(row('< 18 jaar'), `${adds} when \`x\` is below 18 jaar.`);
  assert.equal(row('15..<18 jaar'), `${adds} when \`x\` is from 15 to below 18 jaar.`);
  assert.equal(row('onbekend'), `${adds} when \`x\` is unknown.`);
  assert.equal(row('anders'), `${adds} when no other row takes \`x\`.`);
  assert.equal(row('-'), `${adds}, always.`);
  assert.equal(row('niet "a", "b"'), `${adds} when \`x\` is not "a" or "b".`);
});

test('unknown in a cell says what the row asks and why it must be decided', () => {
  const made = cub();
  const text = shown(made, made.find('onbekend        |'));
  assert.match(text, /^Deze rij geldt als `afstand_ouders` onbekend is\./);
  assert.match(text, /ongemerkt voor herkomst/);
});

test('points that are taken off, one point and no points are said as such', () => {
  const cell = (value: string, language: Language) => {
    const made = fixture(
      `gegevens M {\n  veld x geheel\n}\nprofiel P "p" {\n  populatie M\n  punten q uit x {\n    | - | ${value}§ |\n  }\n}`,
    );
    return shown(made, made.at() - 1, language).split('\n')[0];
  };
  assert.equal(cell('-12', 'nl'), 'Haalt **12** punten af (`q`), altijd.');
  assert.equal(cell('-1', 'en'), 'Takes off **1** point (`q`), always.');
  assert.equal(cell('1', 'nl'), 'Voegt **1** punt toe (`q`), altijd.');
  assert.equal(cell('0', 'en'), 'Adds **no points** (`q`), always.');
});

test('every way to bound a condition has its own words, in both languages', () => {
  const row = (cell: string, language: Language) => {
    const made = fixture(
      `gegevens M {\n  veld x geheel\n}\nprofiel P "p" {\n  populatie M\n  punten q uit x {\n    | ${cell} | 7§ |\n  }\n}`,
    );
    return /(?:als|when) (.*)\.$/.exec(shown(made, made.at(), language).split('\n')[0]!)?.[1];
  };
  const cases: readonly (readonly [string, string, string])[] = [
    ['< 18', '`x` lager dan 18 is', '`x` is below 18'],
    ['<= 18', '`x` hoogstens 18 is', '`x` is at most 18'],
    ['> 18', '`x` hoger dan 18 is', '`x` is above 18'],
    ['>= 18', '`x` minstens 18 is', '`x` is at least 18'],
    ['15..18', '`x` 15 t/m 18 is', '`x` is 15–18'],
    ['15..<18', '`x` van 15 tot 18 is', '`x` is from 15 to below 18'],
  ];
  for (const [cell, dutch, english] of cases) {
    assert.equal(row(cell, 'nl'), dutch);
    assert.equal(row(cell, 'en'), english);
  }
});

test('the scores of a class are said with their bounds', () => {
  const scores = (cell: string, language: Language) => {
    const made = fixture(`profiel P "p" {\n  score s = 1\n  klassen uit s {\n    | 1 "hoog" | ${cell}§ |\n  }\n}`);
    return shown(made, made.at() - 1, language).split('\n')[0];
  };
  assert.equal(scores('60..79', 'nl'), 'Klasse **1** (hoog): scores van 60 t/m 79.');
  assert.equal(scores('60..<80', 'nl'), 'Klasse **1** (hoog): scores van 60 tot 80.');
  assert.equal(scores('60..<80', 'en'), 'Class **1** (hoog): scores from 60 to below 80.');
  assert.equal(scores('>= 80', 'en'), 'Class **1** (hoog): scores at least 80.');
  assert.equal(scores('<= 9', 'nl'), 'Klasse **1** (hoog): scores hoogstens 9.');
  assert.equal(scores('0', 'en'), 'Class **1** (hoog): score 0.');
});
