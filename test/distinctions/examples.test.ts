import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { LineIndex, Workspace } from '../../server/src/core';
import { exampleFiles } from '../support/examples';

const EXPECTED = 'examples/expected.json';
const BASE = 'file:///examples/';
const DATE = '2026-11-23';
const ADVICE = `look at each difference; if it is right: UPDATE=1 node test/run.mjs distinctions/examples`;

const files = exampleFiles();
const analysis = new Workspace({ date: DATE }).apply(
  ...files.map(({ name, text }) => ({ kind: 'set' as const, uri: BASE + name, text })),
);

/** `line code severity certainty` of every finding in each example, in text order. */
const found: { readonly [file: string]: readonly string[] } = Object.fromEntries(
  files.map(({ name, text }) => {
    const index = new LineIndex(text);
    const lines = analysis
      .findings(BASE + name)
      .map(
        ({ span, code, severity, certainty }) =>
          `${index.position(span.start).line + 1} ${code} ${severity} ${certainty}`,
      );
    return [name, lines];
  }),
);

if (process.env.UPDATE) writeFileSync(EXPECTED, `${JSON.stringify(found, undefined, 2)}\n`);

describe(`the examples, judged on ${DATE}`, () => {
  const expected: typeof found = JSON.parse(readFileSync(EXPECTED, 'utf8'));

  it('are all in the list of expected findings, and nothing else is', () => {
    assert.deepEqual(Object.keys(found), Object.keys(expected), ADVICE);
  });

  for (const { name } of files) {
    it(`gives exactly the expected findings in ${name}`, () => {
      assert.deepEqual(found[name], expected[name], ADVICE);
    });
  }

  it('says every finding in both languages', () => {
    for (const { name } of files) {
      for (const { code, message } of analysis.findings(BASE + name)) {
        assert.ok(message.nl && message.en && message.nl !== message.en, `${name}: ${code}`);
      }
    }
  });
});
