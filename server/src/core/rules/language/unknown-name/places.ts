import { walk } from '../../../model/expressions';
import type { LinkedFile } from '../../../model/linked';
import { tablesOf } from '../../../model/tables';
import { expressionsOf } from '../../../model/traverse';
import { isTextual, namesBesideText } from '../../../model/unquoted';
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
      if (part.kind === 'binary') for (const { start } of namesBesideText(part, linked)) texts.add(start);
    });
  }
  for (const profile of linked.profiles) {
    for (const { columns, values, shape } of tablesOf(profile, linked)) {
      for (const { type, cells } of columns)
        if (isTextual(type.kind)) for (const cell of namesIn(cells)) texts.add(cell);
      if (shape === 'classes') for (const cell of namesIn(values)) classes.add(cell);
    }
  }
  return { texts, classes };
}

function namesIn(cells: readonly Ast.Cell[]): readonly number[] {
  return cells.flatMap((cell) => (cell.kind === 'name' ? [cell.name.start] : []));
}
