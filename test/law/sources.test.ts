import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import Ajv from 'ajv';
import schema from '../../server/src/core/law/data/sources.schema.json';
import {
  articleOne,
  checkedHow,
  citationLine,
  citationsOf,
  citedRules,
  isSource,
  quotation,
  quotationText,
  source,
  sources,
} from '../../server/src/core/law/sources';
import { sourcesDocument } from '../../server/src/core/law/sourcesDocument';

/** The day of the state of the sources: nothing in the data can be dated later, apart from dates on which law starts to apply. */
const STATE_OF_SOURCES = '2026-11-23';
const CORE = path.join('server', 'src', 'core');

test('the data has the shape that its schema describes', () => {
  const validate = new Ajv({ allErrors: true }).compile(schema);
  assert.ok(validate(sources), JSON.stringify(validate.errors, null, 2));
});

test('the schema refuses an entry whose status of checking is missing or second-hand without saying where', () => {
  const validate = new Ajv().compile(schema);
  const good = source('CRM21-R2');
  assert.ok(validate([good]));
  for (const missing of ['confidence', 'via', 'translation', 'wordingLanguage'] as const) {
    const { [missing]: _left, ...rest } = good;
    assert.equal(validate([rest]), false, `accepted without ${missing}`);
  }
  assert.equal(validate([{ ...good, confidence: 'M' }]), false, 'a fact from memory must not be in the data');
});

test('every id is used once', () => {
  const ids = sources.map(({ id }) => id);
  assert.deepEqual(
    ids.filter((id, index) => ids.indexOf(id) !== index),
    [],
  );
});

test('every quotation has one translation, and nothing is translated that was not quoted', () => {
  for (const { id, wording, translation } of sources) {
    if (translation) assert.equal(translation.text.length, wording?.length, id);
  }
});

test('dates are in order and none is later than the state of the sources', () => {
  for (const { id, date, validFrom, validTo } of sources) {
    if (date) assert.ok(date <= STATE_OF_SOURCES, `${id} is dated ${date}`);
    if (validFrom && validTo) assert.ok(validFrom < validTo, `${id} ends before it starts`);
    if (date && validTo) assert.ok(date <= validTo, `${id} is dated after it ended`);
    if (date && validFrom && date.length === 10) assert.ok(date <= validFrom, `${id} applied before its date`);
  }
});

test('an address that holds a number holds the number that the citation gives', () => {
  for (const { id, address = '', citation, ecli, provision } of sources) {
    const paper = /kst-(\d\d)(\d{3})-(\d+)\.html$/.exec(address);
    if (paper) assert.match(citation.nl, new RegExp(`${paper[1]} ${paper[2]}.*nr\\. ${paper[3]}\\b`), id);
    const decision = /ECLI:[A-Z0-9:.]+$/.exec(address)?.[0];
    if (decision) assert.ok(ecli?.includes(decision), id);
    if (provision) {
      assert.ok(
        address.startsWith(`https://wetten.overheid.nl/jci1.3:c:${provision.law}&artikel=${provision.article}`),
        id,
      );
    }
  }
});

test('the tool’s own sentences never give a verdict on the law and never name an English block by its Dutch word', () => {
  const forbidden = /\b(lawful|lawfully|compliant|compliance|rechtmatig bevonden|voldoet aan de wet)\b/i;
  for (const { id, title, citation, gist, via, status } of sources) {
    for (const text of [title, citation, gist, via, status]) {
      assert.doesNotMatch(`${text?.nl} ${text?.en}`, forbidden, id);
    }
    assert.doesNotMatch(gist.en, /\btenzij\b/i, id);
  }
});

test('every sentence of a gist is finished and a title is not', () => {
  for (const { id, title, gist } of sources) {
    for (const language of ['nl', 'en'] as const) {
      assert.match(gist[language], /[.?]$/, id);
      assert.doesNotMatch(title[language].replace(/ c\.s\.$/, ''), /[.?]$/, id);
    }
  }
});

test('no text names a section of the framework of 2025, which was not read', () => {
  for (const entry of sources.filter(({ id }) => id.startsWith('CRM25-'))) {
    assert.doesNotMatch(JSON.stringify(entry), /§|paragraaf \d|section \d|hoofdstuk \d|chapter \d/i, entry.id);
  }
});

test('every source is used by a rule, a framework, the lexicon or the tool itself, or says that it is background', () => {
  const used = quotedWords(CORE);
  const idle = sources.filter(({ id, background }) => !background && !used.has(id)).map(({ id }) => id);
  assert.deepEqual(idle, [], 'cite these sources, mark them "background": true, or remove them');
});

test('every source that a rule cites exists, and every code is cited once in its order', () => {
  assert.ok(citedRules().length > 0);
  for (const code of citedRules()) {
    assert.match(code, /^TZ[2-5]\d\d$/);
    const cited = citationsOf(code);
    assert.deepEqual(
      cited.filter((id) => !isSource(id)),
      [],
      code,
    );
    assert.equal(new Set(cited).size, cited.length, code);
  }
  assert.deepEqual(citationsOf('TZ101'), [], 'the rules of the language rest on no law');
});

test('an unknown id is refused, so that no message can cite what was not checked', () => {
  assert.throws(() => source('CRM25-3.1'), /CRM25-3\.1/);
  assert.equal(isSource('GDPR-9'), false);
});

test('article 1 is the text that applied on the day: disability and sexual orientation are named since 22 February 2023', () => {
  assert.equal(articleOne('2012-01-01').id, 'GW-1-OLD');
  assert.equal(articleOne('2023-02-21').id, 'GW-1-OLD');
  assert.equal(articleOne('2023-02-22').id, 'GW-1-NEW');
  assert.equal(articleOne('2026-11-23').id, 'GW-1-NEW');
  assert.match(articleOne('2023-02-22').wording![0]!, /ras, geslacht, handicap, seksuele gerichtheid of/);
  assert.doesNotMatch(articleOne('2023-02-21').wording![0]!, /handicap/);
});

test('a quotation is in Dutch for both readers; an English reader also gets a translation that says it is unofficial', () => {
  const dutch = quotation('CRM21-R9', 'nl')!;
  const english = quotation('CRM21-R9', 'en')!;
  assert.equal(dutch.wording, '“Selectiebeslissingen moeten te allen tijde uitlegbaar zijn”');
  assert.equal(english.wording, dutch.wording);
  assert.equal(dutch.translation, undefined);
  assert.equal(english.translation, 'Unofficial translation: “Selection decisions must be explainable at all times”');
});

test('separate quotations stay separate', () => {
  assert.match(quotation('KMAR-HOF', 'nl')!.wording, /^“Als alleen .*plaatsgevonden” … “een bijzonder/);
});

test('whatever was not read in the source itself says so, in the citation and in the quotation', () => {
  for (const { id, confidence, via } of sources) {
    for (const language of ['nl', 'en'] as const) {
      if (via) assert.ok(citationLine(id, language).includes(via[language]), id);
      if (confidence !== 'V1' || via)
        assert.doesNotMatch(checkedHow(id, language), /in de bron zelf|in the source itself/, id);
      assert.ok(quotationText(id, language)?.includes(checkedHow(id, language)) ?? true, id);
    }
  }
  assert.equal(
    checkedHow('CRM25-SUIT', 'en'),
    'As quoted in Tijdschrift voor Toezicht 2025, no. 2/3; the original document was not read.',
  );
  assert.equal(checkedHow('GW-1-NEW', 'nl'), 'Gelezen in de bron zelf.');
});

test('the committed list of sources is the one the data gives', () => {
  assertDocument('docs/sources.md', sourcesDocument());
});

/** Every word between quotation marks in the code and data below a folder, apart from the sources themselves. */
function quotedWords(folder: string): Set<string> {
  const files = readdirSync(folder, { recursive: true })
    .map(String)
    .filter((file) => /\.(ts|json)$/.test(file) && !/sources(\.schema)?\.json$/.test(file));
  const text = files.map((file) => readFileSync(path.join(folder, file), 'utf8')).join('\n');
  return new Set([...text.matchAll(/['"]([A-Za-z0-9.-]+)['"]/g)].map((match) => match[1]!));
}

function assertDocument(file: string, expected: string): void {
  if (process.env.UPDATE_DOCUMENTS === '1') writeFileSync(file, expected);
  assert.equal(
    readFileSync(file, 'utf8'),
    expected,
    `${file} is out of date: run UPDATE_DOCUMENTS=1 node test/run.mjs test/law and read the difference`,
  );
}
