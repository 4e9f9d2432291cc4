import { flat } from '../text/flat';
import data from './data/empty-words.json';

/** Phrases that stand where a reason belongs and give none. */
const PLACEHOLDERS: ReadonlySet<string> = new Set(data.placeholders);

/** Words that only say that something is still to come. A text of nothing else is a hole that was filled with words. */
const PENDING: ReadonlySet<string> = new Set(data.pending.split(' '));

/** Words that carry no reason by themselves: they join, point elsewhere, or repeat the question as its answer. */
const EMPTY: ReadonlySet<string> = new Set(data.empty.split(' '));

/** A reason names at least this many things that are not in the question. */
const FEWEST_TELLING = 2;
const FEWEST_WORDS = 3;
const SHORTEST_TELLING = 3;

/** @returns true for a text that can be a reason: no placeholder, and long enough to say why. */
export function isReason(text: string): boolean {
  return !isPlaceholder(text) && !isTooShort(text) && telling(text).size > 0;
}

/** @returns true for a hole of a skeleton, an ellipsis, or words that only say that the text is still to come. */
export function isPlaceholder(text: string): boolean {
  if (/\.\.\.|…|<[^>]*>|\$\{|\[[^\]]*\]|_{3,}|\?{2,}/.test(text)) return true;
  const key = sentenceKey(text);
  return key === '' || PLACEHOLDERS.has(key) || key.split(' ').every((word) => PENDING.has(word));
}

/** @returns true when there are too few words to say why. */
export function isTooShort(text: string): boolean {
  return sentenceKey(text).split(' ').length < FEWEST_WORDS;
}

/** @returns true for a sentence that repeats the question or points elsewhere, and names nothing that was found or weighed. */
export function saysNothing(text: string): boolean {
  return telling(text).size < FEWEST_TELLING;
}

function telling(text: string): ReadonlySet<string> {
  const found = sentenceKey(text)
    .split(' ')
    .filter((word) => /\p{L}{2}/u.test(word) && word.length >= SHORTEST_TELLING);
  return new Set(found.filter((word) => !EMPTY.has(word) && !PENDING.has(word)));
}

const keys = new Map<string, string>();
const MOST_KEYS = 10_000;

/** @returns what makes two sentences the same: their words, without capitals, accents and punctuation. Made once per sentence. */
export function sentenceKey(text: string): string {
  let key = keys.get(text);
  if (key === undefined) {
    if (keys.size >= MOST_KEYS) keys.clear();
    key = text
      .normalize('NFD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    keys.set(flat(text), key);
  }
  return key;
}
