import { Node, type Tree, tokensOf } from '../../../syntax/tree';
import { type Surface, surfacesOf, type Term } from '../../../syntax/vocabulary';
import type { Span } from '../../../text/span';

/** A word of the language, or a phrase such as "politieke gezindheid", in the spelling of the other surface. */
export interface ForeignWord extends Span {
  readonly text: string;
  /** How the file's own surface spells it. */
  readonly meant: string;
}

/** @returns the words of `tree` that only the other surface has, in text order; names and texts of the author are never among them. */
export function foreignWords(tree: Tree): readonly ForeignWord[] {
  const phrases = phrasesIn(tree.root);
  const words = tree.tokens.flatMap((token) => (token.term ? [{ span: token as Span, term: token.term }] : []));
  return [...phrases, ...words]
    .map(({ span, term }) => foreign(tree, span, term))
    .filter((word) => word !== undefined)
    .sort((a, b) => a.start - b.start);
}

/** The words of a phrase have no meaning of their own, so the phrase as a whole carries the term. */
function phrasesIn(root: Node): readonly { readonly span: Span; readonly term: Term }[] {
  const found: { span: Span; term: Term }[] = [];
  const visit = (node: Node): void => {
    if (node.kind === 'phrase' && node.term) found.push({ span: spanOf(node), term: node.term });
    for (const child of node.children) if (child instanceof Node) visit(child);
  };
  visit(root);
  return found;
}

function spanOf(phrase: Node): Span {
  const tokens = [...tokensOf(phrase)];
  return { start: tokens[0]!.start, end: tokens.at(-1)!.end };
}

function foreign(tree: Tree, { start, end }: Span, term: Term): ForeignWord | undefined {
  const text = tree.text.slice(start, end);
  const surfaces = surfacesOf(term, text.replace(/\s+/g, ' ').toLowerCase());
  const surface: Surface = tree.surface;
  if (surfaces.length === 0 || surfaces.includes(surface)) return undefined;
  return { start, end, text, meant: term[surface] };
}
