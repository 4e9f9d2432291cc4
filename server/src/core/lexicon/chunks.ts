import type { Token } from './tokenise';

/** A run of letters of one case, or of digits, as it was met before. */
export interface Chunk {
  /** In lower case. */
  readonly text: string;
  /** False only if nothing of the lexicon can be in it. */
  mayHold: boolean;
  /** Its words; read when a name needs them. */
  tokens: readonly Token[] | undefined;
}

/** The table has twice as much room as it may hold chunks, so that most are found at once. */
const BITS_OF_SLOT = 15;
const MOST_CHUNKS = 1 << (BITS_OF_SLOT - 1);
const SLOTS = 1 << BITS_OF_SLOT;
const KNUTH = 0x9e3779b1;

/**
 * Remembers chunks by their letters without regard to case, and finds them in a name without cutting them out of it: names are made of the same
 * words over and over. Past its room it starts anew, so that a long session stays small.
 */
export class Chunks {
  private slots: (Chunk | undefined)[] = new Array(SLOTS).fill(undefined);
  private size = 0;

  /** @param make what is known of a chunk that was not met before, of its text in lower case. */
  constructor(private readonly make: (text: string) => Chunk) {}

  /** @param hash of the characters of `name` from `start` to `end`. @returns what is known of them. */
  find(name: string, start: number, end: number, hash: number): Chunk {
    let slot = Math.imul(hash, KNUTH) >>> (32 - BITS_OF_SLOT);
    for (let chunk = this.slots[slot]; chunk !== undefined; chunk = this.slots[slot]) {
      if (isThere(chunk.text, name, start, end)) return chunk;
      slot = (slot + 1) & (SLOTS - 1);
    }
    return this.add(this.make(name.slice(start, end).toLowerCase()), slot);
  }

  private add(chunk: Chunk, slot: number): Chunk {
    if (this.size < MOST_CHUNKS) {
      this.slots[slot] = chunk;
      this.size++;
    } else {
      this.slots = new Array(SLOTS).fill(undefined);
      this.size = 0;
    }
    return chunk;
  }
}

function isThere(text: string, name: string, start: number, end: number): boolean {
  if (text.length !== end - start) return false;
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) !== (name.charCodeAt(start + at) | 32)) return false;
  return true;
}
