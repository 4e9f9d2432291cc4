import type { Bilingual } from '../text/bilingual';
import type { Certainty, Level } from './recognition';

const OWN_REASONING: Bilingual = {
  nl: 'eigen redenering van Tenzij, staat op geen officiële lijst',
  en: 'Tenzij’s own reasoning, on no official list',
};

/** A word that was found, and how the name wrote it when that was short, cut off or misspelt. */
export interface FoundWord {
  readonly text: string;
  readonly written?: string | undefined;
}

/**
 * @param found the words that were found, at least one. @param certainty how sure they make; a word that is not enough by itself is said to be alone.
 * @returns "token «herkomst» naast «groep»", "alleen token «wijk»", "token «leeftijd» (gelezen uit «lftd»)" and its English form.
 */
export function becauseOfWords(found: readonly FoundWord[], certainty: Certainty): Bilingual {
  const [first, ...others] = found.map(({ text }) => text);
  const dutch = others.map((word) => `«${word}»`).join(' en ');
  const english = others.map((word) => `“${word}”`).join(' and ');
  const written = [...new Set(found.flatMap((word) => word.written ?? []))];
  const isAlone = certainty === 'possible' && found.length === 1 && written.length === 0;
  const readFrom = written.length > 0;
  return {
    nl: `${isAlone ? 'alleen ' : ''}token «${first}»${dutch && ` naast ${dutch}`}${readFrom ? ` (gelezen uit ${written.map((each) => `«${each}»`).join(', ')})` : ''}`,
    en: `${isAlone ? 'only ' : ''}token “${first}”${english && ` beside ${english}`}${readFrom ? ` (read from ${written.map((each) => `“${each}”`).join(', ')})` : ''}`,
  };
}

/** @returns the reason with what a lexicon entry explains, and for the tool's own reasoning the words that say so. */
export function explain(reason: Bilingual, note: Bilingual, level: Level): Bilingual {
  const explained = withNote(reason, note);
  return level === 'possible-proxy' ? asOwnReasoning(explained) : explained;
}

/** @returns the reason with what whoever made the entry says about it. */
export function withNote(reason: Bilingual, note: Bilingual): Bilingual {
  return { nl: `${reason.nl}; ${note.nl}`, en: `${reason.en}; ${note.en}` };
}

/** @returns the reason with the words, once, that say that no source stands behind it. */
export function asOwnReasoning(reason: Bilingual): Bilingual {
  if (reason.nl.endsWith(`(${OWN_REASONING.nl})`)) return reason;
  return { nl: `${reason.nl} (${OWN_REASONING.nl})`, en: `${reason.en} (${OWN_REASONING.en})` };
}
