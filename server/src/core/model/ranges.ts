import { compare, type Decimal, isWhole } from '../values/decimal';
import type { ValueType } from './types';

const MIRRORED: { readonly [operator: string]: string } = { '<': '>', '<=': '>=', '>': '<', '>=': '<=' };

/** @returns true for the operators that ask which of two values is the larger. */
export function isOrderOperator(operator: string): boolean {
  return operator in MIRRORED;
}

/** @returns the operator that says the same when its two sides change places. */
export function mirrored(operator: string): string {
  return MIRRORED[operator] ?? operator;
}

/** @returns false when no value that `type` allows stands in this relation to `value`. */
export function holdsFor(type: ValueType, operator: string, value: Decimal): boolean {
  if (type.kind !== 'number' && type.kind !== 'date') return true;
  const aboveStart = type.from ? compare(value, type.from) : 1;
  const belowEnd = type.to ? compare(type.to, value) : 1;
  switch (operator) {
    case '=': {
      const isBetween = type.kind === 'number' && type.whole && !isWhole(value);
      return !isBetween && aboveStart >= 0 && belowEnd >= 0;
    }
    case '<':
      return aboveStart > 0;
    case '<=':
      return aboveStart >= 0;
    case '>':
      return belowEnd > 0;
    case '>=':
      return belowEnd >= 0;
    default:
      return true;
  }
}
