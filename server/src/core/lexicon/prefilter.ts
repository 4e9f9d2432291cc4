import { hashOf, hashWith } from './characters';
import type { Respeller } from './respell';
import type { Shortened } from './shorten';

const FIRST_LETTER = 97;
/** Words are looked up by their first letters, five bits each; a shorter word by all of its letters. */
const LETTERS_OF_KEY = 4;
const BITS_OF_LETTER = 5;
/** The table has so many bits of room that most keys have a bucket of their own, and still fits in the processor's cache. */
const BITS_OF_BUCKET = 15;
const KNUTH = 0x9e3779b1;

/** So many bits are in the table of whole words; it may say yes to another word of the same hash. */
const WHOLE_WORDS = (1 << 15) - 1;

/**
 * Says in one pass over the characters whether a name can hold anything of the lexicon at all, so that the many names that reveal nothing cost
 * next to nothing: a table says which words begin with the last four letters (Wu and Manber, 1994, look words up in blocks likewise).
 * It may say yes without need, never no without reason.
 */
export class Prefilter {
  /** By bucket the place in `words` of the words that begin so; 0: none. */
  private readonly buckets = new Uint16Array(1 << BITS_OF_BUCKET);
  private readonly words: string[][] = [[]];
  /** By hash whether a word is sought that must stand alone. */
  private readonly wholes = new Uint8Array(WHOLE_WORDS + 1);
  /** As bits, which lengths below that of a key there are words of. */
  private shortLengths = 0;

  /**
   * @param respeller knows the words of which a misspelling counts too.
   * @param shortened knows the words of which a short form counts too.
   */
  constructor(
    private readonly respeller: Respeller,
    private readonly shortened: Shortened,
  ) {}

  /** Makes a name pass that holds a word. @param whole only where it is not part of a longer word. */
  letPass(text: string, whole: boolean): void {
    if (whole) this.wholes[hashOf(text) & WHOLE_WORDS] = 1;
    else this.addPart(text);
  }

  private addPart(text: string): void {
    const { length } = text;
    if (length < LETTERS_OF_KEY) this.shortLengths |= 1 << length;
    let key = 0;
    for (let at = 0; at < length && at < LETTERS_OF_KEY; at++) key = keyWith(key, text.charCodeAt(at));
    const bucket = bucketOf(key);
    const place = this.buckets[bucket] as number;
    if (place !== 0) this.words[place]!.push(text);
    else this.buckets[bucket] = this.words.push([text]) - 1;
  }

  /**
   * Humps are read by themselves and joined, because capitals do not always mark a hump.
   * @returns false only if nothing in the lexicon can be between two places of a name, where words are taken to begin and end.
   */
  mayHold(name: string, from: number, to: number): boolean {
    const { buckets, shortLengths } = this;
    let key = 0;
    let run = 0;
    let start = from;
    let letters = 0;
    let hash = 0;
    let joinedStart = from;
    let joinedLetters = 0;
    let joinedHash = 0;
    for (let at = from; at < to; at++) {
      const code = name.charCodeAt(at);
      const letter = (code | 32) - FIRST_LETTER;
      const isLetter = letter >= 0 && letter < 26;
      const lastStart = start;
      if (!isLetter || (code < FIRST_LETTER && at > start && isBoundary(name, at))) {
        if (this.isSought(name, start, at, letters, hash)) return true;
        start = isLetter ? at : at + 1;
        letters = 0;
        hash = 0;
      }
      if (!isLetter) {
        if (joinedStart < lastStart && this.isSought(name, joinedStart, at, joinedLetters, joinedHash)) return true;
        joinedStart = at + 1;
        joinedLetters = 0;
        joinedHash = 0;
        key = 0;
        run = 0;
        continue;
      }
      letters |= 1 << letter;
      hash = hashWith(hash, code);
      joinedLetters |= 1 << letter;
      joinedHash = hashWith(joinedHash, code);
      key = keyWith(key, code);
      run++;
      if (run >= LETTERS_OF_KEY && buckets[bucketOf(key)] !== 0 && this.holdsAt(name, at, key, LETTERS_OF_KEY))
        return true;
      if (shortLengths !== 0 && this.holdsShort(name, at, key, run)) return true;
    }
    return (
      this.isSought(name, start, to, letters, hash) ||
      (joinedStart < start && this.isSought(name, joinedStart, to, joinedLetters, joinedHash))
    );
  }

  /** Whether what stands between two boundaries is a word that must stand alone, or may misspell one. */
  private isSought(name: string, start: number, end: number, letters: number, hash: number): boolean {
    if (this.wholes[hash & WHOLE_WORDS] !== 0) return true;
    return (
      this.respeller.mayCorrect(name.charCodeAt(start) | 32, end - start, letters) ||
      this.shortened.mayRead(name, start, end)
    );
  }

  /** Whether a word shorter than a key ends at `end`. */
  private holdsShort(name: string, end: number, key: number, run: number): boolean {
    for (let length = 1; length < LETTERS_OF_KEY && length <= run; length++) {
      if ((this.shortLengths & (1 << length)) === 0) continue;
      const shorter = key & ((1 << (length * BITS_OF_LETTER)) - 1);
      if (this.buckets[bucketOf(shorter)] !== 0 && this.holdsAt(name, end, shorter, length)) return true;
    }
    return false;
  }

  /** Whether one of the words of a key, of whose letters `size` were read up to `end`, stands there. */
  private holdsAt(name: string, end: number, key: number, size: number): boolean {
    const words = this.words[this.buckets[bucketOf(key)] as number] as string[];
    const start = end - size + 1;
    for (const word of words) {
      if (size < LETTERS_OF_KEY && word.length !== size) continue;
      if (isThere(name, start, word)) return true;
    }
    return false;
  }
}

/** @returns the key with one letter more, without what lies farther back than a key reaches. */
function keyWith(key: number, code: number): number {
  return ((key << BITS_OF_LETTER) | (code & 31)) & ((1 << (LETTERS_OF_KEY * BITS_OF_LETTER)) - 1);
}

function bucketOf(key: number): number {
  return Math.imul(key, KNUTH) >>> (32 - BITS_OF_BUCKET);
}

/** Whether the letters of a lower-case word stand in the name from `start` on, in whatever case. */
function isThere(name: string, start: number, word: string): boolean {
  if (start + word.length > name.length) return false;
  for (let at = 0; at < word.length; at++) {
    const code = name.charCodeAt(start + at);
    if ((code | 32) !== word.charCodeAt(at) || code > 127) return false;
  }
  return true;
}

/** Whether a word may begin at a position: after something else than a letter, or at a capital that begins a hump. */
function isBoundary(name: string, at: number): boolean {
  if (at === 0 || !isLetter(name.charCodeAt(at)) || !isLetter(name.charCodeAt(at - 1))) return true;
  if (!isCapital(name.charCodeAt(at))) return false;
  if (!isCapital(name.charCodeAt(at - 1))) return true;
  const next = name.charCodeAt(at + 1);
  return isLetter(next) && !isCapital(next);
}

function isLetter(code: number): boolean {
  const letter = (code | 32) - FIRST_LETTER;
  return letter >= 0 && letter < 26;
}

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}
