import type { Span } from './span';

/** Replace the text in `span` (offsets before the edit) by `newText`. */
export interface TextEdit {
  readonly span: Span;
  readonly newText: string;
}

/**
 * Applies edits that were all computed against the same text.
 * @param text the text before the edits
 * @param edits non-overlapping edits in any order; edits at one offset are applied in the given order
 * @returns the text after the edits
 * @throws RangeError when two edits overlap or an edit lies outside the text
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const ordered = edits
    .map((edit, index) => ({ edit, index }))
    .sort((a, b) => a.edit.span.start - b.edit.span.start || a.index - b.index);
  let result = '';
  let position = 0;
  for (const { edit } of ordered) {
    if (edit.span.start < position || edit.span.end < edit.span.start || edit.span.end > text.length) {
      throw new RangeError(`edit ${edit.span.start}..${edit.span.end} overlaps another edit or lies outside the text`);
    }
    result += text.slice(position, edit.span.start) + edit.newText;
    position = edit.span.end;
  }
  return result + text.slice(position);
}
