import { articleOne, checkedHow, citationLine, quotation, source } from '../../law/sources';
import type { Bilingual, Language } from '../../text/bilingual';
import { link, literal } from '../markdown';

/** More sources than this make a hover unreadable; the manual page of a rule lists them all. */
const MOST_SOURCES = 6;

const FRAMEWORK_KINDS: ReadonlySet<string> = new Set(['framework', 'guideline']);

/** @returns one point per source: what it says, where it stands, and how it was read when that was second-hand. */
export function sourcePoints(ids: readonly string[], language: Language): readonly string[] {
  return ids.slice(0, MOST_SOURCES).map((id) => {
    const { gist, status, address } = source(id);
    const citation = citationLine(id, language);
    const cited = address ? link(citation, address) : literal(citation);
    const note = status ? ` *${literal(status[language])}*` : '';
    return `${literal(gist[language])} — ${cited}.${note}`;
  });
}

/**
 * The wording of a source as a block quotation: Dutch law in Dutch, with a translation marked as unofficial for an English reader.
 * @returns undefined when the collection holds no wording of it
 */
export function quote(id: string, language: Language): string | undefined {
  const shown = quotation(id, language);
  if (!shown) return undefined;
  const lines = [
    literal(shown.wording),
    shown.translation && `*${literal(shown.translation)}*`,
    literal(shown.checked),
  ];
  return lines
    .filter((line) => line !== undefined)
    .map((line) => `> ${line}`)
    .join('\n>\n');
}

/** @returns a source with its title, its wording and where it stands; its gist where there is no wording. */
export function quotedSource(id: string, language: Language): string {
  const { title, gist, status, address, citation } = source(id);
  const heading = `**${literal(capitalised(title[language]))}** — ${address ? link(citation[language], address) : literal(citation[language])}`;
  const body = quote(id, language) ?? `> ${literal(gist[language])} ${literal(checkedHow(id, language))}`;
  return [heading, body, status ? `*${literal(status[language])}*` : undefined]
    .filter((part) => part !== undefined)
    .join('\n\n');
}

const AMENDED: Bilingual = {
  nl: 'Handicap en seksuele gerichtheid staan sinds 22 februari 2023 met name in dit artikel. Ook daarvoor gold het verbod op welke grond dan ook.',
  en: 'This article has named disability and sexual orientation since 22 February 2023. Before that, too, the prohibition covered any ground whatsoever.',
};

/** @returns article 1 of the Constitution as it applied on an ISO day, with the amendment of 2023 noted. */
export function articleOneOn(date: string, language: Language): readonly string[] {
  return [quotedSource(articleOne(date).id, language), literal(AMENDED[language])];
}

/** Divides the sources of a finding: the one of the College that says it best, and all others but article 1 itself. */
export function divided(ids: readonly string[]): {
  readonly college: string | undefined;
  readonly others: readonly string[];
} {
  const college =
    ids.find((id) => FRAMEWORK_KINDS.has(source(id).kind) && source(id).wording) ??
    ids.find((id) => FRAMEWORK_KINDS.has(source(id).kind));
  return { college, others: ids.filter((id) => id !== college && id !== 'GW-1-NEW' && id !== 'GW-1-OLD') };
}

/** @returns the text with a capital in front, for the beginning of a sentence. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
