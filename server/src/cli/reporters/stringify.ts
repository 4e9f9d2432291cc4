/** What JSON allows in a string and a terminal may obey: C1 controls, marks of text direction, line separators. */
const UNSAFE = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** @returns the value as JSON on several lines, with a line break at its end, safe to show in a terminal. */
export function stringify(value: unknown): string {
  const escaped = JSON.stringify(value, undefined, 2).replace(
    UNSAFE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `${escaped}\n`;
}
