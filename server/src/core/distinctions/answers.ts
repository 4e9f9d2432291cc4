import type { QuestionId } from '../law/frameworks';
import type * as Ast from '../syntax/ast';
import { isPlaceholder, isTooShort, saysNothing, sentenceKey } from './reasons';
import { property } from './settings';

/** The questions of a tenzij in the framework's own order; `law/frameworks` says which of them must be answered when. */
export const QUESTION_IDS: readonly QuestionId[] = [
  'legitimate',
  'suitable',
  'necessary',
  'proportionate',
  'alternative',
  'cause',
  'weighty',
];

/** These questions are answered with yes or no and a reason; the others with a reason alone. */
export const VERDICT_QUESTIONS: ReadonlySet<QuestionId> = new Set([
  'legitimate',
  'suitable',
  'necessary',
  'proportionate',
]);

/** Why an answer does not count as one. */
export type Flaw =
  | 'missing'
  | 'undecided'
  | 'bare'
  | 'placeholder'
  | 'too-short'
  | 'says-nothing'
  | 'repeated'
  | 'unsupported';

/** What a tenzij says to one question. */
export interface Answer {
  readonly id: QuestionId;
  readonly property: Ast.Property | undefined;
  readonly verdict: 'yes' | 'no' | undefined;
  readonly text: string;
  /** Names of the evidence and measurements the answer rests on. */
  readonly references: readonly Ast.Name[];
  readonly flaw: Flaw | undefined;
}

/** How often each sentence stands in an answer, anywhere in the workspace; keys are made by `sentenceKey`. */
export type SentenceCounts = ReadonlyMap<string, number>;

/** @returns the answer of `unless` to the question, with what is wrong with it. */
export function answerTo(unless: Ast.Unless, id: QuestionId, sentences: SentenceCounts): Answer {
  const found = property(unless, id);
  if (!found) return { id, property: undefined, verdict: undefined, text: '', references: [], flaw: 'missing' };
  const atoms = found.values.flatMap((value) => value.atoms);
  const word = atoms.find((atom) => atom.kind === 'word');
  const term = word?.kind === 'word' ? word.term?.id : undefined;
  const text = atoms.flatMap((atom) => (atom.kind === 'string' ? [atom.text] : [])).join(' ');
  const verdict = term === 'yes' || term === 'no' ? term : undefined;
  const flaw = flawOf(id, term, text, sentences);
  return { id, property: found, verdict, text, references: found.values.flatMap((value) => value.references), flaw };
}

function flawOf(id: QuestionId, term: string | undefined, text: string, sentences: SentenceCounts): Flaw | undefined {
  if (VERDICT_QUESTIONS.has(id) && term !== 'yes' && term !== 'no') return 'undecided';
  if (term === 'unknown') return 'undecided';
  if (text.trim() === '') return 'bare';
  if (isPlaceholder(text)) return 'placeholder';
  if (isTooShort(text)) return 'too-short';
  if (saysNothing(text)) return 'says-nothing';
  return (sentences.get(sentenceKey(text)) ?? 0) > 1 ? 'repeated' : undefined;
}
