import { CONNECTIVES, STATEMENTS, type Term } from './vocabulary';

/** The words of the grammar that one spelling may stand for; which one it is, its position decides. */
export interface Spelling {
  readonly statement: Term | undefined;
  readonly connective: Term | undefined;
}

/** What a word spells that the grammar does not know. */
export const NO_SPELLING: Spelling = { statement: undefined, connective: undefined };

const SPELLINGS = new Map<string, Spelling>();

function add(entries: readonly Term[], kind: keyof Spelling): void {
  for (const term of entries) {
    for (const word of [term.nl, term.en, ...(term.also?.nl ?? []), ...(term.also?.en ?? [])]) {
      const known = SPELLINGS.get(word) ?? NO_SPELLING;
      if (!known[kind]) SPELLINGS.set(word, { ...known, [kind]: term });
    }
  }
}

add(STATEMENTS, 'statement');
add(CONNECTIVES, 'connective');

/** @returns what `word` spells in either surface, found with one look-up per word of the text. */
export function spellingOf(word: string): Spelling {
  return SPELLINGS.get(word) ?? NO_SPELLING;
}
