import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { codes, judge } from '../support/judge';
import { ANSWERS, profile, unless } from './profile';

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

  it('says where to choose another framework: in the profile, or where it was imposed', () => {
    const said = (settings: string, framework?: string) =>
      judge(profile({ settings, members: 'regel r als te_laat > 3 dan klasse 1' }), { framework }).find(
        ({ code }) => code === 'TZ503',
      )!;
    const purpose = 'doel: toezicht "x"\n gevolg: controle';
    const own = said(`kader: crm-2021\n ${purpose}`);
    assert.equal(own.at, 'crm-2021');
    assert.match(own.message, /Schrijf kader: crm-2025\./);
    const imposed = said(`kader: crm-2025\n ${purpose}`, 'crm-2021');
    assert.equal(imposed.at, 'P');
    assert.match(imposed.message, /opgelegd door een instelling of op de opdrachtregel: kies daar crm-2025/);
    assert.doesNotMatch(imposed.message, /Schrijf kader/);
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
    assert.match(fraud, /brengt mogelijk ras of afkomst.*Ga na of dit klopt/);
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
    const none = 'onthult: geen "Namen van gerechten op een menu, geen personen"';
    assert.notDeepEqual(withList('', 'gerecht'), []);
    assert.deepEqual(withList(none, 'gerecht'), []);
    assert.notDeepEqual(withList('onthult: geen "…"', 'gerecht'), []);
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

describe('a possibility', () => {
  const asks = (field: string, settings: string, title = '') =>
    judge(
      profile({ fields: `veld ${field} janee ${title}`, settings, members: `regel r als ${field} dan klasse 1` }),
    ).find(({ code }) => code === 'TZ204' || code === 'TZ205')!;

  it('never asks for more than the same thing would when it was certain', () => {
    const control = 'doel: toezicht "x"\n gevolg: brief';
    const certain = asks('kwijtschelding', control);
    assert.deepEqual([certain.certainty, certain.severity], ['certain', 'information']);
    assert.match(certain.message, /Ga na of het nodig is, en leg de reden vast\.$/);
    const possible = asks('nevenactief', control, '"Onderneming tijdens een uitkering"');
    assert.deepEqual([possible.certainty, possible.severity], ['possible', 'information']);
    assert.match(possible.message, /zo ja, ga dan na of het nodig is, en leg de reden vast\.$/);
  });

  it('asks to answer for it where a certain one would have to', () => {
    const possible = asks('zorg', 'doel: toezicht "x"\n gevolg: brief');
    assert.deepEqual([possible.code, possible.certainty], ['TZ204', 'possible']);
    assert.match(possible.message, /zo ja, verantwoord het dan of haal het criterium weg\.$/);
  });
});
