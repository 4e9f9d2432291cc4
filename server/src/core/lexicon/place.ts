/** Up to so many words are compared one by one, which is faster than a set. */
const FEW = 6;

/** One place in a row of words: the words that may stand there. */
export class Place {
  private readonly several: ReadonlySet<number> | undefined;
  private readonly few: readonly number[];

  /** @param words the numbers of the words. */
  constructor(words: readonly number[]) {
    this.several = words.length > FEW ? new Set(words) : undefined;
    this.few = words;
  }

  /** @returns whether a word may stand here. */
  has(word: number): boolean {
    if (this.several !== undefined) return this.several.has(word);
    const { few } = this;
    for (let at = 0; at < few.length; at++) if (few[at] === word) return true;
    return false;
  }

  /** @returns every word that may stand here. */
  words(): readonly number[] {
    return this.few;
  }
}
