import { distance } from 'fastest-levenshtein';

/**
 * Finds what an author probably meant.
 * @param written the name as written
 * @param candidates the names that exist
 * @returns the nearest candidate, or undefined when none is near: more than a third of the letters differ
 */
export function nearest(written: string, candidates: Iterable<string>): string | undefined {
  if (written.length > 100) return undefined;
  const folded = written.toLowerCase();
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(written.length / 3)) + 1;
  for (const candidate of candidates) {
    if (candidate === written || Math.abs(candidate.length - written.length) >= bestDistance) continue;
    const found = distance(folded, candidate.toLowerCase());
    if (found < bestDistance) {
      best = candidate;
      bestDistance = found;
    }
  }
  return best;
}
