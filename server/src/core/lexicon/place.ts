import { NUMBER } from './tokenise';

/** Beyond so many words a place is a list of names, too long to look a pattern up by. */
const MOST_ANCHORS = 60;

/** One place in a row of words: the words that may stand there. */
export class Place {
  /** The only word that may stand here, when there is just one. */
  private readonly only: number | undefined;
  private readonly several: ReadonlySet<number>;
  /** How well a pattern is looked up by this place: best by few words, each of them seldom met. A number is met everywhere. */
  readonly rarity: number;

  /** @param words the numbers of the words. @param rarity how seldom a word is met: the higher, the seldomer. */
  constructor(words: ReadonlySet<number> | number, rarity: (word: number) => number) {
    const isOne = typeof words === 'number';
    this.only = isOne ? words : undefined;
    this.several = isOne ? NO_WORDS : words;
    this.rarity =
      this.size > MOST_ANCHORS
        ? -this.size
        : commonest(this.words(), (word) => (word === NUMBER ? -MOST_ANCHORS : rarity(word))) - this.size / 4;
  }

  get size(): number {
    return this.only === undefined ? this.several.size : 1;
  }

  has(word: number): boolean {
    return this.only === undefined ? this.several.has(word) : this.only === word;
  }

  words(): Iterable<number> {
    return this.only === undefined ? this.several : [this.only];
  }
}

const NO_WORDS: ReadonlySet<number> = new Set();

function commonest(words: Iterable<number>, rarity: (word: number) => number): number {
  let least = Number.POSITIVE_INFINITY;
  for (const word of words) least = Math.min(least, rarity(word));
  return least;
}
