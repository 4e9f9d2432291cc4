import data from './data/origins.json';

const ORIGINS: { readonly [country: string]: string } = data.origins;

let byWord: ReadonlyMap<string, string> | undefined;

/** @returns by word (a country, a people, a language, a code) the country it is about, as a code of ISO 3166. */
function index(): ReadonlyMap<string, string> {
  byWord ??= new Map(
    Object.entries(ORIGINS).flatMap(([country, words]) =>
      words.split(' ').map((word): [string, string] => [word, country]),
    ),
  );
  return byWord;
}

/**
 * @param value as written: "MA". @param word the same in lower case, without accents, spaces and signs: "marokkaans".
 * @returns what all ways to name one origin have in common; undefined for an origin that the lexicon has no other words for.
 */
export function originOf(value: string, word: string): string | undefined {
  return index().get(word) ?? (value in ORIGINS ? value : undefined);
}
