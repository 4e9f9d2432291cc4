import type { COMPANIES } from './format';
import type { Place } from './place';
import type { Certainty } from './recognition';
import { NUMBER, type Token } from './tokenise';

/** A pattern with what it belongs to: rows of adjacent words, all of which must be found, in any order. */
export interface Pattern<Owner> {
  readonly rows: readonly (readonly Place[])[];
  readonly company: (typeof COMPANIES)[number];
  /** The place by which it is looked up. */
  readonly anchor: Place;
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
    for (const word of pattern.anchor.words()) {
      const list = this.byAnchor[word - NUMBER];
      if (list) list.push(pattern);
      else this.byAnchor[word - NUMBER] = [pattern];
    }
  }

  /** @returns the words without which no pattern matches. */
  anchors(): number[] {
    return this.byAnchor.flatMap((list, at) => (list && at > 0 ? [at + NUMBER] : []));
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
    let matched: number[] | undefined;
    for (const row of candidate.rows) {
      const found = this.findRow(row, tokens, from, to, at);
      if (!found) return;
      if (matched) matched.push(...found);
      else matched = found;
    }
    if (!matched) return;
    if (candidate.company !== 'any' && !this.isAlone(tokens, matched, candidate.company)) return;
    const certainty = certaintyOf(candidate.certainty, tokens, matched);
    if (certainty) matches.push({ owner: candidate.owner, certainty, tokens: matched });
  }

  private findRow(
    row: readonly Place[],
    tokens: readonly Token[],
    from: number,
    to: number,
    near: number,
  ): number[] | undefined {
    const first = row[0] as Place;
    if (first.has((tokens[near] as Token).word)) {
      const found = this.followRow(row, tokens, near, to);
      if (found) return found;
    }
    for (let start = from; start < to; start++) {
      if (!first.has((tokens[start] as Token).word)) continue;
      const found = this.followRow(row, tokens, start, to);
      if (found) return found;
    }
    return undefined;
  }

  private followRow(row: readonly Place[], tokens: readonly Token[], start: number, to: number): number[] | undefined {
    if (row.length === 1) return [start];
    const found = [start];
    let at = start + 1;
    for (let place = 1; place < row.length; place++) {
      while (at < to && !row[place]!.has(tokens[at]!.word) && this.fillers.has(tokens[at]!.word)) at++;
      if (at >= to || !row[place]!.has(tokens[at]!.word)) return undefined;
      found.push(at++);
    }
    return found;
  }

  private isAlone(tokens: readonly Token[], matched: readonly number[], company: 'affixes' | 'none'): boolean {
    const isAffix = ({ word, text }: Token) => text.length === 1 || this.fillers.has(word) || this.affixes.has(word);
    return tokens.every(
      (token, at) => matched.includes(at) || token.word === NUMBER || (company === 'affixes' && isAffix(token)),
    );
  }
}

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
  let isGuess = false;
  let letters = 0;
  let lettersNeeded = 0;
  for (const at of matched) {
    const token = tokens[at] as Token;
    if (token.guessed) isGuess = true;
    if (token.lettersNeeded > 0) letters += token.text.length;
    lettersNeeded = Math.max(lettersNeeded, token.lettersNeeded);
  }
  if (letters < lettersNeeded) return undefined;
  return isGuess || lettersNeeded > 0 ? LESS[certainty] : certainty;
}
