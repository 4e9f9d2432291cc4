import { expandAlternatives } from './alternatives';
import type { WordList } from './words';

/**
 * Shorter words turn up inside others too often to be found in a compound, unless the plain words list them.
 * Dutch writes compounds as one word; English hardly does, so only its longer words may be part of one.
 */
export const SHORTEST_PART: { readonly [language: string]: number } = { nl: 4, en: 5, sv: 6 };
/** A pattern to compile. */
export interface PatternSource {
  readonly text: string;
  /** Code of the language its words are in. */
  readonly language: string;
}

/** One place in a row of words: the numbers of the words that may stand there. */
export type Place = ReadonlySet<number>;

/** A compiled pattern: rows of adjacent words, all of which must be found, in any order. */
export interface Pattern {
  readonly rows: readonly (readonly Place[])[];
  /** What else the name may hold: anything; only filling words, numbers and words that say what kind of field it is; only numbers. */
  readonly company: 'any' | 'affixes' | 'none';
}

/** By name the numbers of the words of each named set of the lexicon. */
export type WordSets = ReadonlyMap<string, ReadonlySet<number>>;

/**
 * Compiles a pattern of the lexicon.
 * - words next to each other must be adjacent in the name, in this order: `geboorte land`
 * - `+` joins rows that may stand anywhere: `land + @person`
 * - `@name` stands for any word of a set, `#` for a number, `a|b` and `a(b|c)` for alternatives
 * - `=` in front: nothing else of meaning in the name; `==`: nothing else at all, but numbers
 * @throws Error when a set is unknown or a word has other characters than a-z; the lexicon's test meets that, not a user.
 */
export function compilePattern(
  { text, language }: PatternSource,
  words: WordList,
  sets: WordSets,
  numberWord: number,
): Pattern {
  const company = text.startsWith('==') ? 'none' : text.startsWith('=') ? 'affixes' : 'any';
  const shortest = SHORTEST_PART[language] ?? Number.POSITIVE_INFINITY;
  const rows = text
    .replace(/^=+/, '')
    .split('+')
    .map((row) =>
      row
        .trim()
        .split(/\s+/)
        .map((place) => compilePlace(place, shortest, words, sets, numberWord)),
    );
  return { rows, company };
}

function compilePlace(place: string, shortest: number, words: WordList, sets: WordSets, numberWord: number): Place {
  if (/^@[a-z-]+$/.test(place)) return setNamed(place.slice(1), sets);
  const numbers = new Set<number>();
  for (const alternative of expandAlternatives(place)) {
    if (alternative === '#') numbers.add(numberWord);
    else if (!alternative.startsWith('@')) numbers.add(words.add(alternative, alternative.length >= shortest));
    else for (const number of setNamed(alternative.slice(1), sets)) numbers.add(number);
  }
  return numbers;
}

function setNamed(name: string, sets: WordSets): ReadonlySet<number> {
  const set = sets.get(name);
  if (!set) throw new Error(`unknown set of words: @${name}`);
  return set;
}
