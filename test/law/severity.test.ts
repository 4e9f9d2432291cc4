import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import {
  CONSEQUENCES,
  consequenceWeight,
  isBurden,
  isHeavy,
  purposeClass,
  SUPPORT_MOTION_NOTE,
} from '../../server/src/core/law/consequences';
import type { FrameworkId, PurposeClass } from '../../server/src/core/law/frameworks';
import { GROUND_NAMES, type Ground } from '../../server/src/core/law/grounds';
import {
  type Severity,
  type Situation,
  severityOf,
  severityRow,
  severityRows,
} from '../../server/src/core/law/severity';
import { severityTable } from '../../server/src/core/law/severityTable';
import { isSource } from '../../server/src/core/law/sources';
import type { Certainty, Level } from '../../server/src/core/lexicon/recognition';
import { VALUES } from '../../server/src/core/syntax/vocabulary';

const GROUNDS = Object.keys(GROUND_NAMES) as Ground[];
const LEVELS: readonly Level[] = ['direct', 'named-proxy', 'possible-proxy'];
const CERTAINTIES: readonly Certainty[] = ['certain', 'likely', 'possible'];
const PURPOSES: readonly PurposeClass[] = ['control', 'support', 'research'];
const FRAMEWORKS: readonly FrameworkId[] = ['crm-2025', 'crm-2021', 'totaalverbod'];
const ORDER: readonly Severity[] = ['hint', 'information', 'warning', 'error'];

/** Letters of the expected table: error, warning, information. */
const LETTERS: { readonly [letter in 'E' | 'W' | 'I']: Severity } = { E: 'error', W: 'warning', I: 'information' };

/**
 * Written out by hand from the design of the rules: for control and then for support or research, the severity
 * for a certain, a likely and a possible recognition; first with a light and then with a heavy consequence.
 */
const EXPECTED: readonly (readonly [grounds: string, level: Level, framework: string, light: string, heavy: string])[] =
  [
    ['race nationality', 'direct', 'crm-2025 crm-2021', 'EEW WWI', 'EEW WWI'],
    ['race nationality', 'direct', 'totaalverbod', 'EEE WWI', 'EEE WWI'],
    ['race nationality', 'named-proxy', 'crm-2025 crm-2021 totaalverbod', 'WWI III', 'EEW WWI'],
    [
      'religion belief political-opinion sex disability sexual-orientation',
      'direct',
      'crm-2025 crm-2021 totaalverbod',
      'WWI III',
      'EWI WII',
    ],
    [
      'religion belief political-opinion sex disability sexual-orientation',
      'named-proxy',
      'crm-2025 crm-2021 totaalverbod',
      'WWI III',
      'EWI WII',
    ],
    ['age civil-status socioeconomic', 'direct', 'crm-2025 crm-2021 totaalverbod', 'III III', 'WWI III'],
    ['age civil-status socioeconomic', 'named-proxy', 'crm-2025 crm-2021 totaalverbod', 'III III', 'WWI III'],
    [GROUNDS.join(' '), 'possible-proxy', 'crm-2025 crm-2021 totaalverbod', 'III III', 'III III'],
  ];

test('the table gives what was written out by hand, for every situation', () => {
  let checked = 0;
  for (const [grounds, level, frameworks, light, heavy] of EXPECTED) {
    for (const ground of grounds.split(' ') as Ground[]) {
      for (const framework of frameworks.split(' ') as FrameworkId[]) {
        for (const [cells, consequences] of [
          [light, ['check']],
          [heavy, ['letter', 'home-visit']],
        ] as const) {
          const [control, otherwise] = cells.split(' ') as [string, string];
          for (const purpose of PURPOSES) {
            CERTAINTIES.forEach((certainty, index) => {
              const letter = (purpose === 'control' ? control : otherwise)[index] as keyof typeof LETTERS;
              const situation: Situation = { ground, level, certainty, purpose, consequences, framework };
              assert.equal(severityOf(situation), LETTERS[letter], JSON.stringify(situation));
              checked++;
            });
          }
        }
      }
    }
  }
  assert.equal(checked, GROUNDS.length * LEVELS.length * FRAMEWORKS.length * 2 * PURPOSES.length * CERTAINTIES.length);
});

test('a condition that the law sets for being entitled is information, except for race itself', () => {
  for (const situation of situations({ entitlement: true })) {
    if (situation.ground === 'race' && situation.level === 'direct') {
      assert.equal(severityOf(situation), severityOf({ ...situation, entitlement: false }), JSON.stringify(situation));
    } else assert.equal(severityOf(situation), 'information', JSON.stringify(situation));
  }
});

test('no distinction is ever less than information, and none is silent', () => {
  for (const situation of situations()) assert.notEqual(severityOf(situation), 'hint', JSON.stringify(situation));
});

test('support and research weigh one step less than control, where the tool is certain', () => {
  for (const situation of situations({ certainty: 'certain', purpose: 'control' })) {
    const control = ORDER.indexOf(severityOf(situation));
    for (const purpose of ['support', 'research'] as const) {
      assert.equal(
        ORDER.indexOf(severityOf({ ...situation, purpose })),
        Math.max(control - 1, 1),
        JSON.stringify(situation),
      );
    }
  }
});

test('less certain never weighs more', () => {
  for (const situation of situations({ certainty: 'certain' })) {
    const [certain, likely, possible] = CERTAINTIES.map((certainty) =>
      ORDER.indexOf(severityOf({ ...situation, certainty })),
    );
    assert.ok(certain! >= likely! && likely! >= possible!, JSON.stringify(situation));
  }
});

test('a proxy never weighs more than the ground it points to', () => {
  for (const situation of situations({ level: 'direct' })) {
    const [direct, named, possible] = LEVELS.map((level) => ORDER.indexOf(severityOf({ ...situation, level })));
    assert.ok(direct! >= named! && named! >= possible!, JSON.stringify(situation));
  }
});

test('a heavy consequence never weighs less, and the total ban is never milder than the framework of 2025', () => {
  for (const situation of situations({ framework: 'crm-2025', consequences: [] })) {
    const base = ORDER.indexOf(severityOf(situation));
    assert.ok(ORDER.indexOf(severityOf({ ...situation, consequences: ['fine'] })) >= base, JSON.stringify(situation));
    assert.ok(
      ORDER.indexOf(severityOf({ ...situation, framework: 'totaalverbod' })) >= base,
      JSON.stringify(situation),
    );
  }
});

test('every row is reached and every source it names exists', () => {
  const reached = new Set(
    situations({ entitlement: true })
      .concat(situations())
      .map((situation) => severityRow(situation).id),
  );
  assert.deepEqual(
    severityRows.map(({ id }) => id).filter((id) => !reached.has(id)),
    [],
  );
  for (const { id, sources } of severityRows)
    assert.deepEqual(
      sources.filter((cited) => !isSource(cited)),
      [],
      id,
    );
});

test('consequences run from an invitation to an arrest, and a home visit is the first heavy one', () => {
  const ids = [...CONSEQUENCES];
  assert.deepEqual(
    ids,
    VALUES.consequence!.map(({ id }) => id),
    'the vocabulary and the law name the same consequences in the same order',
  );
  assert.deepEqual(
    ids.map((id) => isHeavy([id])),
    [false, false, false, false, true, true, true, true, true],
  );
  assert.equal(consequenceWeight('invitation'), 1);
  assert.equal(consequenceWeight('arrest'), 9);
  assert.equal(consequenceWeight('x_waarschuwing'), 0);
  assert.equal(isHeavy(['letter', 'fine']), true, 'the heaviest counts');
  assert.equal(isHeavy([]), false);
});

test('a purpose is control unless every purpose named is known to be another', () => {
  const expected = {
    enforcement: 'control',
    'fighting-fraud': 'control',
    supervision: 'control',
    detection: 'control',
    support: 'support',
    protection: 'support',
    service: 'support',
    research: 'research',
  };
  assert.deepEqual(Object.fromEntries(VALUES.purpose!.map(({ id }) => [id, purposeClass([id])])), expected);
  assert.equal(purposeClass([]), 'control');
  assert.equal(purposeClass(['goodwill']), 'control');
  assert.equal(purposeClass(['support', 'enforcement']), 'control');
  assert.equal(purposeClass(['research', 'support']), 'support');
  assert.deepEqual(CONSEQUENCES.filter(isBurden), ['check', 'revision', 'recovery', 'fine', 'arrest']);
  assert.match(SUPPORT_MOTION_NOTE.en, /is not law/);
});

test('the committed table of severities is the one the data gives', () => {
  const expected = `${severityTable('en')}\n${severityTable('nl')}`;
  if (process.env.UPDATE_DOCUMENTS === '1') writeFileSync('docs/severity.md', expected);
  assert.equal(
    readFileSync('docs/severity.md', 'utf8'),
    expected,
    'docs/severity.md is out of date: run UPDATE_DOCUMENTS=1 node test/run.mjs test/law and read the difference',
  );
});

function situations(fixed: Partial<Situation> = {}): Situation[] {
  const found: Situation[] = [];
  for (const ground of GROUNDS)
    for (const level of LEVELS)
      for (const certainty of CERTAINTIES)
        for (const purpose of PURPOSES)
          for (const framework of FRAMEWORKS)
            for (const consequences of [[], ['fine']])
              found.push({ ground, level, certainty, purpose, framework, consequences, ...fixed });
  return found;
}
