import type { WordList } from './words';

/** A stretch of a chunk: a known word, or letters that no word explains (`word` 0). */
export interface Segment {
  readonly word: number;
  readonly start: number;
  readonly end: number;
}

const UNKNOWN_LETTER = 10;
const LINKING_LETTERS = 1;
/** A word costs 3, so that few long words win from many short ones; a very short word costs more, because it fits anywhere. */
const WORD_COST = [0, 9, 7, 5, 4];
const LONG_WORD_COST = 3;
/** Letters that Dutch puts between the parts of a compound, or at the end as a plural. */
const LINKS: readonly string[] = ['s', 'en', 'e', 'n'];
const SHORTEST_WORD_WITH_S = 4;
const SHORTEST_WORD_WITH_EN = 5;

/** Working memory of one segmenter; grows with the longest chunk it has seen. */
interface Scratch {
  cost: Int32Array;
  from: Int32Array;
  word: Int32Array;
}

/**
 * Splits compounds such as `geboortelandmoeder` into known words, by the cheapest path through the chunk: as few unexplained letters as
 * possible, then as few words as possible. The time is linear in the length of the chunk.
 */
export class Segmenter {
  private scratch: Scratch = newScratch(64);

  constructor(private readonly words: WordList) {}

  /** @param chunk lower-case letters a-z. @param except a word not to use. @returns its segments from left to right; together they cover it, linking letters excepted. */
  split(chunk: string, except = 0): Segment[] {
    const length = chunk.length;
    if (this.scratch.cost.length <= length) this.scratch = newScratch(length * 2);
    const { cost, from, word } = this.scratch;
    cost.fill(0x3fffffff, 0, length + 1);
    cost[0] = 0;
    for (let start = 0; start < length; start++) {
      const base = cost[start] as number;
      this.relax(start, start + 1, base + UNKNOWN_LETTER, 0);
      let node = 0;
      for (let at = start; at < length; at++) {
        node = this.words.step(node, chunk.charCodeAt(at));
        if (node < 0) break;
        const ending = this.words.endingAt(node);
        if (ending === 0 || ending === except || !this.words.maySplit(ending)) continue;
        const size = at + 1 - start;
        const total = base + (WORD_COST[size] ?? LONG_WORD_COST);
        this.relax(start, at + 1, total, ending);
        if (size >= SHORTEST_WORD_WITH_S) this.relaxLinks(chunk, start, at + 1, total + LINKING_LETTERS, ending);
      }
    }
    return readBack(length, from, word);
  }

  private relaxLinks(chunk: string, start: number, end: number, total: number, word: number): void {
    for (const link of LINKS) {
      if (end - start < SHORTEST_WORD_WITH_EN && link !== 's') return;
      if (chunk.startsWith(link, end)) this.relax(start, end + link.length, total, word);
    }
  }

  private relax(start: number, end: number, total: number, word: number): void {
    const { cost, from, word: words } = this.scratch;
    if (total >= (cost[end] as number)) return;
    cost[end] = total;
    from[end] = start;
    words[end] = word;
  }
}

function newScratch(size: number): Scratch {
  return { cost: new Int32Array(size + 1), from: new Int32Array(size + 1), word: new Int32Array(size + 1) };
}

function readBack(length: number, from: Int32Array, words: Int32Array): Segment[] {
  const segments: Segment[] = [];
  for (let end = length; end > 0; ) {
    let start = from[end] as number;
    const word = words[end] as number;
    if (word === 0) while (start > 0 && words[start] === 0) start = from[start] as number;
    segments.push({ word, start, end });
    end = start;
  }
  return segments.reverse();
}
