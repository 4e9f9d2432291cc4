import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Finding, Workspace } from '../../server/src/core';
import { judge } from '../support/judge';

const PROFILE = 'file:///map/profiel.tenzij';
const EARLIER = 'file:///map/vorig.tenzij';

const FILES: Readonly<Record<string, string>> = {
  [PROFILE]: `gebruik "vorig.tenzij" { Vorig }
gegevens Klant {
  veld te_laat geheel van 0 t/m 20
  veld eerdere_score geheel van 0 t/m 200 { afgeleid_uit: risico }
}
profiel P {
  doel: toezicht
  gevolg: controle
  populatie Klant
  regel r als eerdere_score > 100 dan klasse 1
}
`,
  [EARLIER]: `gegevens Burger { veld postcode tekst  veld te_laat geheel van 0 t/m 20 }
profiel Vorig {
  doel: toezicht
  gevolg: controle
  populatie Burger
  factor gebied uit postcode { | "3081" | 2 |
    | anders | 1 |
  }
  score risico = gebied * te_laat
}
`,
};

function analyse(files: Readonly<Record<string, string>>) {
  const changes = Object.entries(files).map(([uri, text]) => ({ kind: 'set' as const, uri, text }));
  return new Workspace({ date: '2026-06-01' }).apply(...changes);
}

function lineageOf(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ code }) => code === 'TZ208');
}

describe('the route of a finding', () => {
  it('goes step by step through the files, and every step is the place that it is about', () => {
    const [finding, ...others] = lineageOf(analyse(FILES).findings(PROFILE));
    assert.deepEqual(others, []);
    const steps = finding!.related.map(({ uri, span, message }) => [
      uri.slice(uri.lastIndexOf('/') + 1),
      FILES[uri]!.slice(span.start, span.end),
      message.nl,
    ]);
    assert.deepEqual(steps, [
      ['profiel.tenzij', 'eerdere_score', '"eerdere_score" is hier gedeclareerd'],
      ['profiel.tenzij', 'risico', '"eerdere_score" is afgeleid uit "risico"'],
      ['vorig.tenzij', 'gebied', '"risico" gebruikt "gebied"'],
      ['vorig.tenzij', 'postcode', '"gebied" gebruikt "postcode"'],
      ['vorig.tenzij', 'postcode', '"postcode" is hier gedeclareerd'],
    ]);
    assert.equal(FILES[EARLIER]!.slice(0, finding!.related.at(-1)!.span.start), 'gegevens Burger { veld ');
  });

  it('goes away with its origin in the other file', () => {
    const edited = FILES[EARLIER]!.replaceAll('postcode', 'dossiernummer_kort');
    assert.deepEqual(lineageOf(analyse({ ...FILES, [EARLIER]: edited }).findings(PROFILE)), []);
  });
});

describe('a route through another profile of the same file', () => {
  const text = (criterion: string) => `gegevens Klant {
  veld te_laat geheel van 0 t/m 20
  veld postcode tekst
  veld eerdere_score geheel van 0 t/m 200 { afgeleid_uit: risico }
}
profiel Vorig {
  doel: toezicht
  gevolg: controle
  populatie Klant
  score risico = ${criterion} * 2
}
profiel P {
  doel: toezicht
  gevolg: controle
  populatie Klant
  regel r als eerdere_score > 100 dan klasse 1
}
`;

  it('follows an edit of that profile, although the one it ends in was not edited', () => {
    const workspace = new Workspace({ date: '2026-06-01' });
    const check = (criterion: string) =>
      lineageOf(workspace.apply({ kind: 'set', uri: PROFILE, text: text(criterion) }).findings(PROFILE)).length;
    assert.deepEqual(['te_laat', 'te_laat + 1', 'postcode', 'postcode + 1', 'te_laat'].map(check), [0, 0, 1, 1, 0]);
  });
});

describe('circles', () => {
  it('are one finding, also where everything is derived from everything', () => {
    const names = Array.from({ length: 12 }, (_, index) => `meting_${index}`);
    const fields = names.map(
      (name) => `veld ${name} geheel { afgeleid_uit: ${names.filter((each) => each !== name).join(', ')} }`,
    );
    const found = judge(`gegevens Klant {\n${fields.join('\n')}\n}`);
    assert.equal(found.filter(({ code }) => code === 'TZ208').length, 1);
  });

  it('are found in a chain as long as a file, without a stack that overflows', () => {
    const count = 8_000;
    const fields = Array.from(
      { length: count },
      (_, index) => `veld meting_${index} geheel { afgeleid_uit: meting_${(index + 1) % count} }`,
    );
    const started = performance.now();
    const found = judge(`gegevens Klant {\n${fields.join('\n')}\n}`).filter(({ code }) => code === 'TZ208');
    assert.equal(found.length, 1);
    assert.ok(found[0]!.message.length < 1_000);
    assert.ok(performance.now() - started < 5_000);
  });
});
