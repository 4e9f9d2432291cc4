import type { Expression } from '../syntax/ast';

/** Visits `expression` and every part of it, outermost first. */
export function walk(expression: Expression, visit: (part: Expression) => void): void {
  visit(expression);
  for (const part of partsOf(expression)) walk(part, visit);
}

function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'binary':
      return [expression.left, expression.right];
    case 'unary':
      return [expression.operand];
    case 'list':
      return expression.items;
    case 'range':
      return [expression.from, expression.to];
    case 'call':
      return expression.arguments;
    default:
      return [];
  }
}

/** @returns true for a nought as written, which is nought in any unit. */
export function isZero(expression: Expression): boolean {
  return expression.kind === 'quantity' && expression.quantity.kind === 'number' && expression.quantity.value.eq(0);
}
