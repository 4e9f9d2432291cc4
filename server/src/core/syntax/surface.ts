import { type Span, span } from '../text/span';
import type { Token } from './token';
import { Node, type Tree } from './tree';
import { type Surface, surfacesOf, type Term } from './vocabulary';

/** @returns the surface of a file: the first keyword that only one surface has decides; Dutch when there is none. */
export function surfaceOf(tokens: readonly Token[]): Surface {
  for (const token of tokens) {
    if (token.role !== 'statement' || !token.term) continue;
    const surfaces = surfacesOf(token.term, token.word.toLowerCase());
    if (surfaces.length === 1) return surfaces[0]!;
  }
  return 'nl';
}

/** A place where a file spells a term of the language: one token, or the tokens of a phrase such as "politieke gezindheid". */
export interface SpelledTerm extends Span {
  readonly term: Term;
  readonly tokens: readonly Token[];
  /** The spelling, with one space between the words of a phrase. */
  readonly text: string;
}

/** @returns every term that `tree` spells, in text order. Names, strings and comments of the author are never among them. */
export function spelledTerms(tree: Tree): readonly SpelledTerm[] {
  return terms(tree, () => true);
}

/** @returns the terms that `tree` spells as only the other surface than its own does, in text order. */
export function mixedTerms(tree: Tree): readonly SpelledTerm[] {
  const { surface } = tree;
  // Nearly every word is in its file's own spelling; those are passed over before any text is made of them.
  const candidates = terms(tree, (term, token) => token.word !== term[surface]);
  if (candidates.length === 0) return candidates;
  const reported = new Set(tree.problems.map(({ span: { start } }) => start));
  return candidates.filter(({ term, text, start }) => {
    if (reported.has(start)) return false;
    const surfaces = surfacesOf(term, text.toLowerCase());
    return surfaces.length > 0 && !surfaces.includes(surface);
  });
}

function terms(tree: Tree, isWanted: (term: Term, token: Token) => boolean): readonly SpelledTerm[] {
  const found: SpelledTerm[] = [];
  const add = (term: Term, tokens: readonly Token[]): void => {
    const text = tokens.map(({ start, end }) => tree.text.slice(start, end)).join(' ');
    found.push({ term, tokens, text, ...span(tokens[0]!.start, tokens[tokens.length - 1]!.end) });
  };
  const visit = (node: Node): void => {
    if (node.kind === 'phrase' && node.term) {
      const tokens = node.children.filter((child): child is Token => !(child instanceof Node));
      if (isWanted(node.term, tokens[0]!)) add(node.term, tokens);
      return;
    }
    for (const child of node.children) {
      if (child instanceof Node) visit(child);
      else if (child.term && isWanted(child.term, child)) add(child.term, [child]);
    }
  };
  visit(tree.root);
  return found;
}
