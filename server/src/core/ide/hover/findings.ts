import { settingsOf } from '../../distinctions/settings';
import type { Finding, Severity } from '../../lint/finding';
import type { Bilingual, Language } from '../../text/bilingual';
import { touches } from '../../text/span';
import { escapeMarkdown, explainLink, literal, points, type Section } from '../markdown';
import { type Place, profileOf } from '../place';
import { distinctionAt } from '../reviews';
import { CERTAINTIES, distinctionDetails, distinctionLines } from './distinction';
import { ruleTitle } from './keys';
import { articleOneOn, divided, quotedSource, sourcePoints } from './sources';

const SEVERITIES: { readonly [severity in Severity]: Bilingual } = {
  error: { nl: 'fout', en: 'error' },
  warning: { nl: 'waarschuwing', en: 'warning' },
  information: { nl: 'ter informatie', en: 'information' },
  hint: { nl: 'aanwijzing', en: 'hint' },
};

const CERTAINTY: Bilingual = { nl: 'zekerheid', en: 'certainty' };
const FIXES: Bilingual = { nl: 'Wat u kunt doen', en: 'What you can do' };
const SOURCES: Bilingual = { nl: 'Bronnen', en: 'Sources' };

/** @returns the findings at a place that rest on more than the grammar: those the norms are about. */
export function findingsAt({ analysis, file, offset }: Place): readonly Finding[] {
  return analysis
    .findings(file.uri)
    .filter(({ span, citations, code: rule }) => touches(span, offset) && (citations.length > 0 || !isGrammar(rule)));
}

function isGrammar(rule: string): boolean {
  return rule.startsWith('TZ1');
}

/** True for a finding about what someone is judged by, where how sure the tool is must always be said. */
export function isDistinction({ code: rule }: Finding): boolean {
  return rule.startsWith('TZ2');
}

/**
 * What a hover adds to a finding: the rule, how sure the tool is and by which route, how far an answer has come, and what can
 * be done. The message itself is not repeated: an editor shows it with the squiggle.
 */
export function findingSection(finding: Finding, { analysis, linked }: Place, language: Language): Section {
  const { code: rule, severity, certainty, fixes } = finding;
  const title = ruleTitle(rule);
  const heading = [rule, title && literal(title[language])].filter(Boolean).join(' · ');
  const found = distinctionAt(analysis, linked, finding);
  const unsure =
    found || certainty === 'certain' ? '' : `, ${CERTAINTY[language]}: ${CERTAINTIES[certainty][language]}`;
  const titles = fixes.filter(({ disputes }) => !disputes).map((fix) => escapeMarkdown(fix.title[language]));
  return {
    short: [
      `**${heading}** — ${SEVERITIES[severity][language]}${unsure}`,
      ...(found ? distinctionLines(found.distinction, found.review, linked.file.view.surface, language) : []),
      titles.length > 0 ? `${FIXES[language]}:\n\n${points(titles)}` : '',
      explainLink(rule, language),
    ],
    details: [],
  };
}

/** The norms behind the findings at one place, each source once: article 1, the College's words, and where everything stands. */
export function normsSection(findings: readonly Finding[], place: Place, language: Language): Section {
  const { college, others } = divided(citedBy(findings));
  const sources = points(sourcePoints(others, language));
  return {
    short: [],
    details: [
      ...findings.flatMap((finding) => weighed(finding, place, language)),
      ...(findings.some(isAboutEqualTreatment) ? articleOneOn(appliesOn(place), language) : []),
      ...(college ? [quotedSource(college, language)] : []),
      ...(sources ? [`**${SOURCES[language]}**`, sources] : []),
    ],
  };
}

/** Each source once; a hover shows only so many, so the weightiest of every finding goes before the others of the first. */
function citedBy(findings: readonly Finding[]): readonly string[] {
  const weightiest = findings.flatMap(({ citations }) => citations.slice(0, 1));
  return [...new Set([...weightiest, ...findings.flatMap(({ citations }) => citations)])];
}

/** Article 1 stands behind the rules on distinctions and their answers; a missing DPIA rests on something else. */
function isAboutEqualTreatment({ code: rule, citations }: Finding): boolean {
  return /^TZ[23]/.test(rule) || citations.some((id) => id.startsWith('GW-1'));
}

/** The day by which the profile around a place is read. */
function appliesOn({ linked, path, analysis }: Place): string {
  const profile = profileOf(linked, path)?.profile;
  return profile ? settingsOf(profile, analysis.options).appliesOn : analysis.options.date;
}

function weighed(finding: Finding, { analysis, linked }: Place, language: Language): readonly string[] {
  const found = distinctionAt(analysis, linked, finding);
  return found ? distinctionDetails(found.distinction, found.review, linked.file.view.surface, language) : [];
}
