import { CAPITAL, DIGIT, DIVIDER, FOREIGN, hashWith, kindOf, SMALL } from './characters';
import { type Chunk, Chunks } from './chunks';
import { fold } from './fold';
import type { Prefilter } from './prefilter';
import type { Segment, Segmenter } from './segment';
import { SHORTEST_SURE_ABBREVIATION, type Shortened, type ShortForm } from './shorten';
import type { WordList } from './words';

/** One word of a name, as the recogniser compares it. */
export interface Token {
  /** Number of the word in the word list; 0 for letters that no word explains, NUMBER for digits. */
  readonly word: number;
  /** The letters or digits, folded to lower case. */
  readonly text: string;
  /** How many letters of the chunk a match needs: 0 when known words explain the whole chunk; otherwise the split may be an accident. */
  readonly lettersNeeded: number;
  /** Whether the name had an abbreviation of the word that may stand for another, or a spelling close to it. */
  readonly guessed: boolean;
  /** How the name wrote the word, when that was short for it or misspelt. */
  readonly written?: string;
}

/** The word number of every run of digits. */
export const NUMBER = -1;

/** Longer chunks are nobody's column; they are read each time, so that they are not kept. */
const LONGEST_REMEMBERED = 40;

/** Columns get a letter in front for the table they are in (`rwijk`); no word begins with these. */
const PREFIX = /^(?:r[^aeiouhy]|x[^aeiouy])[a-z]{3}/;

/** What a tokeniser knows. */
interface Knowledge {
  readonly words: WordList;
  /** Splits compounds of them. */
  readonly segmenter: Segmenter;
  /** By abbreviation the numbers of the words it stands for; only a whole chunk can be one. */
  readonly abbreviations: ReadonlyMap<string, readonly number[]>;
  /** By the consonants of a word (`ntnltt`) its number. */
  readonly skeletons: ReadonlyMap<string, number>;
  /** Reads chunks that are cut off or made of abbreviations. */
  readonly shortened: Shortened;
  readonly prefilter: Prefilter;
  /** @returns whether a word only says what kind of field it is: short for that, an abbreviation leaves little doubt. */
  isKind(word: number): boolean;
  /** @returns for a chunk that no word explains the number of the word it probably misspells, or 0. */
  respell(chunk: string): number;
}

/** Turns identifiers and texts into tokens: snake, kebab, camel and Pascal case, dots, capitals without breaks, digits, abbreviations and compounds. */
export class Tokeniser {
  private readonly chunks = new Chunks((text) => ({ text, mayHold: this.mayHoldAny(text), tokens: undefined }));

  constructor(private readonly knowledge: Knowledge) {}

  /** @param name plain ASCII. @returns false only if nothing of the lexicon can be in the name. */
  mayHold(name: string): boolean {
    for (let at = 0; at < name.length; at++) {
      const start = at;
      let kinds = 0;
      let hash = 0;
      for (; at < name.length; at++) {
        const code = name.charCodeAt(at);
        const kind = kindOf(code);
        if (kind === DIVIDER) break;
        kinds |= kind;
        hash = hashWith(hash, code);
      }
      if (at === start || kinds === DIGIT) continue;
      if (kinds >= FOREIGN) return true;
      const isChunk = (kinds === SMALL || kinds === CAPITAL) && at - start <= LONGEST_REMEMBERED;
      if (isChunk ? this.chunks.find(name, start, at, hash).mayHold : this.knowledge.prefilter.mayHold(name, start, at))
        return true;
    }
    return false;
  }

  /** @returns the tokens of a name, left to right. */
  tokens(name: string): Token[] {
    const tokens: Token[] = [];
    const folded = fold(name);
    for (let at = 0; at < folded.length; at++) {
      const start = at;
      let kinds = 0;
      for (; at < folded.length; at++) {
        const kind = kindOf(folded.charCodeAt(at));
        if (kind === DIVIDER) break;
        kinds |= kind;
      }
      if (at === start) continue;
      if (kinds === SMALL || kinds === CAPITAL || kinds === DIGIT) this.addChunk(folded, start, at, tokens);
      else this.addHumps(folded, start, at, kinds, tokens);
    }
    return tokens;
  }

  private addHumps(name: string, start: number, end: number, kinds: number, tokens: Token[]): void {
    const first = tokens.length;
    let humps = 0;
    for (let at = start; at < end; humps++) {
      const next = endOfHump(name, at, end);
      this.addChunk(name, at, next, tokens);
      at = next;
    }
    if (humps === 1 || (kinds & DIGIT) !== 0) return;
    if (tokens.some(({ word }, at) => at >= first && word === 0)) this.joinHumps(name, start, end, first, tokens);
  }

  /** Capitals inside a word (`IBANnummer`, `GEBOORTELANDouder`) do not always mark a hump: try the part as one chunk. */
  private joinHumps(name: string, start: number, end: number, first: number, tokens: Token[]): void {
    const joined: Token[] = [];
    this.addChunk(name, start, end, joined);
    if (joined.every(({ word }) => word !== 0)) tokens.splice(first, tokens.length - first, ...joined);
  }

  private addChunk(name: string, start: number, end: number, tokens: Token[]): void {
    const read =
      end - start > LONGEST_REMEMBERED
        ? this.read(name.slice(start, end).toLowerCase())
        : this.tokensOf(this.chunks.find(name, start, end, hashBetween(name, start, end)));
    for (const token of read) tokens.push(token);
  }

  private tokensOf(chunk: Chunk): readonly Token[] {
    chunk.tokens ??= this.read(chunk.text);
    return chunk.tokens;
  }

  private mayHoldAny(text: string): boolean {
    return kindOf(text.charCodeAt(0)) !== DIGIT && this.knowledge.prefilter.mayHold(text, 0, text.length);
  }

  private read(text: string): readonly Token[] {
    const { words, abbreviations, skeletons } = this.knowledge;
    if (kindOf(text.charCodeAt(0)) === DIGIT) return [{ word: NUMBER, text, lettersNeeded: 0, guessed: false }];
    const abbreviated = abbreviations.get(text);
    if (abbreviated) return abbreviated.map((word) => this.guess(word, text, this.isDoubtful(text, word)));
    const skeleton = skeletons.get(text);
    if (skeleton !== undefined) return [this.guess(skeleton, text)];
    const whole = words.find(text, 0, text.length);
    if (whole !== 0) return [{ word: whole, text, lettersNeeded: 0, guessed: false }];
    const rest = PREFIX.test(text) ? this.segments(text.slice(1)) : [];
    return rest.length > 0 && rest.every(({ word }) => word !== 0) ? rest : this.segments(text);
  }

  private segments(text: string): readonly Token[] {
    const { words, segmenter } = this.knowledge;
    const segments = segmenter.split(text);
    const isExplained = segments.every((segment) => segment.word !== 0);
    const short = isExplained ? undefined : this.shortFor(text);
    if (short) return short.words.map((word) => this.guess(word, text, !short.isSure));
    const lettersNeeded = isExplained ? 0 : lettersNeededBeside(segments, text.length);
    return segments.map(({ word, start, end }) => ({
      word,
      text: word === 0 ? text.slice(start, end) : words.text(word),
      lettersNeeded,
      guessed: false,
    }));
  }

  private isDoubtful(abbreviation: string, word: number): boolean {
    return abbreviation.length < SHORTEST_SURE_ABBREVIATION && !this.knowledge.isKind(word);
  }

  /** @returns what a chunk misspells or is short for. */
  private shortFor(text: string): ShortForm | undefined {
    const respelt = this.knowledge.respell(text);
    return respelt === 0 ? this.knowledge.shortened.read(text) : { words: [respelt], isSure: false };
  }

  private guess(word: number, written: string, guessed = true): Token {
    return { word, text: this.knowledge.words.text(word), lettersNeeded: 0, guessed, written };
  }
}

function hashBetween(name: string, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at++) hash = hashWith(hash, name.charCodeAt(at));
  return hash;
}

/**
 * A hump: digits, capitals up to the last one before a small letter, or one capital with its small letters.
 * The levels of language skill (`EXAMENA2`, `INTENSITEITB1ROUTE`) are humps of their own.
 * @returns where the hump ends that begins at `start`.
 */
function endOfHump(name: string, start: number, end: number): number {
  const kind = kindOf(name.charCodeAt(start));
  const run = endOfRun(name, start, end, kind);
  if (kind !== CAPITAL || run === end) return run;
  if (run - start > 2 && isLanguageLevel(name, run - 1)) return run - 1;
  if (kindOf(name.charCodeAt(run)) !== SMALL) return run;
  return run - start > 1 ? run - 1 : endOfRun(name, run, end, SMALL);
}

function endOfRun(name: string, start: number, end: number, kind: number): number {
  let at = start;
  while (at < end && kindOf(name.charCodeAt(at)) === kind) at++;
  return at;
}

/** Whether A1, A2, B1, B2, C1 or C2 stands at a place. */
function isLanguageLevel(name: string, at: number): boolean {
  const [letter, level] = [name.charCodeAt(at), name.charCodeAt(at + 1)];
  return letter <= 67 && (level === 49 || level === 50) && kindOf(name.charCodeAt(at + 2)) !== DIGIT;
}

/** One or two letters left over mostly mean that the chunk is another word (b-armoede-r); only as a prefix of a long rest they may stay. */
const FEWEST_LEFT_OVER = 3;
const LETTERS_NEEDED = 6;
const LETTERS_NEEDED_BESIDE_STRAYS = 9;
const LETTERS_AFTER_PREFIX = 10;
/** So short a word fits in anything that is not understood. */
const LONGEST_ACCIDENT = 3;

function lettersNeededBeside(segments: readonly Segment[], length: number): number {
  const hasStrays = leftOver(segments).some(({ start, end }) => {
    return end - start < FEWEST_LEFT_OVER && (start > 0 || length - end < LETTERS_AFTER_PREFIX);
  });
  return hasStrays ? LETTERS_NEEDED_BESIDE_STRAYS : LETTERS_NEEDED;
}

/** @returns the stretches that no words explain, with the very short words between them. */
function leftOver(segments: readonly Segment[]): readonly { readonly start: number; readonly end: number }[] {
  const isLeft = ({ word, start, end }: Segment) => word === 0 || end - start <= LONGEST_ACCIDENT;
  const stretches: { start: number; end: number; isUnknown: boolean }[] = [];
  for (const segment of segments) {
    if (!isLeft(segment)) continue;
    const last = stretches.at(-1);
    const isUnknown = segment.word === 0;
    if (last?.end !== segment.start) stretches.push({ start: segment.start, end: segment.end, isUnknown });
    else Object.assign(last, { end: segment.end, isUnknown: last.isUnknown || isUnknown });
  }
  return stretches.filter(({ isUnknown }) => isUnknown);
}
