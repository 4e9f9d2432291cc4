import type * as Ast from '../syntax/ast';
import { ROUNDING_MODES } from '../syntax/vocabulary';
import { isWhole } from '../values/decimal';
import { ARITY } from './arity';
import { isZero } from './expressions';
import { type Mismatch, mismatch, PLACED } from './mismatches';
import { ANY, bareNumber, DATE, type ValueType } from './types';
import type { Typing } from './typing';

type Call = Extract<Ast.Expression, { kind: 'call' }>;
type Reporter = (mismatch: Mismatch) => void;

/** No sum of money or share is rounded to more decimals than this. */
const MOST_DIGITS = 20;

/** Checks the values that a function gets. @returns the type of what it gives */
export function checkCall(call: Call, typing: Typing, report: Reporter): ValueType {
  const { builtin, arguments: values, callee } = call;
  const arity = ARITY[builtin?.id ?? ''];
  if (!arity) return ANY;
  if (values.length < arity.least || values.length > arity.most) {
    report({
      span: call,
      message: {
        nl: `"${callee.text}" krijgt ${arity.shape.nl}.`,
        en: `"${callee.text}" takes ${arity.shape.en}.`,
      },
    });
    return ANY;
  }
  switch (builtin!.id) {
    case 'rounded':
      return rounded(values, typing, report);
    case 'min':
    case 'max': {
      const types = values.map((value) => typing.number(value));
      for (let i = 1; i < values.length; i++) typing.fits(values[0]!, types[0]!, values[i]!, types[i]!);
      return joined(types);
    }
    case 'age':
      checkDates(values, typing, report);
      return { ...bareNumber(true), unit: 'year' };
    case 'months-between':
      checkDates(values, typing, report);
      return { ...bareNumber(true), unit: 'month' };
    default:
      // The norm of a measurement is not typed, so this call stands somewhere else.
      report({ span: callee, message: PLACED.measurement });
      return ANY;
  }
}

function checkDates(values: readonly Ast.Expression[], typing: Typing, report: Reporter): void {
  for (const value of values) {
    const type = typing.typeOf(value);
    if (type.kind !== 'date' && type.kind !== 'any') report(mismatch(value, DATE, type));
  }
}

function rounded([value, digits, mode]: readonly Ast.Expression[], typing: Typing, report: Reporter): ValueType {
  const type = typing.number(value!);
  if (digits && !isDigits(digits)) report({ span: digits, message: PLACED.digits });
  if (mode && !isRoundingMode(mode)) report({ span: mode, message: PLACED.roundingMode });
  const whole = digits === undefined || isZero(digits);
  if (type.kind !== 'number') return bareNumber(whole);
  return { ...bareNumber(whole), unit: type.unit, unitOptional: type.unitOptional };
}

/** How far is rounded is part of the rule and not of the case, so it is written out. */
function isDigits(digits: Ast.Expression): boolean {
  if (digits.kind === 'missing') return true;
  if (digits.kind !== 'quantity') return false;
  const { kind, value, unit } = digits.quantity;
  return kind === 'number' && !unit && isWhole(value) && value.gte(0) && value.lte(MOST_DIGITS);
}

/** A name that is not of the language has been reported as unknown. */
function isRoundingMode(mode: Ast.Expression): boolean {
  if (mode.kind === 'missing') return true;
  return mode.kind === 'reference' && (!mode.term || ROUNDING_MODES.includes(mode.term));
}

/** The type of whichever of these values is taken: whole only when all are, in the unit of those that have one. */
function joined(types: readonly ValueType[]): ValueType {
  const numbers = types.filter((type) => type.kind === 'number');
  if (numbers.length < types.length) return ANY;
  const unit = numbers.find((type) => type.unit !== undefined);
  return {
    ...bareNumber(numbers.every(({ whole }) => whole)),
    unit: unit?.unit,
    unitOptional: numbers.some(({ unitOptional }) => unitOptional),
  };
}
