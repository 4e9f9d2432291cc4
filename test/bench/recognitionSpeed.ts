import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createRecogniser } from '../../server/src/core/lexicon';
import { compiledLexicon } from '../../server/src/core/lexicon/compiled';
import { PLAIN_WORDS } from '../../server/src/core/lexicon/lexicon';
import { remembering } from '../../server/src/core/lexicon/memo';
import { parseCsv } from '../lexicon/csv';
import { type Contender, compare, type Effort } from './measure';

const SIZE = 100_000;
const OWN_TERMS = 5_000;
const EFFORT: Effort = { rounds: 25, runs: 1, warmUps: 15 };
const SLOW: Effort = { rounds: 5, runs: 1, warmUps: 1 };

/** Prints how long 100 KB of names take, beside regular expressions of the same words over the same names in the same rounds. */
export async function measureRecognitionSpeed(): Promise<void> {
  const words = compiledLexicon.words.split(' ').filter((word) => word.length >= 4);
  const together = new RegExp(words.join('|'), 'i');
  const single = words.map((word) => new RegExp(word, 'i'));
  const recogniser = createRecogniser();
  const withOwnTerms = createRecogniser({ terms: [{ words: ownTerms(), ground: 'race', level: 'direct' }] });
  const remembered = remembering(recogniser);
  const same = distinctNames(() => true, -1);
  console.log(
    `\n${words.length} words and ${compiledLexicon.patterns.reduce((sum, group) => sum + group[5].length, 0)} patterns over ${SIZE / 1000} KB of names:`,
  );
  const rows = [
    await row(
      'quiet names, each new',
      once(isQuiet, (name) => recogniser.name(name)),
      'one RegExp',
      once(isQuiet, (name) => together.test(name)),
    ),
    await row(
      'all names, each new',
      once(isAny, (name) => recogniser.name(name)),
      'one RegExp',
      once(isAny, (name) => together.test(name)),
    ),
    await row(
      'all names, 5,000 own terms',
      once(isAny, (name) => withOwnTerms.name(name)),
      'one RegExp',
      once(isAny, (name) => together.test(name)),
    ),
    await row(
      'all names, met before',
      each(same, (name) => remembered.name(name)),
      'one RegExp',
      each(same, (name) => together.test(name)),
    ),
    await row(
      'all names, each new',
      once(isAny, (name) => recogniser.name(name)),
      'a RegExp per word',
      once(isAny, (name) => single.some((word) => word.test(name))),
      SLOW,
    ),
  ];
  console.table(rows);
}

async function row(names: string, own: Contender, peer: string, contender: Contender, effort = EFFORT) {
  const found = await compare(own, contender, effort);
  const milliseconds = (value: number | undefined) => (value === undefined ? '-' : value.toFixed(2));
  return {
    names,
    'median ms': milliseconds(found.own.wall.median),
    'least ms': milliseconds(found.own.wall.least),
    peer,
    'peer median ms': milliseconds(found.peer?.wall.median),
    'ratio (median)': milliseconds(found.ratio?.median),
  };
}

/** Reads the same names at every turn. */
function each(names: readonly string[], read: (name: string) => unknown): Contender {
  const run = () => {
    for (const name of names) read(name);
  };
  return { run };
}

const isQuiet = (expect: string) => expect === 'quiet';
const isAny = () => true;

/** Reads names that were never read before: other ones at every turn, made before the clock starts. */
function once(isWanted: (expect: string) => boolean, read: (name: string) => unknown): Contender {
  let turns = 0;
  let names = distinctNames(isWanted, turns++);
  return {
    prepare: () => {
      names = distinctNames(isWanted, turns++);
    },
    run: () => {
      for (const name of names) read(name);
    },
  };
}

const labelled = ['labelled.csv', 'registers.csv'].flatMap((list) =>
  parseCsv(readFileSync(path.join('test', 'lexicon', 'fixtures', list), 'utf8')),
);
const plainWords = Object.values(PLAIN_WORDS).flatMap((words) => words.split(' ').filter((word) => word.length >= 5));

/** @returns names of the fixtures, each with another word behind it in its own way of writing, as much as fits in SIZE. */
function distinctNames(isWanted: (expect: string) => boolean, seed: number): readonly string[] {
  const names = labelled.filter(({ expect = '' }) => isWanted(expect)).map(({ name = '' }) => name);
  const random = randomFrom(seed);
  const found = new Set<string>();
  for (let size = 0; size < SIZE; ) {
    const name = extended(names[random(names.length)]!, plainWords[random(plainWords.length)]!);
    if (!found.has(name)) size += name.length;
    found.add(name);
  }
  // Strings put together are flattened when they are first read; that is not what is measured.
  return JSON.parse(JSON.stringify([...found])) as string[];
}

function extended(name: string, word: string): string {
  if (/[a-z][A-Z]/.test(name)) return `${name}${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;
  return name === name.toUpperCase() ? `${name}_${word.toUpperCase()}` : `${name}_${word}`;
}

/** @returns made-up words of four syllables, no two alike. */
function ownTerms(): readonly string[] {
  const syllables = 'bar dol fen gru kim lus mop nar pif rok sud tof vel wag zop hix'.split(' ');
  const word = (index: number) => [0, 4, 8, 12].map((shift) => syllables[((index * 13) >> shift) & 15]).join('');
  return Array.from({ length: OWN_TERMS }, (_, index) => word(index));
}

/** Mulberry32: the same numbers for the same seed, so that every run of the measurement reads the same names. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed | 0;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}
