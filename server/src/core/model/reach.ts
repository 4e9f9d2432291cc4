import Big from 'big.js';
import type * as Ast from '../syntax/ast';
import { type Decimal, decimalText } from '../values/decimal';
import { walk } from './expressions';
import type { LinkedFile } from './linked';
import type { DeclaredSymbol } from './symbols';

/** Past this many different values nothing is known any more: the question was about gaps, and a crowded score has few. */
const MOST_VALUES = 4_000;

/** A number with more digits than this takes too long to calculate with, and no class has such a bound. */
const MOST_DIGITS = 100;

/** Past this many calculations in a row nothing is known any more either. */
const MOST_STEPS = 100;

/** What has been worked out; a symbol that is being worked out has no values yet, so that a circle ends. */
interface Known {
  readonly file: LinkedFile;
  readonly values: Map<DeclaredSymbol, readonly Decimal[] | undefined>;
  readonly steps: number;
}

/**
 * The values that a score or an indicator can have at most, every indicator taken by itself: a value that is not among them is never reached,
 * a value that is may still be out of reach because two indicators never go together.
 * @returns undefined when the calculation rests on a field, a model or anything else without a table
 */
export function reachableValues(name: Ast.Name, file: LinkedFile): readonly Decimal[] | undefined {
  return ofName(name, { file, values: new Map(), steps: 0 });
}

/** @returns false when a name in a calculation, or a function, is not known, so that nothing can be said about its values. */
export function isUnderstood(name: Ast.Name, file: LinkedFile): boolean {
  const names = [name];
  const seen = new Set<DeclaredSymbol>();
  let understood = true;
  for (let next = names.pop(); next && understood; next = names.pop()) {
    const symbol = file.symbolOf(next);
    understood = symbol !== undefined;
    const formula = symbol && !seen.has(symbol) ? formulaOf(symbol) : undefined;
    if (symbol) seen.add(symbol);
    if (!formula) continue;
    walk(formula, (part) => {
      if (part.kind === 'call' && !part.builtin) understood = false;
      if (part.kind === 'reference') names.push(part.name);
    });
  }
  return understood;
}

function formulaOf(symbol: DeclaredSymbol): Ast.Expression | undefined {
  switch (symbol.kind) {
    case 'constant':
      return symbol.statement.value;
    case 'score':
    case 'indicator':
      return symbol.statement.formula;
    default:
      return undefined;
  }
}

function valuesOf(each: Ast.Expression, known: Known): readonly Decimal[] | undefined {
  switch (each.kind) {
    case 'quantity':
      return [each.quantity.value];
    case 'reference':
      return ofName(each.name, known);
    case 'unary': {
      const values = valuesOf(each.operand, known);
      return each.operator === '-' ? values?.map((value) => value.times(-1)) : undefined;
    }
    case 'binary':
      return combined(each, known);
    case 'call':
      return each.builtin?.id === 'rounded' ? rounded(each, known) : undefined;
    default:
      return undefined;
  }
}

function ofName(name: Ast.Name, known: Known): readonly Decimal[] | undefined {
  const symbol = known.file.symbolOf(name);
  if (!symbol || known.steps > MOST_STEPS) return undefined;
  if (!known.values.has(symbol)) {
    known.values.set(symbol, undefined);
    known.values.set(symbol, ofSymbol(symbol, { ...known, steps: known.steps + 1 }));
  }
  return known.values.get(symbol);
}

function ofSymbol(symbol: DeclaredSymbol, known: Known): readonly Decimal[] | undefined {
  switch (symbol.kind) {
    case 'constant':
    case 'score':
    case 'indicator': {
      const formula = formulaOf(symbol);
      if (formula) return valuesOf(formula, known);
      return symbol.kind === 'indicator' ? ofTable(symbol.statement, known) : undefined;
    }
    default:
      return undefined;
  }
}

function ofTable(indicator: Ast.Indicator, known: Known): readonly Decimal[] | undefined {
  const [, ...body] = indicator.rows;
  const cells = indicator.per
    ? body.flatMap((row) => row.cells.slice(1))
    : indicator.rows.flatMap((row) => row.cells.slice(-1));
  const found: Decimal[] = [];
  for (const cell of cells) {
    if (cell.kind === 'quantity') found.push(cell.quantity.value);
    else {
      const values = cell.kind === 'name' ? ofName(cell.name, known) : undefined;
      if (!values) return undefined;
      found.push(...values);
    }
  }
  return distinct(found);
}

const OPERATIONS: { readonly [operator: string]: (a: Decimal, b: Decimal) => Decimal } = {
  '+': (a, b) => a.plus(b),
  '-': (a, b) => a.minus(b),
  '*': (a, b) => a.times(b),
};

function combined(
  { operator, left, right }: Extract<Ast.Expression, { kind: 'binary' }>,
  known: Known,
): readonly Decimal[] | undefined {
  const operation = OPERATIONS[operator];
  const a = operation && valuesOf(left, known);
  const b = a && valuesOf(right, known);
  if (!b || a.length * b.length > MOST_VALUES || [...a, ...b].some(({ c }) => c.length > MOST_DIGITS)) return undefined;
  return distinct(a.flatMap((x) => b.map((y) => operation(x, y))));
}

/** Where the way of rounding is not stated, a half may go either way. */
function rounded(
  { arguments: values }: Extract<Ast.Expression, { kind: 'call' }>,
  known: Known,
): readonly Decimal[] | undefined {
  const [value, digits] = values;
  const inner = value && valuesOf(value, known);
  if (!inner || (digits && digits.kind !== 'quantity')) return undefined;
  const places = digits?.kind === 'quantity' ? Number(digits.quantity.value) : 0;
  if (!Number.isInteger(places) || places < 0 || places > 20) return undefined;
  return distinct(inner.flatMap((each) => [each.round(places, Big.roundDown), each.round(places, Big.roundUp)]));
}

function distinct(values: readonly Decimal[]): readonly Decimal[] {
  return [...new Map(values.map((value) => [decimalText(value), value])).values()];
}
