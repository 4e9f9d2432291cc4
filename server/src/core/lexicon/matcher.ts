import type { Pattern, Place } from './patterns';
import type { Certainty } from './recognition';
import { NUMBER, type Token } from './tokenise';

/** A pattern with what it belongs to. */
export interface IndexedPattern<Owner> {
  readonly pattern: Pattern;
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
/** Beyond so many words a place is a list of names, too long to look a pattern up by. */
const MOST_ANCHORS = 60;

/** Finds patterns in tokens by look-ups on the rarest place of each pattern, never by trying pattern after pattern. */
export class Matcher<Owner> {
  private readonly byAnchor = new Map<number, IndexedPattern<Owner>[]>();

  /**
   * @param fillers words that may stand between adjacent words (van, of, the).
   * @param affixes words that only say what kind of field it is (code, date, indicator).
   */
  constructor(
    private readonly fillers: ReadonlySet<number>,
    private readonly affixes: ReadonlySet<number>,
  ) {}

  /** Makes a pattern findable. @param rarity tells how seldom a word is met: the higher, the seldomer. */
  add(indexed: IndexedPattern<Owner>, rarity: (word: number) => number): void {
    for (const word of rarestPlace(indexed.pattern, rarity)) {
      const list = this.byAnchor.get(word);
      if (list) list.push(indexed);
      else this.byAnchor.set(word, [indexed]);
    }
  }

  /** @returns the words without which no pattern matches, NUMBER among them if a pattern has nothing else. */
  anchors(): Iterable<number> {
    return this.byAnchor.keys();
  }

  /** @returns every pattern that the tokens hold. */
  find(tokens: readonly Token[]): Match<Owner>[] {
    const matches: Match<Owner>[] = [];
    for (let at = 0; at < tokens.length; at++) {
      const candidates = this.byAnchor.get((tokens[at] as Token).word);
      if (candidates) for (const candidate of candidates) this.tryAt(candidate, tokens, at, matches);
    }
    return matches;
  }

  private tryAt(candidate: IndexedPattern<Owner>, tokens: readonly Token[], at: number, matches: Match<Owner>[]): void {
    const from = Math.max(0, at - REACH);
    const to = Math.min(tokens.length, at + REACH + 1);
    const matched: number[] = [];
    for (const row of candidate.pattern.rows) {
      const found = this.findRow(row, tokens, from, to, at);
      if (!found) return;
      matched.push(...found);
    }
    if (candidate.pattern.company !== 'any' && !this.isAlone(tokens, matched, candidate.pattern.company)) return;
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

/** The place by which a pattern is looked up: few words, each of them seldom met. A number is met everywhere. */
function rarestPlace(pattern: Pattern, rarity: (word: number) => number): Place {
  let rarest: Place = new Set();
  let most = Number.NEGATIVE_INFINITY;
  for (const row of pattern.rows) {
    for (const place of row) {
      const rarityOfPlace = place.size > MOST_ANCHORS ? -place.size : rarityOf(place, rarity) - place.size / 4;
      if (rarityOfPlace <= most) continue;
      most = rarityOfPlace;
      rarest = place;
    }
  }
  return rarest;
}

function rarityOf(place: Place, rarity: (word: number) => number): number {
  let commonest = Number.POSITIVE_INFINITY;
  for (const word of place) commonest = Math.min(commonest, word === NUMBER ? -MOST_ANCHORS : rarity(word));
  return commonest;
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
