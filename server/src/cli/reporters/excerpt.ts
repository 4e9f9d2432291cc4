import { type Glyph, glyphsOf } from '../visible';

/** A line of source and the mark under it, ready to be shown. */
export interface Excerpt {
  readonly line: string;
  /** Spaces, then a caret for every place that is meant. */
  readonly mark: string;
}

const CUT = '…';

/** How many times the width is looked at on either side of a place: a line may be as long as a file. */
const REACH = 2;

/**
 * Shows a place in a line. A line that is too wide is cut around the place.
 * @param line the line without its line break
 * @param start the UTF-16 column where the place starts
 * @param end the column behind the place; the mark is one caret at least
 * @param width how many places of a terminal there are
 */
export function excerptOf(line: string, start: number, end: number, width: number): Excerpt {
  const reach = REACH * width;
  const offset = Math.max(0, start - reach);
  const glyphs = glyphsOf(line.slice(offset, start + reach));
  const first = firstIndex(glyphs, (glyph) => glyph.end > start - offset);
  const behind = Math.max(
    first + 1,
    firstIndex(glyphs, (glyph) => glyph.start >= end - offset),
  );
  const whole = offset === 0 && start + reach >= line.length && widthOf(glyphs) <= width;
  const [from, to] = whole ? [0, glyphs.length] : cutAround(glyphs, first, width - 2 * CUT.length);
  const before = from > 0 || offset > 0 ? CUT : '';
  const after = to < glyphs.length || start + reach < line.length ? CUT : '';
  const shown = glyphs
    .slice(from, to)
    .map((glyph) => glyph.shown)
    .join('');
  return {
    line: `${before}${shown}${after}`.trimEnd(),
    mark:
      ' '.repeat(before.length + widthOf(glyphs.slice(from, first))) +
      '^'.repeat(Math.max(1, widthOf(glyphs.slice(first, Math.min(behind, to))))),
  };
}

/** @returns the indexes of the first glyph to show and of the one behind the last: a third of the width before the place. */
function cutAround(glyphs: readonly Glyph[], place: number, width: number): readonly [number, number] {
  let from = place;
  for (let room = Math.floor(width / 3); from > 0 && room >= glyphs[from - 1]!.width; from--) {
    room -= glyphs[from - 1]!.width;
  }
  let to = from;
  for (let room = width; to < glyphs.length && room >= glyphs[to]!.width; to++) room -= glyphs[to]!.width;
  return [from, Math.max(to, Math.min(place + 1, glyphs.length))];
}

function widthOf(glyphs: readonly Glyph[]): number {
  return glyphs.reduce((sum, glyph) => sum + glyph.width, 0);
}

function firstIndex(glyphs: readonly Glyph[], isWanted: (glyph: Glyph) => boolean): number {
  const index = glyphs.findIndex(isWanted);
  return index < 0 ? glyphs.length : index;
}
