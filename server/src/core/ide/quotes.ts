import { type Span, span } from '../text/span';

/** @returns a text as the language writes it: between quotation marks, with marks and backslashes in it escaped. */
export function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}

/** @returns true when a text in a file has its closing quotation mark. */
export function isClosed(text: string, { start, end }: Span): boolean {
  return end - start > 1 && /["”“»«]/.test(text[end - 1]!);
}

/** @returns the span of a text in a file without its quotation marks. */
export function insideQuotes(text: string, quotedText: Span): Span {
  return span(quotedText.start + 1, isClosed(text, quotedText) ? quotedText.end - 1 : quotedText.end);
}
