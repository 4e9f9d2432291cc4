import { Node, type NodeKind, STATEMENT_KINDS, type Tree, tokensOf } from '../../server/src/core/syntax/tree';

const SHOWN_KINDS: ReadonlySet<NodeKind> = new Set<NodeKind>([...STATEMENT_KINDS, 'property', 'row']);

/** @returns every node of the tree, in text order, the root first. */
function allNodes(root: Node): readonly Node[] {
  const found: Node[] = [];
  const visit = (node: Node): void => {
    found.push(node);
    for (const child of node.children) if (child instanceof Node) visit(child);
  };
  visit(root);
  return found;
}

/** @returns every statement, property and row below `root`, in text order. */
export function statementNodes(root: Node): readonly Node[] {
  return allNodes(root).filter((node) => SHOWN_KINDS.has(node.kind));
}

/** @returns the shape of `tree` without spelling: the kinds of the nodes, and of each token its role and term, or its text when it has no term. */
export function shapeOf(tree: Tree): unknown {
  const shape = (node: Node): unknown => [
    node.kind,
    node.term?.id,
    node.children.map((child) => {
      if (child instanceof Node) return shape(child);
      const inPhrase = node.kind === 'phrase';
      return [child.role, child.term?.id ?? (inPhrase ? '' : tree.text.slice(child.start, child.end))];
    }),
  ];
  return shape(tree.root);
}

/** @returns what is wrong with the spans and parents of `tree`; nothing when every node reaches exactly around its children. */
export function brokenNodes(tree: Tree): readonly string[] {
  return allNodes(tree.root).flatMap((node) => {
    const { children } = node;
    const isAround = children.length === 0 || (node.start === children[0]!.start && node.end === children.at(-1)!.end);
    const isParent = children.every((child) => !(child instanceof Node) || child.parent === node);
    return isAround && isParent ? [] : [`${node.kind} at ${node.start}`];
  });
}

/** @returns true when the leaves of the tree are the tokens of the text, each once and in order. */
export function hasAllTokens(tree: Tree): boolean {
  const leaves = [...tokensOf(tree.root)];
  return leaves.length === tree.tokens.length && leaves.every((leaf, index) => leaf === tree.tokens[index]);
}
