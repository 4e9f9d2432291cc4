import type { Bilingual } from '../text/bilingual';
import data from './data/frameworks.json';
import type { Ground } from './grounds';

/** The values of `kader`. `totaalverbod` is not law: it is the position of Amnesty International, as a stricter choice. */
export type FrameworkId = 'crm-2025' | 'crm-2021' | 'totaalverbod';

/** Purposes fall into three classes; a purpose that is not stated is read as control. */
export type PurposeClass = 'control' | 'support' | 'research';

/** What a framework says something about: the two grounds of the College, every other ground, and a proxy for any ground. */
export type Topic = 'race' | 'nationality' | 'other' | 'proxy';

/**
 * `forbidden`: no answer can justify it. `forbidden-unless`: only a complete tenzij can.
 * `test-required`: it must be tested and answered for. `not-covered`: the framework is silent, the law is not.
 */
export type Verdict = 'forbidden' | 'forbidden-unless' | 'test-required' | 'not-covered';

/** What a framework says about one topic in one class of purposes. */
export interface Ruling {
  readonly verdict: Verdict;
  readonly sources: readonly string[];
  readonly sentence: Bilingual;
}

/** The questions of a tenzij, by the ids of their keys in the vocabulary. */
export type QuestionId =
  | 'legitimate'
  | 'suitable'
  | 'necessary'
  | 'proportionate'
  | 'cause'
  | 'weighty'
  | 'alternative';

/** One question a tenzij must answer, with the source that asks it. */
export interface Question {
  readonly id: QuestionId;
  readonly sources: readonly string[];
  readonly asks: Bilingual;
  /** For which topics the question must be answered. */
  readonly topics: readonly Topic[];
}

/** On what condition a framework refuses a tenzij. */
export type RefusalCondition =
  | 'race'
  | 'race-sole-or-decisive'
  | 'nationality'
  | 'nationality-sole'
  | 'single-origin-or-nationality'
  | 'no-objective-relation';

/** A tenzij that the framework refuses, whatever it says. */
export interface Refusal {
  readonly condition: RefusalCondition;
  readonly purposes: readonly PurposeClass[];
  readonly sources: readonly string[];
  readonly sentence: Bilingual;
}

/** One framework as data. */
export interface Framework {
  readonly id: FrameworkId;
  readonly title: Bilingual;
  readonly author: Bilingual;
  /** First day (ISO) on which it was the current one; absent for a position that is no framework of the College. */
  readonly validFrom?: string;
  /** Last day (ISO) on which it was the current one. */
  readonly validTo?: string;
  readonly replacedBy?: FrameworkId;
  readonly address?: string;
  /** What a reader must know about it, in a sentence or two. */
  readonly note: Bilingual;
  readonly sources: readonly string[];
  readonly rulings: { readonly [topic in Topic]: { readonly [purpose in PurposeClass]: Ruling } };
  readonly questions: readonly Question[];
  readonly refusals: readonly Refusal[];
}

/** Every framework, the current one of the College first. */
export const frameworks = data as unknown as readonly Framework[];

/** What `kader`, a setting or the command line can name. */
export const FRAMEWORK_IDS: readonly FrameworkId[] = frameworks.map(({ id }) => id);

const byId: ReadonlyMap<string, Framework> = new Map(frameworks.map((entry) => [entry.id, entry]));

/**
 * @returns the framework with this id.
 * @throws Error when there is none.
 */
export function framework(id: string): Framework {
  const found = byId.get(id);
  if (!found) throw new Error(`there is no framework with the id "${id}"`);
  return found;
}

/** @returns the topic under which a framework speaks about a ground: the College's frameworks cover only race and nationality. */
export function topicOf(ground: Ground): Topic {
  return ground === 'race' || ground === 'nationality' ? ground : 'other';
}

/** @returns what a framework says about a topic in a class of purposes. */
export function ruling(id: FrameworkId, topic: Topic, purpose: PurposeClass): Ruling {
  return framework(id).rulings[topic][purpose];
}

/** @returns the questions a tenzij about this topic must answer, in the framework's order. */
export function questionsFor(id: FrameworkId, topic: Topic): readonly Question[] {
  return framework(id).questions.filter((question) => question.topics.includes(topic));
}

/** @returns why the framework refuses a tenzij on this condition, or undefined when it does not. */
export function refusal(id: FrameworkId, condition: RefusalCondition, purpose: PurposeClass): Refusal | undefined {
  return framework(id).refusals.find((entry) => entry.condition === condition && entry.purposes.includes(purpose));
}
