import { type Span, span } from '../text/span';
import type { Token } from './token';
import { Node, type Tree } from './tree';
import { type Surface, surfacesOf, type Term } from './vocabulary';

/** @returns the surface of a file: that of its deciding keyword; Dutch when there is none. */
export function surfaceOf(tokens: readonly Token[]): Surface {
  const token = decidingKeyword(tokens);
  return token ? surfacesOf(token.term!, token.word.toLowerCase())[0]! : 'nl';
}

/** @returns the first keyword that only one surface has. */
export function decidingKeyword(tokens: readonly Token[]): Token | undefined {
  return tokens.find(
    ({ role, term, word }) => role === 'statement' && term && surfacesOf(term, word.toLowerCase()).length === 1,
  );
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

/**
 * @param surface the surface that the file should have; its own unless said otherwise
 * @returns the terms that `tree` spells as only the other surface does, in text order
 */
export function mixedTerms(tree: Tree, surface: Surface = tree.surface): readonly SpelledTerm[] {
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
