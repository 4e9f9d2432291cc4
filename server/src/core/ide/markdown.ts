import type { Bilingual, Language } from '../text/bilingual';

/** Longer texts of an author are cut in a hover: the whole text stands in the file. */
const LONGEST_TEXT = 400;

/**
 * Makes a text harmless and literal in Markdown: a title in a profile cannot become a link, a command, an image or HTML.
 * @param text any text; line breaks become spaces, and what is behind the longest length is left out
 * @param longest in UTF-16 code units
 */
export function escapeMarkdown(text: string, longest = LONGEST_TEXT): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  const cut = flat.length > longest ? `${flat.slice(0, longest)}…` : flat;
  return literal(cut);
}

/** Makes a text of this tool's own collection literal in Markdown, at full length: no markup, HTML, links or e-mail addresses. */
export function literal(text: string): string {
  return text
    .replace(/[\\`*_[\]<~&@$]/g, '\\$&')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/(?<=www)\./gi, '\\.')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^[-+=#>|]/, '\\$&');
}

/** @returns a name or a piece of profile as code; backticks in it cannot end the code. */
export function code(text: string): string {
  const flat = text.replace(/\s+/g, ' ').slice(0, LONGEST_TEXT);
  return flat.includes('`') ? escapeMarkdown(flat) : `\`${flat}\``;
}

/**
 * @param label plain text
 * @param address a web address, or a command this tool made itself
 */
export function link(label: string, address: string): string {
  const target = address.replace(/[\s()<>"\\]/g, (character) =>
    encodeURIComponent(character).replace(/[()]/g, percent),
  );
  return `[${literal(label)}](${target})`;
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

const EXPLAIN: Bilingual = { nl: 'Leg deze bevinding uit', en: 'Explain this finding' };
const RULE_PAGE: Bilingual = { nl: 'Lees de uitleg van deze regel', en: 'Read the page of this rule' };

/** @returns a link that opens the manual page of a rule. */
export function explainLink(ruleCode: string, language: Language, label: 'finding' | 'rule' = 'finding'): string {
  const argument = encodeURIComponent(JSON.stringify([ruleCode, language]));
  return `[${(label === 'finding' ? EXPLAIN : RULE_PAGE)[language]}](command:tenzij.explain?${argument})`;
}

/** What one part of a hover says: the short part stands on top, the details below a line. */
export interface Section {
  readonly short: readonly string[];
  readonly details: readonly string[];
}

/** @returns one Markdown text: all short paragraphs, a line, all details; each paragraph once. */
export function joinSections(sections: readonly Section[]): string {
  const short = unique(sections.flatMap((section) => section.short));
  const details = unique(sections.flatMap((section) => section.details)).filter((each) => !short.includes(each));
  const top = short.join('\n\n');
  return details.length > 0 ? `${top}\n\n---\n\n${details.join('\n\n')}` : top;
}

function unique(paragraphs: readonly string[]): readonly string[] {
  return [...new Set(paragraphs.filter((each) => each !== ''))];
}

/** @returns a list of points as one paragraph. */
export function points(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}
