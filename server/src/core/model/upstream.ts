import type * as Ast from '../syntax/ast';
import { declarationsOf } from './declarations';
import { exported, type FileLookup, importedNames } from './imports';
import type { LinkedFile } from './linked';
import type { SourceFile } from './source';
import type { DataSymbol, DeclaredSymbol, FieldSymbol, MemberSymbol, Namespace } from './symbols';
import { namesIn, namesInSelection } from './uses';

/** One thing that a declaration is made of. */
export interface Upstream {
  /** The name as it stands in the declaration. */
  readonly name: Ast.Name;
  /** What it names; undefined when it is declared nowhere, such as a column of the source. */
  readonly symbol: DeclaredSymbol | undefined;
}

/**
 * What a field is derived from, what a member calculates with, and what a profile decides by.
 * @param linked any file that sees the declaration
 */
export function upstreamOf(symbol: DeclaredSymbol, linked: LinkedFile): readonly Upstream[] {
  switch (symbol.kind) {
    case 'field':
      return sourcesOf(symbol.statement).map((name) => ({
        name,
        symbol: linked.derivedFrom(symbol, name.text),
      }));
    case 'constant':
    case 'indicator':
    case 'rule':
    case 'model':
    case 'score':
      return named(namesIn(symbol.statement), linked.linkedOf(symbol.file));
    case 'profile':
      return named(namesInProfile(symbol.statement), linked.linkedOf(symbol.file));
    default:
      return [];
  }
}

function named(names: readonly Ast.Name[], linked: LinkedFile): readonly Upstream[] {
  return names.map((name) => ({ name, symbol: linked.symbolOf(name) }));
}

function namesInProfile(profile: Ast.Profile): readonly Ast.Name[] {
  const members = [...profile.indicators, ...profile.rules, ...profile.models, ...profile.scores];
  return [...members.flatMap(namesIn), ...namesInSelection(profile)];
}

/** @returns the names behind `afgeleid_uit`, as words or texts. */
export function sourcesOf({ properties }: Ast.Field): readonly Ast.Name[] {
  return properties
    .filter(({ id }) => id === 'derived')
    .flatMap(({ values }) =>
      values.flatMap(({ atoms }) =>
        atoms.flatMap((atom) => (atom.kind === 'word' || atom.kind === 'string' ? [atom] : [])),
      ),
    );
}

/** Finds what `afgeleid_uit` names, given the fields beside the one it stands in. */
export type UpstreamFinder = (siblings: Namespace<FieldSymbol> | undefined, name: string) => DeclaredSymbol | undefined;

/**
 * @returns the finder for `file`: a field beside it, then a field of other data, a member of a profile, and a profile as a
 * whole, each as the file declares or imports it
 */
export function upstreamFinder(file: SourceFile, lookup: FileLookup): UpstreamFinder {
  let visible: readonly DeclaredSymbol[] | undefined;
  return (siblings, name) => {
    const sibling = siblings?.get(name);
    if (sibling) return sibling;
    visible ??= visibleFrom(file, lookup);
    return (
      first(visible, (each) => fieldOf(each, name)) ??
      first(visible, (each) => memberOf(each, name)) ??
      visible.find((each) => each.kind === 'profile' && each.name.text === name)
    );
  };
}

function visibleFrom(file: SourceFile, lookup: FileLookup): readonly DeclaredSymbol[] {
  return [...declarationsOf(file).definitions.values(), ...importedSymbols(file, lookup)];
}

/** @returns all that `afgeleid_uit` can name in `file`, in the order in which it is looked for. */
export function upstreamCandidates(file: SourceFile, lookup: FileLookup): readonly DeclaredSymbol[] {
  const visible = visibleFrom(file, lookup);
  return [
    ...visible.flatMap((each) => (each.kind === 'data' ? [...(fieldsOf(each)?.values() ?? [])] : [])),
    ...visible.flatMap((each) => (each.kind === 'profile' ? [...(membersOf(each)?.values() ?? [])] : [])),
    ...visible.filter(({ kind }) => kind === 'profile'),
  ];
}

/** @returns the fields of the data that `field` is part of. */
export function siblingsOf(field: FieldSymbol): Namespace<FieldSymbol> | undefined {
  const all = [...declarationsOf(field.file).fields.values()];
  return all.find((fields) => fields.get(field.name.text) === field);
}

function importedSymbols(file: SourceFile, lookup: FileLookup): readonly DeclaredSymbol[] {
  return importedNames(file, lookup).flatMap(({ file: imported, name }) => exported(imported, name) ?? []);
}

function fieldOf(symbol: DeclaredSymbol, name: string): FieldSymbol | undefined {
  return symbol.kind === 'data' ? fieldsOf(symbol)?.get(name) : undefined;
}

function fieldsOf({ file, statement }: DataSymbol): Namespace<FieldSymbol> | undefined {
  return declarationsOf(file).fields.get(statement);
}

function memberOf(symbol: DeclaredSymbol, name: string): DeclaredSymbol | undefined {
  return symbol.kind === 'profile' ? membersOf(symbol)?.get(name) : undefined;
}

function membersOf({ file, statement }: DeclaredSymbol): Namespace<MemberSymbol> | undefined {
  return declarationsOf(file).profiles.find(({ profile }) => profile === statement)?.members;
}

function first<T, R>(items: readonly T[], find: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}
