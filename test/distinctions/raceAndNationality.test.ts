import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { codes, judge } from '../support/judge';
import { ANSWERS, type Parts, profile, unless } from './profile';

describe('race in control', () => {
  const rule = 'regel r als geboorteland != "Nederland" en te_laat > 3 dan klasse 1';

  it('is an error under the framework of 2025, and the best tenzij is refused with the sentence that refuses it', () => {
    const found = judge(profile({ members: `${rule}\n  ${unless('r', 'TZ201')}` }));
    assert.deepEqual(codes(found), ['TZ201 error', 'TZ302 error']);
    assert.equal(found[0]!.state, 'refused');
    assert.match(found[1]!.message, /altijd verboden/);
    assert.ok(found[1]!.citations.includes('CRM25-RASBAN'));
  });

  it('can be answered for under the framework of 2021, as long as that was in force and race does not decide alone', () => {
    const settings = 'kader: crm-2021\n  doel: handhaving "x"\n  gevolg: controle';
    const text = profile({
      settings,
      members: `regel laat als te_laat > 5 dan klasse 1\n  ${rule}\n  ${unless('r', 'TZ201')}`,
    });
    const before = judge(
      text
        .replaceAll('2026-', '2024-')
        .replaceAll('2027-', '2024-')
        .replace('2024-01-01 t/m 2024-12-31', '2024-01-01 t/m 2024-12-31')
        .replaceAll('2025-', '2023-'),
      { date: '2024-06-01' },
    );
    assert.deepEqual(codes(before, 'TZ201', 'TZ302', 'TZ503'), ['TZ201 warning']);
    const after = judge(text);
    assert.deepEqual(codes(after, 'TZ201', 'TZ302', 'TZ503'), ['TZ503 warning', 'TZ201 error', 'TZ302 error']);
  });

  it('falls under the framework of 2021 only when the validity of the profile ends before the next one', () => {
    const found = (valid: string, options = {}) =>
      codes(
        judge(
          profile({
            settings: `kader: crm-2021\n  doel: handhaving "x"\n  gevolg: controle`,
            members: `regel laat als te_laat > 5 dan klasse 1\n  ${rule}\n  ${unless('r', 'TZ201')}`,
          })
            .replace('geldig: 2026-01-01 t/m 2027-12-31', valid)
            .replace('evaluatie: 2027-01-01', 'evaluatie: 2024-12-31'),
          options,
        ),
        'TZ201',
        'TZ302',
        'TZ503',
      );
    const refused = ['TZ503 warning', 'TZ201 error', 'TZ302 error'];
    assert.deepEqual(found('geldig: 2022-01-01 t/m 2025-01-27'), ['TZ503 warning', 'TZ201 warning']);
    assert.deepEqual(found('geldig: 2022-01-01 t/m 2025-01-28'), refused);
    assert.deepEqual(found('geldig: 2022-01-01'), refused);
    assert.deepEqual(found('geldig: 2026-01-01 t/m 2024-12-31'), refused);
    assert.deepEqual(found(''), refused);
    assert.deepEqual(found('', { date: '2025-01-27' }), ['TZ201 warning']);
    assert.deepEqual(found('geldig: 2025-03-01 t/m 2025-12-31', { date: '2024-06-01' }), [
      'TZ201 error',
      'TZ302 error',
    ]);
  });

  it('is refused under the framework of 2021 when nothing but race decides', () => {
    const settings = 'kader: crm-2021\n  doel: handhaving "x"\n  gevolg: controle';
    const alone = 'regel r als geboorteland != "Nederland" dan klasse 1';
    const text = profile({ settings, members: `${alone}\n  ${unless('r', 'TZ201')}` });
    const found = judge(text.replaceAll('2026-', '2024-').replaceAll('2027-', '2024-'), { date: '2024-06-01' });
    assert.deepEqual(codes(found, 'TZ201', 'TZ302'), ['TZ201 error', 'TZ302 error']);
    assert.match(found.find(({ code }) => code === 'TZ302')!.message, /richtlijn 2 van 2021/);
  });

  it('is refused without an objective relation, also where the framework of 2021 would hear an answer', () => {
    const settings = 'kader: crm-2021\n  doel: handhaving "x"\n  gevolg: controle';
    const answers = { ...ANSWERS, geschikt: 'nee "De steekproef laat geen verschil zien"' };
    const members = `regel laat als te_laat > 5 dan klasse 1\n  ${rule}\n  ${unless('r', 'TZ201', answers)}`;
    const text = profile({ settings, members }).replaceAll('2026-', '2024-').replaceAll('2027-', '2024-');
    assert.deepEqual(codes(judge(text, { date: '2024-06-01' }), 'TZ201', 'TZ302', 'TZ305'), [
      'TZ201 error',
      'TZ302 error',
      'TZ305 error',
    ]);
  });

  it('brings in the motion Belhaj when the purpose is to fight fraud', () => {
    const found = judge(profile({ settings: 'doel: fraudebestrijding "x"\n gevolg: boete', members: rule }));
    assert.deepEqual(codes(found), ['TZ201 error', 'TZ502 error']);
  });

  it('cannot be cured by a statutory entitlement', () => {
    const population = 'Klant waar geboorteland = "Nederland" krachtens jci1.3:c:BWBR0011453&artikel=2.2';
    assert.deepEqual(codes(judge(profile({ population, members: 'regel r als te_laat > 3 dan klasse 1' }))), [
      'TZ210 error',
    ]);
  });
});

describe('nationality in control', () => {
  const members =
    'regel laat als te_laat > 5 dan klasse 1\n  regel r als nationaliteit != "Nederlandse" en te_laat > 3 dan klasse 1';

  it('is an error that needs a tenzij and a specific cause', () => {
    assert.deepEqual(codes(judge(profile({ members }))), ['TZ202 error', 'TZ301 warning', 'TZ506 warning']);
  });

  it('becomes a warning once every question of the framework is answered, and says that approval is missing', () => {
    const found = judge(profile({ members: `${members}\n  ${unless('r', 'TZ202')}` }));
    assert.deepEqual(codes(found), ['TZ202 warning']);
    assert.equal(found[0]!.state, 'answered');
    assert.match(found[0]!.message, /tekst van 2025 over nationaliteit is niet gelezen/);
  });

  for (const key of Object.keys(ANSWERS)) {
    it(`stays an error when the question "${key}" is missing`, () => {
      const { [key]: _, ...rest } = ANSWERS;
      const found = judge(profile({ members: `${members}\n  ${unless('r', 'TZ202', rest)}` }));
      assert.deepEqual(codes(found), ['TZ202 error', 'TZ303 warning']);
      assert.match(found[1]!.message, new RegExp(`"${key}"`));
    });
  }

  for (const [reason, code] of [
    ['ja', 'TZ304'],
    ['ja "n.v.t."', 'TZ304'],
    ['ja "zie boven"', 'TZ304'],
    ['ja "…"', 'TZ304'],
    ['ja "Het moet"', 'TZ304'],
    ['onbekend "Dit is nog niet onderzocht in een steekproef"', 'TZ303'],
  ] as const) {
    it(`does not take ${reason} for an answer`, () => {
      const found = judge(
        profile({ members: `${members}\n  ${unless('r', 'TZ202', { ...ANSWERS, noodzakelijk: reason })}` }),
      );
      assert.deepEqual(codes(found), ['TZ202 error', `${code} warning`]);
    });
  }

  it('does not take the same sentence for two answers', () => {
    const again = ANSWERS.legitiem!;
    const found = judge(
      profile({ members: `${members}\n  ${unless('r', 'TZ202', { ...ANSWERS, proportioneel: again })}` }),
    );
    assert.deepEqual(codes(found), ['TZ202 error', 'TZ304 warning', 'TZ304 warning']);
  });

  it('is refused without an objective relation, when the author says it is not suitable', () => {
    const found = judge(
      profile({
        members: `${members}\n  ${unless('r', 'TZ202', { ...ANSWERS, geschikt: 'nee "De steekproef laat geen verschil zien"' })}`,
      }),
    );
    assert.deepEqual(codes(found), ['TZ202 error', 'TZ302 error', 'TZ305 error']);
  });

  it('is refused when nothing but nationality decides', () => {
    const alone = 'regel r als nationaliteit != "Nederlandse" dan klasse 1';
    assert.deepEqual(codes(judge(profile({ members: `${alone}\n  ${unless('r', 'TZ202')}` })), 'TZ202', 'TZ302'), [
      'TZ202 error',
      'TZ302 error',
    ]);
  });

  it('is information as a condition that the law sets for the entitlement', () => {
    const population = 'Klant waar nationaliteit = "Nederlandse" krachtens jci1.3:c:BWBR0011453&artikel=2.2';
    assert.deepEqual(codes(judge(profile({ population, members: 'regel r als te_laat > 3 dan klasse 1' }))), [
      'TZ210 information',
    ]);
  });

  it('is no condition of entitlement when the reference points to no law', () => {
    const population = 'Klant waar nationaliteit = "Nederlandse" krachtens jci1.3:c:BWBRX&artikel=2';
    const found = judge(profile({ population, members: 'regel r als te_laat > 3 dan klasse 1' }));
    assert.deepEqual(codes(found, 'TZ210'), ['TZ210 error']);
  });

  it('weighs no more when the law’s condition only can be related to race, such as the place of residence', () => {
    const members = 'regel r als te_laat > 3 dan klasse 1';
    const lives = (under: string) =>
      profile({ population: `Klant waar woonplaats = "Utrecht"${under}`, members, fields: 'veld woonplaats tekst' });
    assert.deepEqual(codes(judge(lives(' krachtens jci1.3:c:BWBR0015703&artikel=40'))), ['TZ210 information']);
    assert.deepEqual(codes(judge(lives(''))), ['TZ210 warning', 'TZ301 warning']);
  });

  it('has no place at all under the total ban', () => {
    const settings = 'kader: totaalverbod\n  doel: toezicht "x"\n  gevolg: controle';
    const found = judge(profile({ settings, members: `${members}\n  ${unless('r', 'TZ202')}` }));
    assert.deepEqual(codes(found), ['TZ202 error', 'TZ504 error', 'TZ302 error']);
  });

  it('is judged by the framework that the options impose', () => {
    assert.deepEqual(codes(judge(profile({ members }), { framework: 'totaalverbod' })), ['TZ202 error', 'TZ504 error']);
  });
});

describe('one nationality or origin', () => {
  const cases: Readonly<Record<string, Parts>> = {
    'in a rule': { members: 'regel r als nationaliteit = "Turkse" en te_laat > 3 dan klasse 1' },
    'in a list of one': { members: 'regel r als nationaliteit in {"Turkse"} en te_laat > 3 dan klasse 1' },
    'in the population': {
      members: 'regel r als te_laat > 3 dan klasse 1',
      population: 'Klant waar nationaliteit = "Turkse"',
    },
    'in a table, as the only row with points': {
      members:
        'punten n uit nationaliteit {\n | "Nederlandse" | 0 |\n | "Marokkaanse" | 20 |\n | anders | 0 |\n }\n score s = n\n klassen uit s { | 1 | 1..20 | \n | 2 | 0 | }',
    },
    'in spellings of the same origin': {
      members: 'regel r als nationaliteit in {"Turks", "Turkse", "Turkije"} en te_laat > 3 dan klasse 1',
    },
    'in two ways to name a country that shares its stem': {
      members: 'regel r als nationaliteit in {"Nigerese", "Niger"} en te_laat > 3 dan klasse 1',
    },
    'in the other country of that stem': {
      members: 'regel r als nationaliteit in {"Mauritiaans", "Mauritiaanse", "Mauritius"} en te_laat > 3 dan klasse 1',
    },
    'in two comparisons': {
      members: 'regel r als (nationaliteit = "Turkse" of nationaliteit = "Turks") en te_laat > 3 dan klasse 1',
    },
    'in spellings that share a row': {
      members:
        'punten n uit nationaliteit {\n | "Turks", "Turkse" | 20 |\n | anders | 0 |\n }\n score s = n\n klassen uit s { | 1 | 1..20 | \n | 2 | 0 | }',
    },
    'behind a code of a code list': {
      fields: 'veld nat_a code(N)',
      members: 'regel r als nat_a = "b" en te_laat > 3 dan klasse 1',
    },
    'behind a code of the population register': {
      members: 'regel r als nationaliteit = "0339" en te_laat > 3 dan klasse 1',
    },
    'in the name of a field': {
      fields: 'veld turkse_nationaliteit janee',
      members: 'regel r als turkse_nationaliteit en te_laat > 3 dan klasse 1',
    },
    'behind a field with a neutral name': {
      fields: 'veld groep tekst',
      members: 'regel r als groep = "Marokkaans" dan klasse 1',
    },
  };
  for (const [where, parts] of Object.entries(cases)) {
    it(`is reported ${where}`, () => {
      const list =
        'codelijst N { bron: BRP 2026-01-01\n | "a" | "Nederlandse" |\n | "b" | "Turkse" |\n | "c" | "Poolse" |\n}\n';
      const found = codes(judge(list + profile(parts)), 'TZ203');
      assert.deepEqual(found, ['TZ203 error']);
    });
  }

  it('is not what several origins are, nor the Dutch nationality or its code', () => {
    for (const condition of [
      'nationaliteit in {"Turkse", "Poolse"}',
      'nationaliteit in {"Nigeriaanse", "Ghanese"}',
      'nationaliteit in {"Nigeriaanse", "Nigerese"}',
      'nationaliteit in {"Mauritaanse", "Mauritiaanse"}',
      'nationaliteit = "Nederlandse"',
      'nationaliteit = "0001"',
      'nationaliteit in {"0339", "0068"}',
    ]) {
      const found = judge(profile({ members: `regel r als ${condition} en te_laat > 3 dan klasse 1` }));
      assert.deepEqual(codes(found, 'TZ202', 'TZ203'), ['TZ202 error'], condition);
    }
  });

  it('is refused whatever the tenzij says', () => {
    const members =
      'regel laat als te_laat > 5 dan klasse 1\n  regel r als nationaliteit = "Turkse" en te_laat > 3 dan klasse 1';
    const found = judge(profile({ members: `${members}\n  ${unless('r', 'TZ203')}` }));
    assert.deepEqual(codes(found, 'TZ302'), ['TZ302 error']);
  });

  it('shows in the title of a profile or selection that names one', () => {
    const text = profile({ members: 'regel r als te_laat > 3 dan klasse 1' });
    const found = (from: string, to: string) => judge(text.replace(from, to)).map(({ code, at }) => `${code} ${at}`);
    assert.deepEqual(found('"Heronderzoek"', '"Aanpak Antilliaanse jongeren"'), [
      'TZ201 "Aanpak Antilliaanse jongeren"',
      'TZ203 "Aanpak Antilliaanse jongeren"',
    ]);
    assert.deepEqual(found('selectie "controle"', 'selectie "Turkse families"'), [
      'TZ201 "Turkse families"',
      'TZ203 "Turkse families"',
    ]);
    assert.deepEqual(found('"Heronderzoek"', '"Discriminatie op herkomst in de horeca"'), []);
    assert.deepEqual(found('selectie "controle"', 'selectie "Chinese restaurants"'), []);
  });

  it('shows in the label of a class although no field shows it', () => {
    const members =
      'punten p uit te_laat { | 0..5 | 0 |\n | 6..20 | 5 | }\n score s = p\n klassen uit s { | 1 "Marokkanen" | 5 |\n | 2 | 0..4 | }';
    assert.deepEqual(codes(judge(profile({ members })), 'TZ201', 'TZ203'), ['TZ201 error', 'TZ203 error']);
  });

  it('is not what excluding one value does', () => {
    const members = 'regel r als nationaliteit != "Turkse" en te_laat > 3 dan klasse 1';
    assert.deepEqual(codes(judge(profile({ members })), 'TZ203'), []);
  });
});
