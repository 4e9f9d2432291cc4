/**
 * Look-alikes of Latin letters that can hide a word from a plain comparison: Cyrillic and Greek, lower case.
 * After Unicode's confusables (UTS 39), only the letters that look like one Latin letter in common fonts.
 */
const LOOKALIKES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    а: 'a',
    в: 'b',
    с: 'c',
    ԁ: 'd',
    е: 'e',
    ё: 'e',
    ғ: 'f',
    һ: 'h',
    і: 'i',
    ї: 'i',
    ј: 'j',
    к: 'k',
    ӏ: 'l',
    м: 'm',
    н: 'h',
    о: 'o',
    р: 'p',
    ԛ: 'q',
    ѕ: 's',
    т: 't',
    у: 'y',
    ѵ: 'v',
    ԝ: 'w',
    х: 'x',
    г: 'r',
    п: 'n',
    α: 'a',
    β: 'b',
    ε: 'e',
    η: 'n',
    ι: 'i',
    κ: 'k',
    μ: 'm',
    ν: 'v',
    ο: 'o',
    ρ: 'p',
    σ: 'o',
    ς: 's',
    τ: 't',
    υ: 'u',
    χ: 'x',
    ω: 'w',
    γ: 'y',
    ɡ: 'g',
    ı: 'i',
    ɩ: 'i',
    ß: 'ss',
    æ: 'ae',
    œ: 'oe',
    ø: 'o',
    đ: 'd',
    ł: 'l',
    ð: 'd',
    þ: 'th',
    ĳ: 'ij',
  }),
);

/** Characters that are invisible or only steer layout: control, format (zero width, direction marks), variation selectors. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Mn}\p{Me}\u115f\u1160\u3164\uffa0]/gu;
const PLAIN = /^[\x20-\x7e]*$/;

/** @returns whether a name is visible ASCII only, so that there is nothing to fold. */
export function isPlain(name: string): boolean {
  return PLAIN.test(name);
}

/**
 * Folds a name to ASCII letters while keeping its capitals, so that humps stay visible: diacritics and look-alikes become the Latin letter they
 * resemble, invisible characters disappear and every other character becomes a space.
 * @returns the folded name; line breaks and tabs become spaces.
 */
export function fold(name: string): string {
  if (isPlain(name)) return name;
  const visible = name
    .replace(/[\t\n\r\v\f\u0085\u2028\u2029]/g, ' ')
    .normalize('NFKD')
    .replace(INVISIBLE, '');
  let folded = '';
  for (const character of visible) folded += foldCharacter(character);
  return folded;
}

function foldCharacter(character: string): string {
  if (character >= ' ' && character <= '~') return character;
  const lower = character.toLowerCase();
  const latin = LOOKALIKES.get(lower);
  if (latin === undefined) return ' ';
  return lower === character ? latin : latin.toUpperCase();
}
