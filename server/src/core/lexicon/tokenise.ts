import { fold } from './fold';
import type { Segment, Segmenter } from './segment';
import type { WordList } from './words';

/** One word of a name, as the recogniser compares it. */
export interface Token {
  /** Number of the word in the word list; 0 for letters that no word explains, NUMBER for digits. */
  readonly word: number;
  /** The letters or digits, folded to lower case. */
  readonly text: string;
  /** How many letters of the chunk a match needs: 0 when known words explain the whole chunk; otherwise the split may be an accident. */
  readonly lettersNeeded: number;
  /** Whether the name had an abbreviation of the word, or a spelling close to it. */
  readonly guessed: boolean;
}

/** The word number of every run of digits. */
export const NUMBER = -1;

/**
 * A hump: digits, capitals up to the last one before a small letter, or one capital with its small letters.
 * The levels of language skill (`EXAMENA2`, `INTENSITEITB1ROUTE`) are humps of their own.
 */
const HUMP = /[0-9]+|[A-Z]{2,}(?=[A-C][12](?![0-9]))|[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g;

const FIRST_LETTER = 97;
const SMALL = 1;
const CAPITAL = 2;
const DIGIT = 4;

/** @returns SMALL, CAPITAL or DIGIT; 0 for whatever divides words. */
function kindOf(code: number): number {
  if (code >= 97 && code <= 122) return SMALL;
  if (code >= 65 && code <= 90) return CAPITAL;
  return code >= 48 && code <= 57 ? DIGIT : 0;
}

/** Turns identifiers and texts into tokens: snake, kebab, camel and Pascal case, dots, capitals without breaks, digits, abbreviations and compounds. */
export class Tokeniser {
  /**
   * @param words the known words.
   * @param segmenter splits compounds of them.
   * @param abbreviations by abbreviation the numbers of the words it stands for; only a whole chunk can be one.
   * @param respell gives for a chunk that no word explains the number of the word it probably misspells, or 0.
   */
  constructor(
    private readonly words: WordList,
    private readonly segmenter: Segmenter,
    private readonly abbreviations: ReadonlyMap<string, readonly number[]>,
    private readonly respell: (chunk: string) => number,
  ) {}

  /** @returns the tokens of a name, left to right. */
  tokens(name: string): Token[] {
    const tokens: Token[] = [];
    const folded = fold(name);
    for (let at = 0; at < folded.length; ) {
      const start = at;
      let kinds = 0;
      for (; at < folded.length; at++) {
        const kind = kindOf(folded.charCodeAt(at));
        if (kind === 0) break;
        kinds |= kind;
      }
      if (at > start) this.addPart(folded.slice(start, at), kinds, tokens);
      while (at < folded.length && kindOf(folded.charCodeAt(at)) === 0) at++;
    }
    return tokens;
  }

  private addPart(part: string, kinds: number, tokens: Token[]): void {
    if (kinds === SMALL || kinds === CAPITAL || kinds === DIGIT) this.addChunk(part.toLowerCase(), tokens);
    else this.addHumps(part, tokens);
  }

  private addHumps(part: string, tokens: Token[]): void {
    const start = tokens.length;
    const humps = part.match(HUMP) ?? [];
    for (const hump of humps) this.addChunk(hump.toLowerCase(), tokens);
    if (humps.length === 1 || !/^[A-Za-z]+$/.test(part)) return;
    if (tokens.slice(start).some(({ word }) => word === 0)) this.joinHumps(part, start, tokens);
  }

  /** Capitals inside a word (`IBANnummer`, `GEBOORTELANDouder`) do not always mark a hump: try the part as one chunk. */
  private joinHumps(part: string, start: number, tokens: Token[]): void {
    const joined: Token[] = [];
    this.addChunk(part.toLowerCase(), joined);
    if (joined.every(({ word }) => word !== 0)) tokens.splice(start, tokens.length - start, ...joined);
  }

  private addChunk(text: string, tokens: Token[]): void {
    if (text.charCodeAt(0) < FIRST_LETTER) {
      tokens.push({ word: NUMBER, text, lettersNeeded: 0, guessed: false });
      return;
    }
    const abbreviated = this.abbreviations.get(text);
    if (abbreviated) {
      for (const word of abbreviated) tokens.push(this.guess(word));
      return;
    }
    const whole = this.words.find(text, 0, text.length);
    if (whole !== 0) tokens.push({ word: whole, text, lettersNeeded: 0, guessed: false });
    else this.addSegments(text, tokens);
  }

  private addSegments(text: string, tokens: Token[]): void {
    const segments = this.segmenter.split(text);
    const isExplained = segments.every((segment) => segment.word !== 0);
    const respelt = isExplained ? 0 : this.respell(text);
    if (respelt !== 0) {
      tokens.push(this.guess(respelt));
      return;
    }
    const lettersNeeded = isExplained ? 0 : lettersNeededBeside(segments, text.length);
    for (const { word, start, end } of segments)
      tokens.push({
        word,
        text: word === 0 ? text.slice(start, end) : this.words.text(word),
        lettersNeeded,
        guessed: false,
      });
  }

  private guess(word: number): Token {
    return { word, text: this.words.text(word), lettersNeeded: 0, guessed: true };
  }
}

/** One or two letters left over mostly mean that the chunk is another word (b-armoede-r); only as a prefix of a long rest they may stay. */
const FEWEST_LEFT_OVER = 3;
const LETTERS_NEEDED = 6;
const LETTERS_NEEDED_BESIDE_STRAYS = 9;
const LETTERS_AFTER_PREFIX = 10;

function lettersNeededBeside(segments: readonly Segment[], length: number): number {
  const hasStrays = segments.some(({ word, start, end }) => {
    if (word !== 0 || end - start >= FEWEST_LEFT_OVER) return false;
    return start > 0 || length - end < LETTERS_AFTER_PREFIX;
  });
  return hasStrays ? LETTERS_NEEDED_BESIDE_STRAYS : LETTERS_NEEDED;
}
