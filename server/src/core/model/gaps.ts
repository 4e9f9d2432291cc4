import Big from 'big.js';
import type * as Ast from '../syntax/ast';
import type { Bilingual } from '../text/bilingual';
import { same } from '../text/bilingual';
import { isoDate } from '../values/dates';
import { compare, type Decimal, decimalText, isWhole } from '../values/decimal';
import {
  BOOLEAN_VALUES,
  type CellSet,
  cellSet,
  firstWhole,
  type Interval,
  isDiscrete,
  isEmpty,
  lastWhole,
  makeInterval,
} from './cellSets';
import { codesOf } from './codes';
import type { Column } from './tables';

/** Values of one column that no row takes. */
export interface Gap {
  what(): Bilingual;
  /** True when the values lie within what the column's own type allows for certain. */
  readonly bounded: boolean;
}

/** An indivisible part of a column's values: every cell takes all of it or nothing. */
export interface Atom {
  /** How a message names this part; only made for the few parts that are named. */
  what(): Bilingual;
  readonly bounded: boolean;
  /** The positions, among the given sets, of those that take this part. */
  readonly takenBy: ReadonlySet<number>;
  /** Whether a number lies in this part; never for texts. */
  holds(value: Decimal): boolean;
}

/**
 * Cuts the values of a column at every bound that its cells mention.
 * @returns the parts with the cells that take them, or undefined when a cell cannot be decided
 */
export function atomsOf(column: Column, sets: readonly CellSet[]): readonly Atom[] | undefined {
  if (sets.some(({ kind }) => kind === 'opaque')) return undefined;
  switch (column.type.kind) {
    case 'number':
    case 'date':
      return numericAtoms(column, sets);
    case 'boolean':
      return textAtoms(BOOLEAN_VALUES, sets, true, (value) => BOOLEAN_NAMES[value]!);
    case 'code':
      return column.type.codelist ? textAtoms([...codesOf(column.type.codelist)], sets, true) : undefined;
    case 'text':
      return [...textAtoms(mentioned(sets), sets, true), otherTexts(sets)];
    default:
      return undefined;
  }
}

/**
 * As `atomsOf`, for the values that really occur: an indicator takes the values in its own table and no other.
 * @returns undefined also for what is calculated, because how far that reaches is another question
 */
export function occurringAtomsOf(column: Column, sets: readonly CellSet[]): readonly Atom[] | undefined {
  const { symbol } = column;
  if (symbol?.kind !== 'indicator' && symbol?.kind !== 'score') return atomsOf(column, sets);
  if (symbol.kind === 'score' || sets.some(({ kind }) => kind === 'opaque')) return undefined;
  return resultsOf(symbol.statement)?.map((value) => {
    const part = makeInterval(value, value, false, false);
    return {
      what: () => same(decimalText(value)),
      bounded: true,
      holds: (other) => compare(other, value) === 0,
      takenBy: takers(sets, (set) => set.kind === 'interval' && contains(set.interval, part)),
    };
  });
}

function resultsOf({ formula, per, rows }: Ast.Indicator): readonly Decimal[] | undefined {
  if (formula) return undefined;
  const cells = per ? rows.slice(1).flatMap((row) => row.cells.slice(1)) : rows.flatMap((row) => row.cells.slice(-1));
  const values = new Map<string, Decimal>();
  for (const cell of cells) {
    if (cell.kind !== 'quantity') return undefined;
    values.set(decimalText(cell.quantity.value), cell.quantity.value);
  }
  return [...values.values()];
}

/** @returns the values of a column that none of its cells take. */
export function gapsOf(column: Column): readonly Gap[] {
  const sets = column.cells.map((cell) => cellSet(cell, column));
  if (sets.some(({ kind }) => kind === 'all' || kind === 'otherwise')) return [];
  return occurringAtomsOf(column, sets)?.filter(({ takenBy }) => takenBy.size === 0) ?? [];
}

function mentioned(sets: readonly CellSet[]): readonly string[] {
  return [...new Set(sets.flatMap((set) => (set.kind === 'texts' ? [...set.texts] : [])))];
}

function takers(sets: readonly CellSet[], takes: (set: CellSet) => boolean): ReadonlySet<number> {
  const found = new Set<number>();
  sets.forEach((set, index) => {
    if (set.kind === 'all' || set.kind === 'otherwise' || takes(set)) found.add(index);
  });
  return found;
}

const BOOLEAN_NAMES: { readonly [value: string]: Bilingual } = {
  [BOOLEAN_VALUES[0]!]: { nl: 'ja', en: 'yes' },
  [BOOLEAN_VALUES[1]!]: { nl: 'nee', en: 'no' },
};

function textAtoms(
  texts: readonly string[],
  sets: readonly CellSet[],
  bounded: boolean,
  name: (text: string) => Bilingual = (text) => same(`"${text}"`),
): readonly Atom[] {
  return texts.map((text) => ({
    what: () => name(text),
    bounded,
    holds: () => false,
    takenBy: takers(sets, (set) => set.kind === 'texts' && set.texts.has(text) !== set.negated),
  }));
}

function otherTexts(sets: readonly CellSet[]): Atom {
  return {
    what: () => ({ nl: 'elke andere tekst', en: 'any other text' }),
    bounded: false,
    holds: () => false,
    takenBy: takers(sets, (set) => set.kind === 'texts' && set.negated),
  };
}

/** A cut lies right before or right after a value. */
interface Cut {
  readonly at: Decimal;
  readonly after: boolean;
}

function numericAtoms(column: Column, sets: readonly CellSet[]): readonly Atom[] | undefined {
  const intervals: Interval[] = [];
  for (const set of sets) if (set.kind === 'interval' && !isEmpty(set.interval)) intervals.push(set.interval);
  const { from, to, startIsAssumed } = rangeOf(column, intervals);
  const cuts = cutsOf(intervals, from, to);
  if (cuts.length === 0) return [];
  const parts: { part: Interval; bounded: boolean }[] = [];
  for (let i = 0; i + 1 < cuts.length; i++)
    parts.push({ part: between(cuts[i]!, cuts[i + 1]!), bounded: i > 0 || !startIsAssumed });
  if (!to)
    parts.push({
      part: makeInterval(cuts.at(-1)!.at, undefined, cuts.at(-1)!.after, false),
      bounded: false,
    });
  return parts
    .filter(({ part }) => !isEmpty(part) && (!isDiscrete(column) || hasWhole(part)))
    .map(({ part, bounded }) => numericAtom(part, bounded, column, sets));
}

function numericAtom(part: Interval, bounded: boolean, column: Column, sets: readonly CellSet[]): Atom {
  return {
    what: () => describe(part, column),
    holds: (value) => contains(part, makeInterval(value, value, false, false)),
    bounded,
    takenBy: takers(sets, (set) => set.kind === 'interval' && contains(set.interval, part)),
  };
}

/** The bounds of the type; without a declared lower bound a table is expected to start at zero or below. */
function rangeOf(
  column: Column,
  intervals: readonly Interval[],
): { from: Decimal | undefined; to: Decimal | undefined; startIsAssumed: boolean } {
  if (column.type.kind === 'date') return { from: column.type.from, to: column.type.to, startIsAssumed: false };
  if (column.type.kind !== 'number') return { from: undefined, to: undefined, startIsAssumed: false };
  const { from, to } = column.type;
  const opensBelow = intervals.some((each) => each.from === undefined);
  const startsAboveZero = intervals.length > 0 && intervals.every((each) => each.low > 0);
  const startIsAssumed = !from && startsAboveZero && !opensBelow;
  return { from: startIsAssumed ? new Big(0) : from, to, startIsAssumed };
}

function cutsOf(intervals: readonly Interval[], from: Decimal | undefined, to: Decimal | undefined): readonly Cut[] {
  const cuts: Cut[] = [];
  for (const each of intervals) {
    if (each.from) cuts.push({ at: each.from, after: each.fromOpen });
    if (each.to) cuts.push({ at: each.to, after: !each.toOpen });
  }
  if (from) cuts.push({ at: from, after: false });
  if (to) cuts.push({ at: to, after: true });
  const lowest: Cut | undefined = from && { at: from, after: false };
  const highest: Cut | undefined = to && { at: to, after: true };
  return cuts
    .filter((cut) => (!lowest || order(cut, lowest) >= 0) && (!highest || order(cut, highest) <= 0))
    .sort(order)
    .filter((cut, index, all) => index === 0 || order(cut, all[index - 1]!) !== 0);
}

function order(a: Cut, b: Cut): number {
  return compare(a.at, b.at) || Number(a.after) - Number(b.after);
}

function between(a: Cut, b: Cut): Interval {
  return makeInterval(a.at, b.at, a.after, !b.after);
}

function hasWhole({ from, to, fromOpen, toOpen, low, high }: Interval): boolean {
  if (!from || !to) return true;
  const isExact = Number.isSafeInteger(low) && Number.isSafeInteger(high) && isWhole(from) && isWhole(to);
  if (isExact) return low + Number(fromOpen) <= high - Number(toOpen);
  const first = firstWhole(from, fromOpen);
  const last = lastWhole(to, toOpen);
  return compare(first, last) <= 0;
}

function contains(outer: Interval, inner: Interval): boolean {
  if (outer.low > inner.low || outer.high < inner.high) return false;
  return startsBefore(outer, inner) && endsAfter(outer, inner);
}

function startsBefore(outer: Interval, inner: Interval): boolean {
  if (!outer.from || !inner.from) return !outer.from;
  const order = compare(outer.from, inner.from);
  return order < 0 || (order === 0 && (!outer.fromOpen || inner.fromOpen));
}

function endsAfter(outer: Interval, inner: Interval): boolean {
  if (!outer.to || !inner.to) return !outer.to;
  const order = compare(outer.to, inner.to);
  return order > 0 || (order === 0 && (!outer.toOpen || inner.toOpen));
}

function describe(part: Interval, column: Column): Bilingual {
  const show = (value: Decimal) => (column.type.kind === 'date' ? isoDate(Number(value)) : value.toFixed());
  const unit = column.cells.flatMap((cell) =>
    cell.kind === 'range' ? [cell.to.unit?.text] : cell.kind === 'quantity' ? [cell.quantity.unit?.text] : [],
  )[0];
  const suffix = unit ? ` ${unit}` : '';
  if (!part.to) {
    const isOpen = part.fromOpen && !isDiscrete(column);
    const from = `${show(isDiscrete(column) ? firstWhole(part.from!, part.fromOpen) : part.from!)}${suffix}`;
    if (column.type.kind === 'date') return { nl: `${from} en later`, en: `${from} and later` };
    return isOpen
      ? { nl: `meer dan ${from}`, en: `more than ${from}` }
      : { nl: `${from} en meer`, en: `${from} and more` };
  }
  if (isDiscrete(column)) {
    const first = firstWhole(part.from!, part.fromOpen);
    const last = lastWhole(part.to, part.toOpen);
    return first.eq(last) ? same(`${show(first)}${suffix}`) : same(`${show(first)}..${show(last)}${suffix}`);
  }
  if (part.from?.eq(part.to)) return same(`${show(part.to)}${suffix}`);
  return {
    nl: `tussen ${show(part.from!)} en ${show(part.to)}${suffix}`,
    en: `between ${show(part.from!)} and ${show(part.to)}${suffix}`,
  };
}
