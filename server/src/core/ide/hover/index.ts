import { settingsOf } from '../../distinctions/settings';
import type { FrameworkId } from '../../law/frameworks';
import { RESULT_BY_SPELLING } from '../../syntax/vocabulary';
import type { Language } from '../../text/bilingual';
import type { Span } from '../../text/span';
import type { Analysis } from '../../workspace';
import { codelistOf, codeNamed, codeUses } from '../codeValues';
import { wordAt, wordHelp } from '../help';
import { escapeMarkdown, explainLink, joinSections, literal, type Section } from '../markdown';
import { nameIndex } from '../nameIndex';
import { pageBody } from '../page';
import { innermost, type Place, placeAt, profileOf } from '../place';
import { reviewOf } from '../reviews';
import { statementAt } from '../statementIndex';
import { cellAt } from '../tableCell';
import { cellSection } from './cells';
import { findingSection, findingsAt, isDistinction, normsSection } from './findings';
import { ruleTitle } from './keys';
import { lawSection } from './law';
import { symbolSection } from './symbol';
import { fingerprintSection } from './unless';
import { wordSection } from './word';

/** What an editor shows while the pointer rests on a place. */
export interface Hover {
  /** The text it is about. */
  readonly span: Span;
  /** Markdown; everything an author wrote is escaped, and its only command link is `tenzij.explain`. */
  readonly markdown: string;
}

/**
 * Explains what stands at an offset: a finding and the norm behind it, a word of the language, a name, a reference, a number in a table.
 * @param offset UTF-16 offset in the file
 * @param language of the explanation; Dutch law is quoted in Dutch in both
 * @returns undefined where there is nothing to say, as in white space and comments
 */
export function hover(analysis: Analysis, uri: string, offset: number, language: Language): Hover | undefined {
  const place = placeAt(analysis, uri, offset);
  if (!place?.token) return undefined;
  const { token } = place;
  const findings = findingsAt(place);
  const subject = subjectSection(place, language, findings.some(isDistinction));
  const sections = [
    ...findings.map((finding) => findingSection(finding, place, language)),
    ...(subject ? [subject] : []),
    ...(findings.length > 0 ? [normsSection(findings, place, language)] : []),
  ];
  if (sections.length === 0) return undefined;
  const spanned = innermost(place.path, 'phrase') ?? token;
  return { span: { start: spanned.start, end: spanned.end }, markdown: joinSections(sections) };
}

/** @param judged whether a finding already says what the name reveals */
function subjectSection(place: Place, language: Language, judged: boolean): Section | undefined {
  const { token, file, path } = place;
  if (!token) return undefined;
  const written = file.text.slice(token.start, token.end);
  if (token.kind === 'jci' || token.kind === 'ecli') return lawSection(written, token.kind, language);
  if (token.kind === 'fingerprint') return approvalSection(place, written, language);
  if (token.kind === 'word' && /^TZ\d{3}$/.test(written)) return ruleSection(written, language);
  const word = wordAt(token, path);
  if (word) {
    const phrase = innermost(path, 'phrase');
    const shown = phrase ? file.text.slice(phrase.start, phrase.end) : written;
    const said = wordSection(word, shown, frameworkAt(place), language);
    return word.kind === 'connective' ? inItsCell(said, place, language) : said;
  }
  return nameSection(place, language, judged) ?? codeSection(place, language) ?? tableSection(place, language);
}

function nameSection(place: Place, language: Language, judged: boolean): Section | undefined {
  const { token, linked, path, file } = place;
  const named = nameIndex(linked).get(token!.start);
  if (named?.symbol) return symbolSection(named.symbol, place, language, judged);
  const result = innermost(path, 'binding')
    ? RESULT_BY_SPELLING.get(file.text.slice(token!.start, token!.end))
    : undefined;
  const help = result && token!.role === 'name' ? wordHelp('result', result) : undefined;
  return help && wordSection({ kind: 'result', term: result!, help }, token!.word, undefined, language);
}

/** A word such as "onbekend" in a cell: first what the cell asks, then what the word means. */
function inItsCell(said: Section, place: Place, language: Language): Section {
  const cell = tableSection(place, language);
  return cell ? { short: [...cell.short, ...said.short.slice(1)], details: said.details } : said;
}

/** The framework by which the profile around a place is read. */
function frameworkAt({ linked, path, analysis }: Place): FrameworkId | undefined {
  const profile = profileOf(linked, path)?.profile;
  return profile && settingsOf(profile, analysis.options).framework;
}

function approvalSection({ analysis, linked, file, path }: Place, written: string, language: Language) {
  const unless = statementAt(file, innermost(path, 'unless'));
  const review = unless?.kind === 'unless' ? reviewOf(analysis, linked, unless) : undefined;
  return review && fingerprintSection(written, review, language);
}

function ruleSection(code: string, language: Language): Section | undefined {
  const title = ruleTitle(code);
  if (!title) return undefined;
  // The headings of a page are as large as a hover is wide.
  return {
    short: [`**${code} · ${literal(title[language])}**`, explainLink(code, language, 'rule')],
    details: [pageBody(code, language)?.replace(/^## /gm, '#### ') ?? ''],
  };
}

/** A code: what it means, and in a table also what its row asks. */
function codeSection(place: Place, language: Language): Section | undefined {
  const { analysis, linked, token, path, file, offset } = place;
  const use = token!.kind === 'string' ? codeUses(linked).get(token!.start) : undefined;
  if (!use) return undefined;
  const codelist = codelistOf(analysis, use.field);
  const code = codelist && codeNamed(codelist.statement, use.text);
  const cell = cellAt(file, path, offset);
  const inTable = cell && cellSection(cell, file.text, language);
  const meaning = code?.meaning ? `**"${escapeMarkdown(use.text)}"** — ${escapeMarkdown(code.meaning)}` : '';
  if (!meaning && !inTable) return undefined;
  return { short: [meaning, ...(inTable?.short ?? [])], details: [] };
}

function tableSection({ file, path, offset }: Place, language: Language): Section | undefined {
  const cell = innermost(path, 'cell') && cellAt(file, path, offset);
  return cell && cellSection(cell, file.text, language);
}
