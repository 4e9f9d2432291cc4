import { mirrored } from '../model/ranges';
import type * as Ast from '../syntax/ast';
import { decimalText } from '../values/decimal';

// One text per meaning: what differs only in layout, spelling or an order that means nothing is written alike.

/** Parts in an order that means something. Texts of the author are quoted, so that no two meanings give one text. */
export function tuple(...parts: readonly string[]): string {
  return ordered(parts);
}

function ordered(parts: readonly string[]): string {
  let text = '(';
  for (let index = 0; index < parts.length; index++) text += index === 0 ? parts[index] : ` ${parts[index]}`;
  return `${text})`;
}

/** Parts whose order means nothing: they are put in one. The list is the caller's own, and is sorted in place. */
export function unordered(parts: string[]): string {
  if (parts.length > 1) parts.sort();
  let text = '{';
  for (let index = 0; index < parts.length; index++) text += index === 0 ? parts[index] : ` ${parts[index]}`;
  return `${text}}`;
}

const NEEDS_ESCAPE = /["\\\p{Cc}\p{Cs}]/u;

/** As JSON writes it; most texts are the same between quotation marks. */
export function quote(text: string | undefined): string {
  if (text === undefined) return '-';
  return NEEDS_ESCAPE.test(text) ? JSON.stringify(text) : `"${text}"`;
}

/** @returns keys with their values; an explanation explains and decides nothing. */
export function properties(all: readonly Ast.Property[]): string {
  return unordered(
    all
      .filter(({ id }) => id !== 'explanation')
      .map(({ id, key, values }) =>
        tuple(
          id ?? quote(key.text),
          unordered(
            values.map(({ atoms, references }) =>
              tuple(...atoms.map(atom), unordered(references.map(({ text }) => quote(text)))),
            ),
          ),
        ),
      ),
  );
}

function atom(each: Ast.Atom): string {
  switch (each.kind) {
    case 'word':
      return tuple('word', quote(each.term?.id ?? each.text));
    case 'number':
      return tuple('number', decimalText(each.value));
    case 'period':
      return tuple('period', quote(each.from?.text), quote(each.to?.text));
    default:
      return tuple(each.kind, quote(each.text));
  }
}

/** Rows may not overlap, so their order means nothing. */
export function tableRows(rows: readonly Ast.Row[]): string {
  return unordered(rows.map(({ cells }) => ordered(cells.map(cell))));
}

/** @returns what a cell asks or gives. */
export function cell(each: Ast.Cell | undefined): string {
  switch (each?.kind) {
    case 'compare':
      return tuple(each.operator, quantity(each.bound));
    case 'range':
      return `${quantity(each.from)}${each.halfOpen ? '..<' : '..'}${quantity(each.to)}`;
    case 'quantity':
      return quantity(each.quantity);
    case 'strings':
      return tuple(each.negated ? 'not' : 'one-of', unordered(each.items.map(({ text }) => quote(text))));
    case 'boolean':
      return String(each.value);
    case 'name':
      return tuple('name', quote(each.name.text));
    default:
      return each?.kind ?? '-';
  }
}

/** The unit, or what kind of value it is, stands behind the digits, so that nothing else reads the same. */
export function quantity(each: Ast.Quantity | undefined): string {
  if (!each) return '-';
  return `${decimalText(each.value)}:${each.unit?.id ?? (each.kind === 'number' ? '' : each.kind)}`;
}

/** @returns an expression, or a sign that there is none. */
export function optional(each: Ast.Expression | undefined): string {
  return each ? expression(each) : '-';
}

/** @returns a calculation or condition. */
export function expression(each: Ast.Expression): string {
  switch (each.kind) {
    case 'quantity':
      return quantity(each.quantity);
    case 'string':
      return quote(each.text);
    case 'boolean':
      return String(each.value);
    case 'reference':
      return tuple('name', each.term?.id ?? quote(each.name.text));
    case 'call':
      return call(each);
    case 'list':
      return unordered(each.items.map(expression));
    case 'range':
      return tuple(each.halfOpen ? '..<' : '..', expression(each.from), expression(each.to));
    case 'binary':
      return binary(each);
    case 'unary':
      return tuple(each.operator, expression(each.operand));
    default:
      return each.kind;
  }
}

/** The smallest of two numbers is the same in whatever order they are named. */
const ORDERLESS: ReadonlySet<string> = new Set(['min', 'max']);

function call({ builtin, callee, arguments: values }: Extract<Ast.Expression, { kind: 'call' }>): string {
  const written = values.map(expression);
  const name = builtin?.id ?? quote(callee.text);
  return ORDERLESS.has(name) ? tuple('call', name, unordered(written)) : tuple('call', name, ...written);
}

const CHAINS: ReadonlySet<string> = new Set(['and', 'or', '+', '*']);

/** Sides that may change places do not count in their order, and `12 < x` is `x > 12`. */
function binary(each: Binary): string {
  const { operator, left, right } = each;
  if (CHAINS.has(operator)) return tuple(operator, unordered(chain(each, operator)));
  if (operator === '=' || operator === '!=') return tuple(operator, unordered([expression(left), expression(right)]));
  const isTurned = operator === '>' || operator === '>=';
  const [first, second] = isTurned ? [right, left] : [left, right];
  return tuple(isTurned ? mirrored(operator) : operator, expression(first), expression(second));
}

type Binary = Extract<Ast.Expression, { kind: 'binary' }>;

/** The operands that one sign joins: arithmetic is exact, so parentheses among them mean nothing. */
function chain(each: Ast.Expression, operator: string): string[] {
  if (each.kind !== 'binary' || each.operator !== operator) return [expression(each)];
  return [...chain(each.left, operator), ...chain(each.right, operator)];
}
