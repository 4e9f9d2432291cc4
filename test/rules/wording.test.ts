import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type RuleCode, Workspace } from '../../server/src/core';

const URI = 'file:///map/profiel.tenzij';
const DATA = `gegevens A { veld fouten geheel van 0 t/m 20  veld graad geheel van 0 t/m 9  veld plaats tekst }
`;

/** @returns the Dutch messages of one rule about a profile with these members. */
function messages(code: RuleCode, members: string): readonly string[] {
  const text = `${DATA}profiel P {\n  populatie A\n${members}\n}\n`;
  const analysis = new Workspace({ date: '2026-06-01' }).apply({ kind: 'set', uri: URI, text });
  return analysis.findings(URI).flatMap((finding) => (finding.code === code ? [finding.message.nl] : []));
}

test('a row says how many cells it has, in the singular too', () => {
  const [one] = messages('TZ105', '  punten p uit fouten {\n    | 0..20 |\n  }');
  assert.match(one ?? '', /heeft 1 cel en moet er 2 hebben: een voor fouten en een voor de waarde/);
  const [two] = messages('TZ105', '  punten p uit fouten, graad {\n    | 0..20 | 1 |\n  }');
  assert.match(two ?? '', /heeft 2 cellen en moet er 3 hebben: een voor elk van fouten, graad en een/);
});

test('only what can have bounds is advised to have them', () => {
  const [text] = messages('TZ107', '  punten p uit plaats {\n    | "a" | 1 |\n  }');
  assert.match(text ?? '', /"anders" voor de rest\.$/);
});

test('a range between two whole numbers is not called reversed', () => {
  const [between] = messages('TZ109', '  punten p uit fouten {\n    | 1.2..1.8 | 1 |\n    | anders | 0 |\n  }');
  assert.match(between ?? '', /alleen hele getallen/);
  const [reversed] = messages('TZ109', '  punten p uit fouten {\n    | 8..3 | 1 |\n    | anders | 0 |\n  }');
  assert.match(reversed ?? '', /Draai de grenzen om/);
});

test('the number of a class is asked for as such', () => {
  const [found] = messages('TZ104', '  klassen uit fouten {\n    | "hoog" | 0..20 |\n  }');
  assert.match(found ?? '', /nummer van de klasse/);
});

test('where a path counts from is said of an import, and not of a file that was asked for itself', () => {
  const shared = 'file:///map/weg.tenzij';
  const analysis = new Workspace({ date: '2026-06-01' }).apply(
    { kind: 'set', uri: URI, text: 'gebruik "weg.tenzij" { A }\n' },
    { kind: 'unreadable', uri: shared, reason: 'not-found' },
  );
  assert.match(analysis.findings(URI)[0]?.message.nl ?? '', /telt vanaf de map van dit bestand/);
  assert.equal(analysis.findings(shared)[0]?.message.nl, 'Dit bestand bestaat niet. Controleer het pad.');
});

test('what stands in the place of a closed value is told what belongs there', () => {
  const [description] = messages('TZ103', '  doel: "Nagaan of de opgave klopt"');
  assert.match(description ?? '', /^Vóór de omschrijving van "doel" hoort een vaste waarde\. Kies uit: handhaving/);
  const [beginning] = messages('TZ103', '  doel: fraude');
  assert.match(beginning ?? '', /Bedoelde u "fraudebestrijding"\?$/);
  const [two] = messages('TZ103', '  kader: crm');
  assert.match(two ?? '', /Kies uit: crm-2025, crm-2021, totaalverbod\.$/);
  const [second] = messages('TZ103', '  gevolg: brief en controle');
  assert.match(second ?? '', /Zonder komma telt alleen de eerste\.$/);
});

test('the keyword that decides the language of a file is named', () => {
  const [mixed] = messages('TZ113', '  purpose: toezicht');
  assert.match(
    mixed ?? '',
    /^"purpose" is Engels, en dit bestand is Nederlands: het eerste trefwoord, "gegevens", bepaalt/,
  );
});
