import assert from 'node:assert/strict';
import test from 'node:test';
import { codeLenses, hover } from '../../server/src/core/ide';
import { checkedHow, source } from '../../server/src/core/law/sources';
import type { Language } from '../../server/src/core/text/bilingual';
import { type Fixture, fixture, fixtureOf } from './support';

const ARTICLE_1 = 'Allen die zich in Nederland bevinden, worden in gelijke gevallen gelijk behandeld.';

function shown(made: Fixture, offset: number, language: Language = 'nl'): string {
  return hover(made.analysis, made.uri, offset, language)?.markdown ?? '';
}

const profile = (body: string, settings = 'doel: toezicht "kijken of het klopt"\n  gevolg: controle') =>
  `gegevens Mens {\n  bron: SUWI\n  veld nationaliteit tekst\n  veld postcode tekst\n  veld te_laat geheel\n}\nprofiel §9P "p" {\n  ${settings}\n  populatie Mens\n${body}\n}\n`;

test('a hover says of a source what a reader must know before relying on it', () => {
  const made = fixture(
    profile(
      '  regel r als te_laat > 3 dan klasse 1\n  regel q als §nationaliteit != "Nederlandse" en te_laat > 1 dan klasse 1',
    ),
  );
  const text = shown(made, made.at());
  const quoted = text.slice(text.indexOf('**Richtlijn'));
  assert.match(quoted, /\n\n\*Vervangen door het toetsingskader van 28 januari 2025\.\*/);
  assert.match(text, /^- .*30 950, nr\. 296.*\*Een motie is geen wet\.\*$/m);
  assert.match(shown(made, made.at(), 'en'), /^- .*30 950.*\*A motion is not law\.\*$/m);
});

test('what the College says best is quoted, and not repeated among the sources', () => {
  const made = fixture(
    profile('  regel r als te_laat > 3 dan klasse 1\n  regel q als §postcode = "3511" dan klasse 1'),
  );
  const text = shown(made, made.at());
  const { wording, gist, title } = source('CRM25-PROXY');
  assert.ok(text.includes(`> “${wording![0]}`), text);
  assert.ok(text.includes(title.nl.slice(1)));
  assert.ok(!text.includes(`- ${gist.nl}`), text);
  assert.ok(text.includes(`- ${source('CRM25-ONEV').gist.nl}`), text);
});

test('the own words of the College go before a summary of them, and a summary says how it was read', () => {
  const answers: Readonly<Record<string, string>> = {
    legitiem: 'ja "De wet draagt dit toezicht op"',
    geschikt: 'ja "De steekproef vond hier drie keer zo veel fouten"',
    noodzakelijk: 'ja "Zonder dit gegeven bleef de helft van de fouten liggen"',
    proportioneel: 'ja "De cliëntenraad woog de nadelen en vond ze klein"',
  };
  const without = (missing: string, settings?: string) => {
    const rest = Object.entries(answers).filter(([key]) => key !== missing);
    const written = rest.map(([key, value]) => `${key}: ${value}`).join('\n');
    const made = fixture(
      profile(`  regel q als postcode = "3511" dan klasse 1\n  tenzij §T1 voor q {\n${written}\n}`, settings),
    );
    return shown(made, made.at());
  };
  const old = 'kader: crm-2021\n  doel: toezicht "x"\n  geldig: 2022-01-01 t/m 2023-12-31';
  assert.ok(without('noodzakelijk', old).includes(`> “${source('CRM21-R8').wording![0]}`));
  const summary = source('CRM21-2.2.1');
  assert.equal(summary.wording, undefined);
  assert.ok(without('legitiem').includes(`> ${summary.gist.nl} ${checkedHow('CRM21-2.2.1', 'nl')}`));
});

test('article 1 stands behind a distinction and its answer, and not behind a missing DPIA', () => {
  const made = fixture(profile('  regel q als postcode = "3511" dan klasse 1\n  §1tenzij T1 voor q { legitiem: ja }'));
  const missing = shown(made, made.at(9));
  assert.match(missing, /TZ404/);
  assert.ok(!missing.includes(ARTICLE_1), missing);
  const unanswered = shown(made, made.text.indexOf('T1 voor'));
  assert.match(unanswered, /TZ303/);
  assert.ok(unanswered.includes(ARTICLE_1), unanswered);
});

test('a question of a tenzij is asked as the framework of the profile asks it', () => {
  const asked = (settings: string) => {
    const made = fixture(
      profile('  regel q als postcode = "3511" dan klasse 1\n  tenzij T1 voor q { §geschikt: ja "x" }', settings),
    );
    return /^\*(.*)\*$/m.exec(shown(made, made.at()))?.[1];
  };
  const now = asked('kader: crm-2025\n  doel: toezicht "x"');
  const then = asked('kader: crm-2021\n  doel: toezicht "x"\n  geldig: 2022-01-01 t/m 2023-12-31');
  assert.match(now ?? '', /aselecte steekproeven alleen/);
  assert.ok(then && then !== now, `${then}`);
});

test('a consequence says how heavy it is and from where on it counts as heavy', () => {
  const made = fixture(profile('', 'doel: toezicht "x"\n  gevolg: §1controle, §2huisbezoek, §3aanhouding'));
  assert.match(shown(made, made.at(1)), /Zwaarte 4 van 9.*Dit telt niet als een zwaar gevolg\./);
  assert.match(shown(made, made.at(2)), /Zwaarte 5 van 9.*Dit telt als een zwaar gevolg/);
  assert.match(shown(made, made.at(3), 'en'), /Weight 9 of 9.*This counts as a heavy consequence/);
});

test('a key shows the norm behind it, and a framework who wrote it', () => {
  const made = fixture(profile('', '§1kader: §2totaalverbod\n  §3dpia: "x"'));
  assert.match(shown(made, made.at(2)), /Amnesty International/);
  assert.match(shown(made, made.at(3)), /\*\*Wat erachter zit\*\*\n+- /);
});

test('a tenzij outside the profiles has its lens and its hover too', () => {
  const made = fixture(
    `${profile('  regel q als postcode = "3511" dan klasse 1\n  regel z als te_laat > 3 dan klasse 1')}\ntenzij §1T1 voor q { legitiem: ja }\ntenzij §2T2 voor z { legitiem: ja }\n`,
  );
  assert.deepEqual(
    codeLenses(made.analysis, made.uri, 'nl').map(({ title }) => title),
    ['T1: 0 van 4 beantwoord', 'T2: 0 van 4 beantwoord, geen bevinding om te verantwoorden'],
  );
  assert.match(shown(made, made.at(1)), /TZ206 \(.*\): `postcode`/);
  assert.match(shown(made, made.at(2)), /Er is geen bevinding waarop deze tenzij antwoord geeft\./);
});

test('a tenzij that is not accepted shows the sentence that refuses it', () => {
  const made = fixture(
    profile(
      '  regel r als te_laat > 3 dan klasse 1\n  regel q als nationaliteit = "Turkse" en te_laat > 1 dan klasse 1\n  tenzij §T1 voor q { legitiem: ja }',
    ),
  );
  const summary = shown(made, made.at()).split('`T1`')[1]!.split('Geeft antwoord op')[0]!;
  assert.match(summary, /niet aangenomen/);
  assert.match(summary, /richtlijn 3/);
});

test('a fingerprint of what stands here now is said to be that', () => {
  const text = (approval: string) =>
    profile(
      `  regel q als postcode = "3511" dan klasse 1\n  tenzij T1 voor q { legitiem: ja "x" akkoord: FG 2026-01-01 ${approval} }`,
    );
  const first = fixture(text('#000000000000'));
  const message = first.analysis.findings(first.uri).find(({ code }) => code === 'TZ307')!.message.en;
  const current = /here is (#[0-9a-f]{12})/.exec(message)![1]!;
  const at = (made: Fixture) => made.text.indexOf('#') + 3;
  assert.match(shown(first, at(first)), /is daarna van betekenis veranderd/);
  const second = fixture(text(current));
  assert.match(shown(second, at(second)), /hoort bij wat hier nu staat/);
});

test('a name from another file says where it is declared', () => {
  const made = fixtureOf({
    'profiel.tenzij':
      'gebruik "gedeeld.tenzij" { §1Mens }\nprofiel P "p" {\n  populatie Mens\n  regel §2r als te_laat > 3\n}\n',
    'gedeeld.tenzij': 'gegevens Mens {\n  veld te_laat geheel\n}\n',
  });
  assert.match(shown(made, made.at(1)), /`Mens`\*\* · gegevens — gedeeld\.tenzij/);
  assert.doesNotMatch(shown(made, made.at(2)), /tenzij/);
});
