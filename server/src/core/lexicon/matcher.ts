import type { COMPANIES } from './format';
import type { Place } from './place';
import type { Certainty } from './recognition';
import { NUMBER, type Token } from './tokenise';

/** A pattern with what it belongs to: rows of adjacent words, all of which must be found, in any order. */
export interface Pattern<Owner> {
  readonly rows: readonly (readonly Place[])[];
  readonly company: (typeof COMPANIES)[number];
  /** The place by which it is looked up: in which row, and which of that row. */
  readonly anchorRow: number;
  readonly anchorPlace: number;
  readonly certainty: Certainty;
  readonly owner: Owner;
}

/** A pattern found in a name. */
export interface Match<Owner> {
  readonly owner: Owner;
  readonly certainty: Certainty;
  /** Positions of the matched tokens. */
  readonly tokens: readonly number[];
}

/** Rows of one pattern must stand within this many tokens of each other, so that a long text does not combine its ends. */
const REACH = 12;

/** Finds patterns in tokens by look-ups on the rarest place of each pattern, never by trying pattern after pattern. */
export class Matcher<Owner> {
  /** By the number of a word, moved up by one to have room for NUMBER. */
  private readonly byAnchor: (Pattern<Owner>[] | undefined)[];

  /**
   * @param words how many words there are.
   * @param fillers words that may stand between adjacent words (van, of, the).
   * @param affixes words that only say what kind of field it is (code, date, indicator).
   */
  constructor(
    words: number,
    private readonly fillers: ReadonlySet<number>,
    private readonly affixes: ReadonlySet<number>,
  ) {
    this.byAnchor = new Array(words + 2).fill(undefined);
  }

  /** Makes a pattern findable. */
  add(pattern: Pattern<Owner>): void {
    for (const word of pattern.rows[pattern.anchorRow]![pattern.anchorPlace]!.words()) {
      const list = this.byAnchor[word - NUMBER];
      if (list) list.push(pattern);
      else this.byAnchor[word - NUMBER] = [pattern];
    }
  }

  /** @returns the words without which no pattern matches. */
  anchors(): number[] {
    const anchors: number[] = [];
    for (let at = 1; at < this.byAnchor.length; at++) if (this.byAnchor[at]) anchors.push(at + NUMBER);
    return anchors;
  }

  /** @returns every pattern that the tokens hold. */
  find(tokens: readonly Token[]): Match<Owner>[] {
    const matches: Match<Owner>[] = [];
    for (let at = 0; at < tokens.length; at++) {
      const candidates = this.byAnchor[(tokens[at] as Token).word - NUMBER];
      if (candidates) for (const candidate of candidates) this.tryAt(candidate, tokens, at, matches);
    }
    return matches;
  }

  private tryAt(candidate: Pattern<Owner>, tokens: readonly Token[], at: number, matches: Match<Owner>[]): void {
    const from = Math.max(0, at - REACH);
    const to = Math.min(tokens.length, at + REACH + 1);
    const { rows, anchorRow, anchorPlace } = candidate;
    const start = this.startOfRow(rows[anchorRow]!, anchorPlace, tokens, at, from);
    if (start < 0 || this.endOfRow(rows[anchorRow]!, tokens, start, to) < 0) return;
    const matched: number[] = [];
    for (let each = 0; each < rows.length; each++) {
      const row = rows[each]!;
      const begin = each === anchorRow ? start : this.findRow(row, tokens, from, to);
      if (begin < 0) return;
      this.endOfRow(row, tokens, begin, to, matched);
    }
    if (candidate.company !== 'any' && !this.isAlone(tokens, matched, candidate.company)) return;
    const certainty = certaintyOf(candidate.certainty, tokens, matched);
    if (certainty) matches.push({ owner: candidate.owner, certainty, tokens: matched });
  }

  /** @returns where a row begins of which one place stands at `at`, -1 if nowhere. */
  private startOfRow(row: readonly Place[], place: number, tokens: readonly Token[], at: number, from: number): number {
    let start = at;
    for (let left = place - 1; left >= 0; left--) {
      const wanted = row[left]!;
      start--;
      while (start >= from && !wanted.has(tokens[start]!.word) && this.fillers.has(tokens[start]!.word)) start--;
      if (start < from || !wanted.has(tokens[start]!.word)) return -1;
    }
    return start;
  }

  /** @returns where a row begins, -1 if nowhere. */
  private findRow(row: readonly Place[], tokens: readonly Token[], from: number, to: number): number {
    for (let start = from; start < to; start++) if (this.endOfRow(row, tokens, start, to) >= 0) return start;
    return -1;
  }

  /** @param matched gets the positions of the row. @returns where a row ends that begins at `start`, -1 if it does not stand there. */
  private endOfRow(
    row: readonly Place[],
    tokens: readonly Token[],
    start: number,
    to: number,
    matched?: number[],
  ): number {
    if (!row[0]!.has(tokens[start]!.word)) return -1;
    matched?.push(start);
    let at = start + 1;
    for (let place = 1; place < row.length; place++, at++) {
      const wanted = row[place]!;
      while (at < to && !wanted.has(tokens[at]!.word) && this.fillers.has(tokens[at]!.word)) at++;
      if (at >= to || !wanted.has(tokens[at]!.word)) return -1;
      matched?.push(at);
    }
    return at;
  }

  private isAlone(tokens: readonly Token[], matched: readonly number[], company: 'affixes' | 'none'): boolean {
    const isAffix = ({ word, text }: Token) => text.length === 1 || this.fillers.has(word) || this.affixes.has(word);
    return tokens.every(
      (token, at) => matched.includes(at) || token.word === NUMBER || (company === 'affixes' && isAffix(token)),
    );
  }
}

/** So many letters do not stand by accident in a chunk that is not understood. */
const LETTERS_OF_NO_ACCIDENT = 9;

const LESS: { readonly [certainty in Certainty]: Certainty } = {
  certain: 'likely',
  likely: 'possible',
  possible: 'possible',
};

function certaintyOf(
  certainty: Certainty,
  tokens: readonly Token[],
  matched: readonly number[],
): Certainty | undefined {
  let letters = 0;
  let lettersNeeded = 0;
  for (const at of matched) {
    const token = tokens[at] as Token;
    if (token.lettersNeeded > 0) letters += token.text.length;
    lettersNeeded = Math.max(lettersNeeded, token.lettersNeeded);
  }
  if (letters < lettersNeeded) return undefined;
  const isAccident = lettersNeeded > 0 && letters < LETTERS_OF_NO_ACCIDENT;
  return isAccident || isGuess(tokens, matched) ? LESS[certainty] : certainty;
}

/** What an abbreviation stands for is sure when another word of the pattern, written by itself, agrees: `opl_niv`. */
function isGuess(tokens: readonly Token[], matched: readonly number[]): boolean {
  const written = tokens[matched[0]!]!.written;
  return matched.every((at) => tokens[at]!.guessed && tokens[at]!.written === written);
}
