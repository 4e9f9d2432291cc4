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
  return a.lt(b) ? a : b;
}

/** @returns the largest of two decimals. */
export function larger(a: Decimal, b: Decimal): Decimal {
  return a.gt(b) ? a : b;
}

const texts = new Map<Decimal, string>();

/** @returns the number in plain digits, without an exponent; made once per number. */
export function decimalText(value: Decimal): string {
  let text = texts.get(value);
  if (text === undefined) {
    if (texts.size >= MOST_KNOWN) texts.clear();
    text = value.toFixed();
    texts.set(value, text);
  }
  return text;
}

/** @returns true when the number has no decimals: its last significant digit does not lie behind the point. */
export function isWhole(value: Decimal): boolean {
  return value.e >= value.c.length - 1;
}
