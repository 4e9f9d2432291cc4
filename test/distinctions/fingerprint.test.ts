import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { matchesFingerprint } from '../../server/src/core/distinctions/fingerprint';
import { lex } from '../../server/src/core/syntax/lexer';
import { judge } from '../support/judge';

const PROFILE = `gegevens Klant {
  bron: SUWI
  veld wijk tekst { bron: BAG }
  veld te_laat geheel maand van 0 t/m 24
  veld soort code(Soort)
  veld regio code(Regio)
  veld gedetineerd janee
}
codelijst Regio { bron: CBS | "R1" |
  | "R2" |
}
codelijst Soort { bron: SUWI | "a" |
  | "b" | "Tweede soort" |
}
profiel P "Controle" {
  kader: crm-2025
  doel: toezicht "Juiste gegevens"
  gevolg: brief, controle
  populatie Klant waar te_laat >= vanaf en te_laat <= 23 maand
  constante vanaf = 1 maand omdat "Afspraak van de stuurgroep"
  constante kort = 2 maand omdat "Afspraak van de stuurgroep"
  constante grens = 5 - 2.50 omdat "Afspraak van de stuurgroep"
  factor gebied uit wijk {
    | "Noord" | 1.50 |
    | anders | 1 |
  }
  punten tijd "Maanden te laat" uit te_laat per soort {
    | - | "a" | "b" |
    | 0..3 maand | 1 | 2 |
    | 4..24 maand | 5 | 8 |
  }
  factor buiten uit wijk {
    | niet "Oost" | 1 |
    | "Oost" | 2 |
  }
  model m "Voorspelling" { versie: "1.0" invoer te_laat, soort }
  score s = afgerond(gebied * buiten * (tijd + grens), 0, half_even)
  klassen uit s {
    | 1 "hoog" | 8..20 |
    | 2 "laag" | 0..7 |
  }
  regel extra als te_laat > 12 maand en soort in {"a", "b"} dan klasse 1
  regel enkele als te_laat in [3..6 maand] en min(te_laat, 24 maand) > 2 maand en soort = "b" dan klasse 2
  selectie "brief" {
    neem klasse 1 aflopend op s per regio
    behalve gedetineerd waar te_laat < kort
    neem regel extra per soort
    steekproef 10 %
  }
  tenzij T1 voor gebied {
    bevinding: TZ206 "Gemeten verschil tussen wijken" [B]
    legitiem: ja "De wet draagt dit toezicht op"
    geschikt: ja "De steekproef laat een verschil zien" [B]
    proportioneel: ja "De meting blijft onder de norm van de stuurgroep" [M]
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
meting M "Maatwerk" {
  groep: herkomst
  uit: "meting.csv"
  minimum_n: 30
  norm verhouding(klasse, 1) <= 1.25 omdat "Besluit van de stuurgroep"
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

it('is tested on a profile without mistakes in its language', () => {
  const mistakes = judge(PROFILE).filter(({ code, severity }) => code.startsWith('TZ1') && severity === 'error');
  assert.deepEqual(mistakes, []);
});

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
    'another order of statements': swap(PROFILE, 'neem klasse 1 aflopend op s per regio', 'neem regel extra per soort'),
    'another order of terms and factors': PROFILE.replace(
      'gebied * buiten * (tijd + grens)',
      '(grens + tijd) * gebied * buiten',
    ),
    'factors joined in another way': PROFILE.replace('gebied * buiten * (tijd', 'gebied * (buiten * (tijd').replace(
      'grens), 0',
      'grens)), 0',
    ),
    'another order of conditions': swap(PROFILE, 'te_laat > 12 maand', 'soort in {"a", "b"}'),
    'a comparison turned around': PROFILE.replace('te_laat > 12 maand', '12 maand < te_laat').replace(
      'te_laat >= vanaf',
      'vanaf <= te_laat',
    ),
    'an equation turned around': PROFILE.replace('soort = "b"', '"b" = soort'),
    'the smallest of the same numbers': PROFILE.replace('min(te_laat, 24 maand)', 'min(24 maand, te_laat)'),
    'a number written otherwise': PROFILE.replace('2.50', '2.5').replace('| 1.50 |', '| 1.5 |'),
    'redundant parentheses': PROFILE.replace(
      'afgerond(gebied * buiten * (tijd + grens), 0, half_even)',
      'afgerond((gebied * buiten * ((tijd + grens))), 0, half_even)',
    ),
    'another title': PROFILE.replace('"Maanden te laat"', '"Te laat, in maanden"').replace('"hoog"', '"zeer hoog"'),
    'another explanation': PROFILE.replace('geldig: t/m', 'toelichting: "Zie het dossier" geldig: t/m'),
    'another reason for a constant': PROFILE.replace('5 - 2.50 omdat "Afspraak', '5 - 2.50 omdat "Besluit'),
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
    'the population': ['<= 23 maand', '< 23 maand'],
    'the law behind the population': ['23 maand\n', '23 maand krachtens jci1.3:c:BWBR0015703&artikel=53a\n'],
    'a constant that only the population uses': ['vanaf = 1 maand', 'vanaf = 2 maand'],
    'a constant that only an exclusion uses': ['kort = 2 maand', 'kort = 3 maand'],
    'who is left out': ['te_laat < kort', 'te_laat <= kort'],
    'by what people are divided': [' per regio', ' per wijk'],
    'a code in the list of a field that only divides people': ['| "R2" |', '| "R3" |'],
    'a value that is negated': ['| niet "Oost" | 1 |', '| "Oost" | 1 |'],
    'a range in a condition': ['[3..6 maand]', '[3..<6 maand]'],
    'a unit': ['> 12 maand', '> 12 jaar'],
    'sides that may not change places': ['te_laat > 12 maand', '12 maand > te_laat'],
    'which class a rule leads to': ['soort = "b" dan klasse 2', 'soort = "b" dan klasse 1'],
    'the version of a model': ['versie: "1.0"', 'versie: "1.1"'],
    'the framework': ['kader: crm-2025', 'kader: totaalverbod'],
    'the unit of a field': ['geheel maand van', 'geheel jaar van'],
    'the lowest value of a field': ['van 0 t/m 24', 'van 1 t/m 24'],
    'the highest value of a field': ['van 0 t/m 24', 'van 0 t/m 25'],
    'what a field is derived from': ['{ bron: BAG }', '{ bron: BAG afgeleid_uit: adres }'],
    'what a field is said to reveal': ['{ bron: BAG }', '{ bron: BAG onthult: ras }'],
    'the period of the evidence': ['2025-01-01 t/m', '2024-01-01 t/m'],
    'a number behind a key of a measurement': ['minimum_n: 30', 'minimum_n: 20'],
    'the order of a subtraction': ['5 - 2.50', '2.50 - 5'],
    'the norm of a measurement': ['<= 1.25', '<= 1.35'],
    'the type of a field': ['geheel maand van 0 t/m 24', 'geheel maand van 0 t/m 24 ?'],
    'the source of a field': ['{ bron: BAG }', '{ bron: BRP }'],
    'a code in the code list': ['| "b" | "Tweede soort" |', '| "c" | "Tweede soort" |'],
    'what a code means': ['"Tweede soort"', '"Turks"'],
    'how long it holds': ['geldig: t/m 2026-12-31', 'geldig: t/m 2027-12-31'],
    'an end that is taken away': ['geldig: t/m 2026-12-31', ''],
    'the purpose': ['toezicht', 'handhaving'],
    'the law it rests on': ['kader: crm-2025', 'kader: crm-2025\n  grondslag: jci1.3:c:BWBR0015703&artikel=53a'],
    'who decides after the selection': ['steekproef 10 %', 'steekproef 10 %\n    mens: "Een medewerker beslist"'],
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

  it('which of two groups is divided by what', () => {
    const other = PROFILE.replace('op s per regio', 'op s per soort').replace('extra per soort', 'extra per regio');
    assert.notEqual(fingerprintOf(other), ORIGINAL);
  });
});

describe('a fingerprint as somebody copies it', () => {
  it('may be in capitals and may leave out the end, as long as what is left proves something', () => {
    assert.ok(matchesFingerprint('#9F31C2AA01BB', '#9f31c2aa01bb'));
    assert.ok(matchesFingerprint('#9f31c2', '#9f31c2aa01bb'));
    assert.ok(!matchesFingerprint('#9f31c', '#9f31c2aa01bb'));
    assert.ok(!matchesFingerprint('#9f31c3', '#9f31c2aa01bb'));
  });
});
