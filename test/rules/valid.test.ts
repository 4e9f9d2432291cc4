import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { casesOf } from '../support/rulePages/cases';
import { findingsIn } from '../support/rulePages/run';

describe('a valid program', () => {
  for (const { name, files } of casesOf(readFileSync('test/rules/fixtures/valid.md', 'utf8'))) {
    it(`gives no finding of the language: ${name}`, () => {
      const texts = new Map(files.map((file) => [file.name, file.text]));
      const found = [...findingsIn({ files: texts })].flatMap(([file, findings]) =>
        findings
          .filter(({ code }) => code.startsWith('TZ1'))
          .map(({ code, span, message }) => `${code} ${texts.get(file)!.slice(span.start, span.end)}: ${message.en}`),
      );
      assert.deepEqual(found, []);
    });
  }
});
