import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { codes, judge } from '../support/judge';

interface Parts {
  readonly fields?: string;
  readonly settings?: string;
  readonly members: string;
  readonly population?: string;
}

/** A profile with every safeguard in place, so that only what a test is about is found. */
function profile({
  fields = '',
  settings = 'doel: handhaving "Juiste uitkering"\n gevolg: controle',
  members,
  population = 'Klant',
}: Parts): string {
  return `gegevens Klant "Ontvanger van een uitkering" {
  bron: SUWI
  veld te_laat geheel van 0 t/m 20
  veld nationaliteit tekst
  veld geboorteland tekst
  veld postcode tekst
  ${fields}
}
profiel P "Heronderzoek" {
  grondslag: jci1.3:c:BWBR0015703&artikel=53a
  ${settings}
  evaluatie: 2027-01-01
  geldig: 2026-01-01 t/m 2027-12-31
  dpia: "DPIA van maart" 2026-03-01
  iama: "IAMA van maart" 2026-03-01
  register: "Algoritmeregister, nummer 12"
  bezwaar: "De brief noemt de selectie en de weg naar bezwaar"
  populatie ${population}
  ${members}
  selectie "controle" {
    steekproef 10 %
    mens: "Een medewerker beoordeelt het dossier en legt de reden vast"
  }
}
bewijs B "Aselecte steekproef" { selectie: aselect periode: 2025-09-01 t/m 2025-12-31 bron: "Eigen steekproef" }
`;
}

const ANSWERS: Readonly<Record<string, string>> = {
  legitiem: 'ja "De wet draagt het bestuur op misbruik tegen te gaan" [B]',
  geschikt: 'ja "In de steekproef had deze groep drie keer zo vaak een fout" [B]',
  noodzakelijk: 'ja "Zonder dit gegeven vond de controle de helft van de fouten" [B]',
  proportioneel: 'ja "De cliëntenraad heeft de nadelen gewogen en klein bevonden"',
  aanleiding: '"Een verdrag met één land verliep in maart 2026 en raakt deze uitkering"',
  zwaarwegend: '"Het verdrag verplicht tot deze controle en laat geen andere weg"',
  alternatief: '"Aselecte controle en controle op signalen zijn gemeten en vergeleken" [B]',
};

function unless(about: string, code: string, answers: Readonly<Record<string, string>> = ANSWERS): string {
  const lines = Object.entries(answers).map(([key, value]) => `    ${key}: ${value}`);
  return `tenzij T1 voor ${about} {\n    bevinding: ${code} "Gemeten verschil tussen groepen" [B]\n${lines.join('\n')}\n  }`;
}

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

describe('the word of the steward', () => {
  const rule = (name: string) => `regel r als ${name} = "x" en te_laat > 3 dan klasse 1`;

  it('does not take away what the name says of another ground', () => {
    const fields = 'veld geboorteplaats tekst { onthult: leeftijd }';
    assert.deepEqual(codes(judge(profile({ fields, members: rule('geboorteplaats') })), 'TZ201'), ['TZ201 error']);
  });

  it('tells race and nationality apart, and then the name does not say the other of the two', () => {
    const fields = 'veld land_van_herkomst tekst { onthult: nationaliteit }';
    const found = judge(profile({ fields, members: rule('land_van_herkomst') }));
    assert.deepEqual(codes(found, 'TZ201', 'TZ202'), ['TZ202 error']);
  });
});

describe('a value behind a name', () => {
  it('counts the value of a constant', () => {
    const members = 'constante doel = "Turkse"\n  regel r als nationaliteit = doel en te_laat > 3 dan klasse 1';
    assert.deepEqual(codes(judge(profile({ members })), 'TZ202', 'TZ203'), ['TZ202 error', 'TZ203 error']);
  });

  it('says once that a code list of countries tells origin', () => {
    const list =
      'codelijst L { bron: "Eigen" 2026-01-01\n | "A1" | "Turkije" |\n | "A2" | "Marokko" |\n | "A3" | "Nederland" |\n}\n';
    const text = profile({ fields: 'veld k1 code(L)', members: 'regel r als k1 = "A1" en te_laat > 3 dan klasse 1' });
    assert.deepEqual(codes(judge(list + text), 'TZ201', 'TZ202'), ['TZ201 error']);
  });
});

describe('advice', () => {
  it('does not ask for a cause where no reason can help', () => {
    const members = 'regel r als nationaliteit = "Turkse" en te_laat > 3 dan klasse 1';
    assert.deepEqual(codes(judge(profile({ members })), 'TZ301', 'TZ506'), []);
  });

  it('says to find out first when the recognition is only possible', () => {
    const members = 'regel r als groep in {"6043", "5022"} en te_laat > 3 dan klasse 1';
    const found = judge(profile({ fields: 'veld groep tekst', members }));
    assert.match(found[0]!.message, /mogelijk naar ras.*Ga na of dit klopt/);
  });

  it('is as unsure beside a possible recognition as the recognition itself', () => {
    const fields = 'veld groep tekst';
    const members = 'regel r als groep in {"6043", "5022"} en te_laat > 3 dan klasse 1';
    const said = (settings: string, code: string) =>
      judge(profile({ fields, members, settings })).find((finding) => finding.code === code)?.message ?? '';
    const ban = said('kader: totaalverbod\n doel: toezicht "x"\n gevolg: controle', 'TZ504');
    assert.match(ban, /past daar mogelijk niet in.*Ga na of dit klopt/);
    const fraud = said('doel: fraudebestrijding "x"\n gevolg: controle', 'TZ502');
    assert.match(fraud, /brengt mogelijk etniciteit.*Ga na of dit klopt/);
  });

  it('asks for no cause where nationality is only a possibility', () => {
    const rule = 'regel r "Poolse arbeidsmigranten" als te_laat > 3 dan klasse 1';
    const found = judge(profile({ members: rule }));
    assert.deepEqual(codes(found, 'TZ202', 'TZ506'), ['TZ202 warning']);
    assert.equal(found.find(({ code }) => code === 'TZ202')!.certainty, 'possible');
  });

  it('says once that the name of a person tells origin, by whatever route', () => {
    const fields = 'veld achternaam tekst\n veld kenmerk_b tekst { bron: BRP "01.02.40" }';
    for (const field of ['achternaam', 'kenmerk_b']) {
      const found = judge(profile({ fields, members: `regel r als ${field} = "x" en te_laat > 3 dan klasse 1` }));
      assert.deepEqual(codes(found), ['TZ212 warning', 'TZ301 warning'], field);
    }
  });

  it('takes bare codes for what the field is called, and one alone for no more than a thought', () => {
    const found = (field: string, condition: string) =>
      codes(
        judge(
          profile({
            fields: field === 'postcode' ? '' : `veld ${field} tekst`,
            members: `regel r als ${field} ${condition} en te_laat > 3 dan klasse 1`,
          }),
        ),
      );
    const proxy = ['TZ206 warning', 'TZ301 warning'];
    assert.deepEqual(found('postcode', 'in {"6043", "5022", "7011"}'), proxy);
    assert.deepEqual(found('voorkeurstaal', '= "TR"'), proxy);
    assert.deepEqual(found('sbi_code', '= "7021"'), ['TZ207 information']);
    assert.deepEqual(found('weekdag', '= "ZA"'), ['TZ207 information']);
    assert.deepEqual(found('land_van_herkomst', '= "TR"'), ['TZ201 error', 'TZ203 error']);
    assert.deepEqual(found('groep', 'in {"TR", "MA", "SR"}'), ['TZ201 warning']);
  });

  it('says both grounds that one name shows, and never loses the proxy', () => {
    const found = (field: string) =>
      codes(judge(profile({ fields: `veld ${field} tekst`, members: `regel r als ${field} = "x" dan klasse 1` })));
    const both = ['TZ206 warning', 'TZ301 warning', 'TZ205 information'];
    assert.deepEqual([...found('postcode_leeftijdsklasse')].sort(), both.sort());
    assert.deepEqual([...found('geslacht_postcode')].sort(), ['TZ204 warning', 'TZ206 warning', 'TZ301 warning']);
  });

  it('does not say twice that someone has little to spend', () => {
    const fields = 'veld inkomen bedrag EUR van 0 t/m 90000';
    const found = judge(profile({ fields, members: 'regel r als inkomen < 20000 EUR dan klasse 1' }));
    assert.deepEqual(codes(found), ['TZ206 warning', 'TZ301 warning']);
  });

  it('says what a statutory condition about race comes to, and asks for an answer in support', () => {
    const population = 'Klant waar geboorteland = "Nederland" krachtens jci1.3:c:BWBR0011453&artikel=2.2';
    const members = 'regel r als te_laat > 3 dan klasse 1';
    assert.match(judge(profile({ population, members }))[0]!.message, /altijd verboden/);
    const settings = 'doel: ondersteuning "Hulp bieden"\n gevolg: uitnodiging';
    const found = judge(profile({ population, members, settings }));
    assert.deepEqual(codes(found, 'TZ210', 'TZ301'), ['TZ210 warning', 'TZ301 warning']);
    assert.doesNotMatch(found[0]!.message, /voorwaarde voor het recht zelf/);
  });

  it('asks once for one tenzij about one criterion', () => {
    const members = 'regel r als nationaliteit = "Turkse" en te_laat > 3 dan klasse 1';
    const settings = 'doel: onderzoek "Meten"\n gevolg: uitnodiging';
    assert.deepEqual(codes(judge(profile({ members, settings })), 'TZ301'), ['TZ301 warning']);
  });
});

describe('other distinctions', () => {
  it('reports a grouping into western and non-western whatever the field is called', () => {
    const members =
      'factor f uit groep {\n | "westers" | 1 |\n | "niet-westers" | 1.5 |\n | anders | 1 |\n }\n score s = afgerond(f)\n klassen uit s { | 1 | 1..2 | }';
    assert.deepEqual(codes(judge(profile({ fields: 'veld groep tekst', members })), 'TZ211'), ['TZ211 error']);
  });

  it('asks an answer for a postcode, and takes one', () => {
    const members = 'regel r als postcode = "3081" dan klasse 1';
    assert.deepEqual(codes(judge(profile({ members }))), ['TZ206 warning', 'TZ301 warning']);
    const { aanleiding: _a, zwaarwegend: _z, ...answers } = ANSWERS;
    assert.deepEqual(codes(judge(profile({ members: `${members}\n  ${unless('r', 'TZ206', answers)}` }))), [
      'TZ206 information',
    ]);
  });

  it('lowers what serves to support people, and never silences it', () => {
    const settings = 'doel: ondersteuning "Hulp bij schulden aanbieden"\n gevolg: uitnodiging';
    const found = codes(
      judge(
        profile({
          settings,
          members:
            'regel r als postcode = "3081" dan klasse 1\n  regel n als nationaliteit != "Nederlandse" dan klasse 1',
        }),
      ),
    );
    assert.deepEqual(found, ['TZ206 information', 'TZ202 warning', 'TZ301 warning']);
  });

  it('says so when support brings a burden', () => {
    const settings = 'doel: ondersteuning "Hulp bij schulden aanbieden"\n gevolg: uitnodiging, terugvordering';
    assert.deepEqual(codes(judge(profile({ settings, members: 'regel r als te_laat > 3 dan klasse 1' }))), [
      'TZ505 warning',
    ]);
  });

  it('lets the steward’s word go before the name, in both directions', () => {
    const no = 'veld land_cd tekst { onthult: geen "Nummer van het perceel landbouwgrond" }';
    assert.deepEqual(codes(judge(profile({ fields: no, members: 'regel r als land_cd = "7" dan klasse 1' }))), []);
    const yes = 'veld segment tekst { onthult: nationaliteit }';
    assert.deepEqual(
      codes(judge(profile({ fields: yes, members: 'regel r als segment = "7" en te_laat > 2 dan klasse 1' })), 'TZ202'),
      ['TZ202 error'],
    );
  });

  it('lets the steward’s "none" on a code list go before its values, but not before the name of a field', () => {
    const withList = (reveals: string, field: string) => {
      const list = `codelijst Gebied { bron: SUWI ${reveals}\n | "Turkse" |\n | "Marokkaanse" |\n | "Syrische" |\n}\n`;
      const fields = `veld ${field} code(Gebied)`;
      const members = `punten p uit ${field} {\n | anders | 1 |\n }\n regel r als te_laat > 3 dan klasse 1`;
      return codes(judge(list + profile({ fields, members })), 'TZ201', 'TZ202');
    };
    const none = 'onthult: geen "Namen van keukens in een menu, geen personen"';
    assert.notDeepEqual(withList('', 'keuken'), []);
    assert.deepEqual(withList(none, 'keuken'), []);
    assert.notDeepEqual(withList('onthult: geen "…"', 'keuken'), []);
    assert.notDeepEqual(withList(none, 'nat_cd'), []);
  });

  it('does not take a steward’s "none" without a reason', () => {
    const fields = 'veld nat_cd tekst { onthult: geen "…" }';
    assert.deepEqual(
      codes(judge(profile({ fields, members: 'regel r als nat_cd = "7" en te_laat > 2 dan klasse 1' })), 'TZ202'),
      ['TZ202 error'],
    );
  });

  it('follows a derived field back to what it came from, one step less certain', () => {
    const fields = 'veld klasse_gebied tekst { afgeleid_uit: postcode }';
    const found = judge(profile({ fields, members: 'regel r als klasse_gebied = "A" dan klasse 1' })).filter(
      ({ code }) => code === 'TZ208',
    );
    assert.deepEqual(
      found.map(({ severity, certainty }) => [severity, certainty]),
      [['warning', 'likely']],
    );
  });

  it('stays quiet about behaviour and facts of the case', () => {
    const fields =
      'veld signalen geheel van 0 t/m 9\n veld inkomsten_opgegeven janee\n veld formulier_onvolledig janee';
    const members =
      'regel r als signalen > 2 en te_laat > 3 dan klasse 1\n  regel q als niet inkomsten_opgegeven en formulier_onvolledig dan klasse 1';
    assert.deepEqual(codes(judge(profile({ fields, members }))), []);
  });
});

describe('the sources of a finding', () => {
  const cited = (code: string, parts: Parts, from = '2026', options = {}) => {
    const text = profile(parts).replace('geldig: 2026-01-01 t/m 2027-12-31', `geldig: ${from}-01-01 t/m ${from}-12-31`);
    return judge(text, options).find((finding) => finding.code === code)!.citations;
  };
  const race = {
    members: 'regel laat als te_laat > 5 dan klasse 1\n  regel r als geboorteland != "Nederland" dan klasse 1',
  };
  const birth = (settings: string) => ({ ...race, settings });

  it('name case law on race that points both ways, and the European judgment on country of birth', () => {
    const found = cited('TZ201', race);
    for (const id of ['CRM25-RASBAN', 'CRVB-2018', 'KMAR-HOF', 'JYSKE']) assert.ok(found.includes(id), id);
    const skin = cited('TZ201', {
      fields: 'veld huidskleur tekst',
      members: 'regel r als huidskleur = "x" dan klasse 1',
    });
    assert.ok(!skin.includes('JYSKE'));
  });

  it('leave out the ban on race in targeted checks where nobody is checked', () => {
    const found = cited('TZ201', birth('doel: ondersteuning "Hulp"\n gevolg: uitnodiging'));
    assert.ok(!found.includes('CRM25-RASBAN') && found.includes('MOT-MUTL'));
  });

  it('are those of the framework and of the article of the day on which the profile was used', () => {
    const found = cited('TZ201', birth('kader: crm-2021\n doel: toezicht "x"\n gevolg: controle'), '2022');
    assert.deepEqual(
      found.filter((id) => id.startsWith('CRM25') || id === 'GW-1-NEW'),
      [],
    );
    assert.ok(found.includes('GW-1-OLD') && found.includes('CRM21-R5'));
  });

  it('name the Equal Treatment Act only for a ground that it names, and the College only for race and nationality', () => {
    const of = (code: string, field: string) =>
      cited(code, { fields: `veld ${field} janee`, members: `regel r als ${field} en te_laat > 3 dan klasse 1` });
    assert.ok(of('TZ204', 'moslim').includes('AWGB-1'));
    assert.ok(!of('TZ204', 'adhd').includes('AWGB-1'));
    for (const field of ['moslim', 'adhd'])
      assert.deepEqual(
        of('TZ204', field).filter((id) => id.startsWith('CRM')),
        [],
      );
  });

  it('do not put the letter about ethnicity behind a postcode', () => {
    const members = 'regel r als postcode = "3081" dan klasse 1';
    assert.deepEqual(
      cited('TZ301', { members }).filter((id) => id.startsWith('LETTER')),
      [],
    );
    const nationality = {
      members: `${race.members.split('\n')[0]}\n  regel r als nationaliteit != "Nederlandse" dan klasse 1`,
    };
    assert.ok(cited('TZ301', nationality).includes('LETTER-NORM'));
  });
});
