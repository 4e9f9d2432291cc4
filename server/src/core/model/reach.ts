import Big from 'big.js';
import type * as Ast from '../syntax/ast';
import { type Decimal, decimalText } from '../values/decimal';
import type { LinkedFile } from './linked';

/** Past this many different values nothing is known any more: the question was about gaps, and a crowded score has few. */
const MOST_VALUES = 4_000;

/**
 * The values that a score or an indicator can have at most, every indicator taken by itself: a value that is not among them is never reached,
 * a value that is may still be out of reach because two indicators never go together.
 * @returns undefined when the calculation rests on a field, a model or anything else without a table
 */
export function reachableValues(name: Ast.Name, file: LinkedFile): readonly Decimal[] | undefined {
  return ofName(name, file, new Set());
}

function valuesOf(each: Ast.Expression, file: LinkedFile, seen: ReadonlySet<unknown>): readonly Decimal[] | undefined {
  switch (each.kind) {
    case 'quantity':
      return [each.quantity.value];
    case 'reference':
      return ofName(each.name, file, seen);
    case 'unary': {
      const values = valuesOf(each.operand, file, seen);
      return each.operator === '-' ? values?.map((value) => value.times(-1)) : undefined;
    }
    case 'binary':
      return combined(each, file, seen);
    case 'call':
      return each.builtin?.id === 'rounded' ? rounded(each, file, seen) : undefined;
    default:
      return undefined;
  }
}

function ofName(name: Ast.Name, file: LinkedFile, seen: ReadonlySet<unknown>): readonly Decimal[] | undefined {
  const symbol = file.symbolOf(name);
  if (!symbol || seen.has(symbol)) return undefined;
  const within = new Set([...seen, symbol]);
  switch (symbol.kind) {
    case 'constant':
      return valuesOf(symbol.statement.value, file, within);
    case 'score':
      return valuesOf(symbol.statement.formula, file, within);
    case 'indicator':
      return symbol.statement.formula
        ? valuesOf(symbol.statement.formula, file, within)
        : ofTable(symbol.statement, file, within);
    default:
      return undefined;
  }
}

function ofTable(
  indicator: Ast.Indicator,
  file: LinkedFile,
  seen: ReadonlySet<unknown>,
): readonly Decimal[] | undefined {
  const [, ...body] = indicator.rows;
  const cells = indicator.per
    ? body.flatMap((row) => row.cells.slice(1))
    : indicator.rows.flatMap((row) => row.cells.slice(-1));
  const found: Decimal[] = [];
  for (const cell of cells) {
    if (cell.kind === 'quantity') found.push(cell.quantity.value);
    else {
      const values = cell.kind === 'name' ? ofName(cell.name, file, seen) : undefined;
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
  file: LinkedFile,
  seen: ReadonlySet<unknown>,
): readonly Decimal[] | undefined {
  const operation = OPERATIONS[operator];
  const a = operation && valuesOf(left, file, seen);
  const b = a && valuesOf(right, file, seen);
  if (!b || a.length * b.length > MOST_VALUES) return undefined;
  return distinct(a.flatMap((x) => b.map((y) => operation(x, y))));
}

/** Where the way of rounding is not stated, a half may go either way. */
function rounded(
  { arguments: values }: Extract<Ast.Expression, { kind: 'call' }>,
  file: LinkedFile,
  seen: ReadonlySet<unknown>,
): readonly Decimal[] | undefined {
  const [value, digits] = values;
  const inner = value && valuesOf(value, file, seen);
  if (!inner || (digits && digits.kind !== 'quantity')) return undefined;
  const places = digits?.kind === 'quantity' ? Number(digits.quantity.value) : 0;
  if (!Number.isInteger(places) || places < 0 || places > 20) return undefined;
  return distinct(inner.flatMap((each) => [each.round(places, Big.roundDown), each.round(places, Big.roundUp)]));
}

function distinct(values: readonly Decimal[]): readonly Decimal[] {
  return [...new Map(values.map((value) => [decimalText(value), value])).values()];
}
