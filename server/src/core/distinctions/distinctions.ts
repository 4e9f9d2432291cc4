import { type Refusal, refusal, ruling, type Topic, topicOf } from '../law/frameworks';
import { type SeverityRow, severityOf, severityRow } from '../law/severity';
import type { Recogniser } from '../lexicon';
import type { RuleCode, Severity } from '../lint/finding';
import type { RuleContext, SharedKey } from '../lint/rule';
import type { LinkedProfile } from '../model/linked';
import type * as Ast from '../syntax/ast';
import { type Criterion, criteriaOf } from './criteria';
import { labelCriteria } from './labels';
import { type Revealed, revealedBy } from './recognise';
import { type ProfileSettings, settingsOf } from './settings';
import { namedTarget, type Target, targetOf } from './targets';
import { isCarried, isDenied, review, type UnlessReview } from './unless';

/** One criterion that distinguishes between people on one ground, and what is to be said about it. */
export interface Distinction {
  readonly code: RuleCode;
  readonly criterion: Criterion;
  readonly revealed: Revealed;
  readonly topic: Topic;
  readonly settings: ProfileSettings;
  /** The one origin or nationality that is aimed at. No tenzij can justify that, also not one about the criterion as such. */
  readonly target: Target | undefined;
  /** How bad it is as long as nobody answers for it. */
  readonly baseSeverity: Severity;
  /** The row of the table that says so, and why. */
  readonly weighedBy: SeverityRow;
  /** Why no tenzij at all can justify it; undefined when one can. */
  readonly refusal: Refusal | undefined;
}

/** What a profile distinguishes on, and how its author answers for it. */
export interface ProfileReview {
  readonly linked: LinkedProfile;
  readonly settings: ProfileSettings;
  readonly criteria: readonly Criterion[];
  readonly distinctions: readonly Distinction[];
  readonly reviews: readonly UnlessReview[];
}

/** The reviews of every profile in a file, computed once per check. */
export const REVIEWS: SharedKey<readonly ProfileReview[]> = {
  compute: (context) => context.linked.profiles.map((linked) => reviewProfile(linked, context)),
};

function reviewProfile(
  linked: LinkedProfile,
  context: Pick<RuleContext, 'linked' | 'options' | 'recogniser' | 'sentences'>,
): ProfileReview {
  const settings = settingsOf(linked.profile, context.options);
  const criteria = criteriaOf(linked, context.linked);
  const revealed = criteria.map((criterion) => ({
    criterion,
    found: revealedBy(criterion, context.recogniser, context.linked),
  }));
  const labels = labelCriteria(linked, context.linked, context.recogniser, revealed);
  const isSole = soleTopics(revealed);
  const distinctions = [...revealed, ...labels].flatMap(({ criterion, found }) =>
    distinctionsOf(criterion, found, settings, context.recogniser, isSole),
  );
  const unlesses = [...linked.profile.unlesses, ...context.linked.file.view.unlesses];
  const reviews = unlesses
    .filter((unless) => concerns(unless, linked, context))
    .map((unless) =>
      review(
        unless,
        linked,
        distinctions.filter((distinction) => answersFor(unless, distinction, context)),
        settings,
        { file: context.linked, date: context.options.date, sentences: context.sentences },
      ),
    );
  return { linked, settings, criteria, distinctions, reviews };
}

/** A tenzij in the profile always concerns it; one at the top of a file concerns the profiles it names something of. */
function concerns(unless: Ast.Unless, linked: LinkedProfile, context: Pick<RuleContext, 'linked'>): boolean {
  if (linked.profile.unlesses.includes(unless) || context.linked.profiles.length === 1) return true;
  return unless.about.some(({ text }) => linked.member(text) !== undefined || linked.field(text) !== undefined);
}

function distinctionsOf(
  criterion: Criterion,
  revealed: readonly Revealed[],
  settings: ProfileSettings,
  recogniser: Recogniser,
  isSole: (topic: Topic) => boolean,
): readonly Distinction[] {
  const aimed = revealed.find(
    ({ recognition: { ground, level } }) => level === 'direct' && (ground === 'race' || ground === 'nationality'),
  );
  const target = aimed && targetOf(criterion, aimed.recognition, recogniser);
  const found = revealed.flatMap((each) => {
    const isLaw = isEntitled(criterion, topicOf(each.recognition.ground));
    // A law that sets a condition chooses nobody for a check; a profile for checks that keeps one group of it does.
    const isAim = each === aimed && !(isLaw && settings.purposeClass !== 'control');
    const aim = isAim ? (target ?? namedTarget(criterion, each.recognition, recogniser)) : undefined;
    const own = distinction(codeOf(criterion, each), criterion, each, settings, isLaw ? undefined : aim, isSole);
    if (!aim) return [own];
    return [own, distinction('TZ203', criterion, each, settings, aim, isSole)];
  });
  return withoutEchoes(found);
}

function distinction(
  code: RuleCode,
  criterion: Criterion,
  revealed: Revealed,
  settings: ProfileSettings,
  target: Target | undefined,
  isSole: (topic: Topic) => boolean,
): Distinction {
  const { ground, level, certainty } = revealed.recognition;
  const isDirect = level === 'direct';
  const topic: Topic = isDirect ? topicOf(ground) : topicOf(ground) === 'other' ? 'other' : 'proxy';
  const situation = {
    ground,
    level,
    certainty,
    purpose: settings.purposeClass,
    consequences: settings.consequences,
    framework: settings.framework,
    entitlement: criterion.entitlement !== undefined && code !== 'TZ203',
  };
  const weighedBy = severityRow(situation);
  const baseSeverity = severityOf(situation, weighedBy);
  const refused = refusalFor(topic, settings, target !== undefined, isSole(topic));
  return {
    code,
    criterion,
    revealed,
    topic,
    settings,
    target,
    baseSeverity,
    weighedBy,
    refusal: isEntitled(criterion, topic) && code !== 'TZ203' ? undefined : refused,
  };
}

/** A condition that the law sets for the right itself is no choice of whom to check; for race the tool makes no such exception. */
function isEntitled({ entitlement }: Criterion, topic: Topic): boolean {
  return entitlement !== undefined && topic !== 'race';
}

/** @returns the law behind a statutory condition of entitlement; undefined when there is none, when it concerns race, or when one group is aimed at. */
export function entitlementOf({ code, criterion, topic }: Distinction): string | undefined {
  return isEntitled(criterion, topic) && code !== 'TZ203' ? criterion.entitlement : undefined;
}

function refusalFor(
  topic: Topic,
  { framework, purposeClass }: ProfileSettings,
  isAimed: boolean,
  isSole: boolean,
): Refusal | undefined {
  if (isAimed) {
    const single = refusal(framework, 'single-origin-or-nationality', purposeClass);
    if (single) return single;
  }
  if (topic === 'race') {
    return (
      refusal(framework, 'race', purposeClass) ??
      (isSole ? refusal(framework, 'race-sole-or-decisive', purposeClass) : undefined)
    );
  }
  if (topic === 'nationality') {
    return (
      refusal(framework, 'nationality', purposeClass) ??
      (isSole ? refusal(framework, 'nationality-sole', purposeClass) : undefined)
    );
  }
  return undefined;
}

/** Whether nothing but this ground decides: every criterion that gives points, a class or a selection reveals it. */
function soleTopics(
  all: readonly { readonly criterion: Criterion; readonly found: readonly Revealed[] }[],
): (topic: Topic) => boolean {
  const deciding = all.filter(({ criterion }) => ['indicator', 'rule', 'model', 'score'].includes(criterion.role));
  return (topic) =>
    deciding.length > 0 &&
    deciding.every(({ found }) =>
      found.some(({ recognition }) => recognition.level === 'direct' && topicOf(recognition.ground) === topic),
    );
}

/** The rule that a revealed ground falls under, by what it is and where it stands. */
function codeOf({ role }: Criterion, { recognition, steps }: Revealed): RuleCode {
  const { ground, level, grouping } = recognition;
  if (level === 'possible-proxy') return 'TZ207';
  if (role === 'population' || role === 'exclusion') return 'TZ210';
  if (steps.length > 0) return 'TZ208';
  if (grouping) return 'TZ211';
  if (level === 'named-proxy') return NAMES_OF_PERSONS.has(recognition.term) ? 'TZ212' : 'TZ206';
  if (ground === 'race') return 'TZ201';
  if (ground === 'nationality') return 'TZ202';
  return ground === 'age' || ground === 'civil-status' || ground === 'socioeconomic' ? 'TZ205' : 'TZ204';
}

/** How the lexicon and the BRP call the name of a person, which has a rule of its own: the framework lists how a name sounds. */
const NAMES_OF_PERSONS: ReadonlySet<string> = new Set(['race.name', 'brp.02.10', 'brp.02.30', 'brp.02.40']);

const WEIGHT = { error: 3, warning: 2, information: 1, hint: 0 } as const;

/**
 * One name may show several grounds, and each is said; the same ground is said once. What may only possibly be there is silent
 * beside something sure, a proxy of the tool's own beside any other, and someone's means beside the proxy that they are.
 */
function withoutEchoes(found: readonly Distinction[]): readonly Distinction[] {
  const worst = new Map<string, Distinction>();
  for (const each of found) {
    const key = `${each.code} ${each.revealed.recognition.ground}`;
    const known = worst.get(key);
    if (!known || WEIGHT[each.baseSeverity] > WEIGHT[known.baseSeverity]) worst.set(key, each);
  }
  const all = [...worst.values()];
  const sure = all.filter(({ revealed }) => revealed.recognition.certainty !== 'possible');
  return all.filter((each) => {
    const { ground, certainty } = each.revealed.recognition;
    const others = sure.filter((other) => other !== each);
    if (each.code === 'TZ207') return others.length === 0 && !all.some(({ code }) => code === 'TZ205');
    if (certainty === 'possible' && others.some(({ code }) => code === each.code)) return false;
    return each.code !== 'TZ205' || ground !== 'socioeconomic' || !others.some(({ code }) => code !== 'TZ207');
  });
}

/** A tenzij answers for what it names, of the rules that its `bevinding` names; without a rule code it answers for all. */
function answersFor(
  unless: Ast.Unless,
  { criterion, code }: Distinction,
  context: Pick<RuleContext, 'linked'>,
): boolean {
  const codes = codesNamed(unless);
  if (codes.length > 0 && !codes.includes(code)) return false;
  return unless.about.some((name) => {
    const symbol = context.linked.symbolOf(name);
    if (!symbol) return false;
    if (symbol.statement === criterion.member || symbol === criterion.field || symbol === criterion.constant)
      return true;
    if (symbol.kind === 'field') return name.text === criterion.name.text;
    return symbol.kind === 'data' && criterion.role === 'population';
  });
}

/** @returns the rule codes behind `bevinding`. */
export function codesNamed(unless: Ast.Unless): readonly string[] {
  return unless.properties
    .filter(({ id }) => id === 'finding')
    .flatMap(({ values }) =>
      values.flatMap(({ atoms }) =>
        atoms.flatMap((atom) => (atom.kind === 'word' && /^TZ\d{3}$/.test(atom.text) ? [atom.text] : [])),
      ),
    );
}

/** @returns the review that answers for a distinction: one that says no, or else the one that carries it farthest. */
export function answerFor(distinction: Distinction, { reviews }: ProfileReview): UnlessReview | undefined {
  const answering = reviews.filter(({ covers }) => covers.includes(distinction));
  return answering.find(isDenied) ?? answering.find(isCarried) ?? answering[0];
}

/** How bad a distinction is, given its answer: answered weighs a step less, approved is information, refused stays as it was. */
export function severityWith(distinction: Distinction, answer: UnlessReview | undefined): Severity {
  if (!answer || distinction.refusal || !isCarried(answer)) return distinction.baseSeverity;
  if (answer.state === 'approved') return 'information';
  return distinction.baseSeverity === 'error' ? 'warning' : 'information';
}

/** @returns true when no tenzij can save the criterion, for this distinction or another that it makes: asking for one would mislead. */
export function mustGo({ criterion }: Distinction, { distinctions }: ProfileReview): boolean {
  return distinctions.some((other) => other.criterion === criterion && other.refusal !== undefined);
}

/** @returns true when the framework wants this distinction answered for in a tenzij. */
export function needsAnswer(distinction: Distinction, review: ProfileReview): boolean {
  const { topic, settings, baseSeverity, revealed } = distinction;
  if (mustGo(distinction, review) || revealed.recognition.certainty === 'possible') return false;
  if (entitlementOf(distinction) !== undefined || baseSeverity === 'information' || baseSeverity === 'hint')
    return false;
  const { verdict } = ruling(settings.framework, topic, settings.purposeClass);
  return verdict === 'forbidden-unless' || verdict === 'test-required';
}
