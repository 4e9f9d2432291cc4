import Big from 'big.js';

/** Exact decimal arithmetic: 0.1 + 0.2 is 0.3. Binary floating point would move people over a class bound. */
export type Decimal = Big;

/**
 * Reads a number as the language writes it. A decimal comma or thousands separator, already reported as a mistake, is read as what was meant.
 * @param text digits with at most one decimal sign, or a number the lexer marked as wrongly written
 */
export function decimal(text: string): Decimal {
  const [whole = '', fraction] = text.includes(',') ? text.split(',') : [text];
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
