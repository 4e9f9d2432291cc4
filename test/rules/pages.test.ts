import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Finding, Language } from '../../server/src/core';
import { isSource } from '../../server/src/core/law/sources';
import { casesOf } from '../support/rulePages/cases';
import { checkCase, shapeOf } from '../support/rulePages/check';
import { casesText, pagePath, pageText, type RuleFiles, rulesWithFiles } from '../support/rulePages/files';
import { FORBIDDEN_WORDS, PAGE_FORMAT, type PageExample, pageOf } from '../support/rulePages/page';
import { PAGES_TO_COME } from '../support/rulePages/pagesToCome';
import { findingsIn } from '../support/rulePages/run';

/** A page is read in a hover or a side panel, and all of them are shipped with the server. */
const LONGEST_PAGE = 2_200;

const LANGUAGES: readonly Language[] = ['nl', 'en'];

const isToCome = (files: RuleFiles) =>
  PAGES_TO_COME.has(files.rule.code) && LANGUAGES.every((language) => pageText(files, language) === undefined);

for (const files of rulesWithFiles().filter((each) => !isToCome(each))) {
  const { rule, folder } = files;
  describe(`the manual of ${rule.code} ${rule.name}`, () => {
    for (const language of LANGUAGES) checkPage(files, language);
    it('shows the same example files in both languages', () => {
      const [nl, en] = LANGUAGES.map((language) => pageOf(pageText(files, language) ?? '', language));
      assert.deepEqual([...(nl!.bad?.files.keys() ?? [])].length, [...(en!.bad?.files.keys() ?? [])].length);
      assert.deepEqual(
        [...new Set(nl!.cited)].sort(),
        [...new Set(en!.cited)].sort(),
        'the two pages cite other sources',
      );
    });
    checkCases(files, pagePath(folder, 'cases.md'));
  });
}

function checkPage(files: RuleFiles, language: Language): void {
  const { rule, folder } = files;
  const format = PAGE_FORMAT[language];
  const path = pagePath(folder, `rule.${language}.md`);
  const text = pageText(files, language);
  if (text === undefined) {
    it(`has a page in ${path}`, () => assert.fail(`${path} does not exist`));
    return;
  }
  const page = pageOf(text, language);

  it(`has the fixed title and headings in ${path}`, () => {
    assert.equal(page.title, `${rule.code} · ${rule.title[language]}`);
    assert.deepEqual(
      page.sections.map(({ title }) => title),
      format.headings,
    );
    for (const { title, prose, fences } of page.sections)
      assert.ok(prose || fences.length > 0, `there is nothing under "${title}"`);
  });

  it(`is short, cites what exists and claims nothing about the law in ${path}`, () => {
    assert.ok(text.length <= LONGEST_PAGE, `the page has ${text.length} characters; at most ${LONGEST_PAGE} fit`);
    for (const id of page.cited) assert.ok(isSource(id), `there is no source [${id}]`);
    assert.equal(FORBIDDEN_WORDS.exec(text)?.[0], undefined);
  });

  it(`finds ${rule.code} in the wrong example of ${path}`, () => {
    assert.ok(page.bad, `there is no fence marked "${format.bad}"`);
    const found = codesIn(page.bad);
    assert.ok(found.includes(rule.code), `${rule.code} is not found; these are: ${found.join(', ') || 'none'}`);
  });

  it(`finds neither ${rule.code} nor a mistake of the language in the right example of ${path}`, () => {
    assert.ok(page.good, `there is no fence marked "${format.good}"`);
    const left = findings(page.good).filter(
      ({ code, severity }) => code === rule.code || (code.startsWith('TZ1') && severity === 'error'),
    );
    assert.deepEqual(
      left.map(({ code, message }) => `${code} ${message.en}`),
      [],
    );
  });
}

function checkCases(files: RuleFiles, path: string): void {
  const { code } = files.rule;
  const text = casesText(files);
  if (text === undefined) {
    it(`has cases in ${path}`, () => assert.fail(`${path} does not exist`));
    return;
  }
  const cases = casesOf(text);
  const offered = new Set<string>();
  const shown = new Set<string>();

  it('has cases, with a finding and without, in Dutch and in English, each under its own name', () => {
    assert.equal(new Set(cases.map(({ name }) => name)).size, cases.length, 'two cases have the same name');
    const hasFinding = (each: (typeof cases)[number]) =>
      each.files.some(({ markers }) => markers.some((marker) => marker.code === code));
    assert.ok(cases.some(hasFinding), `no case has a finding of ${code}`);
    assert.ok(!cases.every(hasFinding), `every case has a finding of ${code}: show where it stays silent`);
    const surfaces = new Set(
      cases.flatMap((each) => each.files.map(({ text: source }) => (ENGLISH.test(source) ? 'en' : 'nl'))),
    );
    assert.equal(surfaces.size, 2, 'cases exist in one surface only');
  });

  for (const each of cases) {
    it(`case: ${each.name}`, () => {
      const fixes = checkCase(each, code);
      for (const fix of fixes.offered) offered.add(shapeOf(fix));
      for (const fix of fixes.shown) shown.add(shapeOf(fix));
    });
  }

  it('shows every kind of fix that its cases are offered', () => {
    const missing = [...offered].filter((shape) => !shown.has(shape));
    assert.deepEqual(missing, [], 'these fixes are offered and no case shows what they do');
  });
}

/** A word that only an English file starts a statement with. */
const ENGLISH = /^\s*(use|profile|data|codelist|field|unless|evidence)\b/m;

function findings(example: PageExample): readonly Finding[] {
  return [...findingsIn(example).values()].flat();
}

function codesIn(example: PageExample): readonly string[] {
  return [...new Set(findings(example).map(({ code }) => code))];
}
