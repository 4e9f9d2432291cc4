import { type BlockKind, KEYS, type KeyId, VALUES } from './keys';
import type { Surface, Term } from './term';
import { CONNECTIVES, FUNCTIONS, RESULTS, ROUNDING_MODES, STATEMENTS, TYPES, UNITS } from './words';

export * from './keys';
export type { Surface, Term } from './term';
export * from './words';

/** Maps every spelling of `entries`, in both surfaces, to its term. */
function bySpelling(entries: readonly Term[]): ReadonlyMap<string, Term> {
  const map = new Map<string, Term>();
  for (const term of entries) {
    for (const spelling of [term.nl, term.en, ...(term.also?.nl ?? []), ...(term.also?.en ?? [])]) {
      if (!map.has(spelling)) map.set(spelling, term);
    }
  }
  return map;
}

export const STATEMENT_BY_SPELLING = bySpelling(STATEMENTS);
export const CONNECTIVE_BY_SPELLING = bySpelling(CONNECTIVES);
export const TYPE_BY_SPELLING = bySpelling(TYPES);
export const UNIT_BY_SPELLING = bySpelling(UNITS);
export const FUNCTION_BY_SPELLING = bySpelling(FUNCTIONS);
export const ROUNDING_MODE_BY_SPELLING = bySpelling(ROUNDING_MODES);
export const RESULT_BY_SPELLING = bySpelling(RESULTS);

const KEY_BY_SPELLING = Object.fromEntries(
  Object.entries(KEYS).map(([block, entries]) => [block, bySpelling(entries)]),
) as { readonly [block in BlockKind]: ReadonlyMap<string, Term> };

const VALUE_BY_SPELLING = Object.fromEntries(
  Object.entries(VALUES).map(([key, entries]) => [key, bySpelling(entries)]),
) as { readonly [key in KeyId]?: ReadonlyMap<string, Term> };

/** @returns the key spelled `spelling` in `block`, in either surface. */
export function keyTerm(block: BlockKind, spelling: string): Term | undefined {
  return KEY_BY_SPELLING[block].get(spelling);
}

/** @returns the closed value spelled `spelling` for the key with id `key`, in either surface. */
export function valueTerm(key: string, spelling: string): Term | undefined {
  return VALUE_BY_SPELLING[key as KeyId]?.get(spelling);
}

/** @returns the closed values of the key with id `key`, or undefined when it takes free content. */
export function closedValues(key: string): readonly Term[] | undefined {
  return VALUES[key as KeyId];
}

/** @returns the surfaces in which `spelling` is a spelling of `term`. */
export function surfacesOf(term: Term, spelling: string): readonly Surface[] {
  return (['nl', 'en'] as const).filter(
    (surface) => term[surface] === spelling || term.also?.[surface]?.includes(spelling),
  );
}
