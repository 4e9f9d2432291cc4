import { expandAlternatives } from './alternatives';
import { SHORTEST_PART } from './format';
import { NUMBER } from './tokenise';
import type { WordList } from './words';

/** Beyond so many words a place is a list of names, too long to look a pattern up by. */
const MOST_ANCHORS = 60;

/** A pattern to compile. */
export interface PatternSource {
  readonly text: string;
  /** Code of the language its words are in. */
  readonly language: string;
}

/** A compiled pattern: rows of adjacent places, by their numbers; all must be found, in any order. */
interface Compiled {
  /** What else the name may hold, see COMPANIES. */
  readonly company: number;
  /** The place by which the pattern is looked up: in which row, and which of that row. */
  readonly anchorRow: number;
  readonly anchorPlace: number;
  readonly rows: readonly (readonly number[])[];
}

/** By name the numbers of the words of each named set of the lexicon. */
export type WordSets = ReadonlyMap<string, ReadonlySet<number>>;
/** By the number of a word those of the words that say the same of a field: code, cd, kod. */
export type Synonyms = ReadonlyMap<number, readonly number[]>;

/**
 * Compiles the patterns of a lexicon. Each place is compiled once, however many patterns share it.
 * - words next to each other must be adjacent in the name, in this order: `geboorte land`
 * - `+` joins rows that may stand anywhere: `land + @person`
 * - `@name` stands for any word of a set, `#` for a number, `a|b` and `a(b|c)` for alternatives
 * - `=` in front: nothing else of meaning in the name; `==`: nothing else at all, but numbers
 */
export class PatternCompiler {
  /** The words that may stand in each place. */
  readonly places: (number | readonly number[])[] = [];
  private readonly numbers = new Map<string, number>();

  /**
   * @param words gets every word that a pattern names.
   * @param synonyms by word the words that may stand for it in a pattern.
   * @param rarity tells how seldom a word is met: the higher, the seldomer.
   */
  constructor(
    private readonly words: WordList,
    private readonly sets: WordSets,
    private readonly synonyms: Synonyms,
    private readonly rarity: (word: number) => number,
  ) {}

  /** @throws Error when a set is unknown or a word has other characters than a-z; the lexicon's test meets that, not a user. */
  compile({ text, language }: PatternSource): Compiled {
    const company = text.startsWith('==') ? 2 : text.startsWith('=') ? 1 : 0;
    const rows = text
      .slice(company)
      .split('+')
      .map((row) =>
        row
          .split(' ')
          .filter(Boolean)
          .map((place) => this.place(this.wordsOf(place, language))),
      );
    return { company, ...this.rarestPlace(rows), rows };
  }

  /** @param entries words, alternatives or sets. @returns the number of the place where any of them, and no synonym, may stand. */
  exceptions(entries: readonly string[]): number {
    return this.place(this.wordsNamed(entries.join('|'), SHORTEST_PART.nl!));
  }

  private place(found: ReadonlySet<number>): number {
    const words = [...found];
    const key = words.join(' ');
    let number = this.numbers.get(key);
    if (number === undefined) {
      number = this.places.push(words.length === 1 ? (words[0] as number) : words) - 1;
      this.numbers.set(key, number);
    }
    return number;
  }

  private wordsOf(place: string, language: string): ReadonlySet<number> {
    const named = this.wordsNamed(place, SHORTEST_PART[language] ?? Number.POSITIVE_INFINITY);
    return new Set([...named, ...[...named].flatMap((word) => this.synonyms.get(word) ?? [])]);
  }

  private wordsNamed(place: string, shortest: number): ReadonlySet<number> {
    const numbers = new Set<number>();
    for (const alternative of expandAlternatives(place)) {
      if (alternative === '#') numbers.add(NUMBER);
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

  /** Of equals the first. */
  private rarestPlace(rows: Compiled['rows']): Pick<Compiled, 'anchorRow' | 'anchorPlace'> {
    let rarest = { anchorRow: 0, anchorPlace: 0, rarity: Number.NEGATIVE_INFINITY };
    rows.forEach((row, anchorRow) => {
      row.forEach((place, anchorPlace) => {
        const rarity = this.rarityOfPlace(place);
        if (rarity > rarest.rarity) rarest = { anchorRow, anchorPlace, rarity };
      });
    });
    return { anchorRow: rarest.anchorRow, anchorPlace: rarest.anchorPlace };
  }

  /** Best looked up by few words, each of them seldom met. */
  private rarityOfPlace(number: number): number {
    const place = this.places[number]!;
    const words = typeof place === 'number' ? [place] : place;
    if (words.length > MOST_ANCHORS) return -words.length;
    return Math.min(...words.map((word) => this.rarity(word))) - words.length / 4;
  }
}
