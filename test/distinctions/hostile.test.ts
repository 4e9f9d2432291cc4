import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { codes, judge } from '../support/judge';
import { ANSWERS, profile, unless } from './profile';

/** The answers that a proxy asks for. */
const PROXY = Object.fromEntries(
  Object.entries(ANSWERS).filter(([key]) => key !== 'aanleiding' && key !== 'zwaarwegend' && key !== 'alternatief'),
);
const AREA = 'regel gebied als postcode = "3081" en te_laat > 3 dan klasse 1';

/** A profile with one proxy and a tenzij about it, with the evidence that `selection` describes. */
function withEvidence(selection: string, answers: Readonly<Record<string, string>> = PROXY, extra = ''): string {
  const text = profile({ members: `${AREA}\n  ${unless('gebied', 'TZ206', answers)}` });
  return `${text.replace('selectie: aselect', selection)}${extra}`;
}

describe('a yes on suitability', () => {
  const found = (text: string) => [...codes(judge(text), 'TZ206', 'TZ303', 'TZ310')].sort();

  it('counts with evidence of a random sample', () => {
    assert.deepEqual(found(withEvidence('selectie: aselect')), ['TZ206 information']);
  });

  it('does not count without evidence', () => {
    const answers = { ...PROXY, geschikt: 'ja "In de steekproef had deze groep drie keer zo vaak een fout"' };
    assert.deepEqual(found(withEvidence('selectie: aselect', answers)), ['TZ206 warning', 'TZ303 warning']);
  });

  it('does not count with nothing but what the profile chose itself', () => {
    const text = withEvidence('selectie: profielgestuurd');
    assert.deepEqual(found(text), ['TZ206 warning', 'TZ303 warning', 'TZ310 warning']);
    assert.match(judge(text).find(({ code }) => code === 'TZ303')!.message, /niet door het profiel gebeurd/);
  });

  it('does not count with evidence that says nothing, or not how its cases were chosen', () => {
    assert.deepEqual(found(withEvidence('')), ['TZ206 warning', 'TZ303 warning']);
  });

  it('does not count with a measurement, a name that is declared nowhere, or evidence of days to come', () => {
    const on = (reference: string) => ({
      ...PROXY,
      geschikt: `ja "In de steekproef had deze groep vaker een fout" [${reference}]`,
    });
    const measurement = 'meting M "Verdeling" { groep: herkomst }\n';
    for (const text of [
      withEvidence('selectie: aselect', on('M'), measurement),
      withEvidence('selectie: aselect', on('Q')),
      withEvidence('selectie: aselect').replace('2023-09-01 t/m 2023-12-31', '2028-09-01 t/m 2028-12-31'),
    ])
      assert.deepEqual(found(text), ['TZ206 warning', 'TZ303 warning'], text);
  });

  it('counts with a random sample beside what the profile chose, of which the warning stays', () => {
    const answers = { ...PROXY, geschikt: 'ja "In beide had deze groep drie keer zo vaak een fout" [B, C]' };
    const other = 'bewijs C "Eigen controles" { selectie: profielgestuurd periode: 2025-09-01 t/m 2025-12-31 }\n';
    assert.deepEqual(found(withEvidence('selectie: aselect', answers, other)), ['TZ206 information', 'TZ310 warning']);
  });

  it('keeps nationality an error when its only evidence comes from the profile', () => {
    const members = `regel nat als nationaliteit != "Nederlandse" en te_laat > 3 dan klasse 1\n  ${unless('nat', 'TZ202')}`;
    const text = profile({ members }).replace('selectie: aselect', 'selectie: profielgestuurd');
    assert.deepEqual(codes(judge(text), 'TZ202'), ['TZ202 error']);
  });
});

describe('a way around', () => {
  const codesOf = (parts: Parameters<typeof profile>[0], ...wanted: readonly string[]) =>
    codes(judge(profile(parts)), ...wanted);

  it('is not an old period beside the current one', () => {
    const settings = (valid: string) =>
      `kader: crm-2021\n doel: toezicht "x"\n gevolg: controle\n geldig: 2022-01-01 t/m 2024-12-31${valid}`;
    const text = (valid: string) =>
      profile({
        fields: 'veld migratieachtergrond janee',
        settings: settings(valid),
        members: 'regel r als migratieachtergrond en te_laat > 3 dan klasse 1',
      }).replace('geldig: 2026-01-01 t/m 2027-12-31', '');
    const state = (valid: string) => judge(text(valid)).find(({ code }) => code === 'TZ201')!.state;
    assert.equal(state(''), 'open');
    assert.equal(state(', 2026-01-01 t/m 2027-12-31'), 'refused');
    assert.equal(state('\n geldig: 2026-01-01'), 'refused');
  });

  it('is not the law behind a population of one nationality', () => {
    const population = (sign: string) =>
      `Klant waar te_laat > 1 en nationaliteit ${sign} krachtens jci1.3:c:BWBR0015703&artikel=11`;
    const members = 'regel r als te_laat > 3 dan klasse 1';
    const found = (sign: string) => codesOf({ population: population(sign), members }, 'TZ203', 'TZ210');
    assert.deepEqual(found('= "Turkse"'), ['TZ210 information', 'TZ203 error']);
    assert.deepEqual(found('!= "Nederlandse"'), ['TZ210 information']);
  });

  it('is not a statutory condition with an origin in it', () => {
    const population =
      'Klant waar te_laat > 1 en geboorteland != "Nederland" krachtens jci1.3:c:BWBR0015703&artikel=11';
    const members = 'regel r als te_laat > 3 dan klasse 1';
    assert.deepEqual(codesOf({ population, members }, 'TZ210', 'TZ301'), ['TZ210 error']);
  });

  it('is not a denial that is denied', () => {
    const members = 'regel r als niet (nationaliteit != "Poolse") en te_laat > 3 dan klasse 1';
    assert.deepEqual(codesOf({ members }, 'TZ202', 'TZ203'), ['TZ202 error', 'TZ203 error']);
  });

  it('is not a second tenzij that says yes where the first says no', () => {
    const no = { ...PROXY, geschikt: 'nee "De steekproef laat geen verschil zien tussen groepen" [B]' };
    const yes = Object.fromEntries(Object.entries(PROXY).map(([key, value]) => [key, value.replace('"', '"Nu: ')]));
    const both = `${unless('gebied', 'TZ206', no)}\n  ${unless('gebied', 'TZ206', yes).replace('T1', 'T2')}`;
    assert.deepEqual(codesOf({ members: `${AREA}\n  ${both}` }, 'TZ305'), ['TZ305 error']);
  });

  it('is not a tenzij about another finding or another member', () => {
    for (const other of [unless('gebied', 'TZ205', PROXY), unless('Klant', 'TZ206', PROXY)])
      assert.deepEqual(codesOf({ members: `${AREA}\n  ${other}` }, 'TZ206', 'TZ301'), [
        'TZ206 warning',
        'TZ301 warning',
      ]);
  });
});

describe('a criterion that must go', () => {
  it('is not asked for a tenzij or a cause, also not for the other ground that it reveals', () => {
    const fields = 'veld turks_gezin janee { afgeleid_uit: nationaliteit }';
    const found = judge(profile({ fields, members: 'regel r als turks_gezin en te_laat > 3 dan klasse 1' }));
    assert.deepEqual(codes(found, 'TZ201', 'TZ203', 'TZ301', 'TZ506'), ['TZ201 error', 'TZ203 error']);
  });
});

describe('a word for a people or a country', () => {
  const about = (field: string, condition: string, list = '') =>
    codes(
      judge(
        list + profile({ fields: `veld ${field}`, members: `regel r als ${condition} en te_laat > 3 dan klasse 1` }),
      ),
      'TZ201',
      'TZ203',
      'TZ206',
      'TZ207',
    );

  it('is a language in a field of languages: a proxy, and no descent', () => {
    const proxy = ['TZ206 warning'];
    assert.deepEqual(about('voorkeurstaal tekst', 'voorkeurstaal in {"Arabisch", "Turks"}'), proxy);
    assert.deepEqual(about('tolk_taal tekst', 'tolk_taal = "Pools"'), proxy);
    const list = 'codelijst Talen { bron: "Eigen" 2026-01-01\n | "Pools" |\n | "Turks" |\n | "Nederlands" |\n}\n';
    assert.deepEqual(about('voorkeurstaal code(Talen)', 'voorkeurstaal = "Pools"', list), proxy);
  });

  it('stays a descent beside a language, and in a field that says nothing', () => {
    assert.deepEqual(about('voorkeurstaal_of_afkomst tekst', 'voorkeurstaal_of_afkomst = "Turks"'), [
      'TZ201 error',
      'TZ203 error',
    ]);
    assert.deepEqual(about('soort tekst', 'soort = "Turks"'), ['TZ201 error', 'TZ203 error']);
  });

  it('is that of the goods, the ship or the animal in a field about those', () => {
    assert.deepEqual(about('lading_herkomstland tekst', 'lading_herkomstland in {"Polen", "Bulgarije"}'), []);
    assert.deepEqual(about('vlaggenstaat tekst', 'vlaggenstaat = "Liberia"'), []);
    assert.deepEqual(about('kleur_vacht tekst', 'kleur_vacht = "zwart"'), []);
    const list = 'codelijst Vlaggen { bron: "Eigen" 2026-01-01\n | "Panama" |\n | "Liberia" |\n | "Malta" |\n}\n';
    assert.deepEqual(about('vlag code(Vlaggen)', 'vlag = "Malta"', list), []);
  });

  it('is that of a person in a field that names one beside the goods', () => {
    const field = 'land_bestuurder_voertuig';
    assert.deepEqual(about(`${field} tekst`, `${field} in {"Polen", "Bulgarije"}`), ['TZ201 error']);
    assert.deepEqual(about('geboorteland_auto tekst', 'geboorteland_auto = "Polen"'), ['TZ201 error', 'TZ203 error']);
  });
});
