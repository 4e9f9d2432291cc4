import type { Position, Range } from 'vscode-languageserver';
import type { Analysis, Finding, Language, SourceFile, Span } from '../core';
import { toOffset, toRange, toSpan } from './convert';

/** One file as it was when a question about it was answered. */
export class View {
  /**
   * @param language the language to speak about this file
   * @param version of the open document; null when the file is not open
   */
  constructor(
    readonly analysis: Analysis,
    readonly file: SourceFile,
    readonly language: Language,
    readonly version: number | null,
  ) {}

  get uri(): string {
    return this.file.uri;
  }

  get findings(): readonly Finding[] {
    return this.analysis.findings(this.uri);
  }

  offset(position: Position): number {
    return toOffset(this.file.lines, position);
  }

  range(span: Span): Range {
    return toRange(this.file.lines, span);
  }

  span(range: Range): Span {
    return toSpan(this.file.lines, range);
  }
}
