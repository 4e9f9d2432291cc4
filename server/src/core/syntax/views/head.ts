import type * as Ast from '../ast';
import { Token } from '../token';
import type { Node } from '../tree';
import { childNodes, firstNode, firstToken, type Reader } from './children';
import { expressionView } from './expressions';

export function base<K extends string>(kind: K, node: Node) {
  const keyword = node.children[0]!;
  return { kind, node, keyword: { start: keyword.start, end: keyword.end }, start: node.start, end: node.end };
}

export function blockOf(node: Node): Node | undefined {
  return firstNode(node, 'block');
}

/** The name and title right behind the keyword. */
export function head(reader: Reader, node: Node) {
  const second = node.children[1];
  const named = second instanceof Token && second.role === 'name';
  return { name: named ? reader.name(second) : undefined, title: reader.quoted(firstToken(node, 'string')) };
}

export function firstExpression(node: Node): Node | undefined {
  return childNodes(node).find((child) => child.kind !== 'block' && child.kind !== 'error');
}

export function optionalExpression(reader: Reader, node: Node): Ast.Expression | undefined {
  const found = firstExpression(node);
  return found && expressionView(reader, found);
}
