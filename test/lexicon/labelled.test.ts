import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { createRecogniser, isWarning } from '../../server/src/core/lexicon';
import { parseCsv } from './csv';

const recogniser = createRecogniser();

/** Which share of the names of a list that a label expects so is reported. */
function reported(list: string, expect: string): number {
  const rows = parseCsv(readFileSync(path.join('test', 'lexicon', 'fixtures', list), 'utf8'));
  const names = rows.filter((row) => row.expect === expect).map((row) => row.name ?? '');
  return names.filter((name) => recogniser.name(name).some(isWarning)).length / names.length;
}

for (const { list, flag, warn, quiet } of [
  { list: 'labelled.csv', flag: 0.98, warn: 0.97, quiet: 0.005 },
  { list: 'registers.csv', flag: 0.98, warn: 0.93, quiet: 0.01 },
  { list: 'more-registers.csv', flag: 0.97, warn: 0.92, quiet: 0.01 },
  { list: 'other-sources.csv', flag: 0.96, warn: 0.8, quiet: 0.035 },
  { list: 'further-sources.csv', flag: 0.98, warn: 0.9, quiet: 0.035 },
  // Nobody reads this list to learn from it: it says what to expect of names that were never seen.
  { list: 'held-out.csv', flag: 0.81, warn: 0.65, quiet: 0.035 },
]) {
  test(`${100 * flag} % of the names in ${list} that show a ground are reported`, () =>
    assert.ok(reported(list, 'flag') >= flag));
  test(`${100 * warn} % of the proxies in ${list} are reported`, () => assert.ok(reported(list, 'warn') >= warn));
  test(`at most ${100 * quiet} % of the names in ${list} that reveal nothing are reported`, () =>
    assert.ok(reported(list, 'quiet') <= quiet));
}
