import type { Bilingual } from '../text/bilingual';
import type { Level } from './recognition';

const OWN_REASONING: Bilingual = {
  nl: 'eigen redenering van Tenzij, staat op geen officiële lijst',
  en: 'Tenzij’s own reasoning, on no official list',
};

/** @returns "token «herkomst» naast «groep»" and its English form, for the words that were found. */
export function becauseOfWords(found: readonly string[]): Bilingual {
  const [first = '', ...others] = found;
  const dutch = others.map((word) => `«${word}»`).join(' en ');
  const english = others.map((word) => `“${word}”`).join(' and ');
  return {
    nl: `token «${first}»${dutch && ` naast ${dutch}`}`,
    en: `token “${first}”${english && ` beside ${english}`}`,
  };
}

/** @returns the reason with what a lexicon entry explains, and for the tool's own reasoning the words that say so. */
export function explain(reason: Bilingual, note: Bilingual, level: Level): Bilingual {
  const explained = { nl: `${reason.nl}: ${note.nl}`, en: `${reason.en}: ${note.en}` };
  if (level !== 'possible-proxy') return explained;
  return { nl: `${explained.nl} (${OWN_REASONING.nl})`, en: `${explained.en} (${OWN_REASONING.en})` };
}
