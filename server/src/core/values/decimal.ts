import Big from 'big.js';
import { flat } from '../text/flat';

/** Exact decimal arithmetic: 0.1 + 0.2 is 0.3. Binary floating point would move people over a class bound. */
export type Decimal = Big;

/** Numbers are immutable and a profile repeats the same few, so each is read once. */
const known = new Map<string, Decimal>();
const MOST_KNOWN = 10_000;

/**
 * Reads a number as the language writes it. A decimal comma or thousands separator, already reported as a mistake, is read as what was meant.
 * @param text digits with at most one decimal sign, or a number the lexer marked as wrongly written
 */
export function decimal(text: string): Decimal {
  let value = known.get(text);
  if (!value) {
    if (known.size >= MOST_KNOWN) known.clear();
    value = read(text);
    known.set(flat(text), value);
  }
  return value;
}

function read(text: string): Decimal {
  const signs = text.replace(/,?-+$|[^\d.,]/g, '');
  const [whole = '', fraction] = signs.split(',');
  const digits = (whole.match(/\./g)?.length ?? 0) > 1 || fraction !== undefined ? whole.replaceAll('.', '') : whole;
  return new Big(fraction === undefined ? digits : `${digits}.${fraction}`);
}

/** @returns the smallest of two decimals. */
export function smaller(a: Decimal, b: Decimal): Decimal {
  return compare(a, b) < 0 ? a : b;
}

/** @returns the largest of two decimals. */
export function larger(a: Decimal, b: Decimal): Decimal {
  return compare(a, b) > 0 ? a : b;
}

/**
 * Puts two decimals in order, exactly. Rounding to floating point never swaps two numbers, so only those that it makes equal
 * need their digits compared.
 * @returns a negative number when `a` is smaller, a positive one when it is larger, 0 when they are equal
 */
export function compare(a: Decimal, b: Decimal): number {
  if (a === b) return 0;
  const x = approximately(a);
  const y = approximately(b);
  if (x < y) return -1;
  if (x > y) return 1;
  const isExact = Number.isSafeInteger(x) && isWhole(a) && isWhole(b);
  return isExact ? 0 : a.cmp(b);
}

const texts = new Map<Decimal, string>();

/** @returns the number in plain digits, without an exponent; made once per number. */
export function decimalText(value: Decimal): string {
  return texts.get(value) ?? remember(texts, value, value.toFixed());
}

const approximations = new Map<Decimal, number>();

/** @returns the nearest number in floating point; made once per number. */
export function approximately(value: Decimal): number {
  return approximations.get(value) ?? remember(approximations, value, Number(value));
}

function remember<Made>(known: Map<Decimal, Made>, value: Decimal, made: Made): Made {
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(value, made);
  return made;
}

/** @returns true when the number has no decimals: its last significant digit does not lie behind the point. */
export function isWhole(value: Decimal): boolean {
  return value.e >= value.c.length - 1;
}
