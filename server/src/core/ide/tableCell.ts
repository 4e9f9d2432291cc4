import type { SourceFile } from '../model/source';
import type * as Ast from '../syntax/ast';
import { Token } from '../syntax/token';
import type { Node } from '../syntax/tree';
import { innermost } from './place';
import { statementAt } from './statementIndex';

/** A cell with the table around it. */
export interface CellPlace {
  readonly statement: Ast.Indicator | Ast.Classes | Ast.Codelist;
  readonly row: Ast.Row;
  /** The place of the row in the table, from 0. */
  readonly rowIndex: number;
  /** The place of the cell in its row, from 0. */
  readonly column: number;
  readonly cell: Ast.Cell | undefined;
}

/** @returns the cell around a path, when it stands in a table of an indicator, of classes or of a code list. */
export function cellAt(file: SourceFile, path: readonly Node[], offset: number): CellPlace | undefined {
  const rowNode = innermost(path, 'row');
  if (!rowNode) return undefined;
  const statement = statementAt(file, innermost(path, 'indicator', 'classes', 'codelist'));
  if (statement?.kind !== 'indicator' && statement?.kind !== 'classes' && statement?.kind !== 'codelist')
    return undefined;
  const rowIndex = indexOfStart(statement.rows, rowNode.start);
  const row = statement.rows[rowIndex];
  if (!row) return undefined;
  const cellNode = innermost(path, 'cell');
  const found = cellNode ? row.cells.findIndex(({ start }) => start === cellNode.start) : -1;
  const column = found >= 0 ? found : barsBefore(rowNode, offset) - 1;
  return { statement, row, rowIndex, column, cell: row.cells[column] };
}

function barsBefore(row: Node, offset: number): number {
  return row.children.filter((child) => child instanceof Token && child.kind === '|' && child.end <= offset).length;
}

function indexOfStart(rows: readonly Ast.Row[], start: number): number {
  let low = 0;
  let high = rows.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rows[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  return rows[low]?.start === start ? low : -1;
}

/** What a cell asks of a field: the name the cell is about, and the cell. */
export interface Condition {
  readonly name: Ast.Name | undefined;
  readonly cell: Ast.Cell;
}

/** @returns the name that a condition cell looks at; undefined for a cell that holds a result. */
export function columnName({ statement, rowIndex, column }: CellPlace): Ast.Name | undefined {
  if (statement.kind !== 'indicator') return undefined;
  if (!statement.per) return statement.from[column];
  if (rowIndex === 0) return column === 0 ? undefined : statement.per;
  return column === 0 ? statement.from[0] : undefined;
}

/** @returns true for a cell that holds what the indicator gives. */
export function isResult(place: CellPlace): boolean {
  const { statement, rowIndex, column } = place;
  if (statement.kind !== 'indicator') return false;
  return statement.per ? rowIndex > 0 && column > 0 : column >= statement.from.length;
}

/** @returns everything that must hold for the result in a cell, in reading order. */
export function conditionsOf({ statement, row, column }: CellPlace): readonly Condition[] {
  if (statement.kind !== 'indicator') return [];
  if (!statement.per)
    return row.cells.slice(0, statement.from.length).map((cell, index) => ({ name: statement.from[index], cell }));
  const [first, header] = [row.cells[0], statement.rows[0]?.cells[column]];
  return [
    ...(first ? [{ name: statement.from[0], cell: first }] : []),
    ...(header ? [{ name: statement.per, cell: header }] : []),
  ];
}
