import type { Segmenter } from './segment';
import type { Token } from './tokenise';
import type { WordList } from './words';

/** Two parts of four letters: anything shorter is not worth splitting again. */
const SHORTEST_COMPOUND = 8;

const NO_PARTS: readonly number[] = [];

/**
 * Splits compounds that are words of the list themselves (`geboorteland` beside `geboorte` and `land`), so that a pattern written in parts
 * finds them too. Plain words are left whole: they are on the list to keep their parts from being read (`kerkstraat`).
 */
export class Compounds {
  private readonly parts: (readonly number[] | undefined)[] = [];

  constructor(
    private readonly words: WordList,
    private readonly segmenter: Segmenter,
    private readonly plain: ReadonlySet<number>,
  ) {}

  /** @returns the tokens with every compound replaced by its parts; undefined when there is no compound. */
  takenApart(tokens: readonly Token[]): Token[] | undefined {
    let at = 0;
    while (at < tokens.length && this.partsOf(tokens[at]!.word).length === 0) at++;
    if (at === tokens.length) return undefined;
    return tokens.flatMap((token) => {
      const parts = this.partsOf(token.word);
      return parts.length === 0 ? [token] : parts.map((word) => ({ ...token, word, text: this.words.text(word) }));
    });
  }

  private partsOf(word: number): readonly number[] {
    if (word <= 0) return NO_PARTS;
    const known = this.parts[word];
    if (known !== undefined) return known;
    const parts = this.findParts(word);
    this.parts[word] = parts;
    return parts;
  }

  private findParts(word: number): readonly number[] {
    const text = this.words.text(word);
    if (text.length < SHORTEST_COMPOUND || this.plain.has(word)) return NO_PARTS;
    const segments = this.segmenter.split(text, word);
    const isCompound = segments.length > 1 && segments.every((segment) => segment.word !== 0);
    return isCompound ? segments.map((segment) => segment.word) : NO_PARTS;
  }
}
