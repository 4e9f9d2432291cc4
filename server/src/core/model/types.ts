import type * as Ast from '../syntax/ast';
import { type Decimal, isWhole } from '../values/decimal';
import type { LinkedFile } from './linked';
import type { DeclaredSymbol, FieldSymbol } from './symbols';

/** The type of a value. `any` is what cannot be known; it fits everywhere, so that one mistake is reported once. */
export type ValueType =
  | { readonly kind: 'any' }
  | NumberType
  | { readonly kind: 'text' | 'boolean'; readonly optional: boolean }
  | {
      readonly kind: 'date';
      readonly optional: boolean;
      /** The first and the last day, as days since 1970-01-01. */
      readonly from?: Decimal | undefined;
      readonly to?: Decimal | undefined;
    }
  | { readonly kind: 'code'; readonly optional: boolean; readonly codelist: Ast.Codelist | undefined };

export interface NumberType {
  readonly kind: 'number';
  /** The id of the unit; undefined for a bare number. */
  readonly unit: string | undefined;
  /** Money may be written with or without EUR. */
  readonly unitOptional: boolean;
  /** True when only whole numbers occur. */
  readonly whole: boolean;
  readonly from: Decimal | undefined;
  readonly to: Decimal | undefined;
  readonly optional: boolean;
}

export const ANY: ValueType = { kind: 'any' };
export const BOOLEAN: ValueType = { kind: 'boolean', optional: false };
export const DATE: ValueType = { kind: 'date', optional: false };

/** @returns a bare number, whole or not. */
export function bareNumber(whole: boolean): NumberType {
  return {
    kind: 'number',
    unit: undefined,
    unitOptional: false,
    whole,
    from: undefined,
    to: undefined,
    optional: false,
  };
}

/** @returns the type a field declares; `any` when the type does not exist. */
export function fieldType(field: FieldSymbol, linked: LinkedFile): ValueType {
  const { type } = field.statement;
  const { optional } = type;
  switch (type.term?.id) {
    case 'integer':
    case 'decimal':
    case 'money': {
      const isMoney = type.term.id === 'money';
      const unit = type.unit?.id ?? (isMoney ? 'euro' : undefined);
      const whole = type.term.id === 'integer';
      return {
        kind: 'number',
        unit,
        unitOptional: unit === 'euro',
        whole,
        from: type.from?.value,
        to: type.to?.value,
        optional,
      };
    }
    case 'date':
      return { kind: 'date', optional, from: type.from?.value, to: type.to?.value };
    case 'text':
    case 'boolean':
      return { kind: type.term.id, optional };
    case 'code':
      return { kind: 'code', optional, codelist: linked.codelistOf(field) };
    default:
      return ANY;
  }
}

/** @returns the type of whatever `symbol` names, as an operand. */
export function symbolType(symbol: DeclaredSymbol, linked: LinkedFile): ValueType {
  switch (symbol.kind) {
    case 'field':
      return fieldType(symbol, linked);
    case 'rule':
      return { kind: 'boolean', optional: false };
    case 'constant':
      return constantType(symbol.statement.value);
    case 'indicator':
      return bareNumber(hasWholeValues(symbol.statement));
    default:
      return ANY;
  }
}

/** @returns the type of a number or date as written. */
export function quantityType({ kind, value, unit }: Ast.Quantity): ValueType {
  if (kind === 'date') return { kind: 'date', optional: false };
  return { ...bareNumber(isWhole(value)), unit: unit?.id, unitOptional: unit?.id === 'euro' };
}

/** A constant has the type of the value it stands for; a calculation stays open. */
function constantType(value: Ast.Expression): ValueType {
  switch (value.kind) {
    case 'quantity':
      return quantityType(value.quantity);
    case 'string':
      return { kind: 'text', optional: false };
    case 'boolean':
      return { kind: 'boolean', optional: false };
    default:
      return ANY;
  }
}

/** @returns true when every value in the indicator's table is whole; a formula may give anything. */
function hasWholeValues(indicator: Ast.Indicator): boolean {
  if (indicator.formula) return false;
  return indicator.rows.every((row) => {
    const values = indicator.per ? row.cells.slice(1) : row.cells.slice(-1);
    return values.every((cell) => cell.kind !== 'quantity' || isWhole(cell.quantity.value));
  });
}

/** Units are equal when written the same way; money may go without, and zero is zero in any unit. */
export function unitsFit(a: NumberType, b: NumberType): boolean {
  return a.unit === b.unit || (a.unit === undefined && b.unitOptional) || (b.unit === undefined && a.unitOptional);
}
