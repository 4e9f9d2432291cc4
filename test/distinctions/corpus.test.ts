import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { type Finding, LineIndex, Workspace } from '../../server/src/core';
import { parseJci } from '../../server/src/core/law/references';

const FOLDER = 'test/corpus';
const BASE = 'file:///corpus/';
const DATE = '2026-11-23';
const FEWEST_PROFILES = 26;
const FEWEST_ENGLISH = 6;

/** A finding that was reviewed and accepted, with the reason why it may stand. */
interface Accepted {
  readonly file: string;
  readonly line: number;
  readonly code: string;
  readonly severity: string;
  readonly reason: string;
}

const files = readdirSync(FOLDER, { recursive: true })
  .map((name) => String(name).split(path.sep).join('/'))
  .filter((name) => name.endsWith('.tenzij'))
  .sort()
  .map((name) => ({ name, text: readFileSync(path.join(FOLDER, name), 'utf8') }));
const accepted: readonly Accepted[] = JSON.parse(readFileSync(path.join(FOLDER, 'expected.json'), 'utf8'));
const analysis = analyse();

function analyse(framework?: string) {
  const workspace = new Workspace({ date: DATE, ...(framework ? { framework } : {}) });
  return workspace.apply(...files.map(({ name, text }) => ({ kind: 'set' as const, uri: BASE + name, text })));
}

function line({ text }: { readonly text: string }, { span }: Finding): number {
  return new LineIndex(text).position(span.start).line + 1;
}

describe('the corpus of profiles on behaviour and facts of the case', () => {
  it('holds many profiles, in both languages and for every sort of purpose', () => {
    const text = files.map((file) => file.text).join('\n');
    const dutch = text.match(/^profiel /gm)?.length ?? 0;
    const english = text.match(/^profile /gm)?.length ?? 0;
    assert.ok(dutch + english >= FEWEST_PROFILES, `there are ${dutch + english} profiles`);
    assert.ok(english >= FEWEST_ENGLISH, `there are ${english} in English`);
    for (const purpose of ['toezicht', 'handhaving', 'ondersteuning', 'dienstverlening', 'fighting-fraud'])
      assert.match(text, new RegExp(`(doel|purpose):\\s+${purpose}\\b`));
  });

  for (const file of files) {
    it(`stays without error and warning: ${file.name}`, () => {
      const loud = analysis
        .findings(BASE + file.name)
        .filter(({ severity }) => severity === 'error' || severity === 'warning');
      assert.deepEqual(
        loud.map((finding) => `line ${line(file, finding)} ${finding.code} ${finding.message.en}`),
        [],
      );
    });
  }

  it('gives no finding that was not reviewed, and no review is left over', () => {
    const found = files.flatMap((file) =>
      analysis
        .findings(BASE + file.name)
        .map((finding) => `${file.name} line ${line(file, finding)} ${finding.code} ${finding.severity}`),
    );
    const reviewed = accepted.map((entry) => `${entry.file} line ${entry.line} ${entry.code} ${entry.severity}`);
    assert.deepEqual(found, reviewed, `review the difference in ${FOLDER}/expected.json`);
    for (const { code, reason } of accepted)
      assert.ok(reason.split(' ').length >= 8, `the reason of ${code} says too little: ${reason}`);
  });

  it('does not stay quiet when a fact of the case becomes an origin', () => {
    const { name, text } = files.find((file) => file.name === 'pgb.tenzij')!;
    const changed = text.replaceAll('kvk_actief', 'geboorteland_nederland');
    const found = new Workspace({ date: DATE }).apply({ kind: 'set', uri: BASE + name, text: changed });
    assert.ok(found.findings(BASE + name).some(({ code, severity }) => code === 'TZ201' && severity === 'error'));
  });

  it('stays just as quiet under the strictest framework', () => {
    const strict = analyse('totaalverbod');
    for (const { name } of files) {
      const codes = (each: typeof analysis) =>
        each.findings(BASE + name).map(({ code, severity }) => `${code} ${severity}`);
      assert.deepEqual(codes(strict), codes(analysis), name);
    }
  });

  it('refers to laws in a form that can be read', () => {
    for (const { name, text } of files) {
      for (const [reference] of text.matchAll(/\bjci[^\s,]+/g)) {
        const parsed = parseJci(reference);
        assert.ok(parsed.ok, `${name}: ${reference}`);
        assert.match(parsed.law, /^BWBR\d{7}$/, `${name}: ${reference}`);
        assert.ok(parsed.article, `${name}: ${reference} names no article`);
      }
    }
  });
});
