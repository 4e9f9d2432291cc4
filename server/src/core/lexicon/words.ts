import { expandAlternatives } from './alternatives';

const LETTERS = 26;
const FIRST_LETTER = 97;

/**
 * Every word the recogniser knows, numbered, in a trie over a-z: the whole-word look-up and the splitting of compounds share it.
 * Numbers start at 1; 0 means "no word ends here".
 */
export class WordList {
  private children: Int32Array;
  private endings: Int32Array;
  private nodes = 1;
  private readonly texts: string[] = [''];
  private readonly splits: boolean[] = [false];

  /** @param capacity for how many letters of words there is room before the list must grow. */
  constructor(capacity: number) {
    this.children = new Int32Array((capacity + 1) * LETTERS);
    this.endings = new Int32Array(capacity + 1);
  }

  /** Adds a word of letters a-z and returns its number; `splits` says whether it may be found inside a compound. */
  add(text: string, splits: boolean): number {
    let node = 0;
    for (let at = 0; at < text.length; at++) {
      const letter = text.charCodeAt(at) - FIRST_LETTER;
      if (letter < 0 || letter >= LETTERS) throw new Error(`not a word of letters a-z: ${text}`);
      const slot = node * LETTERS + letter;
      let next = this.children[slot] as number;
      if (next === 0) {
        next = this.nodes++;
        if (next >= this.endings.length) this.grow();
        this.children[slot] = next;
      }
      node = next;
    }
    const known = this.endings[node] as number;
    if (known !== 0) {
      if (splits) this.splits[known] = true;
      return known;
    }
    const number = this.texts.length;
    this.texts.push(text);
    this.splits.push(splits);
    this.endings[node] = number;
    return number;
  }

  /** @returns the number of the word in `text` from `start` to `end`, 0 if there is none. */
  find(text: string, start: number, end: number): number {
    let node = 0;
    for (let at = start; at < end; at++) {
      node = this.step(node, text.charCodeAt(at));
      if (node < 0) return 0;
    }
    return this.endings[node] as number;
  }

  /** @returns the node after `node` by a character code, -1 if no word goes on that way. The root is 0. */
  step(node: number, code: number): number {
    const letter = code - FIRST_LETTER;
    if (letter < 0 || letter >= LETTERS) return -1;
    const next = this.children[node * LETTERS + letter] as number;
    return next === 0 ? -1 : next;
  }

  /** @returns the number of the word that ends at a node, 0 if none does. */
  endingAt(node: number): number {
    return this.endings[node] as number;
  }

  /** @returns the numbers of the words that go on from a node, those that end there excepted. */
  below(node: number): number[] {
    const found: number[] = [];
    for (let letter = 0; letter < LETTERS; letter++) {
      const next = this.children[node * LETTERS + letter] as number;
      if (next === 0) continue;
      const ending = this.endings[next] as number;
      if (ending !== 0) found.push(ending);
      found.push(...this.below(next));
    }
    return found;
  }

  /** @returns whether a word may be found inside a compound. */
  maySplit(word: number): boolean {
    return this.splits[word] === true;
  }

  /** How many words there are. */
  get size(): number {
    return this.texts.length - 1;
  }

  /** @returns every word, in the order of their numbers. */
  all(): readonly string[] {
    return this.texts.slice(1);
  }

  /** @returns the letters of a word. */
  text(word: number): string {
    return this.texts[word] ?? '';
  }

  private grow(): void {
    const children = new Int32Array(this.children.length * 2);
    children.set(this.children);
    this.children = children;
    const endings = new Int32Array(this.endings.length * 2);
    endings.set(this.endings);
    this.endings = endings;
  }
}

/** Adds each word of a line-up such as `inburger(ing|aar) taal` and returns their numbers. */
export function addAll(words: WordList, lineUp: string, splits: boolean): number[] {
  return expandAlternatives(lineUp).map((word) => words.add(word, splits));
}
