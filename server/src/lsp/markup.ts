import { type MarkupContent, MarkupKind } from 'vscode-languageserver';

/** A link with its words, marks of emphasis and code, quotation bars, and the backslash in front of a sign that is meant as such. */
const LINK = /(?<!\\)\[((?:\\.|[^\]\\])*)\]\([^)\s]*\)/g;
const MARKS = /(?<!\\)(?:\*\*|[*`])/g;
const BARS = /^(?:> ?)+/gm;
const ESCAPE = /\\([^\p{L}\p{N}\s])/gu;

/**
 * @param markdown what the core writes
 * @param isKnown whether the client shows Markdown
 * @returns the same, without the marks for a client that would show them as they are
 */
export function markup(markdown: string, isKnown: boolean): MarkupContent {
  if (isKnown) return { kind: MarkupKind.Markdown, value: markdown };
  const value = markdown.replace(LINK, '$1').replace(MARKS, '').replace(BARS, '').replace(ESCAPE, '$1');
  return { kind: MarkupKind.PlainText, value };
}
