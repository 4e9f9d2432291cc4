/** Classes of characters for the lexer. ASCII is decided by table, the rest of Unicode by property. */

const LETTER = 1;
const DIGIT = 2;

const ASCII = new Uint8Array(128);
for (let unit = 0; unit < 128; unit++) {
  const character = String.fromCharCode(unit);
  if (/[A-Za-z_]/.test(character)) ASCII[unit] = LETTER;
  else if (/[0-9]/.test(character)) ASCII[unit] = DIGIT;
}

const WORD_START = /[\p{L}_]/u;
const WORD_PART = /[\p{L}\p{M}\p{N}_]/u;
const SPACE = /[\p{Zs}\u2028\u2029\u0085]/u;
const INVISIBLE = /[\p{C}\p{Z}]/u;

/** @returns true for an ASCII letter or underscore; `unit` is a UTF-16 code unit or NaN. */
export function isAsciiLetter(unit: number): boolean {
  return unit < 128 && ASCII[unit] === LETTER;
}

/** @returns true for an ASCII digit; `unit` is a UTF-16 code unit or NaN. */
export function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

/** @returns true when `unit` ends a line in the Language Server Protocol. */
export function isLineBreak(unit: number): boolean {
  return unit === 10 || unit === 13;
}

/** @returns true for a space that is not ASCII. */
export function isUnicodeSpace(character: string): boolean {
  return SPACE.test(character);
}

/** @returns the whole character at `offset`, of one or two code units. */
export function characterAt(text: string, offset: number): string {
  return String.fromCodePoint(text.codePointAt(offset)!);
}

/** @returns true when a word can start with `character`. */
export function startsWord(character: string): boolean {
  return WORD_START.test(character);
}

/** @returns the offset behind the word characters that start at `from`. */
export function wordEnd(text: string, from: number): number {
  let end = from;
  for (;;) {
    const unit = text.charCodeAt(end);
    if (unit < 128) {
      if (ASCII[unit] === 0) return end;
      end++;
    } else if (unit >= 128) {
      const character = characterAt(text, end);
      if (!WORD_PART.test(character)) return end;
      end += character.length;
    } else return end;
  }
}

/** @returns where the line that `start` is on ends, before its line break. */
export function lineEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && !isLineBreak(text.charCodeAt(end))) end++;
  return end;
}

/** @returns the offset behind the digits that start at `from`. */
export function digitsEnd(text: string, from: number): number {
  let end = from;
  while (isDigit(text.charCodeAt(end))) end++;
  return end;
}

/** @returns true for a character that a screen does not show. */
export function isInvisible(character: string): boolean {
  return INVISIBLE.test(character);
}

/** @returns how a message shows `character`; an invisible one is shown by its code point. */
export function describeCharacter(character: string): string {
  if (!isInvisible(character)) return `«${character}»`;
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Characters that look like a sign of the language, or that other languages use for it. */
export const LOOKALIKES: ReadonlyMap<string, string> = new Map([
  ['≤', '<='],
  ['≥', '>='],
  ['≠', '!='],
  ['×', '*'],
  ['÷', '/'],
  ['·', '*'],
  ['–', '-'],
  ['—', '-'],
  ['−', '-'],
  ['⇒', '=>'],
  ['…', '..'],
  ['¦', '|'],
  ['│', '|'],
  ['：', ':'],
  ['，', ','],
  ['｜', '|'],
  ['＝', '='],
  ['（', '('],
  ['）', ')'],
  ['｛', '{'],
  ['｝', '}'],
]);

/** Quotation marks that are not part of the language, with the marks that may close them. */
export const FOREIGN_QUOTES: ReadonlyMap<string, string> = new Map([
  ['“', '"”“»«'],
  ['”', '"”“»«'],
  ['„', '"”“»«'],
  ['«', '"”“»«'],
  ['»', '"”“»«'],
  ["'", "'’"],
  ['‘', "'’"],
  ['`', '`'],
]);
