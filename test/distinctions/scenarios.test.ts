import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CheckOptions } from '../../server/src/core';
import { codes, judge } from '../support/judge';
import { ANSWERS, type Parts, profile, unless } from './profile';

/** A profile written to slip through, or one that must be left alone, with everything that is said of it. */
interface Scenario extends Parts {
  readonly what: string;
  readonly expected: readonly string[];
  readonly tail?: string;
  readonly options?: Partial<CheckOptions>;
}

const NATIONALITY = 'regel r als nationaliteit != "Nederlandse" en te_laat > 3 dan klasse 1';
const ORIGIN = 'regel r als geboorteland in {"Marokko", "Turkije"} en te_laat > 3 dan klasse 1';
const LATE = 'regel r als te_laat > 3 dan klasse 1';
const OPEN = ['TZ202 error', 'TZ301 warning', 'TZ506 warning'];
const settings = (purpose: string, consequence = 'controle', more = '') =>
  `doel: ${purpose} "Nagaan of de opgave klopt"\n gevolg: ${consequence}\n ${more}`;
const rule = (condition: string) => `regel r als ${condition} en te_laat > 3 dan klasse 1`;
const table = (head: string, rows: string) =>
  `punten p ${head} {\n${rows}\n }\n score s = p\n klassen uit s {\n | 1 "hoog" | 9 |\n | 2 "laag" | 0..8 |\n }`;
const answered = (code: string, answers: Readonly<Record<string, string>> = ANSWERS) => unless('r', code, answers);
const without = (question: string) => Object.fromEntries(Object.entries(ANSWERS).filter(([key]) => key !== question));

/** Other sentences than those of ANSWERS, because one sentence answers one question. */
const NO = {
  ...Object.fromEntries(Object.entries(ANSWERS).map(([question, answer]) => [question, answer.replace('"', '"Ook ')])),
  geschikt: 'nee "Onder 800 dossiers was er geen verschil" [B]',
};

const TENZIJ: readonly Scenario[] = [
  {
    what: 'race with every question answered',
    members: `${ORIGIN}\n ${answered('TZ201')}`,
    expected: ['TZ201 error', 'TZ302 error'],
  },
  {
    what: 'nationality with every question answered',
    members: `${NATIONALITY}\n ${answered('TZ202')}`,
    expected: ['TZ202 warning'],
  },
  ...Object.keys(ANSWERS).map((question) => ({
    what: `nationality without an answer to ${question}`,
    members: `${NATIONALITY}\n ${answered('TZ202', without(question))}`,
    expected: ['TZ202 error', 'TZ303 warning'],
  })),
  {
    what: 'nationality that is not suitable',
    members: `${NATIONALITY}\n ${answered('TZ202', { ...ANSWERS, geschikt: 'nee "Geen verschil gemeten" [B]' })}`,
    expected: ['TZ202 error', 'TZ302 error', 'TZ305 error'],
  },
  {
    what: 'a nationality that decides by itself',
    members: `regel r als nationaliteit != "Nederlandse" dan klasse 1\n ${answered('TZ202')}`,
    expected: ['TZ202 error', 'TZ302 error'],
  },
  {
    what: 'one nationality with every question answered',
    members: `${rule('nationaliteit = "Turkse"')}\n ${answered('TZ202')}`,
    expected: ['TZ202 error', 'TZ203 error', 'TZ302 error'],
  },
  {
    what: 'an answer for another finding',
    members: `${NATIONALITY}\n ${answered('TZ206')}`,
    expected: [...OPEN, 'TZ308 information'],
  },
  {
    what: 'an answer that rests on what the profile itself found',
    members: `${rule('postcode = "1012"')}\n ${answered('TZ206', { ...ANSWERS, geschikt: 'ja "Vorig jaar was een derde van hen fout" [S]' })}`,
    tail: 'bewijs S "Uitkomsten van het profiel" { selectie: profielgestuurd periode: 2025-09-01 t/m 2025-12-31 bron: "Eigen cijfers" }',
    expected: ['TZ206 warning', 'TZ303 warning', 'TZ310 warning'],
  },
  {
    what: 'an answer that rests on a random sample',
    members: `${rule('postcode = "1012"')}\n ${answered('TZ206')}`,
    expected: ['TZ206 information'],
  },
  {
    what: 'a no beside a yes of another tenzij',
    members: `${rule('postcode = "1012"')}\n ${answered('TZ206')}\n ${answered('TZ206', NO).replace('T1', 'T2')}`,
    expected: ['TZ206 warning', 'TZ305 error'],
  },
  { what: 'nothing to answer for', members: `${LATE}\n ${answered('TZ206')}`, expected: ['TZ308 information'] },
];

const HIDDEN: readonly Scenario[] = [
  {
    what: 'a double denial',
    members: rule('niet (niet (nationaliteit = "Turkse"))'),
    expected: ['TZ202 error', 'TZ203 error'],
  },
  { what: 'a denial between brackets', members: rule('niet (nationaliteit = "Nederlandse")'), expected: OPEN },
  {
    what: 'a constant',
    members: `constante doelgroep = "Turkse"\n ${rule('nationaliteit = doelgroep')}`,
    expected: ['TZ202 error', 'TZ203 error'],
  },
  {
    what: 'a constant that is a condition',
    members: `constante buiten = nationaliteit != "Nederlandse"\n ${rule('buiten')}`,
    expected: ['TZ208 error', 'TZ301 warning', 'TZ506 warning'],
  },
  {
    what: 'a field derived in two steps',
    fields: 'veld s1 tekst { afgeleid_uit: nationaliteit }\n veld s2 tekst { afgeleid_uit: s1 }',
    members: rule('s2 = "7"'),
    expected: ['TZ208 error', 'TZ301 warning', 'TZ506 warning'],
  },
  {
    what: 'a column behind another name',
    fields: 'veld x9 tekst { kolom: "nationaliteit_code" }',
    members: rule('x9 != "0001"'),
    expected: OPEN,
  },
  {
    what: 'an element number',
    fields: 'veld x9 tekst { bron: BRP "04.05.10" }',
    members: rule('x9 != "0001"'),
    expected: OPEN,
  },
  {
    what: 'a title',
    fields: 'veld x9 tekst "Land waar de moeder geboren is"',
    members: rule('x9 != "6030"'),
    expected: ['TZ201 error'],
  },
  {
    what: 'letters that only look Latin',
    fields: 'veld nаtionaliteit_b tekst',
    members: rule('nаtionaliteit_b != "N"'),
    expected: OPEN,
  },
  {
    what: 'country codes under a name that says nothing',
    fields: 'veld k tekst',
    members: rule('k in {"5022", "6043", "5007"}'),
    expected: ['TZ201 error'],
  },
  { what: 'a grouping', fields: 'veld k tekst', members: rule('k = "niet-westers"'), expected: ['TZ211 error'] },
  {
    what: 'a grouping behind codes',
    fields: 'veld k code(G)',
    members: rule('k = "1"'),
    tail: 'codelijst G {\n | "1" | "niet-westers" |\n | "2" | "westers" |\n}',
    expected: ['TZ211 error'],
  },
  {
    what: 'a population',
    population: 'Klant waar nationaliteit = "Poolse"',
    members: LATE,
    expected: ['TZ203 error', 'TZ210 error'],
  },
  {
    what: 'everyone but one nationality left out',
    members: LATE,
    selection: 'behalve te_laat waar nationaliteit != "Turkse"',
    expected: ['TZ203 error', 'TZ210 error'],
  },
  { what: 'the division of a selection', members: LATE, selection: 'neem regel r per nationaliteit', expected: OPEN },
  {
    what: 'the order of a selection',
    members: LATE,
    selection: 'neem regel r aflopend op nationaliteit',
    expected: OPEN,
  },
  {
    what: 'the input of a model',
    members:
      'model m "Boommodel" { invoer te_laat, nationaliteit }\n score s = m\n klassen uit s { | 1 "hoog" | 5..9 |\n | 2 "laag" | 0..4 |\n }',
    expected: OPEN,
  },
  {
    what: 'a table with a row for one nationality',
    members: table('uit nationaliteit', '| "Turkse" | 9 |\n | anders | 0 |'),
    expected: ['TZ202 error', 'TZ203 error'],
  },
  {
    what: 'the head of a cross table',
    members: table('uit te_laat per nationaliteit', '| - | "Nederlandse" | anders |\n | 0..20 | 0 | 9 |'),
    expected: OPEN,
  },
  {
    what: 'the name of a rule',
    members: 'regel roma als te_laat > 3 dan klasse 1',
    expected: ['TZ201 error', 'TZ203 error'],
  },
];

const PURPOSES: readonly Scenario[] = [
  {
    what: 'origin for support',
    settings: settings('ondersteuning', 'uitnodiging'),
    members: ORIGIN,
    expected: ['TZ201 warning', 'TZ301 warning'],
  },
  {
    what: 'support that burdens',
    settings: settings('ondersteuning', 'boete'),
    members: LATE,
    expected: ['TZ505 warning'],
  },
  {
    what: 'origin against fraud',
    settings: settings('fraudebestrijding'),
    members: ORIGIN,
    expected: ['TZ201 error', 'TZ502 error'],
  },
  {
    what: 'the total ban',
    settings: settings('toezicht', 'controle', 'kader: totaalverbod'),
    members: `${NATIONALITY}\n ${answered('TZ202')}`,
    expected: ['TZ202 error', 'TZ302 error', 'TZ504 error'],
  },
  {
    what: 'the framework of 2021, in its days',
    settings: settings('toezicht', 'controle', 'kader: crm-2021'),
    members: `${ORIGIN}\n ${answered('TZ201')}`,
    valid: '2024-01-01 t/m 2024-12-31',
    options: { date: '2024-06-01' },
    expected: ['TZ201 warning'],
  },
  {
    what: 'the framework of 2021, after it was replaced',
    settings: settings('toezicht', 'controle', 'kader: crm-2021'),
    members: `${ORIGIN}\n ${answered('TZ201')}`,
    expected: ['TZ201 error', 'TZ302 error', 'TZ503 warning'],
  },
  {
    what: 'a nationality that the law asks for',
    population: 'Klant waar nationaliteit != "Nederlandse" krachtens jci1.3:c:BWBR0015703&artikel=11',
    members: LATE,
    expected: ['TZ210 information'],
  },
  {
    what: 'a descent that the law asks for',
    population: 'Klant waar geboorteland != "Nederland" krachtens jci1.3:c:BWBR0015703&artikel=11',
    members: LATE,
    expected: ['TZ210 error'],
  },
];

const BEHAVIOUR: readonly Scenario[] = [
  'inkomen_niet_opgegeven = ja',
  'dubbele_inschrijving = ja',
  'gemiste_afspraken = ja',
  'iban_gedeeld = ja',
  'vergunning_verlopen = ja',
  'contradictory_records = ja',
  'goederencode = "8703"',
  'vlag_schip = "Panama"',
  'soort_melding = "anoniem"',
].map((condition) => ({
  what: condition,
  fields: `veld ${condition.split(' ')[0]} ${condition.endsWith('ja') ? 'janee' : 'tekst'}`,
  members: rule(condition),
  expected: [],
}));

const GROUPS = {
  'a tenzij': TENZIJ,
  'a criterion hidden in': HIDDEN,
  'purpose and framework': PURPOSES,
  'behaviour is left alone': BEHAVIOUR,
};

for (const [group, scenarios] of Object.entries(GROUPS)) {
  describe(group, () => {
    for (const { what, tail = '', options, expected, ...parts } of scenarios)
      it(what, () => {
        const found = codes(judge(`${profile(parts)}${tail}`, options));
        assert.deepEqual([...found].sort(), [...expected].sort());
      });
  });
}
