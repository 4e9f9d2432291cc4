import type { FixSafety } from '../../../lint/finding';
import type { Bilingual } from '../../../text/bilingual';
import { nearest } from '../../../text/nearest';

/** A word of the language that was probably meant, and whether it may be put in unseen. */
export interface Meant {
  readonly name: string;
  readonly safety: FixSafety;
}

/**
 * @param written what the author wrote in the place of a word from a closed list
 * @param names the words of that list
 * @returns the word that was meant: the same, the nearest, or the only one that begins like it; undefined when none is
 */
export function meantOf(written: string, names: readonly string[]): Meant | undefined {
  const near = names.find((name) => name === written) ?? nearest(written, names);
  if (near) return { name: near, safety: 'safe' };
  const beginning = written.toLowerCase();
  const longer = beginning.length > 1 ? names.filter((name) => name.startsWith(beginning)) : [];
  return longer.length === 1 ? { name: longer[0]!, safety: 'confirm' } : undefined;
}

/** @returns the word that was meant, as a question, or all the words there are. */
export function advice(meant: Meant | undefined, names: readonly string[]): Bilingual {
  return meant
    ? { nl: `Bedoelde u "${meant.name}"?`, en: `Did you mean "${meant.name}"?` }
    : { nl: `Kies uit: ${names.join(', ')}.`, en: `Choose from: ${names.join(', ')}.` };
}
