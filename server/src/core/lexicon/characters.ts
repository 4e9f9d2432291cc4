/** What a character is in a name: a small letter, a capital, a digit, something that divides words, or not plain ASCII. */
export const DIVIDER = 0;
export const SMALL = 1;
export const CAPITAL = 2;
export const DIGIT = 4;
export const FOREIGN = 8;

const SPACE = 32;
const LAST_VISIBLE = 126;

const KINDS = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
  if (code < SPACE || code > LAST_VISIBLE) KINDS[code] = FOREIGN;
  else if (code >= 97 && code <= 122) KINDS[code] = SMALL;
  else if (code >= 65 && code <= 90) KINDS[code] = CAPITAL;
  else if (code >= 48 && code <= 57) KINDS[code] = DIGIT;
}

/** @returns the kind of a character code; DIVIDER past the end of a text, where the code is not a number. */
export function kindOf(code: number): number {
  return code < 128 ? (KINDS[code] as number) : code >= 128 ? FOREIGN : DIVIDER;
}

/** @returns a hash of a text with one character more, the same for capitals and small letters. */
export function hashWith(hash: number, code: number): number {
  return (Math.imul(hash, 31) + (code | 32)) | 0;
}

/** @returns a hash of a whole text without the spaces around it, the same for capitals and small letters. */
export function hashOf(text: string): number {
  let hash = 0;
  let start = 0;
  let end = text.length;
  while (start < end && text.charCodeAt(start) === SPACE) start++;
  while (end > start && text.charCodeAt(end - 1) === SPACE) end--;
  for (let at = start; at < end; at++) hash = hashWith(hash, text.charCodeAt(at));
  return hash;
}
