import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { lex } from '../../server/src/core/syntax/lexer';
import { judge } from '../support/judge';

const PROFILE = `gegevens Klant {
  bron: SUWI
  veld wijk tekst { bron: BAG }
  veld te_laat geheel maand van 0 t/m 24
  veld soort code(Soort)
}
codelijst Soort { bron: SUWI | "a" |
  | "b" | "Tweede soort" |
}
profiel P "Controle" {
  kader: crm-2025
  doel: toezicht "Juiste gegevens"
  gevolg: brief, controle
  populatie Klant waar te_laat >= 1 maand
  constante grens = 2.50 omdat "Afspraak van de stuurgroep"
  factor gebied uit wijk {
    | "Noord" | 1.50 |
    | anders | 1 |
  }
  punten tijd "Maanden te laat" uit te_laat per soort {
    | - | "a" | "b" |
    | 0..3 maand | 1 | 2 |
    | 4..24 maand | 5 | 8 |
  }
  score s = afgerond(gebied * (tijd + grens), 0, half_even)
  klassen uit s {
    | 1 "hoog" | 8..20 |
    | 2 "laag" | 0..7 |
  }
  regel extra als te_laat > 12 maand en soort in {"a", "b"} dan klasse 1
  selectie "brief" {
    neem klasse 1 aflopend op s
    neem regel extra
    steekproef 10 %
  }
  tenzij T1 voor gebied {
    bevinding: TZ206 "Gemeten verschil tussen wijken" [B]
    legitiem: ja "De wet draagt dit toezicht op"
    geschikt: ja "De steekproef laat een verschil zien" [B]
    akkoord: FG 2026-01-01 #000000000000
    geldig: t/m 2026-12-31
  }
}
bewijs B "Steekproef" {
  selectie: aselect
  periode: 2025-01-01 t/m 2025-06-30
  | "Noord" | 12 |
  | "Zuid" | 3 |
}
`;

/** @returns the fingerprint that the tool says belongs to the tenzij of this file. */
function fingerprintOf(text: string): string {
  const found = judge(text).find(({ code }) => code === 'TZ307');
  assert.ok(found, `no TZ307 in\n${text}`);
  return /(?:is|vingerafdruk[^#]*) (#[0-9a-f]{12})/.exec(found.message)![1]!;
}

function swap(text: string, a: string, b: string): string {
  assert.ok(text.includes(a) && text.includes(b), `${a} or ${b} is not in the text`);
  return text.replace(a, '\u0000').replace(b, a).replace('\u0000', b);
}

const ORIGINAL = fingerprintOf(PROFILE);

describe('the fingerprint of an approval survives', () => {
  const same: Readonly<Record<string, string>> = {
    'other indentation': PROFILE.replaceAll('\n  ', '\n      '),
    'Windows line ends': PROFILE.replaceAll('\n', '\r\n'),
    'another order of rows': swap(PROFILE, '| "Noord" | 1.50 |', '| anders | 1 |'),
    'another order of rows in a cross table': swap(PROFILE, '| 0..3 maand | 1 | 2 |', '| 4..24 maand | 5 | 8 |'),
    'another order of columns': PROFILE.replace('| - | "a" | "b" |', '| - | "b" | "a" |')
      .replace('| 1 | 2 |', '| 2 | 1 |')
      .replace('| 5 | 8 |', '| 8 | 5 |'),
    'another order of classes': swap(PROFILE, '| 1 "hoog" | 8..20 |', '| 2 "laag" | 0..7 |'),
    'another order of keys': swap(PROFILE, 'kader: crm-2025', 'gevolg: brief, controle'),
    'another order of values': PROFILE.replace('brief, controle', 'controle, brief'),
    'another order in a list': PROFILE.replace('{"a", "b"}', '{"b", "a"}'),
    'another order of statements': swap(PROFILE, 'neem klasse 1 aflopend op s', 'neem regel extra'),
    'a number written otherwise': PROFILE.replace('2.50', '2.5').replace('| 1.50 |', '| 1.5 |'),
    'redundant parentheses': PROFILE.replace(
      'afgerond(gebied * (tijd + grens), 0, half_even)',
      'afgerond((gebied * ((tijd + grens))), 0, half_even)',
    ),
    'another title': PROFILE.replace('"Maanden te laat"', '"Te laat, in maanden"').replace('"hoog"', '"zeer hoog"'),
    'an approval by someone else': PROFILE.replace('FG 2026-01-01', 'directeur 2026-02-02'),
  };
  for (const [change, text] of Object.entries(same)) {
    it(change, () => {
      assert.notEqual(text, PROFILE);
      assert.equal(fingerprintOf(text), ORIGINAL);
    });
  }

  it('comments and white space between any two tokens', () => {
    const { tokens } = lex(PROFILE);
    const places = tokens.filter(({ startsLine, start }) => startsLine && start > 0).map(({ start }) => start);
    fc.assert(
      fc.property(
        fc.constantFrom(...places),
        fc.constantFrom('// opmerking\n', '/* a */ ', '\n\n', '   '),
        (place, trivia) => {
          assert.equal(fingerprintOf(PROFILE.slice(0, place) + trivia + PROFILE.slice(place)), ORIGINAL);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('the fingerprint of an approval dies with', () => {
  const different: Readonly<Record<string, readonly [string, string]>> = {
    'a weight': ['| 1.50 |', '| 1.51 |'],
    'a bound of a table': ['0..3 maand', '0..4 maand'],
    'an inclusive bound made exclusive': ['8..20', '8..<20'],
    'points in another indicator of the same score': ['| 5 | 8 |', '| 5 | 9 |'],
    'a constant': ['2.50', '2.51'],
    'the way of rounding': ['half_even', 'half_omhoog'],
    'the calculation': ['tijd + grens', 'tijd - grens'],
    'a class bound': ['0..7', '0..6'],
    'which classes are taken': ['neem klasse 1 ', 'neem klasse 1..2 '],
    'the order of taking': [' aflopend op s', ''],
    'the share of the sample': ['10 %', '5 %'],
    'the condition of a rule': ['> 12 maand', '>= 12 maand'],
    'the population': ['>= 1 maand', '>= 2 maand'],
    'the type of a field': ['geheel maand van 0 t/m 24', 'geheel maand van 0 t/m 24 ?'],
    'the source of a field': ['{ bron: BAG }', '{ bron: BRP }'],
    'a code in the code list': ['| "b" | "Tweede soort" |', '| "c" | "Tweede soort" |'],
    'what a code means': ['"Tweede soort"', '"Turks"'],
    'how long it holds': ['geldig: t/m 2026-12-31', 'geldig: t/m 2027-12-31'],
    'an end that is taken away': ['geldig: t/m 2026-12-31', ''],
    'the purpose': ['toezicht', 'handhaving'],
    'a consequence': ['brief, controle', 'brief, boete'],
    'an answer': ['ja "De wet draagt', 'nee "De wet draagt'],
    'the words of an answer': ['dit toezicht op', 'het toezicht op'],
    'the evidence behind an answer': ['een verschil zien" [B]', 'een verschil zien"'],
    'how the evidence was gathered': ['selectie: aselect', 'selectie: profielgestuurd'],
    'a figure in the evidence': ['| "Noord" | 12 |', '| "Noord" | 13 |'],
    'what it is about': ['voor gebied', 'voor gebied, tijd'],
  };
  for (const [change, [from, to]] of Object.entries(different)) {
    it(change, () => {
      assert.ok(PROFILE.includes(from), `${from} is not in the profile`);
      assert.notEqual(fingerprintOf(PROFILE.replace(from, to)), ORIGINAL);
    });
  }
});
