import type { Span } from '../text/span';
import { type SyntaxProblem, Token } from './token';
import type { Surface, Term } from './vocabulary';

/** The kinds of statement; each is a node of the tree with the same name. */
export const STATEMENT_KINDS = [
  'use',
  'profile',
  'data',
  'codelist',
  'field',
  'population',
  'constant',
  'indicator',
  'rule',
  'model',
  'input',
  'score',
  'classes',
  'selection',
  'take',
  'except',
  'sample',
  'unless',
  'evidence',
  'measurement',
  'norm',
  'example',
] as const;

export type StatementKind = (typeof STATEMENT_KINDS)[number];

export type ExpressionKind =
  | 'binary'
  | 'unary'
  | 'call'
  | 'list'
  | 'range'
  | 'literal'
  | 'reference'
  | 'parenthesised'
  | 'missing';

export type NodeKind =
  | 'file'
  | StatementKind
  | 'type'
  | 'block'
  | 'property'
  | 'value'
  | 'phrase'
  | 'period'
  | 'references'
  | 'row'
  | 'cell'
  | 'binding'
  | 'error'
  | ExpressionKind;

export type Element = Node | Token;

const NO_CHILDREN: readonly Element[] = [];

/** A node of the lossless tree. Its tokens, read from left to right with their trivia, are exactly the text it came from. */
export class Node implements Span {
  start = 0;
  end = 0;
  parent: Node | undefined;
  children: readonly Element[] = NO_CHILDREN;
  /** The vocabulary entry of a statement's keyword, a property's key or a phrase. */
  term: Term | undefined;

  constructor(readonly kind: NodeKind) {}
}

/** Everything that reading one text gives. Never absent: any string has a tree. */
export interface Tree {
  readonly text: string;
  readonly root: Node;
  readonly tokens: readonly Token[];
  readonly problems: readonly SyntaxProblem[];
  /** The spelling the file uses, decided by its first keyword; Dutch when it has none. */
  readonly surface: Surface;
}

/** @returns the lexemes below `element` in text order. */
export function* tokensOf(element: Element): Generator<Token> {
  const stack = [element];
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (next instanceof Token) yield next;
    else for (let i = next.children.length - 1; i >= 0; i--) stack.push(next.children[i]!);
  }
}

/** @returns the text of `element` without the trivia in front of it. */
export function textOf(tree: Tree, element: Span): string {
  return tree.text.slice(element.start, element.end);
}

/** @returns the innermost node around `offset`, the file node when there is none. */
export function nodeAt(tree: Tree, offset: number): Node {
  let node = tree.root;
  for (;;) {
    const inner = node.children.find(
      (child): child is Node => child instanceof Node && child.start <= offset && offset <= child.end,
    );
    if (!inner) return node;
    node = inner;
  }
}

/** @returns the token whose lexeme touches `offset`; where two touch, a word wins over punctuation. */
export function tokenAt(tree: Tree, offset: number): Token | undefined {
  let low = 0;
  let high = tree.tokens.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tree.tokens[middle]!.end < offset) low = middle + 1;
    else high = middle;
  }
  const touching = [tree.tokens[low], tree.tokens[low + 1]].filter(
    (token): token is Token =>
      token !== undefined && token.kind !== 'end' && token.start <= offset && offset <= token.end,
  );
  return touching.find((token) => token.kind === 'word') ?? touching.at(-1);
}
