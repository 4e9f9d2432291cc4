import { createHash } from 'node:crypto';
import type { Finding } from '../../core';
import type { CheckedFile } from '../check';
import { rangeOf } from './place';

/** No more of a line than this on either side of a finding tells it apart: a line may be as long as a file. */
const REACH = 200;

const HEXADECIMAL_DIGITS = 32;

/**
 * Tells findings of one file apart in a way that outlives changes elsewhere in the file: by the rule, by what stands on
 * the line (spaces count once), and by how many like it come before.
 * @returns one fingerprint of 32 hexadecimal digits per finding, in their order
 */
export function fingerprintsOf(file: CheckedFile): readonly string[] {
  const seen = new Map<string, number>();
  return file.findings.map((finding) => {
    const likeness = likenessOf(file, finding);
    const before = seen.get(likeness) ?? 0;
    seen.set(likeness, before + 1);
    return createHash('sha256').update(`${likeness}\n${before}`).digest('hex').slice(0, HEXADECIMAL_DIGITS);
  });
}

function likenessOf({ source }: CheckedFile, { code, span }: Finding): string {
  const { start, end } = rangeOf(source, span);
  const line = source.lines.lineText(start.line);
  const marked = end.line === start.line ? line.slice(start.character, end.character) : line.slice(start.character);
  const around = line.slice(Math.max(0, start.character - REACH), start.character + REACH);
  return [code, spacedOnce(marked.slice(0, REACH)), spacedOnce(around)].join('\n');
}

function spacedOnce(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
