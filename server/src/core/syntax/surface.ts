import type { Token } from './token';
import { type Surface, surfacesOf } from './vocabulary';

/** @returns the surface of a file: the first keyword that only one surface has decides; Dutch when there is none. */
export function surfaceOf(tokens: readonly Token[]): Surface {
  for (const token of tokens) {
    if (token.role !== 'statement' || !token.term) continue;
    const surfaces = surfacesOf(token.term, token.word.toLowerCase());
    if (surfaces.length === 1) return surfaces[0]!;
  }
  return 'nl';
}
