import { citationsOf } from '../law/sources';
import { rulePage } from '../rules/pages';
import type { Bilingual, Language } from '../text/bilingual';
import { ruleTitle } from './hover/keys';
import { quotedSource } from './hover/sources';
import { literal } from './markdown';

const SOURCES: Bilingual = { nl: 'Bronnen', en: 'Sources' };

/**
 * The manual page of a rule; for a rule whose page is not written, its title and the sources it rests on.
 * @param code a rule code, for instance `TZ206`
 * @returns Markdown, or undefined when there is no such rule
 */
export function page(code: string, language: Language): string | undefined {
  const written = rulePage(code, language);
  if (written !== undefined) return written;
  const title = ruleTitle(code);
  if (!title) return undefined;
  const sources = citationsOf(code).map((id) => quotedSource(id, language));
  const heading = `# ${code} · ${literal(title[language])}`;
  return [heading, ...(sources.length > 0 ? [`## ${SOURCES[language]}`, ...sources] : [])].join('\n\n');
}

/** @returns the page of a rule without its heading, for a hover that shows the title itself; undefined when none is written. */
export function pageBody(code: string, language: Language): string | undefined {
  return rulePage(code, language)
    ?.replace(/^#[^#\n]*\n/, '')
    .trim();
}
