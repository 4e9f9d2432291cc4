import { type Decimal, isWhole } from '../values/decimal';
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
  const { from, to } = type;
  switch (operator) {
    case '=': {
      const isBetween = type.kind === 'number' && type.whole && !isWhole(value);
      return !isBetween && !from?.gt(value) && !to?.lt(value);
    }
    case '<':
      return !from?.gte(value);
    case '<=':
      return !from?.gt(value);
    case '>':
      return !to?.lte(value);
    case '>=':
      return !to?.lt(value);
    default:
      return true;
  }
}
