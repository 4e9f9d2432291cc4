import assert from 'node:assert/strict';
import test from 'node:test';
import { codeLenses, hover, page } from '../../server/src/core/ide';
import { escapeMarkdown, literal } from '../../server/src/core/ide/markdown';
import { rules } from '../../server/src/core/rules';
import type { Language } from '../../server/src/core/text/bilingual';
import { cub, type Fixture, fixture, uriOf } from './support';

const ARTICLE_1 = 'Discriminatie wegens godsdienst, levensovertuiging, politieke gezindheid, ras, geslacht';
const WITH_DISABILITY = `${ARTICLE_1}, handicap, seksuele gerichtheid`;
const TRANSLATION = 'All who are in the Netherlands shall be treated equally in equal cases.';

function shown(made: Fixture, offset: number, language: Language = 'nl'): string {
  return hover(made.analysis, made.uri, offset, language)?.markdown ?? '';
}

function profile(body: string, geldig = ''): Fixture {
  return fixture(
    `gegevens Mens {\n  veld geboorteland tekst\n  veld postcode tekst\n  veld kleur tekst { onthult: geen "de kleur van de auto" }\n}\nprofiel P "p" {\n  doel: toezicht "kijken of het klopt"\n  ${geldig}\n  populatie Mens\n${body}\n}\n`,
  );
}

test('a flagged name shows what it is, article 1 in Dutch, the words of the College, and links', () => {
  const made = profile('  regel r als §geboorteland = "MA"');
  const dutch = shown(made, made.at());
  assert.match(dutch, /^\*\*TZ201 · /);
  assert.match(dutch, /^Zekerheid: \*\*zeker\*\*, herkend aan de naam\.$/m);
  assert.match(
    dutch,
    /\*\*Waarom het zo zwaar weegt\*\*: ras of nationaliteit zelf; herkenning: zeker; doel: controle\./,
  );
  assert.ok(dutch.includes(WITH_DISABILITY));
  assert.ok(dutch.includes('altijd verboden bij risicoselectie'));
  assert.match(dutch, /het oorspronkelijke stuk is niet gelezen/);
  assert.match(dutch, /\]\(https:\/\/wetten\.overheid\.nl\/jci1\.3:c:BWBR0001840&artikel=1/);
  assert.ok(!dutch.includes(TRANSLATION));
});

test('a field that its column gives away is said to be known by the column, one that both give away by its name', () => {
  const fields = 'veld v12 tekst { kolom: "geboorteland" }  veld geboorteland tekst { kolom: "gbland" }';
  const made = fixture(
    `gegevens Mens { ${fields} }\nprofiel P {\n  populatie Mens\n  regel r als §v12 = "x"\n  regel s als geboorteland = "x"\n}\n`,
  );
  assert.match(shown(made, made.at()), /herkend aan de naam van de kolom \(`kolom`\)/);
  assert.match(shown(made, made.text.indexOf('geboorteland = ')), /herkend aan de naam\./);
});

test('a hover adds to the message of a finding and does not repeat it', () => {
  const made = profile('  regel r als §geboorteland = "MA"\n  regel p als postcode = "3511"');
  for (const at of [made.at(), made.text.indexOf('postcode = ')]) {
    for (const language of ['nl', 'en'] as const) {
      const text = shown(made, at, language).replace(/\\/g, '');
      const here = made.analysis.findings(made.uri).filter(({ span }) => span.start <= at && at <= span.end);
      assert.ok(here.length > 0);
      for (const { message } of here) {
        assert.ok(!text.includes(message[language]), message[language]);
        assert.ok(!text.includes(message[language].split('. ')[0]!), message[language]);
      }
    }
  }
});

test('a hover says by which route the tool came to it, and what to do when it is wrong', () => {
  const made = fixture(
    'gegevens Mens {\n  veld a tekst { onthult: nationaliteit }\n  veld b tekst { bron: BRP "04.05.10" }\n  veld kenmerk tekst\n  veld c tekst { afgeleid_uit: wijkcode }\n  veld wijkcode tekst\n}\nprofiel P "p" {\n  doel: toezicht "kijken"\n  populatie Mens\n  regel r als §1a = "x" of §2b = "x" of §3c = "x"\n  regel s als §5kenmerk = "Turks"\n}',
  );
  assert.match(shown(made, made.at(1)), /zeker\*\*, vastgelegd door wie de gegevens beheert/);
  assert.match(shown(made, made.at(2)), /herkend aan het nummer of de naam van het gegeven in zijn registratie/);
  assert.match(shown(made, made.at(3), 'en'), /recognised by the data it is derived from/);
  const values = shown(made, made.at(5));
  assert.match(values, /waarschijnlijk\*\*, herkend aan de waarden, los van de naam\. Een enkele keer/);
  assert.match(values, /Klopt het niet, leg dat dan vast bij het veld: `onthult: geen "…"`/);
});

test('in support a hover says why a finding weighs less, and that the motion is not law', () => {
  const made = fixture(
    'gegevens Mens {\n  veld postcode tekst\n}\nprofiel P "p" {\n  doel: ondersteuning "hulp"\n  gevolg: brief\n  populatie Mens\n  regel r als §postcode = "3511"\n}',
  );
  assert.match(shown(made, made.at()), /weegt de melding in dit hulpmiddel een stap lichter\..*is geen wet/);
  assert.match(shown(made, made.at(), 'en'), /weighs one step less in this tool\..*is not law/);
});

test('an English reader gets the law in Dutch, and then a translation marked as unofficial', () => {
  const made = profile('  regel r als §geboorteland = "MA"');
  const english = shown(made, made.at(), 'en');
  assert.ok(english.includes(WITH_DISABILITY));
  assert.ok(english.indexOf(WITH_DISABILITY) < english.indexOf(`Unofficial translation: “${TRANSLATION}`));
  assert.match(english, /amed disability and sexual orientation since 22 February 2023/);
});

test('article 1 is the text of the time in which the profile was used', () => {
  const made = profile('  regel r als §geboorteland = "MA"', 'geldig: 2012-01-01 t/m 2020-12-31');
  const text = shown(made, made.at());
  assert.ok(text.includes(`${ARTICLE_1} of op welke grond dan ook`));
  assert.ok(!text.includes(WITH_DISABILITY));
});

test('the only command a hover can run is the one that explains the rule', () => {
  const made = profile('  regel r als §geboorteland = "MA"');
  const commands = [...shown(made, made.at(), 'en').matchAll(/command:[^)]*/g)].map(String);
  assert.ok(commands.length > 0);
  for (const command of commands) {
    const [, argument] = /^command:tenzij\.explain\?(.*)$/.exec(command) ?? [];
    assert.match(String(JSON.parse(decodeURIComponent(argument ?? ''))), /^TZ\d{3},en$/);
  }
});

test('a proxy that can be answered for shows the questions of the framework', () => {
  const made = profile('  regel r als §postcode = "3511"');
  const text = shown(made, made.at());
  assert.match(text, /\*\*TZ206 · /);
  assert.match(text, /Wat een tenzij moet beantwoorden/);
  assert.match(text, /`geschikt`: /);
});

test('two findings at one place show article 1 and each source once', () => {
  const made = cub();
  const text = shown(made, made.find('afstand_ouders per'));
  assert.equal(text.split(ARTICLE_1).length, 2);
  const lines = text.split('\n').filter((line) => line.startsWith('- '));
  assert.equal(new Set(lines).size, lines.length);
});

test('a field shows its type, its source and what it can say about people', () => {
  const made = fixture('gegevens M {\n  veld §geboorteland tekst ? "Land van geboorte" { bron: BRP "01.03.30" }\n}');
  const text = shown(made, made.at());
  assert.match(text, /^\*\*`geboorteland`\*\* · veld/);
  assert.match(text, /Land van geboorte/);
  assert.match(text, /`tekst \?` — kan onbekend zijn/);
  assert.match(text, /gaat over \*\*ras\*\* \(zeker\)/);
  assert.match(text, /- bron: BRP "01\.03\.30"/);
  const recorded = profile('  regel r als §kleur = "rood"');
  assert.match(shown(recorded, recorded.at()), /Vastgelegd is dat dit veld niets over een grond zegt/);
});

test('keywords, keys, values, types, units and functions are explained in the language asked for', () => {
  const made = cub();
  const cases: readonly (readonly [string, RegExp, RegExp])[] = [
    ['steekproef 25', /aselect gekozen/, /chosen at random/],
    ['kader:', /waaraan het profiel getoetst wordt/, /tested against/],
    ['crm-2025', /28 januari 2025/, /28 January 2025/],
    ['huisbezoek, ', /Zwaarte 5 van 9/, /Weight 5 of 9/],
    ['jaar |', /Jaren/, /Years/],
    ['afgerond(', /rondt af/, /rounds/],
    ['geschikt: ', /aselecte steekproeven alleen\?/, /than random checks alone\?/],
    ['uit onderwijs', /Noemt de velden/, /Names the fields/],
  ];
  for (const [text, dutch, english] of cases) {
    assert.match(shown(made, made.find(text)), dutch, text);
    assert.match(shown(made, made.find(text), 'en'), english, text);
  }
});

test('a norm that was read elsewhere is cited with where it was read', () => {
  const made = cub();
  assert.match(shown(made, made.find('geschikt:')), /zoals aangehaald in Tijdschrift voor Toezicht/);
  assert.match(shown(made, made.find('geschikt:'), 'en'), /as quoted in Tijdschrift voor Toezicht/);
});

test('a code shows what its code list says it means', () => {
  const made = cub();
  assert.match(shown(made, made.find('"mbo 1-2"') + 2), /Mbo, niveau 1 en 2/);
});

test('a reference to a law or a decision says what it is and opens it', () => {
  const made = fixture(
    'bewijs B "b" { ecli: §1ECLI:NL:GHDHA:2023:173 }\nprofiel P "p" {\n  grondslag: §2jci1.3:c:BWBR0001840&artikel=1, §3jci1.3:c:BWBRX\n}',
  );
  assert.match(shown(made, made.at(1)), /deeplink\.rechtspraak\.nl/);
  assert.ok(shown(made, made.at(2)).includes(WITH_DISABILITY));
  assert.match(shown(made, made.at(3)), /geen nummer van een regeling/);
});

test('a rule code shows its rule and a link to its page', () => {
  const made = fixture('tenzij T voor x {\n  bevinding: §TZ206 "iets"\n}');
  const text = shown(made, made.at(), 'en');
  assert.match(text, /^\*\*TZ206 · /);
  assert.doesNotMatch(text, /^#{1,3} /m, 'a heading of a page is as large as a hover');
  assert.match(text, /\[Read the page of this rule\]\(command:tenzij\.explain\?/);
});

test('every rule has a page in both languages, under its own code; another code has none', () => {
  for (const { code } of rules) {
    for (const language of ['nl', 'en'] as const) assert.ok(page(code, language)?.startsWith(`# ${code} · `), code);
  }
  assert.equal(page('TZ999', 'nl'), undefined);
});

test('a tenzij shows which findings it answers and how each question stands', () => {
  const made = cub();
  const text = shown(made, made.find('T1 voor'));
  assert.match(text, /TZ206 \(.*\): `onderwijs`/);
  assert.match(text, /`geschikt`: \*\*nee\*\* — “Mbo 1-2 wijkt niet aantoonbaar af/);
  assert.match(text, /`proportioneel`: \*\*nog geen ja of nee\*\*/);
});

test('a fingerprint says whether what was approved has changed', () => {
  const made = cub();
  assert.match(shown(made, made.find('#9f31c2')), /is daarna van betekenis veranderd/);
});

test('above a tenzij stands how far it is', () => {
  const { analysis, uri } = cub();
  assert.deepEqual(
    codeLenses(analysis, uri, 'nl').map(({ title }) => title),
    ['T1: 3 van 4 beantwoord, geschikt: nee, noodzakelijk: nee'],
  );
  assert.deepEqual(
    codeLenses(analysis, uri, 'en').map(({ title, explains }) => `${title} ${explains}`),
    ['T1: 3 of 4 answered, suitable: no, necessary: no TZ206'],
  );
});

test('white space and comments have no hover', () => {
  const made = fixture('// een opmerking§1\n\n§2\nprofiel P "p" {}   §3');
  for (const mark of [1, 2, 3]) assert.equal(hover(made.analysis, made.uri, made.at(mark), 'nl'), undefined);
  assert.equal(hover(made.analysis, uriOf('onbekend.tenzij'), 0, 'nl'), undefined);
});

test('the text a hover is about touches the offset, at every offset, in both languages', () => {
  const made = cub();
  for (let at = 0; at <= made.text.length; at++) {
    const found = hover(made.analysis, made.uri, at, at % 2 === 0 ? 'nl' : 'en');
    if (found) assert.ok(found.span.start <= at && at <= found.span.end && found.markdown.trim() !== '');
  }
});

test('what an author wrote cannot become a link, a command, an image, HTML or a list', () => {
  const attack =
    '[klik](command:workbench.action.quit) ![x](https://kwaad.nl/x.png) <a href=\\"https://kwaad.nl\\">x</a> https://kwaad.nl www.kwaad.nl a@kwaad.nl `code` **vet**';
  const made = fixture(
    `gegevens M "${attack}" {\n  veld §1f tekst "${attack}" { bron: "${attack}" }\n}\nprofiel §2P "${attack}" {\n  populatie §3M\n  regel §4r als f = "${attack}"\n}\ncodelijst §5C "${attack}" {\n  | "${attack}" | "${attack}" |\n}`,
  );
  for (const mark of [1, 2, 3, 4, 5]) {
    const text = shown(made, made.at(mark)).replace(/`[^`]*`/g, '');
    assert.doesNotMatch(text, /(?<!\\)\]\((?!command:tenzij\.explain|https:\/\/(?!kwaad))/);
    assert.doesNotMatch(text, /(?<!\\)<a|(?<!\\)!\[|(?<!\\)\*\*vet|https:\/\/kwaad|(?<!\\)www\.kwaad|a@kwaad/);
  }
  assert.equal(escapeMarkdown('# kop\n\n- punt'), '\\# kop - punt');
  assert.equal(escapeMarkdown('1. een'), '1\\. een');
  assert.equal(escapeMarkdown('x'.repeat(500)).length, 401);
  assert.equal(literal('www.nl http://x'), 'www\\.nl http\\://x');
});
