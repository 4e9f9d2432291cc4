import type * as Ast from '../syntax/ast';
import type { LinkedFile } from './linked';
import { fieldType } from './types';

const ASKS_FOR_SAME: ReadonlySet<Ast.BinaryOperator> = new Set<Ast.BinaryOperator>(['=', '!=', 'in', 'not-in']);

/** @returns the names on the other side of a comparison with a field of texts or codes: one that is not known is a text without its quotation marks. */
export function namesBesideText(
  { operator, left, right }: Ast.Expression & { readonly kind: 'binary' },
  linked: LinkedFile,
): readonly Ast.Name[] {
  if (!ASKS_FOR_SAME.has(operator)) return [];
  return [...(isTextField(left, linked) ? names(right) : []), ...(isTextField(right, linked) ? names(left) : [])];
}

function names(expression: Ast.Expression): readonly Ast.Name[] {
  if (expression.kind === 'list') return expression.items.flatMap(names);
  return expression.kind === 'reference' && !expression.term ? [expression.name] : [];
}

function isTextField(expression: Ast.Expression, linked: LinkedFile): boolean {
  const symbol = expression.kind === 'reference' ? linked.symbolOf(expression.name) : undefined;
  return symbol?.kind === 'field' && isTextual(fieldType(symbol, linked).kind);
}

/** @returns true for the types whose values stand between quotation marks. */
export function isTextual(kind: string): boolean {
  return kind === 'text' || kind === 'code';
}
