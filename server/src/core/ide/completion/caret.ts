import type { LinkedFile, LinkedProfile } from '../../model/linked';
import type { SourceFile } from '../../model/source';
import type { Token } from '../../syntax/token';
import { type Node, STATEMENT_KINDS } from '../../syntax/tree';
import type { Surface } from '../../syntax/vocabulary';
import type { Language } from '../../text/bilingual';
import { type Span, span } from '../../text/span';
import type { Analysis } from '../../workspace';
import { indexBefore, innermost, pathTo, profileOf } from '../place';
import { isClosed } from '../quotes';

/** Where the caret stands, seen from what is in front of it: what is behind it may not be written yet. */
export interface Caret {
  readonly analysis: Analysis;
  readonly file: SourceFile;
  readonly linked: LinkedFile;
  readonly language: Language;
  readonly surface: Surface;
  readonly offset: number;
  /** The word the caret stands in or behind; what is chosen replaces it. */
  readonly span: Span;
  /** The text the caret stands in. */
  readonly string: Token | undefined;
  /** The place in the tokens of the last one in front of the word at the caret; -1 at the start. */
  readonly index: number;
  readonly before: Token | undefined;
  /** The nodes around `before`, the file first. */
  readonly path: readonly Node[];
  /** True when the word at the caret is the first on its line. */
  readonly startsLine: boolean;
  /** The token behind the word at the caret, when it stands on the same line. */
  readonly behind: Token | undefined;
  readonly profile: LinkedProfile | undefined;
}

/** @returns the caret, or undefined where nothing can be completed: in a comment, a number or an unreadable file. */
export function caretAt(analysis: Analysis, uri: string, at: number, language: Language): Caret | undefined {
  const file = analysis.file(uri);
  const linked = analysis.linked(uri);
  if (!file || !linked) return undefined;
  const { tree, text } = file;
  const offset = Math.max(0, Math.min(at, text.length));
  let index = indexBefore(tree, offset);
  const touching = tree.tokens[index]?.end === offset ? tree.tokens[index] : tree.tokens[index + 1];
  const word = touching && touching.start < offset && touching.end >= offset ? touching : undefined;
  const string = word?.kind === 'string' && (word.end > offset || !isClosed(text, word)) ? word : undefined;
  const replaced = word?.kind === 'word' || string ? word : undefined;
  if (word && !replaced && word.end > offset) return undefined;
  if (word && !replaced && (word.kind === 'number' || word.kind === 'date')) return undefined;
  if (replaced && tree.tokens[index] === replaced) index--;
  const before = tree.tokens[index];
  const start = replaced?.start ?? offset;
  if (!replaced && inComment(text, before?.end ?? 0, offset)) return undefined;
  const path = before ? pathTo(tree, before) : [tree.root];
  const behind = tree.tokens[index + (replaced ? 2 : 1)];
  return {
    analysis,
    file,
    linked,
    language,
    surface: tree.surface,
    offset,
    span: replaced ? span(replaced.start, replaced.end) : span(offset, offset),
    string,
    index,
    before,
    path,
    startsLine: hasLineBreak(text, before?.end ?? 0, start) || before === undefined,
    behind: behind && behind.kind !== 'end' && !behind.startsLine ? behind : undefined,
    profile: profileOf(linked, path),
  };
}

function hasLineBreak(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (text[at] === '\n' || text[at] === '\r') return true;
  return false;
}

/** True when `offset` lies in or right behind a comment that starts after `from`. */
function inComment(text: string, from: number, offset: number): boolean {
  let at = from;
  while (at < offset) {
    if (text.startsWith('//', at)) {
      while (at < text.length && text[at] !== '\n' && text[at] !== '\r') at++;
      if (at >= offset) return true;
    } else if (text.startsWith('/*', at)) {
      const close = text.indexOf('*/', at + 2);
      if (close < 0 || close + 2 > offset) return true;
      at = close + 2;
    } else at++;
  }
  return false;
}

/** @returns the innermost statement in front of the caret. */
export function statementNode({ path }: Caret): Node | undefined {
  return innermost(path, ...STATEMENT_KINDS);
}

/** @returns the tokens from the start of `node` up to the caret. */
export function tokensFrom({ file, index }: Caret, node: Node): readonly Token[] {
  const { tokens } = file.tree;
  let first = index;
  while (first > 0 && tokens[first - 1]!.start >= node.start) first--;
  return tokens.slice(first, index + 1);
}
