import { Token } from '../syntax/token';
import { Node } from '../syntax/tree';
import { firstExpression } from '../syntax/views/head';
import type { TextEdit } from '../text/edit';
import { type Span, span } from '../text/span';

/** What is left of an expression without some of its names: the part that takes its place, and what changes inside that part. */
interface Remainder {
  readonly survivor: Node;
  readonly edits: readonly TextEdit[];
}

/** `gone`: nothing is left. `stuck`: taking the names out would break the expression or turn it into another one. */
export type Pruned = 'gone' | 'stuck' | readonly TextEdit[];

/** Operands that can be left out while the rest keeps its meaning: a condition less, a term or factor less. */
const REMOVABLE: ReadonlySet<string> = new Set(['and', 'or', '+', '*']);
const ARITHMETIC: ReadonlySet<string> = new Set(['-', '/']);

/**
 * Takes names out of the expression of a statement: a comparison goes with the `en` or `of` that joins it to the rest, a term
 * with its `+`, a factor with its `*`.
 * @param statement the node of a statement with one expression
 * @param isTarget says of a reference, by its span, whether it must go
 * @returns the edits that do it
 */
export function pruneStatement(statement: Node, isTarget: (reference: Span) => boolean): Pruned {
  const expression = firstExpression(statement);
  if (!expression) return 'stuck';
  const left = prune(expression, isTarget);
  return left === 'gone' || left === 'stuck' ? left : [...trimmed(expression, left.survivor), ...left.edits];
}

/** @returns true when a reference that must go stands in the expression of the statement. */
export function mentions(statement: Node, isTarget: (reference: Span) => boolean): boolean {
  const expression = firstExpression(statement);
  return expression !== undefined && holds(expression, isTarget);
}

function holds(node: Node, isTarget: (reference: Span) => boolean): boolean {
  if (node.kind === 'reference') return isTarget(node);
  return node.children.some((child) => child instanceof Node && holds(child, isTarget));
}

function prune(node: Node, isTarget: (reference: Span) => boolean): Remainder | 'gone' | 'stuck' {
  if (!holds(node, isTarget)) return { survivor: node, edits: [] };
  switch (node.kind) {
    case 'reference':
      return 'gone';
    case 'parenthesised':
    case 'unary':
      return pruneInside(node, isTarget);
    case 'binary':
      return pruneBinary(node, isTarget);
    case 'call':
      return pruneCall(node, isTarget);
    default:
      return 'stuck';
  }
}

function operands(node: Node): readonly Node[] {
  return node.children.filter((child): child is Node => child instanceof Node);
}

/** Parentheses stay only where what is left still needs them. */
function pruneInside(node: Node, isTarget: (reference: Span) => boolean): Remainder | 'gone' | 'stuck' {
  const [inner] = operands(node);
  const left = inner ? prune(inner, isTarget) : 'stuck';
  if (left === 'gone' || left === 'stuck') return left;
  if (node.kind === 'parenthesised' && left.survivor.kind !== 'binary') return left;
  return { survivor: node, edits: [...trimmed(inner!, left.survivor), ...left.edits] };
}

function pruneBinary(node: Node, isTarget: (reference: Span) => boolean): Remainder | 'gone' | 'stuck' {
  const operator = node.children.find((child): child is Token => child instanceof Token);
  const id = operator?.term?.id ?? operator?.kind ?? '';
  if (ARITHMETIC.has(id)) return 'stuck';
  if (!REMOVABLE.has(id)) return 'gone';
  const [first, second] = operands(node);
  const left = first ? prune(first, isTarget) : 'stuck';
  const right = second ? prune(second, isTarget) : 'stuck';
  if (left === 'stuck' || right === 'stuck') return 'stuck';
  if (left === 'gone') return right;
  if (right === 'gone') return left;
  return {
    survivor: node,
    edits: [...trimmed(first!, left.survivor), ...left.edits, ...trimmed(second!, right.survivor), ...right.edits],
  };
}

/** An argument of a function cannot be left out; something inside one can. */
function pruneCall(node: Node, isTarget: (reference: Span) => boolean): Remainder | 'stuck' {
  const edits: TextEdit[] = [];
  for (const argument of operands(node)) {
    const left = prune(argument, isTarget);
    if (left === 'gone' || left === 'stuck') return 'stuck';
    edits.push(...trimmed(argument, left.survivor), ...left.edits);
  }
  return { survivor: node, edits };
}

/** The edits that leave of `whole` only `rest`. */
function trimmed(whole: Node, rest: Node): readonly TextEdit[] {
  return [span(whole.start, rest.start), span(rest.end, whole.end)]
    .filter(({ start, end }) => start < end)
    .map((range) => ({ span: range, newText: '' }));
}
