import { Node, type NodeKind } from '../../server/src/core/syntax/tree';

const STATEMENT_KINDS: ReadonlySet<NodeKind> = new Set<NodeKind>([
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
  'property',
  'row',
]);

/** @returns every statement, property and row below `root`, in text order. */
export function statementNodes(root: Node): readonly Node[] {
  const found: Node[] = [];
  const visit = (node: Node): void => {
    if (STATEMENT_KINDS.has(node.kind)) found.push(node);
    for (const child of node.children) if (child instanceof Node) visit(child);
  };
  visit(root);
  return found;
}
