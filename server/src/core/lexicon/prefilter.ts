import type { Respeller } from './respell';

const LETTERS = 26;
const FIRST_LETTER = 97;
/** Up to so many nodes their numbers fit in two bytes, which keeps the table in the processor’s cache. */
const MOST_SHORT_NUMBERS = 0xffff;
/** Element numbers of a registry have at least so many digits. */
const DIGITS_OF_ELEMENT = 4;
/** A word to look for; `whole`: only where it is not part of a longer word. */
export interface SoughtWord {
  readonly text: string;
  readonly whole: boolean;
}

/**
 * Says in one pass over the characters whether a name can hold anything of the lexicon at all (Aho and Corasick, 1975), so that the many names
 * that reveal nothing cost next to nothing. It may say yes without need, never no without reason: whatever is not plain ASCII is a yes.
 */
export class Prefilter {
  private readonly steps: Uint16Array | Int32Array;
  /** 1 where a word ends that may be part of a longer one. */
  private readonly endsAnywhere: Uint8Array;
  /** By node the lengths, as bits, of the words that end there and must stand alone. */
  private readonly endsWhole: Int32Array;

  /**
   * @param words the words that a pattern cannot do without.
   * @param respeller knows the words of which a misspelling counts too.
   */
  constructor(
    words: readonly SoughtWord[],
    private readonly respeller: Respeller,
  ) {
    const capacity = words.reduce((sum, { text }) => sum + text.length, 1);
    this.steps =
      capacity <= MOST_SHORT_NUMBERS ? new Uint16Array(capacity * LETTERS) : new Int32Array(capacity * LETTERS);
    this.endsAnywhere = new Uint8Array(capacity);
    this.endsWhole = new Int32Array(capacity);
    let nodes = 1;
    for (const { text, whole } of words) {
      let node = 0;
      for (let at = 0; at < text.length; at++) {
        const slot = node * LETTERS + text.charCodeAt(at) - FIRST_LETTER;
        if (this.steps[slot] === 0) this.steps[slot] = nodes++;
        node = this.steps[slot] as number;
      }
      if (whole) this.endsWhole[node]! |= 1 << text.length;
      else this.endsAnywhere[node] = 1;
    }
    this.link(nodes);
  }

  /** @returns false only if nothing in the lexicon can be in the name. */
  mayHold(name: string): boolean {
    const { steps, endsAnywhere, endsWhole } = this;
    let node = 0;
    let digits = 0;
    let start = 0;
    let mask = 0;
    const length = name.length;
    for (let at = 0; at < length; at++) {
      const code = name.charCodeAt(at);
      const letter = (code | 32) - FIRST_LETTER;
      if (letter >= 0 && letter < 26 && code < 128) {
        if (code < FIRST_LETTER && isBoundary(name, at)) {
          if (this.isMisspelt(name, start, at, mask)) return true;
          start = at;
          mask = 0;
        }
        mask |= 1 << letter;
        node = steps[node * LETTERS + letter] as number;
        if (endsAnywhere[node] === 1) return true;
        const lengths = endsWhole[node] as number;
        if (lengths !== 0 && standsAlone(name, at, lengths)) return true;
        continue;
      }
      if (code > 126 || code < 32) return true;
      if (code >= 48 && code <= 57 && ++digits >= DIGITS_OF_ELEMENT) return true;
      if (this.isMisspelt(name, start, at, mask)) return true;
      node = 0;
      start = at + 1;
      mask = 0;
    }
    return this.isMisspelt(name, start, length, mask);
  }

  private isMisspelt(name: string, start: number, end: number, letters: number): boolean {
    return this.respeller.mayCorrect(name.charCodeAt(start) | 32, end - start, letters);
  }

  /** Breadth first, so that the shorter suffix of every node is complete before the node itself. */
  private link(nodes: number): void {
    const suffix = new Int32Array(nodes);
    const queue = new Int32Array(nodes);
    let tail = 0;
    for (let letter = 0; letter < LETTERS; letter++) {
      const child = this.steps[letter] as number;
      if (child !== 0) queue[tail++] = child;
    }
    for (let head = 0; head < tail; head++) {
      const node = queue[head] as number;
      const back = suffix[node] as number;
      this.endsAnywhere[node]! |= this.endsAnywhere[back]!;
      this.endsWhole[node]! |= this.endsWhole[back]!;
      for (let letter = 0; letter < LETTERS; letter++) {
        const slot = node * LETTERS + letter;
        const child = this.steps[slot] as number;
        const fallback = this.steps[back * LETTERS + letter] as number;
        if (child === 0) this.steps[slot] = fallback;
        else {
          suffix[child] = fallback;
          queue[tail++] = child;
        }
      }
    }
  }
}

function standsAlone(name: string, end: number, lengths: number): boolean {
  if (end + 1 < name.length && !isBoundary(name, end + 1)) return false;
  for (let bits = lengths; bits !== 0; bits &= bits - 1) {
    const length = 31 - Math.clz32(bits & -bits);
    if (isBoundary(name, end - length + 1)) return true;
  }
  return false;
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
