/** The languages a message can be read in. */
export type Language = 'nl' | 'en';

/** One message in both languages: the type makes a message without its translation impossible. */
export type Bilingual = { readonly [language in Language]: string };

/** @returns a text that reads the same in both languages (a name, a number, a citation). */
export function same(text: string): Bilingual {
  return { nl: text, en: text };
}
