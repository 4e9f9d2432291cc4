import { answerFor, needsAnswer } from '../../distinctions/distinctions';
import { settingsOf } from '../../distinctions/settings';
import { isCarried } from '../../distinctions/unless';
import { questionsFor } from '../../law/frameworks';
import type { Certainty } from '../../lexicon/recognition';
import type { Finding, Severity } from '../../lint/finding';
import type { Bilingual, Language } from '../../text/bilingual';
import { touches } from '../../text/span';
import { code, escapeMarkdown, explainLink, literal, points, type Section } from '../markdown';
import { type Place, profileOf } from '../place';
import { distinctionAt } from '../reviews';
import { questionKey, ruleTitle } from './keys';
import { articleOneOn, divided, quotedSource, sourcePoints } from './sources';

const SEVERITIES: { readonly [severity in Severity]: Bilingual } = {
  error: { nl: 'fout', en: 'error' },
  warning: { nl: 'waarschuwing', en: 'warning' },
  information: { nl: 'ter informatie', en: 'information' },
  hint: { nl: 'aanwijzing', en: 'hint' },
};

/** How sure the tool is, as a hover calls it. */
export const CERTAINTIES: { readonly [certainty in Certainty]: Bilingual } = {
  certain: { nl: 'zeker', en: 'certain' },
  likely: { nl: 'waarschijnlijk', en: 'likely' },
  possible: { nl: 'mogelijk', en: 'possible' },
};

const CERTAINTY: Bilingual = { nl: 'zekerheid', en: 'certainty' };
const FIXES: Bilingual = { nl: 'Wat u kunt doen', en: 'What you can do' };
const ASKED: Bilingual = { nl: 'Wat een tenzij moet beantwoorden', en: 'What an unless has to answer' };
const SOURCES: Bilingual = { nl: 'Bronnen', en: 'Sources' };

/** Messages name what an author wrote, but are never cut: what to do stands at their end. */
const LONGEST_MESSAGE = 2000;

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

/** What a hover says about one finding: what it is, how sure the tool is and why, and what can be done. */
export function findingSection(finding: Finding, language: Language): Section {
  const { code: rule, message, severity, certainty, fixes } = finding;
  const title = ruleTitle(rule);
  const heading = [rule, title && literal(title[language])].filter(Boolean).join(' · ');
  const sure =
    isDistinction(finding) || certainty !== 'certain'
      ? `, ${CERTAINTY[language]}: ${CERTAINTIES[certainty][language]}`
      : '';
  const titles = fixes.filter(({ disputes }) => !disputes).map((fix) => escapeMarkdown(fix.title[language]));
  return {
    short: [
      `**${heading}** — ${SEVERITIES[severity][language]}${sure}`,
      escapeMarkdown(message[language], LONGEST_MESSAGE),
      titles.length > 0 ? `${FIXES[language]}:\n\n${points(titles)}` : '',
      explainLink(rule, language),
    ],
    details: [],
  };
}

/** The norms behind the findings at one place, each source once: article 1, the College's words, and where everything stands. */
export function normsSection(findings: readonly Finding[], place: Place, language: Language): Section {
  const { college, others } = divided([...new Set(findings.flatMap(({ citations }) => citations))]);
  const sources = points(sourcePoints(others, language));
  return {
    short: [],
    details: [
      ...findings.flatMap((finding) => questions(finding, place, language)),
      ...(findings.some(isAboutEqualTreatment) ? articleOneOn(appliesOn(place), language) : []),
      ...(college ? [quotedSource(college, language)] : []),
      ...(sources ? [`**${SOURCES[language]}**`, sources] : []),
    ],
  };
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

/** What a tenzij would have to answer, for a distinction that one can answer for and none does. */
function questions(finding: Finding, { analysis, linked }: Place, language: Language): readonly string[] {
  const found = distinctionAt(analysis, linked, finding);
  if (!found || !needsAnswer(found.distinction)) return [];
  const answer = answerFor(found.distinction, found.review);
  if (answer && isCarried(answer)) return [];
  const { settings, topic } = found.distinction;
  const asked = questionsFor(settings.framework, topic).map(
    ({ id, asks }) => `${code(questionKey(id, linked.file.view.surface))}: ${literal(asks[language])}`,
  );
  return asked.length > 0 ? [`**${ASKED[language]}**`, points(asked)] : [];
}
