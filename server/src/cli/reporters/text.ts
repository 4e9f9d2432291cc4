import type { Finding, Language, Related } from '../../core';
import type { CheckedFile, CheckResult } from '../check';
import type { Paint } from '../colours';
import { FIX, SEE, SEVERITY, summary } from '../texts/report';
import { visible } from '../visible';
import { countsOf } from './counts';
import { excerptOf } from './excerpt';
import { rangeOf } from './place';

/** How the report is to look. */
export interface TextStyle {
  readonly paint: Paint;
  /** How many characters fit on a line. */
  readonly width: number;
}

const SMALLEST_WIDTH = 40;

/**
 * @returns the report for a reader: a piece of text per finding and a last line, each ending with a line break. Of files that
 * cannot be read nothing: the reader has been told of them already, as of every path that is wrong.
 */
export function* textReport(result: CheckResult, style: TextStyle): Iterable<string> {
  const files = result.files.filter(({ source }) => !source.unreadable);
  if (files.length === 0) return;
  for (const file of files) {
    for (const finding of file.findings) yield `${findingLines(result, file, finding, style).join('\n')}\n\n`;
  }
  yield `${summary(files.length, countsOf(files), result.language)}\n`;
}

function findingLines(
  result: CheckResult,
  file: CheckedFile,
  finding: Finding,
  { paint, width }: TextStyle,
): readonly string[] {
  const { language } = file;
  const { severity, code, message } = finding;
  const place = placeOf(result, finding);
  const head = `${paint('path', place)}: ${paint(severity, `${SEVERITY[severity][language]} ${code}`)}`;
  const advised = finding.fixes.filter(({ disputes }) => !disputes);
  const fix = advised.find(({ preferred }) => preferred) ?? advised[0];
  return [
    `${head} ${visible(message[language])}`,
    ...sourceLines(file, finding, paint, width),
    ...finding.related.map((related) => relatedLine(result, related, language, paint)),
    ...(fix ? [paint('faint', `  ${FIX[language]}: ${visible(fix.title[language])}`)] : []),
  ];
}

/** The first line of the place and the mark under it. */
function sourceLines({ source }: CheckedFile, finding: Finding, paint: Paint, width: number): readonly string[] {
  const { start, end } = rangeOf(source, finding.span);
  const line = source.lines.lineText(start.line);
  const lineEnd = end.line === start.line ? end.character : line.trimEnd().length;
  const number = String(start.line + 1).padStart(5);
  const room = Math.max(SMALLEST_WIDTH, width - number.length - ' | '.length);
  const excerpt = excerptOf(line, start.character, lineEnd, room);
  const gutter = paint('faint', `${number} |`);
  const emptyGutter = paint('faint', `${' '.repeat(number.length)} |`);
  return [`${gutter} ${excerpt.line}`.trimEnd(), `${emptyGutter} ${paint(finding.severity, excerpt.mark)}`];
}

function relatedLine(result: CheckResult, related: Related, language: Language, paint: Paint): string {
  return `  ${SEE[language]} ${paint('path', placeOf(result, related))}: ${visible(related.message[language])}`;
}

function placeOf({ sourceOf, paths }: CheckResult, { uri, span }: Pick<Related, 'uri' | 'span'>): string {
  const { start } = rangeOf(sourceOf(uri), span);
  return `${visible(paths.shown(uri))}:${start.line + 1}:${start.character + 1}`;
}
