/**
 * Characters that steer a terminal or change how the rest of a line reads: control characters, marks of text direction,
 * line separators, invisible spaces and halves of surrogate pairs. A profile may hold any of them; none may reach a terminal.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is sought
const UNSAFE = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]|\p{Cs}/gu;

/** Unicode blocks whose characters take two places (East_Asian_Width W and F, Unicode Standard Annex #11). */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}|\ufe0f/u;
const WITHOUT_WIDTH = /^[\p{M}\p{Cf}]+$/u;
const PLAIN = /^[\u0020-\u007e\t]*$/;
const TAB_WIDTH = 4;
const SEGMENTER = new Intl.Segmenter('nl', { granularity: 'grapheme' });

/** One character as a reader sees it. */
export interface Glyph {
  /** What to write in its place. */
  readonly shown: string;
  /** In places of a terminal. */
  readonly width: number;
  /** Where it stands in the text that was given, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
}

/** @returns the text with everything that is not safe to show written as `<U+001B>`. */
export function visible(text: string): string {
  return text.replace(UNSAFE, (character) => {
    const code = character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
    return `<U+${code}>`;
  });
}

/** @returns the characters of a line, with tabs as the spaces they stand for; the first glyph is taken to stand at the left. */
export function glyphsOf(line: string): readonly Glyph[] {
  const look = PLAIN.test(line) ? plainLook : lookOf;
  const glyphs: Glyph[] = [];
  let column = 0;
  for (const { segment, index } of segmentsOf(line)) {
    const { shown, width } = segment === '\t' ? tabAt(column) : look(segment);
    glyphs.push({ shown, width, start: index, end: index + segment.length });
    column += width;
  }
  return glyphs;
}

type Look = Pick<Glyph, 'shown' | 'width'>;

function tabAt(column: number): Look {
  const width = TAB_WIDTH - (column % TAB_WIDTH);
  return { shown: ' '.repeat(width), width };
}

function plainLook(segment: string): Look {
  return { shown: segment, width: 1 };
}

function lookOf(segment: string): Look {
  const shown = visible(segment);
  return { shown, width: segment === shown ? widthOf(segment) : shown.length };
}

/** Text without accents and signs of other scripts is by far the most common, and needs no segmenter. */
function segmentsOf(line: string): Iterable<{ readonly segment: string; readonly index: number }> {
  if (PLAIN.test(line)) return Array.from(line, (segment, index) => ({ segment, index }));
  return SEGMENTER.segment(line);
}

function widthOf(segment: string): number {
  if (WIDE.test(segment)) return 2;
  return WITHOUT_WIDTH.test(segment) ? 0 : 1;
}
