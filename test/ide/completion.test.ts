import assert from 'node:assert/strict';
import test from 'node:test';
import { completion } from '../../server/src/core/ide/completion';
import { STATEMENT_FORMS, snippetOf } from '../../server/src/core/ide/completion/snippets';
import { parse } from '../../server/src/core/syntax/parse';
import { BLOCKS } from '../../server/src/core/syntax/parser/blocks';
import { type KEYS, STATEMENTS, type Surface } from '../../server/src/core/syntax/vocabulary';
import { applyEdits } from '../../server/src/core/text/edit';
import { cub, type Fixture, fixture, fixtureOf } from './support';

const DATA = `codelijst Soort { | "a" | "eerste" | | "b \\"x\\"" | }
gegevens Mens {
  veld leeftijd geheel jaar van 0 t/m 120
  veld afstand geheel km ?
  veld soort code(Soort)
  veld student janee
  veld naam tekst
}
`
  .replace('| "a" | "eerste" | | "b', '\n| "a" | "eerste" |\n| "b')
  .replace('" | }', '" | "tweede" |\n}');

function itemsOf(made: Fixture, mark?: number) {
  return completion(made.analysis, made.uri, made.at(mark), 'nl');
}

function labels(marked: string): readonly string[] {
  return itemsOf(fixture(marked)).map(({ label }) => label);
}

function inProfile(body: string): readonly string[] {
  return labels(
    `${DATA}profiel P "p" {\n  populatie Mens\n  constante grens = 3\n  punten pt uit leeftijd { | anders | 1 | }\n  score s = pt\n${body}\n}\n`,
  );
}

test('an empty file offers the statements a file starts with', () => {
  assert.deepEqual(labels('§'), [
    'gebruik',
    'profiel',
    'gegevens',
    'codelijst',
    'tenzij',
    'bewijs',
    'meting',
    'voorbeeld',
  ]);
});

test('a block offers the keys it does not have yet and the statements it takes', () => {
  const found = labels('profiel P "p" {\n  kader: crm-2025\n  §\n}');
  assert.ok(found.includes('doel') && found.includes('populatie') && found.includes('score'));
  assert.ok(!found.includes('kader') && !found.includes('veld') && !found.includes('neem'));
});

test('an English file is completed in English', () => {
  const found = labels('profile P "p" {\n  §\n}');
  assert.ok(found.includes('purpose') && found.includes('points') && !found.includes('doel'));
});

test('a key being typed is replaced as a whole, with its colon only when there is none', () => {
  const made = fixture('profiel P "p" {\n  do§\n}');
  const item = itemsOf(made).find(({ label }) => label === 'doel')!;
  assert.equal(applyEdits(made.text, [{ span: item.span, newText: item.insert.text }]), 'profiel P "p" {\n  doel: \n}');
  assert.equal(item.continues, true);
  const existing = fixture('profiel P "p" {\n  do§el: toezicht\n}');
  const again = itemsOf(existing).find(({ label }) => label === 'doel')!;
  assert.equal(again.insert.text, 'doel');
});

test('a block on one line offers its next key behind a value', () => {
  const found = labels('gegevens M {\n  veld x tekst { bron: BRP §}\n}');
  assert.ok(found.includes('onthult') && !found.includes('bron'), String(found));
});

test('a key with closed values offers them', () => {
  assert.deepEqual(labels('profiel P "p" {\n  kader: §\n}'), ['crm-2025', 'crm-2021', 'totaalverbod']);
  assert.equal(labels('profiel P "p" {\n  gevolg: brief, §\n}').length, 9);
  assert.deepEqual(labels('profile P "p" {\n  framework: §\n}'), ['crm-2025', 'crm-2021', 'total-ban']);
});

test('an answer of a tenzij comes with a place for its reason', () => {
  const made = fixture('tenzij T voor x {\n  geschikt: §\n}');
  assert.deepEqual(
    itemsOf(made).map(({ insert }) => insert.text.replaceAll('$', '')),
    ['ja "{1:waarom}"', 'nee "{1:waarom}"', 'onbekend "{1:waarom}"'],
  );
});

test('names of the population stand behind uit, per, als and waar', () => {
  assert.deepEqual(inProfile('  punten q uit §'), ['leeftijd', 'afstand', 'soort', 'student', 'naam']);
  assert.deepEqual(inProfile('  punten q uit leeftijd per §'), ['afstand', 'soort', 'student', 'naam']);
  assert.ok(inProfile('  regel r als §').includes('student'));
  assert.ok(labels(`${DATA}profiel P "p" {\n  populatie Mens waar §\n}`).includes('soort'));
});

test('a score offers indicators and constants first', () => {
  const found = inProfile('  score t = §');
  assert.deepEqual(found.slice(0, 3), ['grens', 'pt', 's']);
  assert.ok(found.includes('afgerond') && !found.includes('aandeel'));
});

test('connectives follow where the grammar takes them', () => {
  assert.deepEqual(labels(`${DATA}profiel P "p" {\n  populatie Mens §\n}`), ['waar']);
  assert.ok(labels(`${DATA}profiel P "p" {\n  populatie Mens waar student §\n}`).includes('krachtens'));
  assert.deepEqual(inProfile('  punten q §'), ['uit']);
  assert.deepEqual(inProfile('  punten q uit leeftijd §'), ['per']);
  assert.deepEqual(inProfile('  selectie "x" {\n    neem §\n  }'), ['klasse', 'regel']);
  assert.deepEqual(inProfile('  selectie "x" {\n    neem klasse 1 §\n  }'), ['aflopend', 'per']);
  assert.deepEqual(inProfile('  tenzij T §'), ['voor']);
});

test('a comparison with a code field offers the codes between quotation marks', () => {
  assert.deepEqual(inProfile('  regel r als soort = §').slice(0, 2), ['"a"', '"b \\"x\\""']);
  assert.deepEqual(inProfile('  regel r als soort in { "a", §').slice(0, 2), ['"a"', '"b \\"x\\""']);
  assert.deepEqual(inProfile('  regel r als soort = "§"'), ['a', 'b "x"']);
  assert.deepEqual(inProfile('  regel r als student = §').slice(0, 2), ['ja', 'nee']);
});

test('a number that is compared offers the unit of its field', () => {
  assert.equal(inProfile('  regel r als leeftijd < 18 §')[0], 'jaar');
  assert.equal(inProfile('  punten q uit afstand {\n    | 5 § |\n  }')[0], 'km');
});

test('a cell offers the codes of its column, and unknown where the field may be unknown', () => {
  assert.deepEqual(inProfile('  punten q uit soort {\n    | § | 5 |\n  }'), ['"a"', '"b \\"x\\""', 'anders']);
  assert.deepEqual(inProfile('  punten q uit afstand {\n    | §\n  }'), ['onbekend', 'anders']);
  assert.deepEqual(inProfile('  punten q uit leeftijd, soort {\n    | 1 jaar | "§" | 5 |\n  }'), ['a', 'b "x"']);
  assert.deepEqual(inProfile('  punten q uit leeftijd per soort {\n    | - | "§ |\n  }'), ['a', 'b "x"']);
  assert.deepEqual(inProfile('  punten q uit soort {\n    | "a" | § |\n  }'), []);
});

test('a code is inserted with its quotation marks escaped and the text closed', () => {
  const made = fixture(`${DATA}profiel P "p" {\n  populatie Mens\n  regel r als soort = "b§\n}`);
  const item = itemsOf(made).find(({ label }) => label === 'b "x"')!;
  assert.match(applyEdits(made.text, [{ span: item.span, newText: item.insert.text }]), /soort = "b \\"x\\""\n/);
});

test('evidence and measurements stand between brackets', () => {
  const body =
    'tenzij T voor x {\n  geschikt: nee "want" [§]\n}\nbewijs S "s" { selectie: aselect }\nmeting M "m" { groep: g }';
  assert.deepEqual(labels(body), ['S', 'M']);
});

test('an import offers what its file declares and the statement does not name yet', () => {
  const made = fixtureOf({
    'a.tenzij': 'gebruik "gedeeld/b.tenzij" { Mens, §1 }\ngebruik "§2" { X }',
    'gedeeld/b.tenzij': DATA,
  });
  assert.deepEqual(
    itemsOf(made, 1).map(({ label }) => label),
    ['Soort'],
  );
  assert.deepEqual(
    itemsOf(made, 2).map(({ label }) => label),
    ['gedeeld/b.tenzij'],
  );
});

test('a field offers types, code lists and the other fields of its data', () => {
  assert.ok(labels('gegevens M {\n  veld x §\n}').includes('geheel'));
  assert.deepEqual(labels(`${DATA}gegevens M {\n  veld x code(§)\n}`), ['Soort']);
  assert.deepEqual(labels('gegevens M {\n  veld y tekst\n  veld x tekst { afgeleid_uit: § }\n}'), ['y']);
  assert.deepEqual(
    labels(
      'gegevens B {\n  veld z tekst\n}\ngegevens M {\n  veld y tekst\n  veld x tekst { afgeleid_uit: § }\n}\nprofiel P {\n  score s = 1\n}',
    ),
    ['y', 'z', 's', 'P'],
  );
  assert.ok(labels('gegevens M {\n  veld x geheel §\n}').includes('van'));
});

test('an example offers fields, and results behind its arrow', () => {
  const given = inProfile('  voorbeeld "x" {\n    leeftijd = 3 jaar, §\n    => klasse = 1\n  }');
  assert.deepEqual(given, ['afstand', 'soort', 'student', 'naam']);
  const expected = inProfile('  voorbeeld "x" {\n    leeftijd = 3 jaar\n    => §\n  }');
  assert.deepEqual(expected.slice(0, 2), ['klasse', 'geselecteerd']);
  assert.deepEqual(inProfile('  voorbeeld "x" {\n    soort = §\n  }').slice(0, 2), ['"a"', '"b \\"x\\""']);
});

test('a way of rounding and a result of a measurement are offered as arguments', () => {
  assert.ok(inProfile('  score t = afgerond(pt, 0, §)').includes('half_omhoog'));
  assert.deepEqual(labels('meting M "m" {\n  groep: g\n  norm verhouding(§)\n}'), ['klasse', 'geselecteerd']);
});

test('an English file offers the same names at the same places', () => {
  const data =
    'codelist Kind {\n  | "a" | "first" |\n}\ndata People {\n  field age_now integer year\n  field kind code(Kind) ?\n}\n';
  const at = (body: string) => labels(`${data}profile P "p" {\n  population People\n${body}\n}`);
  assert.deepEqual(at('  points q from §'), ['age_now', 'kind']);
  assert.deepEqual(at('  points q from age_now §'), ['per']);
  assert.deepEqual(at('  points q from kind {\n    | §\n  }'), ['"a"', 'unknown', 'otherwise']);
  assert.equal(at('  rule r if age_now < 18 §')[0], 'year');
  assert.ok(at('  rule r if kind = "a" §').includes('then'));
  assert.ok(labels('data M {\n  field x integer §\n}').includes('from'));
  assert.deepEqual(labels('unless T for x {\n  suitable: §\n}'), ['yes', 'no', 'unknown']);
});

test('a name that is being typed or changed is replaced as a whole', () => {
  const made = fixture(`${DATA}profiel P "p" {\n  populatie Mens\n  punten q uit lee§ftijd { | anders | 1 | }\n}`);
  const item = itemsOf(made).find(({ label }) => label === 'afstand')!;
  assert.equal(made.text.slice(item.span.start, item.span.end), 'leeftijd');
});

test('nothing is offered in a comment, a number or a free text', () => {
  assert.deepEqual(labels('// pro§'), []);
  assert.deepEqual(labels('/* pro§ */'), []);
  assert.deepEqual(labels('profiel P "pro§" {}'), []);
  assert.deepEqual(labels('constante x = 12§ '), []);
});

test('every statement form is a statement its block takes, without a mistake', () => {
  for (const { id } of STATEMENTS) {
    for (const surface of ['nl', 'en'] as const satisfies readonly Surface[]) {
      const text = snippetOf(STATEMENT_FORMS[id]![surface])
        .replace(/\$\{\d+:([^}]*)\}/g, '$1')
        .replace('$0', '');
      const { problems } = parse(around(id, surface, text));
      assert.deepEqual(problems, [], text);
    }
  }
});

/** A text in which the statement stands where it belongs. */
function around(id: string, surface: Surface, text: string): string {
  const holders: { readonly [block: string]: readonly [nl: string, en: string] } = {
    profile: ['profiel P "p" {\n', 'profile P "p" {\n'],
    data: ['gegevens D {\n', 'data D {\n'],
    model: ['profiel P "p" {\nmodel m "m" {\n', 'profile P "p" {\nmodel m "m" {\n'],
    selection: ['profiel P "p" {\nselectie "m" {\n', 'profile P "p" {\nselection "m" {\n'],
    measurement: ['meting M "m" {\n', 'measurement M "m" {\n'],
  };
  if (BLOCKS.file.statements.has(id)) return text;
  const holder = Object.entries(holders).find(([block]) => BLOCKS[block as keyof typeof KEYS].statements.has(id));
  assert.ok(holder, `no block takes ${id}`);
  const opening = holder[1][surface === 'nl' ? 0 : 1];
  return `${opening}${text}\n${'}'.repeat(opening.split('{').length - 1)}`;
}

test('completion never throws, at any offset of an example, whole or cut off there', () => {
  const { text } = cub();
  for (let at = 0; at <= text.length; at += 3) {
    const cut = fixture(`${text.slice(0, at)}§`);
    for (const item of itemsOf(cut)) assert.ok(item.span.start <= at && at <= item.span.end);
  }
  const whole = cub();
  for (let at = 0; at <= text.length; at += 1)
    for (const { span } of completion(whole.analysis, whole.uri, at, 'en'))
      assert.ok(span.start <= at && at <= span.end);
});
