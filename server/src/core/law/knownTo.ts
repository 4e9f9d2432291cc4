import { type FrameworkId, framework } from './frameworks';
import { source } from './sources';

/** @returns the sources that were there when the framework was the current one: a profile of its day is not held against later ones. */
export function knownTo(id: FrameworkId, sources: readonly string[]): readonly string[] {
  const { validTo } = framework(id);
  return sources.filter((each) => validTo === undefined || (source(each).validFrom ?? '') <= validTo);
}
