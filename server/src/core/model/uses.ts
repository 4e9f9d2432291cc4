import type * as Ast from '../syntax/ast';
import { walk } from './expressions';
import type { MemberSymbol } from './symbols';

/** A member of a profile: what decides, or helps to decide, who is selected. */
export type Member = MemberSymbol['statement'];

/** @returns every name that a calculation or condition mentions, apart from those of the language, in text order. */
export function namesInExpression(expression: Ast.Expression | undefined): readonly Ast.Name[] {
  const names: Ast.Name[] = [];
  if (expression) walk(expression, (part) => part.kind === 'reference' && !part.term && names.push(part.name));
  return names;
}

/** @returns the names that a member uses: of fields and of other members. */
export function namesIn(member: Member): readonly Ast.Name[] {
  switch (member.kind) {
    case 'constant':
      return namesInExpression(member.value);
    case 'score':
      return namesInExpression(member.formula);
    case 'rule':
      return namesInExpression(member.condition);
    case 'model':
      return member.inputs;
    case 'indicator':
      return [
        ...member.from,
        ...(member.per ? [member.per] : []),
        ...namesInRows(member.rows),
        ...namesInExpression(member.formula),
      ];
  }
}

/** @returns the names in the cells of a table. */
export function namesInRows(rows: readonly Ast.Row[]): readonly Ast.Name[] {
  const names: Ast.Name[] = [];
  for (const { cells } of rows) for (const cell of cells) if (cell.kind === 'name') names.push(cell.name);
  return names;
}

/** @returns the names that decide who is in the population, in which order, and who is left out. */
export function namesInSelection({ populations, classes, selections }: Ast.Profile): readonly Ast.Name[] {
  return [
    ...populations.flatMap(({ where }) => namesInExpression(where)),
    ...classes.flatMap(({ from, rows }) => [...(from ? [from] : []), ...namesInRows(rows)]),
    ...selections.flatMap(({ takes, excepts }) => [
      ...takes.flatMap(({ descendingBy, per }) => [descendingBy, per]),
      ...excepts.flatMap(({ name, where }) => [name, ...namesInExpression(where)]),
    ]),
  ].filter((name) => name !== undefined);
}
