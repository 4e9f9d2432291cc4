import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { createRecogniser, isWarning } from '../../server/src/core/lexicon';
import { parseCsv } from './csv';

const rows = parseCsv(readFileSync(path.join('test', 'lexicon', 'fixtures', 'labelled.csv'), 'utf8'));
const recogniser = createRecogniser();

function reported(expect: string): number {
  const names = rows.filter((row) => row.expect === expect).map((row) => row.name ?? '');
  return names.filter((name) => recogniser.name(name).some(isWarning)).length / names.length;
}

test('nearly every labelled name that shows a ground is reported', () => assert.ok(reported('flag') >= 0.97));
test('nearly every labelled proxy is reported', () => assert.ok(reported('warn') >= 0.92));
test('hardly any labelled name that reveals nothing is reported', () => assert.ok(reported('quiet') <= 0.01));
