import type { Name, Quoted, Unit } from '../ast';
import { Token, type TokenKind } from '../token';
import { Node, type NodeKind, type Tree } from '../tree';

/** Reads the children of tree nodes; holds the tree so that views need not pass it along. */
export class Reader {
  constructor(readonly tree: Tree) {}

  text(element: { readonly start: number; readonly end: number }): string {
    return this.tree.text.slice(element.start, element.end);
  }

  name(token: Token | undefined): Name | undefined {
    return token && { text: token.word || this.text(token), start: token.start, end: token.end };
  }

  /** The text of a string token without its quotation marks; `\"` and `\\` stand for the character behind the backslash, and any other backslash for itself. */
  quoted(token: Token | undefined): Quoted | undefined {
    if (!token) return undefined;
    const raw = this.text(token);
    const closed = raw.length > 1 && /["”“»«]$/.test(raw);
    // A web address or file name that misses its quotation marks starts with its own first character.
    const inner = raw.slice(/^[\p{L}_]/u.test(raw) ? 0 : 1, closed ? -1 : undefined);
    return {
      text: inner.includes('\\') ? inner.replace(/\\(["\\])/g, '$1') : inner,
      start: token.start,
      end: token.end,
    };
  }

  unit(token: Token | undefined): Unit | undefined {
    if (!token) return undefined;
    const text = token.word || this.text(token);
    return { id: token.term?.id ?? text, text, start: token.start, end: token.end };
  }
}

/** @returns the nodes of this kind directly below `node`, in text order. */
export function nodes(node: Node, kind: NodeKind): readonly Node[] {
  return node.children.filter((child): child is Node => child instanceof Node && child.kind === kind);
}

/** @returns the first node of this kind directly below `node`. */
export function firstNode(node: Node, kind: NodeKind): Node | undefined {
  for (const child of node.children) if (child instanceof Node && child.kind === kind) return child;
  return undefined;
}

/** @returns everything directly below `node` that is not a single token. */
export function childNodes(node: Node): readonly Node[] {
  return node.children.filter((child): child is Node => child instanceof Node);
}

/** @returns the first token of this kind directly below `node`. */
export function firstToken(node: Node, kind: TokenKind): Token | undefined {
  for (const child of node.children) if (child instanceof Token && child.kind === kind) return child;
  return undefined;
}

/** @returns the tokens directly below `node` that name something. */
export function nameTokens(node: Node): readonly Token[] {
  return node.children.filter((child): child is Token => child instanceof Token && child.role === 'name');
}

/** @returns the position among the children of the connective with id `id`, or -1. */
export function connectiveIndex(node: Node, id: string): number {
  return node.children.findIndex(
    (child) => child instanceof Token && child.role === 'connective' && child.term?.id === id,
  );
}
