import type { Punctuation } from './token';

const PUNCTUATION: readonly Punctuation[] = [
  ...(['..<', '..', '<=', '>=', '!=', '=>', '{', '}', '(', ')', '[', ']'] as const),
  ...([',', ':', '|', '?', '=', '<', '>', '+', '-', '*', '/', '%'] as const),
];

/** Punctuation per ASCII character that starts it, longest first. */
const BY_START: readonly (readonly Punctuation[])[] = Array.from({ length: 128 }, (_, unit) =>
  PUNCTUATION.filter((kind) => kind.charCodeAt(0) === unit),
);

/**
 * @param unit the ASCII code unit at `position`
 * @returns the longest punctuation that stands at `position`
 */
export function punctuationAt(text: string, position: number, unit: number): Punctuation | undefined {
  for (const kind of BY_START[unit]!) if (standsAt(text, position, kind)) return kind;
  return undefined;
}

function standsAt(text: string, position: number, punctuation: string): boolean {
  for (let i = 1; i < punctuation.length; i++) {
    if (text.charCodeAt(position + i) !== punctuation.charCodeAt(i)) return false;
  }
  return true;
}
