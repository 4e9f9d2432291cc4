import type { Bilingual } from '../../text/bilingual';

/** What an author may want to know about one word of the language. */
export interface Help {
  /** What it means, in a sentence or two; may use Markdown code. */
  readonly text: Bilingual;
  /** Ids of the legal sources behind it, the weightiest first; empty where no norm asks for it. */
  readonly norms: readonly string[];
}

/** Help by the id of the term. */
export type HelpTable = { readonly [id: string]: Help };

/** @returns the help of one word. */
export function help(nl: string, en: string, ...norms: readonly string[]): Help {
  return { text: { nl, en }, norms };
}
