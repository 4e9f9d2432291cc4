import {
  answerFor,
  type Distinction,
  entitlementOf,
  mustGo,
  type ProfileReview,
  REVIEWS,
  severityWith,
} from '../../distinctions/distinctions';
import { recordGround, recordNotThis } from '../../distinctions/fixes';
import { removeCriterion } from '../../distinctions/removal';
import { texts } from '../../distinctions/settings';
import {
  recognitionSentence,
  routeSentence,
  rulingSentence,
  sentences,
  stateSentence,
} from '../../distinctions/wording';
import { ruling } from '../../law/frameworks';
import { type Ground, isNamedInAwgb } from '../../law/grounds';
import { knownTo } from '../../law/knownTo';
import { articleOne } from '../../law/sources';
import type { Fix, Related, RuleCode, Severity } from '../../lint/finding';
import type { Rule, RuleContext } from '../../lint/rule';
import type { DeclaredSymbol, FieldSymbol } from '../../model/symbols';
import type { Bilingual } from '../../text/bilingual';

/** What sets one rule about a distinction apart from the others. */
export interface DistinctionRule {
  readonly code: RuleCode;
  readonly name: string;
  readonly title: Bilingual;
  readonly severity: Severity;
  readonly citations: readonly string[];
  /** Which of `citations` bear on a finding; all of them when it is left out. */
  readonly cites?: (distinction: Distinction) => readonly string[];
  /** Sources that only some of its findings rest on. */
  readonly alsoCites?: (distinction: Distinction) => readonly string[];
  /** The sentence between what was recognised and what to do; the framework's own when it is left out. */
  readonly says?: (distinction: Distinction) => Bilingual;
  /** Where the squiggle goes; under the name when it is left out. */
  readonly at?: (distinction: Distinction) => { readonly start: number; readonly end: number };
}

/** @returns the rule that reports every distinction of its code. */
export function distinctionRule(definition: DistinctionRule): Rule {
  const { code, name, title, severity, citations } = definition;
  return {
    code,
    name,
    title,
    severity,
    citations,
    check(context) {
      for (const review of context.shared(REVIEWS)) {
        for (const distinction of review.distinctions) {
          if (distinction.code === code) report(definition, context, review, distinction);
        }
      }
    },
  };
}

function report(
  definition: DistinctionRule,
  context: RuleContext,
  review: ProfileReview,
  distinction: Distinction,
): void {
  const answer = answerFor(distinction, review);
  const { criterion, revealed, settings, topic, refusal } = distinction;
  const isRefused = refusal !== undefined;
  // What the tool reasons itself, and what a law may set as a condition, the framework does not speak of.
  const isOfFramework = distinction.code !== 'TZ207' && entitlementOf(distinction) === undefined;
  context.report({
    span: definition.at?.(distinction) ?? { start: criterion.name.start, end: criterion.name.end },
    severity: severityWith(distinction, answer),
    certainty: revealed.recognition.certainty,
    message: sentences(
      recognitionSentence(distinction),
      routeSentence(distinction),
      definition.says?.(distinction) ?? rulingSentence(distinction),
      stateSentence(distinction, answer, mustGo(distinction, review)),
    ),
    citations: inForce(distinction, [
      ...(definition.cites?.(distinction) ?? definition.citations),
      ...(definition.alsoCites?.(distinction) ?? []),
      ...revealed.recognition.sources,
      ...(isOfFramework ? ruling(settings.framework, topic, settings.purposeClass).sources : []),
    ]),
    related: relatedTo(context, distinction),
    fixes: fixesFor(context, distinction),
    state: isRefused ? 'refused' : (answer?.state ?? 'open'),
  });
}

/** Each source once: article 1 in the text of its day, nothing later than the framework that judges, no act that does not name the ground. */
function inForce({ settings, revealed }: Distinction, ids: readonly string[]): readonly string[] {
  const ofItsDay = knownTo(settings.framework, ids)
    .filter((id) => id !== 'AWGB-1' || isNamedInAwgb(revealed.recognition.ground))
    .map((id) => (id === 'GW-1-NEW' ? articleOne(settings.appliesOn).id : id));
  return [...new Set(ofItsDay)];
}

/** The way back to where the ground comes from: step by step for a derived field, otherwise the declaration. */
function relatedTo({ linked }: RuleContext, { criterion, revealed }: Distinction): readonly Related[] {
  const values: Related[] = revealed.values.slice(0, 1).map((value) => ({
    uri: linked.file.uri,
    span: { start: value.start, end: value.end },
    message: { nl: `Deze waarde wijst erop: "${value.text}"`, en: `This value points to it: "${value.text}"` },
  }));
  return [
    ...declaredAt(criterion.field ?? criterion.constant),
    ...revealed.steps,
    ...declaredAt(revealed.origin),
    ...values,
  ];
}

function declaredAt(symbol: DeclaredSymbol | undefined): readonly Related[] {
  if (!symbol) return [];
  const { text, start, end } = symbol.name;
  return [
    {
      uri: symbol.file.uri,
      span: { start, end },
      message: { nl: `"${text}" is hier gedeclareerd`, en: `"${text}" is declared here` },
    },
  ];
}

/** The one name that a recognition rests on; undefined when the field and its column both give the ground away. */
function recognisedName({ recogniser }: RuleContext, field: FieldSymbol, ground: Ground): string | undefined {
  const names = [field.name.text, ...texts(field.statement, 'column')];
  const found = new Set(names.filter((name) => recogniser.name(name).some((each) => each.ground === ground)));
  return found.size === 1 ? [...found][0] : undefined;
}

function fixesFor(context: RuleContext, { criterion, refusal, revealed }: Distinction): readonly Fix[] {
  const { field } = criterion;
  const { certainty, ground, level, route, contextual } = revealed.recognition;
  const isByValue = revealed.values.length > 0;
  // A word says by itself what it is about; four digits may be those of something else, and then the steward can say so.
  const isOwnWord = !isByValue || (contextual && certainty === 'possible');
  const isStatable = field && route !== 'steward' && isOwnWord && revealed.steps.length === 0;
  // Values and explanations say by themselves what a field is; the record would add nothing.
  const saysItself = level === 'direct' && (isByValue || route === 'label');
  const isByName = route === 'name' || route === 'column';
  const fixes = [
    refusal && removeCriterion(context, criterion),
    field && certainty === 'possible' && !saysItself && recordGround(field, ground),
    isStatable && recordNotThis(field, isByName ? recognisedName(context, field, ground) : undefined),
  ];
  return fixes.filter((fix) => fix !== undefined && fix !== false);
}
