import type * as Ast from '../ast';
import { Token } from '../token';
import type { Node } from '../tree';
import { childNodes, firstNode, firstToken, type Reader } from './children';
import { expressionView } from './expressions';

/** @returns what the view of every statement begins with: its kind, node, keyword and place. */
export function base<K extends string>(kind: K, node: Node) {
  const keyword = node.children[0]!;
  return { kind, node, keyword: { start: keyword.start, end: keyword.end }, start: node.start, end: node.end };
}

/** @returns the block between braces of a statement, when it has one. */
export function blockOf(node: Node): Node | undefined {
  return firstNode(node, 'block');
}

/** The name and title right behind the keyword. */
export function head(reader: Reader, node: Node) {
  const second = node.children[1];
  const named = second instanceof Token && second.role === 'name';
  return { name: named ? reader.name(second) : undefined, title: reader.quoted(firstToken(node, 'string')) };
}

/** @returns the node of the first expression directly below `node`. */
export function firstExpression(node: Node): Node | undefined {
  return childNodes(node).find((child) => child.kind !== 'block' && child.kind !== 'error');
}

/** @returns the view of the first expression directly below `node`, when there is one. */
export function optionalExpression(reader: Reader, node: Node): Ast.Expression | undefined {
  const found = firstExpression(node);
  return found && expressionView(reader, found);
}
