import type { CodelistSymbol, DeclaredSymbol } from '../model/symbols';
import type { Span } from '../text/span';
import { type Code, codelistOf, codeNamed, codesOf, codeUses } from './codeValues';
import { nameIndex } from './nameIndex';
import type { Place } from './place';
import { cellAt } from './tableCell';

/** What a name or a code in the text means, wherever it is used. */
export type Target =
  | { readonly kind: 'name'; readonly span: Span; readonly symbol: DeclaredSymbol }
  | { readonly kind: 'code'; readonly span: Span; readonly codelist: CodelistSymbol; readonly code: Code };

/** @returns what stands at a place, when it is a declared name or a code of a code list. */
export function targetAt(place: Place): Target | undefined {
  const { token, linked } = place;
  if (!token) return undefined;
  const symbol = nameIndex(linked).get(token.start)?.symbol;
  if (symbol) return { kind: 'name', span: { start: token.start, end: token.end }, symbol };
  return token.kind === 'string' ? codeAt(place) : undefined;
}

function codeAt(place: Place): Target | undefined {
  const { token, linked, analysis, file, path, offset } = place;
  const span = { start: token!.start, end: token!.end };
  const use = codeUses(linked).get(token!.start);
  if (use) {
    const codelist = codelistOf(analysis, use.field);
    const code = codelist && codeNamed(codelist.statement, use.text);
    return codelist && code && { kind: 'code', span, codelist, code };
  }
  const cell = cellAt(file, path, offset);
  if (cell?.statement.kind !== 'codelist') return undefined;
  const { statement } = cell;
  const code = codesOf(statement).find(({ value }) => value.start === span.start);
  const symbol = nameIndex(linked).get(statement.name?.start ?? -1)?.symbol;
  return code && symbol?.kind === 'codelist' ? { kind: 'code', span, codelist: symbol, code } : undefined;
}
