import type { SourceFile } from '../model/source';
import { Token } from '../syntax/token';
import { Node } from '../syntax/tree';
import { type Span, span } from '../text/span';
import type { Analysis } from '../workspace';
import { placeAt } from './place';
import { insideQuotes } from './quotes';

/** A part of a file that an editor can fold away; the first and last line of `span` stay what they are. */
export interface Folding {
  readonly span: Span;
  readonly kind: 'block' | 'comment' | 'imports';
}

/** A span with the spans around it, from the inside out. */
export interface SelectionRange {
  readonly span: Span;
  readonly parent: SelectionRange | undefined;
}

/** @returns the blocks, comments and imports of a file that take more than one line. */
export function folding(analysis: Analysis, uri: string): readonly Folding[] {
  const file = analysis.file(uri);
  if (!file || file.unreadable) return [];
  const found: Folding[] = [];
  blocks(file.tree.root, found);
  imports(file.tree.root, found);
  comments(file, found);
  const { lines } = file;
  return found
    .filter(({ span: { start, end } }) => lines.position(end).line > lines.position(start).line)
    .sort((a, b) => a.span.start - b.span.start);
}

/** From the keyword to the last line before the closing brace, so that the brace stays in sight. */
function blocks(node: Node, found: Folding[]): void {
  for (const child of node.children) {
    if (!(child instanceof Node)) continue;
    if (child.kind === 'block') {
      const last = child.children.at(-1);
      const closed = last instanceof Token && last.kind === '}';
      const inside = closed ? child.children.at(-2) : last;
      if (inside) found.push({ span: span(node.start, Math.max(inside.end, child.start)), kind: 'block' });
    }
    blocks(child, found);
  }
}

function imports(root: Node, found: Folding[]): void {
  const uses = root.children.filter((child): child is Node => child instanceof Node && child.kind === 'use');
  if (uses.length > 1) found.push({ span: span(uses[0]!.start, uses.at(-1)!.end), kind: 'imports' });
}

/** A block comment, or line comments on lines that follow each other. */
function comments({ text, tree }: SourceFile, found: Folding[]): void {
  const pattern = /\/\*[\s\S]*?(?:\*\/|$)|(?:\/\/[^\r\n]*(?:\r\n?|\n)[ \t]*)+\/\/[^\r\n]*/g;
  let from = 0;
  for (const token of tree.tokens) {
    if (token.start - from > 3 && text.slice(from, token.start).includes('/')) {
      for (const match of text.slice(from, token.start).matchAll(pattern)) {
        const start = from + match.index;
        found.push({ span: span(start, start + match[0].length), kind: 'comment' });
      }
    }
    from = token.end;
  }
}

/** @returns for each offset what to select step by step: the text without its quotation marks, the token, and every node around it. */
export function selectionRanges(
  analysis: Analysis,
  uri: string,
  offsets: readonly number[],
): readonly SelectionRange[] {
  return offsets.map((offset) => {
    const place = placeAt(analysis, uri, offset);
    if (!place) return { span: span(offset, offset), parent: undefined };
    const { token, path, file } = place;
    const spans: Span[] = [span(0, file.text.length), ...path];
    if (token) spans.push(token);
    if (token?.kind === 'string') spans.push(insideQuotes(file.text, token));
    return nested(spans, place.offset);
  });
}

/** Each span must lie around the next and be larger. */
function nested(spans: readonly Span[], offset: number): SelectionRange {
  let range: SelectionRange | undefined;
  for (const { start, end } of spans) {
    if (offset < start || offset > end) continue;
    if (range && range.span.start === start && range.span.end === end) continue;
    range = { span: span(start, end), parent: range };
  }
  return range ?? { span: span(offset, offset), parent: undefined };
}
