// Measures the recognition of field names against labelled names, and its speed. Usage: recognition [csv of the same columns].
// `flag` and `warn` count as recalled when a name is reported at warning or above (isWarning); a `quiet` name reported so is a false alarm.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Ground } from '../../server/src/core/law/grounds';
import { createRecogniser, isWarning, type Recognition } from '../../server/src/core/lexicon';
import { parseCsv } from '../lexicon/csv';
import { measureRecognitionSpeed } from './recognitionSpeed';

interface Row {
  readonly name: string;
  readonly source: string;
  readonly ground: string;
  readonly expect: string;
}

interface Judged extends Row {
  readonly warnings: readonly Recognition[];
  readonly isReported: boolean;
  readonly hasGround: boolean;
}

/** How the labels call a ground, where that differs. */
const LABEL_GROUNDS: { readonly [label: string]: Ground } = {
  race_ethnicity: 'race',
  political: 'political-opinion',
  sexual_orientation: 'sexual-orientation',
  civil_status: 'civil-status',
};

const FIXTURES = [
  'labelled.csv',
  'registers.csv',
  'more-registers.csv',
  'other-sources.csv',
  'further-sources.csv',
].map((name) => path.join('test', 'lexicon', 'fixtures', name));
/** Only its totals are shown: nobody learns from names that are never read. */
const HELD_OUT = path.join('test', 'lexicon', 'fixtures', 'held-out.csv');
const recogniser = createRecogniser();

function report(file: string): void {
  const judged = reportTotals(file);
  table('ground', judged, (row) => row.ground);
  table('source', judged, (row) => row.source);
  list(
    'missed',
    judged.filter(({ expect, isReported }) => isExpected(expect) && !isReported),
  );
  list(
    'false alarms',
    judged.filter(({ expect, isReported }) => expect === 'quiet' && isReported),
  );
  list(
    'reported for another ground only',
    judged.filter(({ expect, isReported, hasGround }) => isExpected(expect) && isReported && !hasGround),
  );
}

function reportTotals(file: string): readonly Judged[] {
  const judged = parseCsv(readFileSync(file, 'utf8')).map((row) => judge(row as unknown as Row));
  console.log(`\n${file}: ${judged.length} names`);
  table('all', judged, () => 'all');
  return judged;
}

function isExpected(expect: string): boolean {
  return expect === 'flag' || expect === 'warn';
}

function judge(row: Row): Judged {
  const warnings = recogniser.name(row.name).filter(isWarning);
  const ground = LABEL_GROUNDS[row.ground] ?? row.ground;
  return {
    ...row,
    warnings,
    isReported: warnings.length > 0,
    hasGround: warnings.some((found) => found.ground === ground),
  };
}

function share(rows: readonly Judged[], test: (row: Judged) => boolean): string {
  if (rows.length === 0) return '-';
  const hits = rows.filter(test).length;
  return `${((100 * hits) / rows.length).toFixed(1)} % (${hits}/${rows.length})`;
}

function table(title: string, judged: readonly Judged[], key: (row: Judged) => string): void {
  const groups = new Map<string, Judged[]>();
  for (const row of judged) groups.set(key(row), [...(groups.get(key(row)) ?? []), row]);
  const lines = [...groups].map(([name, rows]) => ({
    [title]: name,
    'recall flag': share(expected(rows, 'flag'), (row) => row.isReported),
    'recall warn': share(expected(rows, 'warn'), (row) => row.isReported),
    'right ground': share([...expected(rows, 'flag'), ...expected(rows, 'warn')], (row) => row.hasGround),
    'false alarms': share(expected(rows, 'quiet'), (row) => row.isReported),
    'quiet_or_info reported': share(expected(rows, 'quiet_or_info'), (row) => row.isReported),
  }));
  console.table(lines);
}

function expected(rows: readonly Judged[], expect: string): Judged[] {
  return rows.filter((row) => row.expect === expect);
}

function list(title: string, rows: readonly Judged[]): void {
  console.log(`\n${title}: ${rows.length}`);
  for (const { name, source, ground, expect, warnings } of rows) {
    const found = warnings.map((each) => `${each.ground} by ${each.term} (${each.reason.en.split(':')[0]})`).join('; ');
    console.log(`  ${expect} ${name} [${ground}, ${source}]${found && ` -> ${found}`}`);
  }
}

const [, , chosen] = process.argv;
if (chosen === undefined) {
  FIXTURES.forEach(report);
  reportTotals(HELD_OUT);
  void measureRecognitionSpeed();
} else report(chosen);
