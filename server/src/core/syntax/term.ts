import type { Language } from '../text/bilingual';

/** The spelling a file uses. The two surfaces are one language: every term has a spelling in both. */
export type Surface = Language;

/** One entry of the vocabulary table: the only place where a word of the language is spelled. */
export interface Term {
  readonly id: string;
  readonly nl: string;
  readonly en: string;
  /** Other spellings that are read but never printed. */
  readonly also?: { readonly nl?: readonly string[]; readonly en?: readonly string[] };
}

export type Entry = readonly [id: string, nl: string, en: string, also?: Term['also']];

/** @returns the terms of a table with one row per term: id, Dutch, English, other spellings that are read. */
export function terms(...entries: readonly Entry[]): readonly Term[] {
  return entries.map(([id, nl, en, also]) => (also ? { id, nl, en, also } : { id, nl, en }));
}
