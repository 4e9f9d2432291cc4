import { applyEdits, type TextEdit } from '../text/edit';
import { span } from '../text/span';
import { type SpelledTerm, spelledTerms } from './surface';
import { type Tree, tokensOf } from './tree';
import type { Surface } from './vocabulary';

/** @returns the text that `tree` was read from, put together again from its leaves. */
export function print(tree: Tree): string {
  let printed = '';
  for (const { fullStart, end } of tokensOf(tree.root)) printed += tree.text.slice(fullStart, end);
  return printed;
}

/**
 * The same file in the spelling of `surface`: every word of the language in its canonical spelling, everything else untouched.
 * Columns of tables may lose their alignment.
 * @returns a text that reads to the same tree, apart from the spelling
 */
export function translate(tree: Tree, surface: Surface): string {
  return applyEdits(tree.text, surfaceEdits(tree, spelledTerms(tree), surface));
}

/**
 * @param terms terms that `tree` spells, in text order
 * @returns the edits that spell them as `surface` does; none for a term that is spelled so already
 */
export function surfaceEdits(tree: Tree, terms: readonly SpelledTerm[], surface: Surface): readonly TextEdit[] {
  return terms.flatMap((spelled) => edits(tree, spelled, surface));
}

/** The words of the spelling go to the tokens one by one, so that a comment inside a phrase stays where it is. */
function edits(tree: Tree, { term, tokens }: SpelledTerm, surface: Surface): readonly TextEdit[] {
  // The euro sign is the same in both surfaces, and only the sign can stand in front of its number.
  if (tokens[0]!.word === '€') return [];
  const words = term[surface].split(' ');
  return tokens.flatMap(({ start, end, kind }, index) => {
    const isLast = index === tokens.length - 1;
    const word = isLast ? words.slice(index).join(' ') : (words[index] ?? '');
    const newText = kind === 'through' && tree.text[end] === '-' ? `${word} ` : word;
    return newText === tree.text.slice(start, end) ? [] : [{ span: span(start, end), newText }];
  });
}
