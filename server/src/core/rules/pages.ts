import { citationLine, isSource, source } from '../law/sources';
import type { Language } from '../text/bilingual';
import { pageTexts } from './pageTexts';

/** `[CRM25-PROXY]` with the backticks before it, if any: between backticks it is code. */
const SOURCE_ID = /(`[^`\n]*`)|\[([A-Za-z0-9]+(?:[.-][A-Za-z0-9]+)*)\](?!\()/g;

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
 * @returns the page with every `[SOURCE-ID]` replaced by the citation and its link, and plain code fences
 */
export function renderPage(page: string, language: Language): string {
  let isCode = false;
  return page
    .split('\n')
    .map((line) => {
      if (line.startsWith('```')) {
        isCode = !isCode;
        return line.replace(FENCE, '```tenzij');
      }
      return isCode ? line : withCitations(line, language);
    })
    .join('\n');
}

function withCitations(line: string, language: Language): string {
  return line.replace(SOURCE_ID, (written: string, code: string | undefined, id: string | undefined) => {
    if (code !== undefined || id === undefined || !isSource(id)) return written;
    const { address } = source(id);
    const citation = citationLine(id, language);
    return address ? `${citation} ([link](${address}))` : citation;
  });
}
