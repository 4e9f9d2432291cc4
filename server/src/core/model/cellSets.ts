import Big from 'big.js';
import type * as Ast from '../syntax/ast';
import { approximately, compare, type Decimal, isWhole } from '../values/decimal';
import type { Column } from './tables';

/** A range of numbers or days. An absent bound is unbounded; both bounds are inclusive unless marked open. */
export interface Interval {
  readonly from: Decimal | undefined;
  readonly to: Decimal | undefined;
  readonly fromOpen: boolean;
  readonly toOpen: boolean;
  /** The bounds in floating point: enough to see that two intervals lie apart, never to see that they meet. */
  readonly low: number;
  readonly high: number;
}

/** The values that a condition cell takes. `opaque` is what cannot be decided here, such as a constant. */
export type CellSet =
  | { readonly kind: 'all' | 'unknown' | 'otherwise' | 'opaque' }
  | { readonly kind: 'interval'; readonly interval: Interval }
  | { readonly kind: 'texts'; readonly negated: boolean; readonly texts: ReadonlySet<string> };

const YES = 'ja';
const NO = 'nee';

/** @returns the values that `cell` takes in `column`, worked out once; ranges over whole numbers and days get closed bounds. */
export function cellSet(cell: Ast.Cell, column: Column): CellSet {
  const known = column.sets.get(cell);
  if (known?.type === column.type) return known.set;
  const set = read(cell, column);
  column.sets.set(cell, { type: column.type, set });
  return set;
}

function read(cell: Ast.Cell, column: Column): CellSet {
  switch (cell.kind) {
    case 'any':
      return { kind: 'all' };
    case 'unknown':
    case 'otherwise':
      return { kind: cell.kind };
    case 'strings':
      return { kind: 'texts', negated: cell.negated, texts: new Set(cell.items.map(({ text }) => text)) };
    case 'boolean':
      return { kind: 'texts', negated: false, texts: new Set([cell.value ? YES : NO]) };
    case 'quantity':
      return interval(cell.quantity.value, cell.quantity.value, false, false);
    case 'range':
      return closed(column, cell.from.value, cell.to.value, false, cell.halfOpen);
    case 'compare': {
      const { value } = cell.bound;
      const below = cell.operator === '<' || cell.operator === '<=';
      const open = cell.operator === '<' || cell.operator === '>';
      return below ? closed(column, undefined, value, false, open) : closed(column, value, undefined, open, false);
    }
    default:
      return { kind: 'opaque' };
  }
}

/** @returns true when the column's values are whole numbers or days, so that 18 and 19 are neighbours. */
export function isDiscrete(column: Column): boolean {
  return column.type.kind === 'date' || (column.type.kind === 'number' && column.type.whole);
}

function closed(
  column: Column,
  from: Decimal | undefined,
  to: Decimal | undefined,
  fromOpen: boolean,
  toOpen: boolean,
): CellSet {
  if (!isDiscrete(column)) return interval(from, to, fromOpen, toOpen);
  const first = from && firstWhole(from, fromOpen);
  const last = to && lastWhole(to, toOpen);
  return interval(first, last, false, false);
}

/** @returns the first whole number in an interval that starts at `from`. */
export function firstWhole(from: Decimal, open: boolean): Decimal {
  if (isWhole(from)) return open ? from.plus(1) : from;
  return from.round(0, Big.roundDown).plus(from.lt(0) ? 0 : 1);
}

/** @returns the last whole number in an interval that ends at `to`. */
export function lastWhole(to: Decimal, open: boolean): Decimal {
  if (isWhole(to)) return open ? to.minus(1) : to;
  return to.round(0, Big.roundDown).minus(to.lt(0) ? 1 : 0);
}

function interval(from: Decimal | undefined, to: Decimal | undefined, fromOpen: boolean, toOpen: boolean): CellSet {
  return { kind: 'interval', interval: makeInterval(from, to, fromOpen, toOpen) };
}

/** @returns the interval with these bounds; an absent bound is unbounded. */
export function makeInterval(
  from: Decimal | undefined,
  to: Decimal | undefined,
  fromOpen: boolean,
  toOpen: boolean,
): Interval {
  const low = from ? approximately(from) : Number.NEGATIVE_INFINITY;
  const high = to ? approximately(to) : Number.POSITIVE_INFINITY;
  return { from, to, fromOpen, toOpen, low, high };
}

/** @returns true when no value lies in the interval. */
export function isEmpty({ from, to, fromOpen, toOpen }: Interval): boolean {
  if (!from || !to) return false;
  const order = compare(from, to);
  return order > 0 || (order === 0 && (fromOpen || toOpen));
}

/** @returns true when some value lies in both. An unknown value is only in `onbekend`; what `anders` takes is by definition not taken elsewhere. */
export function intersects(a: CellSet, b: CellSet): boolean {
  if (a.kind === 'opaque' || b.kind === 'opaque' || a.kind === 'otherwise' || b.kind === 'otherwise') return false;
  if (a.kind === 'unknown' || b.kind === 'unknown') return a.kind === b.kind;
  if (a.kind === 'all' || b.kind === 'all') return true;
  if (a.kind === 'interval' && b.kind === 'interval') return intervalsMeet(a.interval, b.interval);
  if (a.kind === 'texts' && b.kind === 'texts') return textsMeet(a, b);
  return false;
}

function intervalsMeet(a: Interval, b: Interval): boolean {
  if (a.low > b.high || b.low > a.high) return false;
  return !isEmpty(a) && !isEmpty(b) && reaches(a, b) && reaches(b, a);
}

/** True when `a` does not lie wholly above `b`. */
function reaches(a: Interval, b: Interval): boolean {
  if (!a.from || !b.to) return true;
  const order = compare(a.from, b.to);
  return order < 0 || (order === 0 && !a.fromOpen && !b.toOpen);
}

type Texts = Extract<CellSet, { kind: 'texts' }>;

function textsMeet(a: Texts, b: Texts): boolean {
  if (a.negated && b.negated) return true;
  if (a.negated) return textsMeet(b, a);
  return [...a.texts].some((text) => b.texts.has(text) !== b.negated);
}

/** The two values of a yes-or-no column, as `cellSet` names them. */
export const BOOLEAN_VALUES: readonly string[] = [YES, NO];
