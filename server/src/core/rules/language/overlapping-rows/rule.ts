import type { Rule, RuleContext } from '../../../lint/rule';
import { type CellSet, cellSet, intersects } from '../../../model/cellSets';
import { type Table, tablesOf } from '../../../model/tables';
import type { Span } from '../../../text/span';

/** Comparing every pair of rows of a larger table would take longer than a keystroke. */
const MOST_ROWS = 1_000;

/** TZ106: two rows that take the same person, so that the order of the rows would decide. */
export const overlappingRows: Rule = {
  code: 'TZ106',
  name: 'overlapping-rows',
  title: { nl: 'Rijen overlappen', en: 'Overlapping rows' },
  severity: 'error',
  citations: [],
  check(context) {
    for (const linked of context.linked.profiles) {
      for (const table of tablesOf(linked, context.linked)) {
        if (table.shape === 'cross') {
          for (const column of table.columns)
            checkLines(
              context,
              column.cells.map((cell) => ({ at: cell, sets: [cellSet(cell, column)] })),
            );
        } else checkLines(context, linesOf(table));
      }
    }
  },
};

interface Line {
  readonly at: Span;
  readonly sets: readonly CellSet[];
}

function linesOf({ rows, columns, width, shape }: Table): readonly Line[] {
  const first = shape === 'classes' ? 1 : 0;
  return rows
    .filter(({ cells }) => cells.length === width)
    .map((row) => ({ at: row, sets: columns.map((column, index) => cellSet(row.cells[first + index]!, column)) }));
}

function checkLines(context: RuleContext, lines: readonly Line[]): void {
  if (lines.length > MOST_ROWS) return;
  lines.forEach((line, index) => {
    for (let before = 0; before < index; before++) {
      if (!overlap(lines[before]!, line)) continue;
      report(context, line, lines[before]!);
      return;
    }
  });
}

function overlap(a: Line, b: Line): boolean {
  for (let index = 0; index < a.sets.length; index++) {
    const [set, other] = [a.sets[index]!, b.sets[index]!];
    if (!intersects(set, other) && !(isElse(set) && isElse(other))) return false;
  }
  return true;
}

/** Two rows that both take "the rest" of a column meet there. */
function isElse(set: CellSet): boolean {
  return set.kind === 'otherwise';
}

function report(context: RuleContext, line: Line, earlier: Line): void {
  const written = context.linked.file.text.slice(earlier.at.start, earlier.at.end);
  context.report({
    span: line.at,
    message: {
      nl: 'Deze rij overlapt met een eerdere: wie in beide past, zou een waarde krijgen door de volgorde van de rijen. Maak de grenzen sluitend.',
      en: 'This row overlaps an earlier one: who fits both would get a value by the order of the rows. Make the bounds meet.',
    },
    related: [
      {
        uri: context.linked.file.uri,
        span: earlier.at,
        message: { nl: `De eerdere: ${written}`, en: `The earlier one: ${written}` },
      },
    ],
  });
}
