import type { Position, SourceFile, Span } from '../../core';

/** Two positions in one file: zero-based lines and UTF-16 columns. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** @returns the positions of a span; of a file that is not known, the start of the file. */
export function rangeOf(source: SourceFile | undefined, { start, end }: Span): Range {
  const nowhere = { line: 0, character: 0 };
  if (!source) return { start: nowhere, end: nowhere };
  return { start: source.lines.position(start), end: source.lines.position(end) };
}

/** @returns the text of an edit with the line ends of the file it is for: the core writes `\n`, a file may have `\r\n`. */
export function newTextFor(source: SourceFile | undefined, newText: string): string {
  const first = source ? source.text.indexOf('\n') : -1;
  return first > 0 && source?.text[first - 1] === '\r' ? newText.replace(/\r?\n/g, '\r\n') : newText;
}
