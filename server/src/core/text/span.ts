/** A half-open range of UTF-16 code-unit offsets into one text. The core knows offsets only; lines are the business of `lsp/` and `cli/`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** @returns the span from `start` (inclusive) to `end` (exclusive). */
export function span(start: number, end: number): Span {
  return { start, end };
}

/** @returns true when `offset` lies in `range` or right behind it, as a caret does. */
export function touches(range: Span, offset: number): boolean {
  return range.start <= offset && offset <= range.end;
}

/** @returns true when the two half-open ranges share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
