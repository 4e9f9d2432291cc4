import {
  DiagnosticSeverity,
  type Location,
  type TextEdit as LspTextEdit,
  type Position,
  type Range,
} from 'vscode-languageserver';
import { type Analysis, type FileEdit, type LineIndex, type Severity, type Span, withLineEndsOf } from '../core';

/** Each severity of the core as the protocol numbers it. */
export const SEVERITIES: { readonly [severity in Severity]: DiagnosticSeverity } = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** @returns the span as lines and UTF-16 columns, which is what the protocol counts when nothing else is agreed. */
export function toRange(lines: LineIndex, { start, end }: Span): Range {
  return { start: lines.position(start), end: lines.position(end) };
}

/** @returns the range as offsets; a position outside the text is moved to its nearest end. */
export function toSpan(lines: LineIndex, { start, end }: Range): Span {
  const from = lines.offset(start);
  return { start: from, end: Math.max(from, lines.offset(end)) };
}

/** @returns the offset of a caret or mouse position. */
export function toOffset(lines: LineIndex, position: Position): number {
  return lines.offset(position);
}

/** @returns the place in a file that the analysis knows, or undefined when it does not know the file. */
export function toLocation(analysis: Analysis, uri: string, span: Span): Location | undefined {
  const file = analysis.file(uri);
  return file && { uri: file.uri, range: toRange(file.lines, span) };
}

/** Tells which version of a file is open; null when it is not. */
export type VersionOf = (uri: string) => number | null;

/** Edits in one file, for the version of the document that was checked; null: the file is not open. */
export interface VersionedEdits {
  readonly uri: string;
  readonly version: number | null;
  readonly edits: readonly LspTextEdit[];
}

/** @returns the edits with positions and the line ends of the file, or undefined when the analysis does not know the file. */
export function fileEdits(
  analysis: Analysis,
  { uri, edits }: FileEdit,
  versionOf: VersionOf,
): VersionedEdits | undefined {
  const file = analysis.file(uri);
  return (
    file && {
      uri: file.uri,
      version: versionOf(uri),
      edits: edits.map(({ span, newText }) => ({
        range: toRange(file.lines, span),
        newText: withLineEndsOf(file.text, newText),
      })),
    }
  );
}
