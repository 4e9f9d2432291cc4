import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Workspace } from '../../server/src/core';
import { codeLenses, hover } from '../../server/src/core/ide';

const URI = 'file:///profiel.tenzij';
const DATE = '2026-06-01';

/** A profile with one tenzij about a postcode; `last` is what stands at its end. */
function profile(last: string, { suitable = 'ja', bounds = '> 5' } = {}): string {
  return `gegevens Klant {
  bron: SUWI
  veld te_laat geheel van 0 t/m 20
  veld postcode tekst
}
profiel P "p" {
  doel: toezicht "Juiste uitkering"
  gevolg: controle
  populatie Klant
  regel laat als te_laat ${bounds} dan klasse 1
  regel r als postcode = "3081" en te_laat ${bounds} dan klasse 1
  tenzij T1 voor r {
    bevinding: TZ206 "Gemeten verschil tussen groepen" [B]
    legitiem: ja "De wet draagt het bestuur op misbruik tegen te gaan"
    geschikt: ${suitable} "In de steekproef had deze wijk drie keer zo vaak een fout" [B]
    noodzakelijk: ja "Zonder dit gegeven vond de controle de helft van de fouten" [B]
    proportioneel: ja "De cliëntenraad heeft de nadelen gewogen en klein bevonden"
    ${last}
  }
}
bewijs B "Aselecte steekproef" { selectie: aselect periode: 2025-09-01 t/m 2025-12-31 }
`;
}

/** The state as the diagnostic, the hover over the tenzij and the lens above it tell it. */
function told(text: string) {
  const analysis = new Workspace({ date: DATE }).apply({ kind: 'set', uri: URI, text });
  const finding = analysis.findings(URI).find(({ code }) => code === 'TZ206')!;
  return {
    state: finding.state,
    severity: finding.severity,
    message: finding.message.nl,
    hover: hover(analysis, URI, text.indexOf('T1 voor'), 'nl')!.markdown,
    lens: codeLenses(analysis, URI, 'nl')[0]!.title,
    fingerprint: /#[0-9a-f]{6,}/.exec(
      analysis
        .findings(URI)
        .find(({ code }) => code === 'TZ307')
        ?.message.nl.split(' is ')
        .at(-1) ?? '',
    )?.[0],
  };
}

const current = told(profile('akkoord: FG 2026-05-01')).fingerprint!;

const currentWithNo = told(profile('akkoord: FG 2026-05-01', { suitable: 'nee' })).fingerprint!;

/** An approval of the tenzij as it stands when it also says how long it holds, for the approval covers that too. */
const approvedFor = (validity: string) => {
  const rest = `geldig: ${validity}`;
  return `akkoord: FG 2026-05-01 ${told(profile(`akkoord: FG 2026-05-01\n    ${rest}`)).fingerprint!}\n    ${rest}`;
};

describe('the life of a tenzij is told alike in the diagnostic, the hover and the lens', () => {
  const stages: readonly (readonly [
    stage: string,
    text: string,
    state: string,
    severity: string,
    words: string,
    lens: string,
  ])[] = [
    [
      'open',
      profile('', { suitable: 'onbekend' }),
      'open',
      'warning',
      'nog niet alle vragen zijn beantwoord',
      'T1: 3 van 4 beantwoord',
    ],
    [
      'answered',
      profile(''),
      'answered',
      'information',
      'het akkoord ontbreekt nog',
      'T1: 4 van 4 beantwoord, het akkoord ontbreekt nog',
    ],
    [
      'answered with no',
      profile('', { suitable: 'nee' }),
      'answered',
      'warning',
      'een antwoord is nee',
      'T1: 4 van 4 beantwoord, geschikt: nee',
    ],
    [
      'approved',
      profile(`akkoord: FG 2026-05-01 ${current}`),
      'approved',
      'information',
      'akkoord; of het antwoord standhoudt',
      'T1: 4 van 4 beantwoord, akkoord; of',
    ],
    [
      'approved today',
      profile(`akkoord: FG 2026-06-01 ${current}`),
      'approved',
      'information',
      'akkoord; of het antwoord standhoudt',
      'T1: 4 van 4 beantwoord, akkoord; of',
    ],
    [
      'approved although one answer is no',
      profile(`akkoord: FG 2026-05-01 ${currentWithNo}`, { suitable: 'nee' }),
      'answered',
      'warning',
      'een antwoord is nee',
      'T1: 4 van 4 beantwoord, geschikt: nee',
    ],
    [
      'approved in the future',
      profile(`akkoord: FG 2026-06-02 ${current}`),
      'answered',
      'information',
      'een datum die nog moet komen',
      'T1: 4 van 4 beantwoord',
    ],
    [
      'approved before the evidence was there',
      profile(`akkoord: FG 2024-05-01 ${current}`),
      'answered',
      'information',
      'van voor het bewijs',
      'T1: 4 van 4 beantwoord',
    ],
    [
      'approved without a date',
      profile(`akkoord: FG ${current}`),
      'answered',
      'information',
      'noemt geen datum',
      'T1: 4 van 4 beantwoord',
    ],
    [
      'approved by nobody',
      profile(`akkoord: 2026-05-01 ${current}`),
      'answered',
      'information',
      'noemt niemand',
      'T1: 4 van 4 beantwoord',
    ],
    [
      'approved by a name that is still to come',
      profile(`akkoord: "nog in te vullen" 2026-05-01 ${current}`),
      'answered',
      'information',
      'noemt niemand',
      'T1: 4 van 4 beantwoord',
    ],
    [
      'still to begin',
      profile(approvedFor('2026-06-02 t/m 2027-06-01')),
      'answered',
      'warning',
      'geldt pas vanaf 2026-06-02',
      'T1: 4 van 4 beantwoord, deze tenzij geldt pas vanaf 2026-06-02',
    ],
    [
      'begun today',
      profile(approvedFor('2026-06-01 t/m 2027-06-01')),
      'approved',
      'information',
      'akkoord; of het antwoord standhoudt',
      'T1: 4 van 4 beantwoord, akkoord; of',
    ],
    [
      'changed',
      profile(`akkoord: FG 2026-05-01 ${current}`, { bounds: '> 4' }),
      'changed',
      'warning',
      'een andere versie van het profiel',
      'T1: 4 van 4 beantwoord',
    ],
    [
      'expired',
      profile(`akkoord: FG 2026-05-01 ${current}\n    geldig: t/m 2026-05-31`),
      'expired',
      'warning',
      'verlopen',
      'T1: 4 van 4 beantwoord, verlopen',
    ],
    [
      'expired before anybody approved',
      profile('geldig: t/m 2026-05-31'),
      'expired',
      'warning',
      'verlopen',
      'T1: 4 van 4 beantwoord, verlopen',
    ],
    [
      'through a day that does not exist, which ends nothing',
      profile(approvedFor('t/m 2026-02-30')),
      'approved',
      'information',
      'akkoord; of het antwoord standhoudt',
      'T1: 4 van 4 beantwoord, akkoord; of',
    ],
  ];
  for (const [stage, text, state, severity, words, lens] of stages) {
    it(stage, () => {
      const found = told(text);
      assert.deepEqual([found.state, found.severity], [state, severity]);
      assert.ok(found.message.includes(words), found.message);
      assert.ok(found.hover.includes(words), found.hover);
      assert.ok(found.lens.startsWith(lens), found.lens);
      // A no is said by its question already.
      if (state !== 'open' && !lens.endsWith(': nee')) assert.ok(found.lens.includes(words), found.lens);
    });
  }

  it('does not call an approval missing that is there but dated in the future', () => {
    assert.doesNotMatch(told(profile(`akkoord: FG 2026-06-02 ${current}`)).message, /ontbreekt/);
  });
});
