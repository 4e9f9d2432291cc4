import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { rulePage } from '../../server/src/core/rules/pages';
import { ruleDocuments } from '../support/rulePages/documents';
import { pageText, rulesWithFiles } from '../support/rulePages/files';
import { pageTextsModule } from '../support/rulePages/pageTexts';

const DOCUMENTS = 'docs/rules';
const INDEX = 'server/src/core/rules/pageTexts.ts';
const ADVICE = 'write it anew with: UPDATE=1 node test/run.mjs rules/docs';

const rules = rulesWithFiles();
const documents = ruleDocuments(rules);
const index = pageTextsModule(rules);

if (process.env.UPDATE && !process.env.RULE) {
  mkdirSync(DOCUMENTS, { recursive: true });
  for (const name of readdirSync(DOCUMENTS)) if (!documents.has(name)) rmSync(path.join(DOCUMENTS, name));
  for (const [name, text] of documents) writeFileSync(path.join(DOCUMENTS, name), text);
  writeFileSync(INDEX, index);
}

describe('the published manual', { skip: process.env.RULE ? 'only some rules are selected' : false }, () => {
  it('holds exactly the pages that stand beside the rules', () => {
    assert.deepEqual(readdirSync(DOCUMENTS).sort(), [...documents.keys()].sort(), ADVICE);
    for (const [name, text] of documents)
      assert.equal(readFileSync(path.join(DOCUMENTS, name), 'utf8'), text, `${name} is out of date; ${ADVICE}`);
  });

  it('is imported whole by the core', () => {
    assert.equal(readFileSync(INDEX, 'utf8'), index, `${INDEX} is out of date; ${ADVICE}`);
  });
});

describe('the page of a rule', () => {
  const written = rules.filter((each) => pageText(each, 'nl') !== undefined);

  it('exists in both languages, with its sources written out', {
    skip: process.env.UPDATE ? 'being written' : false,
  }, () => {
    for (const { rule } of written) {
      for (const language of ['nl', 'en'] as const) {
        const page = rulePage(rule.code, language);
        assert.ok(page?.startsWith(`# ${rule.code} · ${rule.title[language]}`), `the page of ${rule.code}`);
        assert.doesNotMatch(page ?? '', /```tenzij \S/, `${rule.code} shows a mark of the tests`);
      }
    }
  });

  it('numbers its sources in the order of the text, and quotes Dutch law in Dutch in both languages', () => {
    const wording =
      '“Risicoprofielen die uitsluitend gebaseerd zijn op nationaliteit zijn zeer moeilijk te rechtvaardigen”';
    for (const { rule } of written) {
      for (const language of ['nl', 'en'] as const) {
        const [text = '', sources = ''] = (rulePage(rule.code, language) ?? '').split(/^## (?:Bronnen|Sources)$/m);
        const cited = [...new Set([...text.matchAll(/\\\[(\d+)\\\]/g)].map(([, number]) => Number(number)))];
        const listed = [...sources.matchAll(/^(\d+)\. \S/gm)].map(([, number]) => Number(number));
        assert.deepEqual(cited, listed, `${rule.code} ${language}`);
        assert.doesNotMatch(text.replace(/`[^`]*`/g, ''), /\[[A-Z]+\d*[.-]/, `${rule.code} shows the id of a source`);
      }
    }
    assert.ok(rulePage('TZ202', 'nl')?.includes(wording));
    assert.ok(rulePage('TZ202', 'en')?.includes(wording));
    assert.match(rulePage('TZ202', 'en') ?? '', /Unofficial translation: “Risk profiles/);
  });

  it('does not exist for a code that no rule has', () => {
    assert.equal(rulePage('TZ999', 'nl'), undefined);
  });
});
