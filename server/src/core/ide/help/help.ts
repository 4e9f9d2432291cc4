import type { Bilingual } from '../../text/bilingual';
import data from '../data/help.json';

/** What an author may want to know about one word of the language. */
export interface Help {
  /** What it means, in a sentence or two; may use Markdown code. */
  readonly text: Bilingual;
  /** Ids of the legal sources behind it, the weightiest first; empty where no norm asks for it. */
  readonly norms: readonly string[];
}

/** Help by the id of the term. */
export type HelpTable = { readonly [id: string]: Help };

/** Help for every word of the language. A key that means something else in one block has an entry `block.id` too. */
export const HELP = data as {
  readonly statements: HelpTable;
  readonly connectives: HelpTable;
  readonly keys: HelpTable;
  /** By the id of the key and then of the value. */
  readonly values: { readonly [key: string]: HelpTable };
  readonly types: HelpTable;
  readonly units: HelpTable;
  readonly functions: HelpTable;
  readonly roundings: HelpTable;
  readonly results: HelpTable;
};

/** @returns the help of a closed value. */
export function valueHelp(key: string, id: string): Help | undefined {
  return HELP.values[key]?.[id];
}
