import type { WordList } from './words';

/** A word that names one origin: a country or the people of it. */
export type OriginWord = true;

/** @returns the numbers of the words that name one single origin other than the Dutch one: the sets `origin-*` of the lexicon. */
export function namedOrigins(
  _words: WordList,
  sets: ReadonlyMap<string, ReadonlySet<number>>,
): ReadonlyMap<number, OriginWord> {
  const named = new Map<number, OriginWord>();
  for (const [name, words] of sets) if (name.startsWith('origin')) for (const word of words) named.set(word, true);
  return named;
}
