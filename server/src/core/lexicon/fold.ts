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
    ɑ: 'a',
    ь: 'b',
    ƅ: 'b',
    ϲ: 'c',
    ɗ: 'd',
    є: 'e',
    ց: 'g',
    հ: 'h',
    ɪ: 'i',
    ϳ: 'j',
    ȷ: 'j',
    ĸ: 'k',
    ǀ: 'l',
    ո: 'n',
    օ: 'o',
    զ: 'q',
    ʀ: 'r',
    ƨ: 's',
    ꜱ: 's',
    ս: 'u',
    ʋ: 'v',
    ѡ: 'w',
    ɯ: 'w',
    ʏ: 'y',
    ү: 'y',
    ᴢ: 'z',
    ʐ: 'z',
    ᴀ: 'a',
    ʙ: 'b',
    ᴄ: 'c',
    ᴅ: 'd',
    ᴇ: 'e',
    ꜰ: 'f',
    ɢ: 'g',
    ʜ: 'h',
    ᴊ: 'j',
    ᴋ: 'k',
    ʟ: 'l',
    ᴍ: 'm',
    ɴ: 'n',
    ᴏ: 'o',
    ᴘ: 'p',
    ᴛ: 't',
    ᴜ: 'u',
    ᴠ: 'v',
    ᴡ: 'w',
  }),
);

/** Capitals that look like another letter than their small form does. */
const CAPITAL_LOOKALIKES: ReadonlyMap<string, string> = new Map(
  Object.entries({ Η: 'H', Ν: 'N', Υ: 'Y', Ζ: 'Z', Ԍ: 'G', Տ: 'S', Ս: 'U', Օ: 'O', Լ: 'L', Ԁ: 'D', Ү: 'Y', Ғ: 'F' }),
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
  const capital = CAPITAL_LOOKALIKES.get(character);
  if (capital !== undefined) return capital;
  const lower = character.toLowerCase();
  const latin = LOOKALIKES.get(lower);
  if (latin === undefined) return ' ';
  return lower === character ? latin : latin.toUpperCase();
}
