import type { LinkedFile, LinkedProfile } from '../model/linked';
import type { SourceFile } from '../model/source';
import type { Token } from '../syntax/token';
import { Node, type NodeKind, type Tree, tokenAt } from '../syntax/tree';
import type { Span } from '../text/span';
import type { Analysis } from '../workspace';

/** One offset in one file, with everything that stands there. */
export interface Place {
  readonly analysis: Analysis;
  readonly file: SourceFile;
  readonly linked: LinkedFile;
  readonly offset: number;
  /** The token whose lexeme touches the offset; undefined in white space and comments. */
  readonly token: Token | undefined;
  /** The nodes around the token, the file first; around the offset when there is no token. */
  readonly path: readonly Node[];
}

/** @returns what stands at `offset`, or undefined for a file that is unknown or has no readable text. */
export function placeAt(analysis: Analysis, uri: string, offset: number): Place | undefined {
  const file = analysis.file(uri);
  const linked = analysis.linked(uri);
  if (!file || !linked) return undefined;
  const { tree } = file;
  const at = Math.max(0, Math.min(offset, file.text.length));
  const token = tokenAt(tree, at);
  const path = pathTo(tree, token ?? { start: at, end: at });
  return { analysis, file, linked, offset: at, token, path };
}

/** @returns the nodes around `target`, the file first. Children are in text order, so each level is found by halving. */
export function pathTo(tree: Tree, target: Span): readonly Node[] {
  const path = [tree.root];
  for (;;) {
    const { children } = path[path.length - 1]!;
    let low = 0;
    let high = children.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (children[middle]!.start <= target.start) low = middle + 1;
      else high = middle;
    }
    const child = children[low - 1];
    if (!(child instanceof Node) || child.end < target.end) return path;
    path.push(child);
  }
}

/** @returns the innermost node of `kind` in a path. */
export function innermost(path: readonly Node[], ...kinds: readonly NodeKind[]): Node | undefined {
  for (let index = path.length - 1; index >= 0; index--) if (kinds.includes(path[index]!.kind)) return path[index];
  return undefined;
}

/** @returns the position in the tokens of the last one that ends at or before `offset`; -1 when there is none. */
export function indexBefore(tree: Tree, offset: number): number {
  let low = 0;
  let high = tree.tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const token = tree.tokens[middle]!;
    if (token.kind !== 'end' && token.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** @returns the profile around a path, or the only profile of the file. */
export function profileOf(linked: LinkedFile, path: readonly Node[]): LinkedProfile | undefined {
  const node = innermost(path, 'profile');
  if (node) return linked.profiles.find(({ profile }) => profile.node === node);
  return linked.profiles.length === 1 ? linked.profiles[0] : undefined;
}

/** @returns the lookup by URI that name resolution asks for. */
export function lookupIn(analysis: Analysis): (uri: string) => SourceFile | undefined {
  return (uri) => analysis.file(uri);
}
