import type { TextEdit } from 'vscode-languageserver';
import type { LineIndex } from '../core';

/** One construct of TextMate snippet syntax: an escape, a tab stop, or the beginning or end of a placeholder. */
const CONSTRUCT = /\\([\\$}])|\$(\d+)|\$\{\d+(?::|(?=\}))|\$\{\d+\|((?:\\.|[^\\|])*)\|\}|\}/g;

/**
 * Turns snippet syntax into the text that an author sees before filling in anything.
 * @param snippet text with tab stops (`$0`, `${1}`), placeholders (`${1:text}`, which may be nested) and choices
 *   (`${1|a,b|}`); `\$`, `\}` and `\\` are ordinary characters
 * @returns the text with placeholders replaced by their own text, and choices by the first of them
 */
export function plainText(snippet: string): string {
  let open = 0;
  return snippet.replace(CONSTRUCT, (match, escaped?: string, stop?: string, choices?: string) => {
    if (escaped !== undefined) return escaped;
    if (stop !== undefined) return '';
    if (choices !== undefined) return firstChoice(choices);
    if (match !== '}') open++;
    else if (open === 0) return match;
    else open--;
    return '';
  });
}

/** @returns the text as it must be written in a snippet to stand there unchanged. */
export function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}

function firstChoice(choices: string): string {
  return /^(?:\\.|[^\\,])*/.exec(choices)![0].replace(/\\(.)/g, '$1');
}

/**
 * Makes an edit with a snippet of several lines begin at the beginning of a line, by taking along what stands before it.
 * Editors indent the later lines of a snippet as deep as the line it begins on; these lines have their indentation already.
 */
export function startOnNewLine(edit: TextEdit, lines: LineIndex): TextEdit {
  const { start, end } = edit.range;
  if (start.character === 0 || !/[\r\n]/.test(edit.newText)) return edit;
  const before = lines.lineText(start.line).slice(0, start.character);
  return { range: { start: { line: start.line, character: 0 }, end }, newText: escapeSnippet(before) + edit.newText };
}
