import { checkedHow, isSource, quotation, source } from '../law/sources';
import type { Bilingual, Language } from '../text/bilingual';
import { pageTexts } from './pageTexts';

/** `: [CRM25-PROXY]` with the mark that announces it, which a number does not need; between backticks it is code. */
const SOURCE_ID = /(`[^`\n]*`)|[:;,]? ?\[([A-Za-z0-9]+(?:[.-][A-Za-z0-9]+)*)\](?!\()/g;

const SOURCES: Bilingual = { nl: 'Bronnen', en: 'Sources' };

/** The words that mark a page's two examples; a reader does not need them. */
const FENCE = /^```tenzij.*$/;

/**
 * The manual page of a rule, as Markdown ready to show. Not part of `rules/index.ts`: pages are long, and most checks show none.
 * @param code a rule code, for instance `TZ206`
 * @returns undefined when the rule has no page
 */
export function rulePage(code: string, language: Language): string | undefined {
  const text = pageTexts[code]?.[language];
  return text === undefined ? undefined : renderPage(text, language);
}

/**
 * Makes a page as it stands in `rule.nl.md` or `rule.en.md` ready to show.
 * @returns the page with every `[SOURCE-ID]` replaced by a number, the sources under it in that order, and plain code fences
 */
export function renderPage(page: string, language: Language): string {
  let isCode = false;
  const cited: string[] = [];
  const lines = page.split('\n').map((line) => {
    if (line.startsWith('```')) {
      isCode = !isCode;
      return line.replace(FENCE, '```tenzij');
    }
    return isCode ? line : withNumbers(line, cited);
  });
  if (cited.length === 0) return lines.join('\n');
  const listed = cited.map((id, index) => sourceItem(id, index + 1, language));
  return `${lines.join('\n').trimEnd()}\n\n## ${SOURCES[language]}\n\n${listed.join('\n\n')}\n`;
}

function withNumbers(line: string, cited: string[]): string {
  return line.replace(SOURCE_ID, (written: string, code: string | undefined, id: string | undefined) => {
    if (code !== undefined || id === undefined || !isSource(id)) return written;
    if (!cited.includes(id)) cited.push(id);
    const number = `\\[${cited.indexOf(id) + 1}\\]`;
    const { address } = source(id);
    return address ? ` [${number}](${address})` : ` ${number}`;
  });
}

/** One source: where it stands, what it says, its words, how it was read, and what has become of it. */
function sourceItem(id: string, number: number, language: Language): string {
  const { citation, address, gist, status } = source(id);
  const cited = address ? `[${citation[language]}](${address})` : citation[language];
  const quote = quotation(id, language);
  const read = quote ? [quote.wording, quote.translation, quote.checked] : [checkedHow(id, language)];
  const lines = [gist[language], ...read, status?.[language]].filter((line) => line !== undefined);
  return `${number}. ${cited}\n\n${lines.map((line) => `   > ${line}`).join('\n   >\n')}`;
}
