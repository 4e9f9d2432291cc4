import type { Ground } from '../law/grounds';
import type { Term } from './lexicon';
import type { Certainty } from './recognition';

/** In the order of the numbers that a compiled pattern has for them. */
export const CERTAINTIES: readonly Certainty[] = ['certain', 'likely', 'possible'];
/** What else a name may hold: anything; only filling words, numbers and words that say what kind of field it is; only numbers. */
export const COMPANIES = ['any', 'affixes', 'none'] as const;

/**
 * Shorter words turn up inside others too often to be found in a compound, unless the plain words list them.
 * Dutch writes compounds as one word; English hardly does, so only its longer words may be part of one.
 */
export const SHORTEST_PART: { readonly [language: string]: number } = { nl: 4, en: 5, sv: 6 };
/** What a pattern leads to when it is found: an entry of the lexicon, or of an organisation's own. */
export interface CompiledTerm extends Pick<Term, 'id' | 'level' | 'sources' | 'note' | 'grouping'> {
  readonly ground: Ground;
  /** Number of the place whose words take the entry away; absent when nothing does. */
  readonly unless?: number;
  /** The same for the name of the data that the field is part of. */
  readonly unlessData?: number;
}

/** Numbers of the places whose words, in the name of a column or of its data, make the values of a list mean something else, or no more than a hint. */
export interface CompiledContext {
  readonly unless?: number;
  readonly unlessThings?: number;
  readonly hintBeside?: number;
}

/** Per row of a pattern the numbers of its places. */
export type CompiledRows = readonly (readonly number[])[];

/** Numbers of: the term, the certainty, the company, the row and the place in it to look it up by; then every pattern that has these in common. */
export type CompiledPatterns = readonly [number, number, number, number, number, readonly CompiledRows[]];

/**
 * The lexicon as the recogniser reads it: every word a number, every pattern a row of places. It is made when the product is built and
 * kept as JSON, so that a start costs no more than reading it. Lists of word numbers are written by inRuns.
 */
export interface CompiledLexicon {
  /** Every word, divided by spaces; its place in the list, from 1, is its number. */
  readonly words: string;
  /** Words that are not looked for inside compounds. */
  readonly whole: readonly number[];
  readonly plain: readonly number[];
  readonly fillers: readonly number[];
  readonly affixes: readonly number[];
  /** Words that name one single origin other than the Dutch one: the sets `origin-*` of the lexicon. */
  readonly origins: readonly number[];
  /** Words that say of whom a field is: the set `people` of the lexicon. */
  readonly people: readonly number[];
  readonly abbreviations: { readonly [abbreviation: string]: readonly number[] };
  /** Words that are also known without their vowels, as in `ntnltt`. */
  readonly skeletons: readonly number[];
  /** The words that may stand in a place; a number alone is the only one. */
  readonly places: readonly (number | readonly number[])[];
  readonly terms: readonly CompiledTerm[];
  readonly patterns: readonly CompiledPatterns[];
  /** By the id of a list of values. */
  readonly contexts: { readonly [list: string]: CompiledContext };
}
