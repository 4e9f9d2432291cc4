import type { Bilingual } from '../text/bilingual';
import { isDay } from '../values/dates';
import { digitsEnd, isDigit } from './characters';
import { foreign, groupedNumber, numberMistake } from './misreadings';

/** How a lexeme that starts with a digit reads. */
export interface NumberReading {
  readonly kind: 'number' | 'date';
  readonly end: number;
  /** What is wrong with the way it is written, and how it is written instead. */
  readonly mistake?: { readonly message: Bilingual; readonly meant: string };
}

const DATE = /\d{4}-\d{1,2}-\d{1,2}(?![\p{L}\p{N}_])/uy;
const DAY_FIRST = /(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?![\p{L}\p{N}_])/uy;
const YEAR_FIRST = /(\d{4})([/.])(\d{1,2})\2(\d{1,2})(?![\p{L}\p{N}_])/uy;
/** `1000,-` is how prices without cents are written. */
const ROUND_AMOUNT = /,-+(?![\d\p{L}])/uy;
const THOUSANDS = /(?:\.\d+)+(?:,\d+)?/y;

/** @returns the offset behind a number of digits only, which most are, or undefined when there is more to it. */
export function plainNumberEnd(text: string, start: number): number | undefined {
  const end = digitsEnd(text, start);
  return mayContinue(text.charCodeAt(end), text.charCodeAt(end + 1)) ? undefined : end;
}

/**
 * Reads a number or a date. What the language does not allow is read as what was meant, never as something else.
 * @param text the whole text
 * @param start the offset of the first digit
 */
export function readNumber(text: string, start: number): NumberReading {
  const whole = digitsEnd(text, start);
  const next = text.charCodeAt(whole);
  const grouped = BETWEEN_THOUSANDS.has(next) ? groupedNumber(text, start) : undefined;
  if (grouped) {
    const { written, meant } = grouped;
    return { kind: 'number', end: start + written.length, mistake: { meant, message: numberMistake(written, meant) } };
  }
  if (next !== 44) {
    const date = readDate(text, start);
    if (date) return date;
  }
  let end = whole;
  if (next === 46 && isDigit(text.charCodeAt(whole + 1))) end = digitsEnd(text, whole + 1);
  const groups = match(THOUSANDS, text, end);
  if (groups) return thousands(text, start, end + groups[0].length);
  const round = match(ROUND_AMOUNT, text, end);
  if (round) {
    const [written, meant] = [text.slice(start, end + round[0].length), text.slice(start, end)];
    return { kind: 'number', end: start + written.length, mistake: { meant, message: foreign(written, meant) } };
  }
  if (text.charCodeAt(end) === 44 && isDigit(text.charCodeAt(end + 1))) return decimalComma(text, start, end);
  return { kind: 'number', end };
}

/** Spaces and signs that other languages and word processors put between thousands: space, ', _, no-break spaces, ’. */
const BETWEEN_THOUSANDS: ReadonlySet<number> = new Set([0x20, 0x27, 0x5f, 0xa0, 0x202f, 0x2019]);

/** True when what follows the first digits may belong to them: a separator (, - . / or one of thousands) with a digit behind it, or `,-`. */
function mayContinue(separator: number, behind: number): boolean {
  if (!isDigit(behind)) return separator === 44 && behind === 45;
  return (separator >= 44 && separator <= 47) || BETWEEN_THOUSANDS.has(separator);
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function readDate(text: string, start: number): NumberReading | undefined {
  const iso = match(DATE, text, start);
  if (iso) return { kind: 'date', end: start + iso[0].length };
  const dayFirst = match(DAY_FIRST, text, start);
  if (dayFirst) {
    const [written, day = '', , month = '', year = ''] = dayFirst;
    return foreignDate(start, written, year, month, day);
  }
  const yearFirst = match(YEAR_FIRST, text, start);
  if (!yearFirst) return undefined;
  const [written, year = '', , month = '', day = ''] = yearFirst;
  return foreignDate(start, written, year, month, day);
}

function foreignDate(start: number, written: string, year: string, month: string, day: string): NumberReading {
  const dated = (first: string, second: string) => `${year}-${first.padStart(2, '0')}-${second.padStart(2, '0')}`;
  // 12/31/2026 is how Americans write the last day of the year.
  const meant = !isDay(dated(month, day)) && isDay(dated(day, month)) ? dated(day, month) : dated(month, day);
  return {
    kind: 'date',
    end: start + written.length,
    mistake: {
      meant,
      message: {
        nl: `${written} is geen datum in deze taal: het jaar staat voorop, met streepjes. Schrijf ${meant}; bedoelde u een berekening, zet dan spaties.`,
        en: `${written} is not a date in this language: the year comes first, with hyphens. Write ${meant}; if you meant a calculation, put spaces.`,
      },
    },
  };
}

function thousands(text: string, start: number, end: number): NumberReading {
  const written = text.slice(start, end);
  const [whole = '', fraction] = written.split(',');
  const meant = whole.replaceAll('.', '') + (fraction ? `.${fraction}` : '');
  return {
    kind: 'number',
    end,
    mistake: {
      meant,
      message: {
        nl: `${written} is geen getal in deze taal: een punt scheidt hier de decimalen, en duizendtallen krijgen geen teken. Schrijf ${meant}.`,
        en: `${written} is not a number in this language: a point separates the decimals, and thousands get no separator. Write ${meant}.`,
      },
    },
  };
}

function decimalComma(text: string, start: number, comma: number): NumberReading {
  const end = digitsEnd(text, comma + 1);
  const written = text.slice(start, end);
  const meant = written.includes('.') ? written.replaceAll('.', '').replace(',', '.') : written.replace(',', '.');
  return {
    kind: 'number',
    end,
    mistake: {
      meant,
      message: {
        nl: `${written} is dubbelzinnig: een decimaal getal krijgt een punt. Schrijf ${meant}; bedoelde u twee getallen, zet dan een spatie na de komma.`,
        en: `${written} is ambiguous: a decimal number takes a point. Write ${meant}; if you meant two numbers, put a space after the comma.`,
      },
    },
  };
}
