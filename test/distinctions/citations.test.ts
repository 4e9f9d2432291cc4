import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { judge } from '../support/judge';
import { type Parts, profile } from './profile';

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

  it('put the letter about ethnicity, and about the framework of 2021, behind nothing else', () => {
    const letters = (...[code, parts, from]: Parameters<typeof cited>) =>
      cited(code, parts, from).filter((id) => id.startsWith('LETTER'));
    const postcode = { members: 'regel r als postcode = "3081" dan klasse 1' };
    const nationality = {
      members: `${race.members.split('\n')[0]}\n  regel r als nationaliteit != "Nederlandse" dan klasse 1`,
    };
    assert.deepEqual(letters('TZ301', postcode), []);
    assert.deepEqual(letters('TZ301', nationality), []);
    const old = birth('kader: crm-2021\n doel: toezicht "x"\n gevolg: controle');
    assert.deepEqual(letters('TZ301', old, '2022'), ['LETTER-NORM', 'LETTER-TENZIJ']);
  });

  it('quote the list of the framework only for what stands on it', () => {
    const of = (field: string) =>
      cited('TZ206', { fields: `veld ${field} tekst`, members: `regel r als ${field} = "x" dan klasse 1` });
    assert.ok(of('kenteken').includes('CRM25-PROXY'));
    for (const field of ['inburgering', 'opleidingsniveau']) assert.ok(!of(field).includes('CRM25-PROXY'), field);
  });
});

describe('why an answer is asked', () => {
  const why = (members: string, settings = 'doel: toezicht "x"\n gevolg: controle') =>
    judge(profile({ members: `regel laat als te_laat > 5 dan klasse 1\n  ${members}`, settings })).find(
      ({ code }) => code === 'TZ301',
    )!.message;
  const nationality = 'regel r als nationaliteit != "Nederlandse" en te_laat > 1 dan klasse 1';
  const postcode = 'regel r als postcode = "3081" en te_laat > 1 dan klasse 1';

  it('names the guideline for nationality, and in support says that the tool asks it', () => {
    assert.match(why(nationality), /Richtlijn 5 van 2021 vraagt/);
    assert.match(
      why(nationality, 'doel: ondersteuning "x"\n gevolg: uitnodiging'),
      /vraagt dit hulpmiddel zeer zwaarwegende/,
    );
  });

  it('names a framework only for what that framework is about', () => {
    assert.match(why(postcode), /Het kader van 2025 vraagt/);
    assert.match(why(postcode, 'kader: totaalverbod\n doel: toezicht "x"\n gevolg: controle'), /Dit hulpmiddel vraagt/);
  });
});
