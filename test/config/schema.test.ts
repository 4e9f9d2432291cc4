import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import Ajv from 'ajv';
import { parse } from 'jsonc-parser';
import { CONFIG_NAME as CLIENT_NAME } from '../../client/src/common/names';
import { CONFIG_NAME, readConfig } from '../../server/src/core/config';
import { VALUES } from '../../server/src/core/syntax/keys';
import { BAD, BAD_FOR_THE_READER, GOOD } from './examples';

const schema = JSON.parse(readFileSync('syntaxes/tenzij.config.schema.json', 'utf8'));
const editorOnly = ['allowComments', 'allowTrailingCommas', 'defaultSnippets'];
const isValid = new Ajv({ keywords: editorOnly, strict: true }).compile(schema);
const accepts = (text: string) => isValid(parse(text, [], { allowTrailingComma: true }));

test('the client, the manifest and the server give the file one name', () => {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
  const [{ fileMatch }] = manifest.contributes.jsonValidation;
  assert.deepEqual([fileMatch, CLIENT_NAME], [CONFIG_NAME, CONFIG_NAME]);
});

describe('the schema and the reader of tenzij.config.json agree', () => {
  for (const text of GOOD) {
    test(`that ${text} is right`, () => {
      assert.ok(accepts(text), JSON.stringify(isValid.errors));
      assert.deepEqual(readConfig(text).problems, []);
    });
  }

  for (const [wrong, text] of Object.entries(BAD)) {
    test(`that ${wrong} is wrong`, () => {
      assert.ok(!accepts(text));
      assert.notDeepEqual(readConfig(text).problems, []);
    });
  }

  for (const [wrong, text] of Object.entries(BAD_FOR_THE_READER)) {
    test(`except on ${wrong}, which only the reader sees`, () => {
      assert.ok(accepts(text));
      assert.notDeepEqual(readConfig(text).problems, []);
    });
  }

  test('on the spellings of the grounds', () => {
    const spellings = (VALUES.reveals ?? [])
      .filter(({ id }) => id !== 'none')
      .flatMap(({ id, nl, en, also }) => [id, nl, en, ...(also?.nl ?? []), ...(also?.en ?? [])]);
    const { enum: written } = schema.properties.terms.items.properties.ground;
    assert.deepEqual(new Set(written), new Set(spellings));
  });
});

test('every key of the schema says in Dutch and in English what it is for', () => {
  const properties = (node: Record<string, unknown>): Record<string, unknown>[] =>
    Object.entries(node).flatMap(([key, value]) => {
      if (typeof value !== 'object' || value === null) return [];
      const inner = properties(value as Record<string, unknown>);
      return key === 'properties' ? [...(Object.values(value) as Record<string, unknown>[]), ...inner] : inner;
    });
  const described = properties(schema).map(({ description }) => String(description).split('\n\n').length);
  assert.ok(described.length >= 10);
  assert.deepEqual(new Set(described), new Set([2]));
});

test('the extension contributes the schema for the file', () => {
  const { contributes } = JSON.parse(readFileSync('package.json', 'utf8'));
  assert.deepEqual(contributes.jsonValidation, [
    { fileMatch: 'tenzij.config.json', url: './syntaxes/tenzij.config.schema.json' },
  ]);
});
