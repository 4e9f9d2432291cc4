import type { Bilingual, Language } from '../text/bilingual';
import citations from './data/citations.json';
import data from './data/sources.json';

/** What sort of text a source is. `instrument` is a standard, handbook or measure that is not itself law. */
export type SourceKind =
  | 'constitution'
  | 'statute'
  | 'treaty'
  | 'eu-law'
  | 'framework'
  | 'guideline'
  | 'judgment'
  | 'motion'
  | 'letter'
  | 'report'
  | 'instrument';

/** V1: read in the source. V1x: only the opening was read. V2: read in another source that quotes or summarises it. */
export type Confidence = 'V1' | 'V1x' | 'V2';

/** One provision, guideline, judgment, motion or fact that a message may cite. The data file is validated against `data/sources.schema.json`. */
export interface Source {
  readonly id: string;
  readonly kind: SourceKind;
  /** How one names it in a sentence. */
  readonly title: Bilingual;
  /** How one cites it, with its date or number. */
  readonly citation: Bilingual;
  /** ISO, as precise as it is known: a day, a month or a year. */
  readonly date?: string;
  /** First day (ISO) on which the text applied. */
  readonly validFrom?: string;
  /** Last day (ISO) on which the text applied. */
  readonly validTo?: string;
  /** Separate verbatim quotations, in their own language. */
  readonly wording?: readonly string[];
  readonly wordingLanguage?: Language;
  /** One translation per quotation. None is official. */
  readonly translation?: { readonly status: 'unofficial'; readonly text: readonly string[] };
  /** What it says or held, in this tool's own words. */
  readonly gist: Bilingual;
  readonly address?: string;
  readonly confidence: Confidence;
  /** Where it was read, when not in the source itself: "as quoted in …". */
  readonly via?: Bilingual;
  /** What a reader must know before relying on it: replaced, pending, not law. */
  readonly status?: Bilingual;
  /** The decisions this source is about. */
  readonly ecli?: readonly string[];
  /** Decisions that the source's own decision set aside. */
  readonly overturns?: readonly string[];
  /** The article of Dutch law this source is about. */
  readonly provision?: { readonly law: string; readonly article: string };
  /** Kept for hovers and references to cases; no rule, framework or lexicon entry cites it. */
  readonly background?: true;
}

/** A quotation ready to be shown; `checked` must always be shown with it. */
export interface Quotation {
  /** The quotation in its own language, in quotation marks. */
  readonly wording: string;
  readonly wordingLanguage: Language;
  /** Only when the reader's language is another one; starts with the words that mark it as unofficial. */
  readonly translation?: string;
  /** A sentence that says how the text was checked. */
  readonly checked: string;
}

/** Every source, in the order of the data file. */
export const sources = data as unknown as readonly Source[];

const byId: ReadonlyMap<string, Source> = new Map(sources.map((entry) => [entry.id, entry]));
const byRule: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(citations));

/** The first day on which article 1 also names disability and sexual orientation (GW-1-STB). */
const ARTICLE_ONE_AMENDED = '2023-02-22';

/**
 * @param id an id as in docs/sources.md, for instance `CRM25-RASBAN`.
 * @returns the source.
 * @throws Error when there is no such source: a message may never cite what the data does not hold.
 */
export function source(id: string): Source {
  const found = byId.get(id);
  if (!found) throw new Error(`there is no legal source with the id "${id}"`);
  return found;
}

/** @returns whether there is a source with this id. */
export function isSource(id: string): boolean {
  return byId.has(id);
}

/**
 * @param code a rule code, for instance `TZ201`.
 * @returns the ids of the sources the rule rests on, the weightiest first; empty for a rule that rests on no legal source.
 */
export function citationsOf(code: string): readonly string[] {
  return byRule.get(code) ?? [];
}

/** @returns the rule codes that have an entry in the table of citations. */
export function citedRules(): readonly string[] {
  return [...byRule.keys()];
}

/**
 * @param date ISO day, for instance the profile's date of validity.
 * @returns the text of article 1 of the Constitution that applied on that day.
 */
export function articleOne(date: string): Source {
  return source(date < ARTICLE_ONE_AMENDED ? 'GW-1-OLD' : 'GW-1-NEW');
}

/** @returns one line that cites the source and, where it was not read itself, says where it was read. */
export function citationLine(id: string, language: Language): string {
  const { citation, via } = source(id);
  return via ? `${citation[language]} (${via[language]})` : citation[language];
}

const CHECKED: { readonly [confidence in Confidence]: { readonly direct: Bilingual; readonly through: Bilingual } } = {
  V1: {
    direct: { nl: 'Gelezen in de bron zelf.', en: 'Read in the source itself.' },
    through: { nl: 'het oorspronkelijke stuk is niet gelezen.', en: 'the original document was not read.' },
  },
  V1x: {
    direct: { nl: 'Van deze bron is alleen het begin gelezen.', en: 'Only the opening of this source was read.' },
    through: { nl: 'daarvan is alleen het begin gelezen.', en: 'only the opening of that was read.' },
  },
  V2: {
    direct: { nl: 'De bron zelf is niet gelezen.', en: 'The source itself was not read.' },
    through: { nl: 'het oorspronkelijke stuk is niet gelezen.', en: 'the original document was not read.' },
  },
};

/** @returns a sentence that says how the text of this source was checked; second-hand status is never left out. */
export function checkedHow(id: string, language: Language): string {
  const { confidence, via } = source(id);
  const { direct, through } = CHECKED[confidence];
  return via ? `${capitalised(via[language])}; ${through[language]}` : direct[language];
}

const UNOFFICIAL: Bilingual = { nl: 'Onofficiële vertaling', en: 'Unofficial translation' };

/**
 * @param id a source.
 * @param language the language of the reader. Dutch law is always quoted in Dutch; an English reader also gets a translation.
 * @returns the quotation, or undefined when the data holds no wording of this source.
 */
export function quotation(id: string, language: Language): Quotation | undefined {
  const { wording, wordingLanguage, translation } = source(id);
  if (!wording || !wordingLanguage) return undefined;
  const shown = { wording: quoted(wording), wordingLanguage, checked: checkedHow(id, language) };
  if (!translation || wordingLanguage === language) return shown;
  return { ...shown, translation: `${UNOFFICIAL[language]}: ${quoted(translation.text)}` };
}

/** @returns the quotation as lines of plain text: the wording, its translation where there is one, and how it was checked. */
export function quotationText(id: string, language: Language): string | undefined {
  const shown = quotation(id, language);
  if (!shown) return undefined;
  return [shown.wording, shown.translation, shown.checked].filter((line) => line !== undefined).join('\n');
}

/** Separate quotations stay visibly separate: joining them into one would put words in an author's mouth. */
function quoted(fragments: readonly string[]): string {
  return fragments.map((fragment) => `“${fragment}”`).join(' … ');
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
