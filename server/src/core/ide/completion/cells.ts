import { resolvePath, uriKey } from '../../model/source';
import { cellAt, columnName } from '../tableCell';
import type { Caret } from './caret';
import { comparedField } from './expressions';
import type { Suggestion } from './item';
import { codesInText, connective, unitsOf, valuesOf } from './values';

/** @returns what can stand in the cell at the caret. */
export function cellItems(caret: Caret): readonly Suggestion[] {
  const { file, path, before, linked, offset } = caret;
  const cell = cellAt(file, path, offset);
  const name = cell && columnName(cell);
  const symbol = linked.symbolOf(name);
  if (!before || !cell || !name) return [];
  if (symbol?.kind !== 'field') return [];
  if (before.kind === 'number') return unitsOf(caret, symbol);
  if (before.kind !== '|' && before.kind !== ',' && before.term?.id !== 'not') return [];
  const values = valuesOf(caret, symbol);
  const isList = before.kind === ',' || before.term?.id === 'not';
  if (isList) return values.filter(({ kind }) => kind === 'code');
  const isHeader = cell.statement.kind === 'indicator' && cell.statement.per !== undefined && cell.rowIndex === 0;
  return isHeader ? values : [...values, connective('otherwise', caret)];
}

/** @returns what can stand in the text at the caret: codes of the field it belongs to, or a file to use. */
export function textItems(caret: Caret): readonly Suggestion[] {
  const { string, before, path, linked, file } = caret;
  if (!string || !before) return [];
  if (before.role === 'statement' && before.term?.id === 'use') return files(caret);
  if (path.some(({ kind }) => kind === 'row')) {
    const cell = cellAt(file, path, string.start);
    const symbol = linked.symbolOf(cell && columnName(cell));
    return symbol?.kind === 'field' ? codesInText(caret, symbol) : [];
  }
  const field = comparedField(caret, caret.index);
  return field ? codesInText(caret, field) : [];
}

function files({ analysis, file, string, offset }: Caret): readonly Suggestion[] {
  const closed = string!.end > offset;
  const over = { start: string!.start + 1, end: closed ? string!.end - 1 : offset };
  return analysis
    .uris()
    .filter((uri) => uriKey(uri) !== uriKey(file.uri) && !analysis.file(uri)?.unreadable)
    .flatMap((uri) => {
      const path = relativePath(file.uri, uri);
      return path && uriKey(resolvePath(file.uri, path) ?? '') === uriKey(uri) ? [path] : [];
    })
    .sort()
    .map((path) => ({ label: path, kind: 'file', text: closed ? path : `${path}"`, over }));
}

/** @returns the path from the folder of `from` to `to`, or undefined when they have no root in common. */
export function relativePath(from: string, to: string): string | undefined {
  const [source, target] = [uriKey(from).split('/'), uriKey(to).split('/')];
  let shared = 0;
  while (shared < source.length - 1 && shared < target.length - 1 && source[shared] === target[shared]) shared++;
  if (shared < 3) return undefined;
  return [...source.slice(shared, -1).map(() => '..'), ...target.slice(shared)].join('/');
}
