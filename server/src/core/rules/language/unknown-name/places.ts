import { walk } from '../../../model/expressions';
import type { LinkedFile } from '../../../model/linked';
import { tablesOf } from '../../../model/tables';
import { expressionsOf } from '../../../model/traverse';
import { fieldType } from '../../../model/types';
import type * as Ast from '../../../syntax/ast';

/** Where something other than a name was meant; by the offset at which the name starts. */
export interface Places {
  /** A text belongs there: beside a field of texts or codes, or in its column. */
  readonly texts: ReadonlySet<number>;
  /** The number of a class belongs there, which TZ104 says. */
  readonly classes: ReadonlySet<number>;
}

/** @returns the places of a file where a name can hardly have been meant. */
export function placesOf(linked: LinkedFile): Places {
  const texts = new Set<number>();
  const classes = new Set<number>();
  for (const expression of expressionsOf(linked.file.view)) {
    walk(expression, (part) => {
      if (part.kind === 'binary') for (const { start } of besideText(part, linked)) texts.add(start);
    });
  }
  for (const profile of linked.profiles) {
    for (const { columns, values, shape } of tablesOf(profile, linked)) {
      for (const { type, cells } of columns) if (isText(type.kind)) for (const cell of namesIn(cells)) texts.add(cell);
      if (shape === 'classes') for (const cell of namesIn(values)) classes.add(cell);
    }
  }
  return { texts, classes };
}

function namesIn(cells: readonly Ast.Cell[]): readonly number[] {
  return cells.flatMap((cell) => (cell.kind === 'name' ? [cell.name.start] : []));
}

const ASKS_FOR_SAME: ReadonlySet<string> = new Set(['=', '!=', 'in', 'not in']);

/** The names on the other side of a comparison with a field of texts or codes. */
function besideText(
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
  return symbol?.kind === 'field' && isText(fieldType(symbol, linked).kind);
}

function isText(kind: string): boolean {
  return kind === 'text' || kind === 'code';
}
