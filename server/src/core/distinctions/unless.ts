import { type Question, questionsFor, type Refusal, refusal, type Topic } from '../law/frameworks';
import type { UnlessState } from '../lint/finding';
import type { LinkedFile, LinkedProfile } from '../model/linked';
import type * as Ast from '../syntax/ast';
import { type Answer, answerTo, type SentenceCounts } from './answers';
import type { Distinction } from './distinctions';
import { fingerprint, matchesFingerprint } from './fingerprint';
import { isPlaceholder } from './reasons';
import { atoms, daysOf, type ProfileSettings, periodOf, selectionOf } from './settings';

/** An approval as written: who, when, and of which version. */
export interface Approval {
  readonly property: Ast.Property;
  /** Whether it says who gave it. */
  readonly isSigned: boolean;
  readonly date: string | undefined;
  readonly fingerprint: (Ast.Atom & { readonly text: string }) | undefined;
}

/** A tenzij held against what it answers for. */
export interface UnlessReview {
  readonly unless: Ast.Unless;
  readonly linked: LinkedProfile;
  /** The distinctions it answers for; empty when there is nothing left to justify. */
  readonly covers: readonly Distinction[];
  /** The questions it must answer, in the framework's order, with its answers. */
  readonly questions: readonly { readonly question: Question; readonly answer: Answer }[];
  /** Why the framework refuses it, per distinction that it may not answer for. */
  readonly refusals: readonly { readonly refusal: Refusal; readonly distinction: Distinction }[];
  readonly approval: Approval | undefined;
  /** Why the approval does not count on the day to judge by; undefined when it does. */
  readonly approvalGap: ApprovalGap | undefined;
  /** @returns the fingerprint of what is written now; only made when somebody asks. */
  fingerprint(): string;
  /** The first day on which it holds, when that is still to come for this profile. */
  readonly startsOn: string | undefined;
  /** The last day on which it holds. */
  readonly validTo: string | undefined;
  /** Whether that day lies before the one that this profile is judged by. */
  readonly hasExpired: boolean;
  readonly state: UnlessState;
}

/** @returns the review of `unless` against the distinctions it names. */
export function review(
  unless: Ast.Unless,
  linked: LinkedProfile,
  covers: readonly Distinction[],
  settings: ProfileSettings,
  context: { readonly file: LinkedFile; readonly date: string; readonly sentences: SentenceCounts },
): UnlessReview {
  const topics = new Set(covers.map(({ topic }) => topic));
  const questions = questionsOf(settings, topics).map((question) => ({
    question,
    answer: withEvidence(answerTo(unless, question.id, context.sentences), linked, context),
  }));
  const answers = questions.map(({ answer }) => answer);
  const refusals = covers.flatMap((distinction) => {
    const found = refusalOf(distinction, answers);
    return found ? [{ refusal: found, distinction }] : [];
  });
  const approval = approvalOf(unless);
  let made: string | undefined;
  const current = () => {
    made ??= fingerprint(unless, linked, context.file);
    return made;
  };
  const { from, to: validTo } = periodOf(unless);
  const hasExpired = validTo !== undefined && validTo < settings.appliesOn;
  const startsOn = from !== undefined && from > settings.appliesOn ? from : undefined;
  const gap = approvalGap(approval, context.date, lastEvidence(answers, linked, context));
  const state = stateOf(answers, refusals.length > 0, approval, current, { startsOn, hasExpired, gap });
  return {
    unless,
    linked,
    covers,
    questions,
    refusals,
    approval,
    approvalGap: gap,
    fingerprint: current,
    startsOn,
    validTo,
    hasExpired,
    state,
  };
}

/** Without anything to justify the four questions of every topic are asked, so that a tenzij in the making is helped along. */
function questionsOf({ framework }: ProfileSettings, topics: ReadonlySet<Topic>): readonly Question[] {
  const asked = topics.size > 0 ? [...topics] : (['proxy'] as const);
  const found = new Map(
    asked.flatMap((topic) => questionsFor(framework, topic)).map((question) => [question.id, question]),
  );
  return [...found.values()];
}

/**
 * Whether a criterion is suitable is measured (CRM25-SUITF) against checks at random (CRM25-SUIT), so a yes needs evidence.
 * Of that has to be known how its cases were chosen, and what the profile chose itself shows nothing (CRM21-P14). A measurement
 * counts groups and not what was found, and evidence of days to come is none yet.
 */
function withEvidence(
  answer: Answer,
  linked: LinkedProfile,
  { file, date }: { readonly file: LinkedFile; readonly date: string },
): Answer {
  if (answer.id !== 'suitable' || answer.verdict !== 'yes' || answer.flaw) return answer;
  const isSupported = answer.references.some(({ text }) => {
    const support = file.support(text, linked);
    if (support?.kind !== 'evidence') return false;
    const selection = selectionOf(support.statement);
    const isToCome = (daysOf(support.statement)[0] ?? date) > date;
    return selection !== undefined && selection.id !== 'profile-driven' && !isToCome;
  });
  return isSupported ? answer : { ...answer, flaw: 'unsupported' };
}

/** Why the framework refuses any tenzij for this distinction, or this one because of what it answers. */
function refusalOf(distinction: Distinction, answers: readonly Answer[]): Refusal | undefined {
  if (distinction.refusal) return distinction.refusal;
  const { settings, topic } = distinction;
  const suitable = answers.find(({ id }) => id === 'suitable');
  if ((topic === 'race' || topic === 'nationality') && suitable?.verdict === 'no') {
    return refusal(settings.framework, 'no-objective-relation', settings.purposeClass);
  }
  return undefined;
}

function approvalOf(unless: Ast.Unless): Approval | undefined {
  const property = unless.properties.find(({ id }) => id === 'approved');
  if (!property) return undefined;
  const all = atoms(unless, 'approved');
  const date = all.find((atom) => atom.kind === 'date');
  const written = all.find((atom) => atom.kind === 'fingerprint');
  return {
    property,
    isSigned: all.some((atom) => atom.kind === 'word' || (atom.kind === 'string' && !isPlaceholder(atom.text))),
    date: date?.kind === 'date' ? date.text : undefined,
    fingerprint: written?.kind === 'fingerprint' ? written : undefined,
  };
}

function stateOf(
  answers: readonly Answer[],
  isRefused: boolean,
  approval: Approval | undefined,
  current: () => string,
  {
    startsOn,
    hasExpired,
    gap,
  }: Pick<UnlessReview, 'startsOn' | 'hasExpired'> & { readonly gap: ApprovalGap | undefined },
): UnlessState {
  if (isRefused) return 'refused';
  if (answers.some(({ flaw }) => flaw !== undefined)) return 'open';
  if (hasExpired) return 'expired';
  if (!approval) return 'answered';
  if (!approval.fingerprint || !matchesFingerprint(approval.fingerprint.text, current())) return 'changed';
  const counts = startsOn === undefined && gap === undefined;
  return counts && answers.every(({ verdict }) => verdict !== 'no') ? 'approved' : 'answered';
}

/** Why an approval does not count: there is none, nobody can see who gave it or when, that day is still to come, or the evidence came after it. */
export type ApprovalGap = 'missing' | 'unsigned' | 'undated' | 'future' | 'before-evidence';

/** @returns why the approval does not count on `date`; undefined when it does. @param evidence the last day of what it rests on, if known */
function approvalGap(
  approval: Approval | undefined,
  date: string,
  evidence: string | undefined,
): ApprovalGap | undefined {
  if (!approval) return 'missing';
  if (!approval.isSigned) return 'unsigned';
  if (approval.date === undefined) return 'undated';
  if (approval.date > date) return 'future';
  return evidence !== undefined && approval.date < evidence ? 'before-evidence' : undefined;
}

/** The last day, up to the one to judge by, of the evidence that the answers rest on: whoever approved before it did not see it. */
function lastEvidence(
  answers: readonly Answer[],
  linked: LinkedProfile,
  { file, date }: { readonly file: LinkedFile; readonly date: string },
): string | undefined {
  const days = answers.flatMap(({ references }) =>
    references.flatMap(({ text }) => {
      const support = file.support(text, linked);
      return support?.kind === 'evidence' ? daysOf(support.statement).slice(-1) : [];
    }),
  );
  return days
    .filter((day) => day <= date)
    .sort()
    .at(-1);
}

/** @returns true when no answer at all can help, or there is nothing to answer for, so that it makes no sense to ask for one. */
export function isBeyondAnswer({ covers }: UnlessReview): boolean {
  return covers.every((distinction) => distinction.refusal !== undefined);
}

/** @returns the evidence and measurements that the answers rest on, each where it is first named. */
export function supportOf({ questions }: UnlessReview): readonly Ast.Name[] {
  const first = new Map<string, Ast.Name>();
  for (const { answer } of questions)
    for (const name of answer.references) if (!first.has(name.text)) first.set(name.text, name);
  return [...first.values()];
}

/** @returns true when it says no to a question and has not expired: another tenzij beside it does not take that back. */
export function isDenied({ hasExpired, questions }: UnlessReview): boolean {
  return !hasExpired && questions.some(({ answer }) => answer.verdict === 'no');
}

/** @returns true when its day has come, every question is answered and none with no, so that the answer carries the distinction as far as the author can say. */
export function isCarried({ state, startsOn, questions }: UnlessReview): boolean {
  const isInForce = startsOn === undefined && (state === 'answered' || state === 'approved');
  return isInForce && questions.every(({ answer }) => answer.verdict !== 'no');
}
