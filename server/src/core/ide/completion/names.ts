import { declarationsOf } from '../../model/declarations';
import { exported, exportedNames } from '../../model/imports';
import type { DeclaredSymbol, FieldSymbol, SymbolKind } from '../../model/symbols';
import type * as Ast from '../../syntax/ast';
import { SYMBOL_KINDS } from '../hover/symbol';
import { escapeMarkdown } from '../markdown';
import type { Caret } from './caret';
import type { ItemKind, Suggestion } from './item';

/** @returns a declared name as an item of the list. */
export function named(symbol: DeclaredSymbol, { language }: Caret): Suggestion {
  const { statement, kind, name, file } = symbol;
  const title = 'title' in statement ? statement.title?.text : undefined;
  const type = kind === 'field' ? file.text.slice(statement.type.start, statement.type.end) : '';
  return {
    label: name.text,
    kind: kind as ItemKind,
    detail: type || SYMBOL_KINDS[kind][language],
    ...(title ? { documentation: escapeMarkdown(title) } : {}),
  };
}

/** @returns the fields of the population; of all visible data when the population is not known. */
export function fields(caret: Caret): readonly FieldSymbol[] {
  const { linked, profile } = caret;
  const profiles = profile ? [profile] : linked.profiles;
  return profiles.flatMap((each) => {
    const populations = each.profile.populations.map(({ name }) => linked.symbolOf(name));
    const known = each.data.filter((data) => populations.includes(data));
    return (known.length > 0 ? known : each.data).flatMap((data) => [
      ...(declarationsOf(data.file).fields.get(data.statement)?.values() ?? []),
    ]);
  });
}

/** @returns the constants, indicators, rules, models and scores of the profile, of the kinds asked for. */
export function members({ linked, profile }: Caret, ...kinds: readonly SymbolKind[]): readonly DeclaredSymbol[] {
  const profiles = profile ? [profile] : linked.profiles;
  return profiles
    .flatMap(({ declarations }) => [...declarations.members.values()])
    .filter(({ kind }) => kinds.length === 0 || kinds.includes(kind));
}

/** @returns the definitions of a kind that the file declares or imports. */
export function definitions({ linked }: Caret, kind: SymbolKind): readonly DeclaredSymbol[] {
  const imported = linked.imports.flatMap(({ use, file, status }) =>
    file && (status === 'ok' || status === 'cycle') ? use.names.map((name) => exported(file, name.text)) : [],
  );
  return [...linked.declarations.definitions.values(), ...imported].filter(
    (symbol): symbol is DeclaredSymbol => symbol?.kind === kind,
  );
}

/** @returns the evidence and measurements that a value can refer to. */
export function support({ linked, profile }: Caret): readonly DeclaredSymbol[] {
  return [...(profile?.declarations.support.values() ?? []), ...linked.declarations.support.values()];
}

/** @returns what the file of a `gebruik` offers and the statement does not name yet. */
export function offered({ linked, span }: Caret, use: Ast.Use): readonly DeclaredSymbol[] {
  const found = linked.imports.find((each) => each.use === use);
  const { file, status } = found ?? {};
  if (!file || (status !== 'ok' && status !== 'cycle')) return [];
  const taken = new Set(use.names.filter(({ start }) => start !== span.start).map(({ text }) => text));
  return exportedNames(file)
    .filter((name) => !taken.has(name))
    .flatMap((name) => exported(file, name) ?? []);
}

/** @returns the field that `name` means to the profile around the caret. */
export function fieldNamed(caret: Caret, name: string): FieldSymbol | undefined {
  const { profile, linked } = caret;
  for (const each of profile ? [profile] : linked.profiles) {
    const field = each.field(name);
    if (field) return field;
  }
  return undefined;
}
