import type { Token } from '../../server/src/core/syntax/token';
import type { Node, Tree } from '../../server/src/core/syntax/tree';
import { statementNodes } from './trees';

/** One change of a text: what stood from `start` to `end` became `newText`. */
export interface Mutation {
  readonly what: string;
  readonly start: number;
  readonly end: number;
  readonly newText: string;
  /** The tokens that the change is about. A statement that contains one of them may change too. */
  readonly touched: readonly Token[];
}

/** @returns every deletion and duplication of one token and every swap of two neighbours. */
export function* tokenMutations(tree: Tree): Generator<Mutation> {
  const tokens = tree.tokens.slice(0, -1);
  const textOf = (token: Token) => tree.text.slice(token.start, token.end);
  for (const [index, token] of tokens.entries()) {
    const { start, end } = token;
    const text = textOf(token);
    yield { what: `delete ${text}`, start, end, newText: '', touched: [token] };
    yield { what: `duplicate ${text}`, start: end, end, newText: ` ${text}`, touched: [token] };
    const next = tokens[index + 1];
    if (!next) continue;
    const newText = textOf(next) + tree.text.slice(end, next.start) + text;
    yield { what: `swap ${text} and ${textOf(next)}`, start, end: next.end, newText, touched: [token, next] };
  }
}

/**
 * @returns a cut of the text at every offset. What is left of a word that is cut in the middle is another word, which belongs to
 * what stands in front of it on the line as much as any: so the token in front of it is touched too.
 */
export function* truncations(tree: Tree): Generator<Mutation> {
  const { text, tokens } = tree;
  let index = 0;
  for (let start = 0; start < text.length; start++) {
    while (tokens[index]!.end <= start) index++;
    const token = tokens[index]!;
    const before = tokens[index - 1];
    const joins = token.kind === 'word' && token.start < start && !token.startsLine && before !== undefined;
    const touched = joins ? [before, token] : [token];
    yield { what: `cut at ${start}`, start, end: text.length, newText: '', touched };
  }
}

export function applyMutation(text: string, { start, end, newText }: Mutation): string {
  return text.slice(0, start) + newText + text.slice(end);
}

/** A statement that a change must leave alone, and where it must stand afterwards. */
export interface Expected {
  readonly kind: string;
  readonly text: string;
  readonly start: number;
}

/** @returns the statements of `tree` that do not contain a touched token and do not stand in what was cut off. */
export function untouched(tree: Tree, nodes: readonly Node[], mutation: Mutation): readonly Expected[] {
  const { start, end, newText, touched } = mutation;
  const shift = newText.length - (end - start);
  return nodes
    .filter((node) => !touched.some((token) => node.start <= token.start && token.end <= node.end))
    .filter((node) => node.end <= start || node.start >= end)
    .map((node) => ({
      kind: node.kind,
      text: tree.text.slice(node.start, node.end),
      start: node.start >= end && end > 0 ? node.start + shift : node.start,
    }));
}

/** @returns those of `expected` that `tree` does not have at that place, with that kind and text. */
export function lost(tree: Tree, expected: readonly Expected[]): readonly Expected[] {
  const present = new Map<string, string>();
  for (const node of statementNodes(tree.root)) {
    present.set(`${node.kind} ${node.start}`, tree.text.slice(node.start, node.end));
  }
  return expected.filter(({ kind, text, start }) => present.get(`${kind} ${start}`) !== text);
}
