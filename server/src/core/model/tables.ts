import type * as Ast from '../syntax/ast';
import type { SyntaxProblem } from '../syntax/token';
import type { CellSet } from './cellSets';
import type { LinkedFile, LinkedProfile } from './linked';
import type { DeclaredSymbol } from './symbols';
import { ANY, bareNumber, symbolType, type ValueType } from './types';

/** One dimension of a table: what is looked at, and what each row (or header cell) asks of it. */
export interface Column {
  /** What the column looks at; undefined when its name is not known. */
  readonly symbol: DeclaredSymbol | undefined;
  readonly name: Ast.Name | undefined;
  readonly type: ValueType;
  /** One cell per row; for the `per` dimension one per header cell. */
  readonly cells: readonly Ast.Cell[];
  /** What `cellSet` has worked out for cells of this column; a map of its own, because weak ones are slow to collect. */
  readonly sets: Map<Ast.Cell, { readonly type: ValueType; readonly set: CellSet }>;
}

/** A table in its normal form. A list and a decision table have one column per field; a cross table has two, and a header. */
export interface Table {
  readonly statement: Ast.Indicator | Ast.Classes;
  readonly shape: 'list' | 'cross' | 'classes';
  readonly columns: readonly Column[];
  /** The cells that hold results. */
  readonly values: readonly Ast.Cell[];
  /** The rows that hold cells of the first column: without the header of a cross table. */
  readonly rows: readonly Ast.Row[];
  readonly header: Ast.Row | undefined;
  /** The number of cells each row should have. */
  readonly width: number;
}

const cache = new WeakMap<LinkedProfile, readonly Table[]>();

/** @returns the tables of a profile, computed once; indicators with a formula have none. */
export function tablesOf(linked: LinkedProfile, file: LinkedFile): readonly Table[] {
  let tables = cache.get(linked);
  if (!tables) {
    tables = readTables(linked, file);
    cache.set(linked, tables);
  }
  return tables;
}

function readTables(linked: LinkedProfile, file: LinkedFile): readonly Table[] {
  const { indicators, classes } = linked.profile;
  const { problems } = file.file.tree;
  const isReadable = (each: Ast.Indicator | Ast.Classes) => each.rows.length > 0 && !hasBrokenHead(each, problems);
  return [
    ...indicators.filter((each) => !each.formula && isReadable(each)).map((each) => indicatorTable(each, file)),
    ...classes.filter(isReadable).map((each) => classesTable(each, file)),
  ];
}

/** True when there is a mistake before the first row: nobody can tell then how many cells a row needs, or what they are about. */
function hasBrokenHead({ keyword, rows }: Ast.Indicator | Ast.Classes, problems: readonly SyntaxProblem[]): boolean {
  return problems.some(({ span }) => span.start >= keyword.start && span.end <= rows[0]!.start);
}

/** @returns true for a cell that says something; empty and broken cells have been reported as such. */
export function isConditionCell(cell: Ast.Cell): boolean {
  return cell.kind !== 'empty' && cell.kind !== 'broken';
}

/** @returns true for the first row of a cross table that starts with -; any other is a row whose header was forgotten, and holds no conditions of columns. */
export function isHeader({ cells }: Ast.Row): boolean {
  return cells[0]?.kind === 'any';
}

function indicatorTable(indicator: Ast.Indicator, file: LinkedFile): Table {
  return indicator.per ? crossTable(indicator, indicator.per, file) : listTable(indicator, file);
}

function listTable(indicator: Ast.Indicator, file: LinkedFile): Table {
  const { rows, from } = indicator;
  const width = from.length + 1;
  return {
    statement: indicator,
    shape: 'list',
    columns: from.map((name, index) => column(name, cellsAt(rows, index, width - 1), file)),
    values: cellsAt(rows, width - 1),
    rows,
    header: undefined,
    width,
  };
}

function crossTable(indicator: Ast.Indicator, per: Ast.Name, file: LinkedFile): Table {
  const [header, ...rows] = indicator.rows;
  const width = header!.cells.length;
  return {
    statement: indicator,
    shape: 'cross',
    columns: [
      column(indicator.from[0], cellsAt(rows, 0), file),
      isHeader(header!)
        ? column(per, header!.cells.slice(1), file)
        : { symbol: file.symbolOf(per), name: per, type: ANY, cells: [], sets: new Map() },
    ],
    values: rows.flatMap(({ cells }) => cells.slice(1)),
    rows,
    header,
    width,
  };
}

function classesTable(classes: Ast.Classes, file: LinkedFile): Table {
  return {
    statement: classes,
    shape: 'classes',
    columns: [column(classes.from, cellsAt(classes.rows, 1), file)],
    values: cellsAt(classes.rows, 0),
    rows: classes.rows,
    header: undefined,
    width: 2,
  };
}

function column(name: Ast.Name | undefined, cells: readonly Ast.Cell[], file: LinkedFile): Column {
  const symbol = file.symbolOf(name);
  const type: ValueType = symbol?.kind === 'score' ? bareNumber(false) : symbol ? symbolType(symbol, file) : ANY;
  return { symbol, name, type, cells, sets: new Map() };
}

/** The cells at `index`; a row that is too short to have its result there gives none, so that a result is never read as a condition. */
function cellsAt(rows: readonly Ast.Row[], index: number, before = 0): readonly Ast.Cell[] {
  const found: Ast.Cell[] = [];
  for (const { cells } of rows) {
    const cell = cells[index];
    if (cell && cells.length > before) found.push(cell);
  }
  return found;
}
