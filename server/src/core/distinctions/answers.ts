import type { QuestionId } from '../law/frameworks';
import type * as Ast from '../syntax/ast';
import { flat } from '../text/flat';
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
export type Flaw = 'missing' | 'undecided' | 'bare' | 'placeholder' | 'too-short' | 'repeated';

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
  return (sentences.get(sentenceKey(text)) ?? 0) > 1 ? 'repeated' : undefined;
}

const PLACEHOLDERS: ReadonlySet<string> = new Set([
  'nvt',
  'n v t',
  'niet van toepassing',
  'zie boven',
  'zie hierboven',
  'zie eerder',
  'idem',
  'ditto',
  'todo',
  'tbd',
  'ntb',
  'n t b',
  'nader te bepalen',
  'nog te bepalen',
  'in te vullen',
  'invullen',
  'volgt',
  'volgt nog',
  'komt nog',
  'waarom',
  'reden',
  'toelichting',
  'na',
  'n a',
  'not applicable',
  'see above',
  'as above',
  'to be determined',
  'to be decided',
  'to do',
  'fill in',
  'to follow',
  'why',
  'reason',
  'explanation',
  'lorem ipsum',
  'test',
  'xxx',
]);

/** @returns true for a text that can be a reason: no placeholder, and long enough to say why. */
export function isReason(text: string): boolean {
  return !isPlaceholder(text) && !isTooShort(text);
}

/** @returns true for a hole of a skeleton, an ellipsis, or a phrase that says nothing. */
export function isPlaceholder(text: string): boolean {
  if (/\.\.\.|…|<[^>]*>|\$\{|\[[^\]]*\]|_{3,}|\?{2,}/.test(text)) return true;
  const key = sentenceKey(text);
  return key === '' || PLACEHOLDERS.has(key);
}

/** Fewer than three words cannot say why. */
function isTooShort(text: string): boolean {
  return sentenceKey(text).split(' ').length < 3;
}

const keys = new Map<string, string>();
const MOST_KEYS = 10_000;

/** @returns what makes two sentences the same: their words, without capitals and punctuation. Made once per sentence. */
export function sentenceKey(text: string): string {
  let key = keys.get(text);
  if (key === undefined) {
    if (keys.size >= MOST_KEYS) keys.clear();
    key = text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    keys.set(flat(text), key);
  }
  return key;
}
