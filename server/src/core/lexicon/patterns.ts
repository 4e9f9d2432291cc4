import { expandAlternatives } from './alternatives';
import { Place } from './place';
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

/** A compiled pattern: rows of adjacent words, all of which must be found, in any order. */
export interface Pattern {
  readonly rows: readonly (readonly Place[])[];
  /** What else the name may hold: anything; only filling words, numbers and words that say what kind of field it is; only numbers. */
  readonly company: 'any' | 'affixes' | 'none';
  /** A name of fewer tokens cannot hold it: the length of the longest row. */
  readonly fewestTokens: number;
}

/** By name the numbers of the words of each named set of the lexicon. */
export type WordSets = ReadonlyMap<string, ReadonlySet<number>>;

/**
 * Compiles the patterns of a lexicon. Each place is compiled once, however many patterns share it.
 * - words next to each other must be adjacent in the name, in this order: `geboorte land`
 * - `+` joins rows that may stand anywhere: `land + @person`
 * - `@name` stands for any word of a set, `#` for a number, `a|b` and `a(b|c)` for alternatives
 * - `=` in front: nothing else of meaning in the name; `==`: nothing else at all, but numbers
 */
export class PatternCompiler {
  private readonly places = new Map<string, Map<string, Place>>();

  /**
   * @param words gets every word that a pattern names. @param numberWord the word number of a run of digits.
   * @param rarity tells how seldom a word is met: the higher, the seldomer.
   */
  constructor(
    private readonly words: WordList,
    private readonly sets: WordSets,
    private readonly numberWord: number,
    private readonly rarity: (word: number) => number,
  ) {}

  /** @throws Error when a set is unknown or a word has other characters than a-z; the lexicon's test meets that, not a user. */
  compile({ text, language }: PatternSource): Pattern {
    const equals = text.startsWith('==') ? 2 : text.startsWith('=') ? 1 : 0;
    const plain = equals === 0 ? text : text.slice(equals);
    const rows = plain.includes('+')
      ? plain.split('+').map((row) => this.row(row.trim(), language))
      : [this.row(plain, language)];
    const fewestTokens = rows.length === 1 ? rows[0]!.length : Math.max(...rows.map(({ length }) => length));
    return { rows, company: COMPANIES[equals], fewestTokens };
  }

  private row(row: string, language: string): readonly Place[] {
    if (!row.includes(' ')) return [this.place(row, language)];
    return row
      .split(' ')
      .filter(Boolean)
      .map((place) => this.place(place, language));
  }

  private place(text: string, language: string): Place {
    let places = this.places.get(language);
    if (!places) {
      places = new Map();
      this.places.set(language, places);
    }
    let place = places.get(text);
    if (!place) {
      place = new Place(this.numbersOf(text, SHORTEST_PART[language] ?? Number.POSITIVE_INFINITY), this.rarity);
      places.set(text, place);
    }
    return place;
  }

  private numbersOf(place: string, shortest: number): ReadonlySet<number> | number {
    if (!/[@#|()]/.test(place)) return this.words.add(place, place.length >= shortest);
    if (/^@[a-z-]+$/.test(place)) return this.setNamed(place.slice(1));
    const numbers = new Set<number>();
    for (const alternative of expandAlternatives(place)) {
      if (alternative === '#') numbers.add(this.numberWord);
      else if (!alternative.startsWith('@')) numbers.add(this.words.add(alternative, alternative.length >= shortest));
      else for (const number of this.setNamed(alternative.slice(1))) numbers.add(number);
    }
    return numbers;
  }

  private setNamed(name: string): ReadonlySet<number> {
    const set = this.sets.get(name);
    if (!set) throw new Error(`unknown set of words: @${name}`);
    return set;
  }
}

const COMPANIES = ['any', 'affixes', 'none'] as const;
