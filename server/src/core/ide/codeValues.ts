import { walk } from '../model/expressions';
import { visibleIn } from '../model/imports';
import type { LinkedFile, LinkedProfile } from '../model/linked';
import type { CodelistSymbol, DeclaredSymbol, FieldSymbol } from '../model/symbols';
import type * as Ast from '../syntax/ast';
import type { Span } from '../text/span';
import type { Analysis } from '../workspace';
import { lookupIn } from './place';

/** A code between quotation marks, in a table, a comparison or an example, with the field whose code it is. */
export interface CodeUse extends Span {
  readonly text: string;
  readonly field: FieldSymbol;
}

const cache = new WeakMap<LinkedFile, ReadonlyMap<number, CodeUse>>();

/** @returns every code used in a file by the start of its text, made once per version. */
export function codeUses(linked: LinkedFile): ReadonlyMap<number, CodeUse> {
  let uses = cache.get(linked);
  if (!uses) {
    const found = new Map<number, CodeUse>();
    collect(linked, (use) => found.set(use.start, use));
    uses = found;
    cache.set(linked, uses);
  }
  return uses;
}

type Take = (use: CodeUse) => void;

function collect(linked: LinkedFile, take: Take): void {
  for (const each of linked.profiles) {
    const { profile } = each;
    for (const indicator of profile.indicators) inTable(indicator, linked, take);
    for (const expression of conditionsOf(each)) inExpression(expression, linked, take);
    inExamples(profile, linked, take);
  }
  inExamples(linked.file.view, linked, take);
}

function inTable(indicator: Ast.Indicator, linked: LinkedFile, take: Take): void {
  const { rows, per, from } = indicator;
  const cells = (cell: Ast.Cell | undefined, name: Ast.Name | undefined) => {
    const field = coded(linked.symbolOf(name));
    if (field && cell?.kind === 'strings')
      for (const { text, start, end } of cell.items) take({ text, start, end, field });
  };
  for (const [index, row] of rows.entries()) {
    if (per && index === 0) for (const cell of row.cells.slice(1)) cells(cell, per);
    else for (const [column, name] of from.entries()) cells(row.cells[column], name);
  }
}

function conditionsOf({ profile }: LinkedProfile): readonly (Ast.Expression | undefined)[] {
  return [
    ...profile.populations.map(({ where }) => where),
    ...profile.rules.map(({ condition }) => condition),
    ...profile.indicators.map(({ formula }) => formula),
    ...profile.selections.flatMap(({ excepts }) => excepts.map(({ where }) => where)),
  ];
}

function inExpression(expression: Ast.Expression | undefined, linked: LinkedFile, take: Take): void {
  if (!expression) return;
  walk(expression, (part) => {
    if (part.kind !== 'binary') return;
    compared(part.left, part.right, linked, take);
    compared(part.right, part.left, linked, take);
  });
}

function compared(named: Ast.Expression, value: Ast.Expression, linked: LinkedFile, take: Take): void {
  const field = named.kind === 'reference' ? coded(linked.symbolOf(named.name)) : undefined;
  if (field) valuesOf(value, field, take);
}

function valuesOf(value: Ast.Expression, field: FieldSymbol, take: Take): void {
  const { start, end } = value;
  if (value.kind === 'string') take({ text: value.text, start, end, field });
  else if (value.kind === 'list') for (const item of value.items) valuesOf(item, field, take);
}

function inExamples(members: Ast.SharedMembers, linked: LinkedFile, take: Take): void {
  for (const { given, expected } of members.examples) {
    for (const { name, value } of [...given, ...expected]) {
      const field = coded(linked.symbolOf(name));
      if (field && value) valuesOf(value, field, take);
    }
  }
}

function coded(symbol: DeclaredSymbol | undefined): FieldSymbol | undefined {
  return symbol?.kind === 'field' && symbol.statement.type.codelist ? symbol : undefined;
}

/** @returns the code list of a field with the file it stands in, resolved where the field is declared. */
export function codelistOf(analysis: Analysis, field: FieldSymbol): CodelistSymbol | undefined {
  const name = field.statement.type.codelist?.text;
  const symbol = name === undefined ? undefined : visibleIn(field.file, name, lookupIn(analysis));
  return symbol?.kind === 'codelist' ? symbol : undefined;
}

/** One code of a code list. */
export interface Code {
  readonly value: Ast.Quoted;
  /** What it means, from the second cell of its row. */
  readonly meaning: string | undefined;
  readonly row: Ast.Row;
}

const codesByList = new WeakMap<Ast.Codelist, readonly Code[]>();

/** @returns the codes of a list in its own order. */
export function codesOf(codelist: Ast.Codelist): readonly Code[] {
  let codes = codesByList.get(codelist);
  if (!codes) {
    codes = codelist.rows.flatMap((row) => {
      const [first, second] = row.cells;
      const value = first?.kind === 'strings' && !first.negated ? first.items[0] : undefined;
      const meaning = second?.kind === 'strings' ? second.items.map(({ text }) => text).join(', ') : undefined;
      return value ? [{ value, meaning, row }] : [];
    });
    codesByList.set(codelist, codes);
  }
  return codes;
}

/** @returns the row of a code list that holds `text`. */
export function codeNamed(codelist: Ast.Codelist, text: string): Code | undefined {
  return codesOf(codelist).find(({ value }) => value.text === text);
}
