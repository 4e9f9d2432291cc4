import assert from 'node:assert/strict';
import test from 'node:test';
import type { Help } from '../../server/src/core/ide/help';
import { keyHelp, valueHelp, wordHelp } from '../../server/src/core/ide/help';
import { HELP, type HelpTable } from '../../server/src/core/ide/help/help';
import { isSource } from '../../server/src/core/law/sources';
import {
  type BlockKind,
  CONNECTIVES,
  FUNCTIONS,
  KEYS,
  RESULTS,
  ROUNDING_MODES,
  STATEMENTS,
  TYPES,
  UNITS,
  VALUES,
} from '../../server/src/core/syntax/vocabulary';

const TABLES = {
  statement: STATEMENTS,
  connective: CONNECTIVES,
  type: TYPES,
  unit: UNITS,
  function: FUNCTIONS,
  rounding: ROUNDING_MODES,
  result: RESULTS,
} as const;

function* everyHelp(): Generator<readonly [string, Help]> {
  for (const table of Object.entries(HELP).flatMap(([name, table]) =>
    name === 'values' ? Object.values(HELP.values) : [table as HelpTable],
  ))
    yield* Object.entries(table);
}

test('every word of the vocabulary has help, in both languages', () => {
  const without: string[] = [];
  for (const [kind, terms] of Object.entries(TABLES))
    for (const term of terms) if (!wordHelp(kind as keyof typeof TABLES, term)) without.push(`${kind} ${term.id}`);
  for (const [block, terms] of Object.entries(KEYS))
    for (const { id } of terms) if (!keyHelp(block as BlockKind, id)) without.push(`key ${block}.${id}`);
  for (const [key, terms] of Object.entries(VALUES))
    for (const { id } of terms ?? []) if (!valueHelp(key, id)) without.push(`value ${key}.${id}`);
  assert.deepEqual(without, []);
});

test('no help is left for a word that is not in the vocabulary', () => {
  const keys = new Set(Object.values(KEYS).flatMap((terms) => terms.map(({ id }) => id)));
  assert.deepEqual(
    Object.keys(HELP.keys).filter((id) => !keys.has(id.split('.').at(-1) as never)),
    [],
  );
  assert.deepEqual(
    Object.entries(HELP.values).flatMap(([key, table]) =>
      Object.keys(table).filter((id) => !VALUES[key as keyof typeof VALUES]?.some((term) => term.id === id)),
    ),
    [],
  );
});

test('help cites only sources that exist', () => {
  for (const [id, { norms }] of everyHelp()) for (const norm of norms) assert.ok(isSource(norm), `${id} cites ${norm}`);
});

test('help is in plain words: it ends as a sentence and never calls a profile lawful', () => {
  for (const [id, { text }] of everyHelp()) {
    for (const sentence of Object.values(text)) {
      assert.match(sentence, /[.`…]$/, `${id}: ${sentence}`);
      assert.doesNotMatch(sentence, /lawful|compliant|rechtmatig bevonden|voldoet aan de wet/i, id);
    }
  }
});
