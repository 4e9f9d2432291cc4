import type { Segmenter } from './segment';
import type { WordList } from './words';

/** A shorter beginning begins too many words. */
const SHORTEST_BEGINNING = 6;
/** Columns are cut off at ten letters or so: what is missing is the end of a word, not a word of a compound. */
const LONGEST_ENDING = 4;
/** Of a longer beginning more may be missing: hardly another word begins so. */
const LETTERS_OF_NO_ACCIDENT = 4;
/** An ending of so many letters that is a word means that a word of a compound is missing. */
const SHORTEST_WORD_MISSING = 4;
/** Of parts that are not divided, only those of so many letters are read. */
const SHORTEST_PART = 3;
const SHORTEST_KIND = 2;
const ANY_CASE = 32;

/** Abbreviations of so many letters hardly stand for anything else; shorter ones make a match less certain. */
export const SHORTEST_SURE_ABBREVIATION = 4;

const LONGEST_ABBREVIATION = 6;
const NO_WORDS: readonly number[] = [];

/** What a chunk is short for. */
export interface ShortForm {
  readonly words: readonly number[];
  readonly isSure: boolean;
}

/** Reads chunks that are cut off (`GESCHEID` for gescheiden) or made of two parts that are short for something (`brutoink`, `oplcat`). */
export class Shortened {
  /**
   * @param words the known words.
   * @param abbreviations the known abbreviations, by the numbers of the words of this list.
   * @param longForms by the number of an abbreviation the words it stands for.
   * @param segmenter splits compounds of them.
   * @param isAnchor whether a word means something by itself.
   * @param isKind whether a word only says what kind of field it is.
   */
  constructor(
    private readonly words: WordList,
    private readonly abbreviations: WordList,
    private readonly longForms: (abbreviation: number) => readonly number[],
    private readonly segmenter: Segmenter,
    private readonly isAnchor: (word: number) => boolean,
    private readonly isKind: (word: number) => boolean,
  ) {}

  /** @returns false only if nothing can be read in what stands between two places of a name. */
  mayRead(name: string, start: number, end: number): boolean {
    if (end - start < SHORTEST_BEGINNING - 1) return false;
    return (
      this.placeOfPair(name, start, end) > 0 ||
      (end - start >= SHORTEST_BEGINNING && this.walk(this.words, name, start, end) > 0)
    );
  }

  /** @param text a chunk that no known words explain. @returns what it is short for; undefined when it is not. */
  read(text: string): ShortForm | undefined {
    const middle = this.placeOfPair(text, 0, text.length);
    if (middle > 0) {
      const words = [...this.partOf(text, 0, middle), ...this.partOf(text, middle, text.length)];
      return { words, isSure: this.isSure(text, 0, middle) && this.isSure(text, middle, text.length) };
    }
    const compound = this.besideCompound(text);
    if (compound.length > 0) return { words: compound, isSure: true };
    const whole = text.length >= SHORTEST_BEGINNING ? this.wholeOf(text) : 0;
    return whole === 0 ? undefined : { words: [whole], isSure: false };
  }

  private isSure(text: string, start: number, end: number): boolean {
    return end - start >= SHORTEST_SURE_ABBREVIATION || this.abbreviations.find(text, start, end) === 0;
  }

  /** @returns where two parts meet of which at least one is an abbreviation, 0 if nowhere. */
  private placeOfPair(name: string, start: number, end: number): number {
    let short = 0;
    let word = 0;
    for (let middle = start + 1; middle <= end - SHORTEST_KIND; middle++) {
      const code = name.charCodeAt(middle - 1) | ANY_CASE;
      if (short >= 0) short = this.abbreviations.step(short, code);
      if (word >= 0) word = this.words.step(word, code);
      if (short < 0 && word < 0) return 0;
      const size = middle - start;
      const isShort = this.isPart(this.abbreviations, short, size);
      if (!isShort && !this.isPart(this.words, word, size)) continue;
      if (this.endsInPart(this.abbreviations, name, middle, end)) return middle;
      if (isShort && this.endsInPart(this.words, name, middle, end)) return middle;
    }
    return 0;
  }

  private endsInPart(list: WordList, name: string, start: number, end: number): boolean {
    return this.isPart(list, this.walk(list, name, start, end), end - start);
  }

  /** Two letters are only read when they say what kind of field it is (`dtgeb`, `zipcd`). */
  private isPart(list: WordList, node: number, size: number): boolean {
    if (node <= 0 || size < SHORTEST_KIND) return false;
    const found = list.endingAt(node);
    if (found === 0 || size >= SHORTEST_PART) return found !== 0;
    return list === this.words ? this.isKind(found) : this.longForms(found).every((word) => this.isKind(word));
  }

  /** Reads an abbreviation that only says what kind of field it is before or behind a compound (`coradresland`, `verblijfstiteldat`). */
  private besideCompound(text: string): readonly number[] {
    const { length } = text;
    for (
      let middle = SHORTEST_PART;
      middle <= LONGEST_ABBREVIATION && middle <= length - SHORTEST_BEGINNING;
      middle++
    ) {
      const before = this.plainForm(text, 0, middle);
      const behind = before.length > 0 ? this.compoundIn(text.slice(middle)) : NO_WORDS;
      if (behind.length > 0) return [...before, ...behind];
    }
    for (let size = SHORTEST_PART; size <= LONGEST_ABBREVIATION && size <= length - SHORTEST_BEGINNING; size++) {
      const behind = this.plainForm(text, length - size, length);
      const before = behind.length > 0 ? this.compoundIn(text.slice(0, length - size)) : NO_WORDS;
      if (before.length > 0) return [...before, ...behind];
    }
    return NO_WORDS;
  }

  private plainForm(text: string, start: number, end: number): readonly number[] {
    const abbreviation = this.abbreviations.find(text, start, end);
    if (abbreviation === 0) return NO_WORDS;
    const words = this.longForms(abbreviation);
    return words.some((word) => this.isAnchor(word)) ? NO_WORDS : words;
  }

  private compoundIn(text: string): readonly number[] {
    const words = this.segmenter.split(text).map(({ word }) => word);
    return words.includes(0) ? NO_WORDS : words;
  }

  private partOf(text: string, start: number, end: number): readonly number[] {
    const short = this.abbreviations.find(text, start, end);
    return short === 0 ? [this.words.find(text, start, end)] : this.longForms(short);
  }

  /** @returns the shortest word that a text begins, if every word it begins means something, 0 otherwise. */
  private wholeOf(text: string): number {
    const node = this.walk(this.words, text, 0, text.length);
    if (node < 0) return 0;
    const begun = this.words.below(node);
    if (begun.length === 0 || !begun.every((word) => this.isAnchor(word))) return 0;
    const [shortest] = [...begun].sort((a, b) => this.words.text(a).length - this.words.text(b).length);
    const ending = this.words.text(shortest as number).slice(text.length);
    const isWord = ending.length >= SHORTEST_WORD_MISSING && this.words.find(ending, 0, ending.length) !== 0;
    const longest = Math.max(LONGEST_ENDING, text.length - LETTERS_OF_NO_ACCIDENT);
    return ending.length > longest || isWord ? 0 : (shortest as number);
  }

  /** @returns the node where the letters lead, -1 if nowhere. */
  private walk(list: WordList, name: string, start: number, end: number): number {
    let node = 0;
    for (let at = start; at < end && node >= 0; at++) node = list.step(node, name.charCodeAt(at) | ANY_CASE);
    return node;
  }
}

/** @returns a word without its vowels, but for the first letter: how columns are shortened too. */
export function skeletonOf(word: string): string {
  return word.slice(0, 1) + word.slice(1).replace(/[aeiouy]/g, '');
}
