import type { Language } from '../../../server/src/core';
import { infoOf } from './cases';
import { type Fence, type Section, sectionsOf } from './markdown';

/** The headings of a rule's page, in order, and the words that mark its two examples. */
export const PAGE_FORMAT: {
  readonly [language in Language]: {
    readonly headings: readonly [what: string, why: string, bad: string, good: string, limits: string];
    readonly bad: string;
    readonly good: string;
  };
} = {
  nl: {
    headings: ['Wat het vindt', 'Waarom het ertoe doet', 'Voorbeeld', 'Beter', 'Wanneer het dit niet weet'],
    bad: 'fout',
    good: 'goed',
  },
  en: {
    headings: ['What it finds', 'Why it matters', 'Example', 'Better', 'When it cannot know'],
    bad: 'wrong',
    good: 'right',
  },
};

/** What no page may say: the judgement on a profile stays with a lawyer. */
export const FORBIDDEN_WORDS =
  /\b(lawful|unlawful|compliant|non-compliant|compliance|legally sound|rechtmatig bevonden|voldoet aan de wet|juridisch in orde)\b/i;

/** An example on a page: the files of a small workspace, and how it is judged. */
export interface PageExample {
  readonly files: ReadonlyMap<string, string>;
  readonly date: string | undefined;
  readonly framework: string | undefined;
}

/** A page read into its parts. */
export interface Page {
  readonly title: string;
  readonly sections: readonly Section[];
  /** The ids between square brackets in running text. */
  readonly cited: readonly string[];
  readonly bad: PageExample | undefined;
  readonly good: PageExample | undefined;
}

const CITED = /\[([A-Za-z0-9]+(?:[.-][A-Za-z0-9]+)*)\](?!\()/g;

/** Reads `rule.nl.md` or `rule.en.md`. Fences with a file name stand beside both examples. */
export function pageOf(markdown: string, language: Language): Page {
  const [title, ...sections] = sectionsOf(markdown);
  const fences = sections.flatMap((section) => section.fences);
  const extra = fences.filter(({ info }) => info.some((word) => word.endsWith('.tenzij')));
  const { bad, good } = PAGE_FORMAT[language];
  return {
    title: title?.title ?? '',
    sections,
    cited: [title, ...sections].flatMap((section) =>
      [...(section?.prose ?? '').replace(/`[^`\n]*`/g, '').matchAll(CITED)].map((match) => match[1]!),
    ),
    bad: exampleOf(fences, bad, extra),
    good: exampleOf(fences, good, extra),
  };
}

function exampleOf(fences: readonly Fence[], mark: string, extra: readonly Fence[]): PageExample | undefined {
  const found = fences.find(({ info }) => info.includes(mark));
  if (!found) return undefined;
  const { name, marks } = infoOf({ ...found, info: found.info.filter((word) => word !== mark) });
  return {
    files: new Map([[name, found.text], ...extra.map((fence) => [infoOf(fence).name, fence.text] as const)]),
    date: marks.get('date'),
    framework: marks.get('framework'),
  };
}
