import type * as Ast from '../syntax/ast';
import { declarationsOf } from './declarations';
import { resolvePath, type SourceFile, uriKey } from './source';
import type { DeclaredSymbol } from './symbols';

/** Finds a file by URI; undefined when nobody has loaded it yet. */
export type FileLookup = (uri: string) => SourceFile | undefined;

export type ImportStatus = 'ok' | 'pending' | 'no-folder' | 'unreadable' | 'self' | 'cycle' | 'incomplete';

/** One `gebruik` and what came of it. */
export interface Import {
  readonly use: Ast.Use;
  readonly uri: string | undefined;
  readonly status: ImportStatus;
  readonly file: SourceFile | undefined;
}

/** @returns every `gebruik` of a file; a file so large that its names are left out has none. */
function usesOf(file: SourceFile): readonly Ast.Use[] {
  return file.syntaxOnly ? [] : file.view.uses;
}

/** @returns the address that a `gebruik` of a file leads to, and the file as far as it is loaded. */
function targetOf(use: Ast.Use, { uri: base }: SourceFile, lookup: FileLookup): Pick<Import, 'uri' | 'file'> {
  const uri = use.path?.text ? resolvePath(base, use.path.text) : undefined;
  return { uri, file: uri ? lookup(uri) : undefined };
}

/** @returns the address and, as far as it is loaded, the file of every `gebruik` that has one; what it comes to is left aside. */
export function targetsOf(
  file: SourceFile,
  lookup: FileLookup,
): readonly { readonly uri: string; readonly file: SourceFile | undefined }[] {
  return usesOf(file.digest).flatMap((use) => {
    const { uri, file: target } = targetOf(use, file, lookup);
    return uri === undefined ? [] : [{ uri, file: target }];
  });
}

function readable(use: Ast.Use, from: SourceFile, lookup: FileLookup): SourceFile | undefined {
  const { file } = targetOf(use, from, lookup);
  return file?.unreadable ? undefined : file;
}

/** Resolves every `gebruik` of `file`; a cycle is reported in each file that is part of it. */
export function importsOf(file: SourceFile, lookup: FileLookup): readonly Import[] {
  return usesOf(file).map((use) => {
    const target = { use, ...targetOf(use, file, lookup) };
    return { ...target, status: statusOf(target, file, lookup) };
  });
}

function statusOf(
  { use, uri, file: imported }: Omit<Import, 'status'>,
  file: SourceFile,
  lookup: FileLookup,
): ImportStatus {
  if (!use.path?.text) return 'incomplete';
  if (!uri) return 'no-folder';
  if (uriKey(uri) === uriKey(file.uri)) return 'self';
  if (!imported) return 'pending';
  if (imported.unreadable) return 'unreadable';
  return leadsTo(imported, file, lookup, new Set()) ? 'cycle' : 'ok';
}

function leadsTo(from: SourceFile, target: SourceFile, lookup: FileLookup, seen: Set<string>): boolean {
  const key = uriKey(from.uri);
  if (key === uriKey(target.uri)) return true;
  if (seen.has(key)) return false;
  seen.add(key);
  return importedFiles(from, lookup).some((next) => leadsTo(next, target, lookup, seen));
}

/** @returns the loaded, readable files that `file` imports directly. */
function importedFiles(file: SourceFile, lookup: FileLookup): readonly SourceFile[] {
  return usesOf(file.digest).flatMap((use) => readable(use, file, lookup) ?? []);
}

/** @returns the names that `file` imports from files that are loaded and readable. */
export function importedNames(
  file: SourceFile,
  lookup: FileLookup,
): readonly { readonly file: SourceFile; readonly name: string }[] {
  return usesOf(file).flatMap((use) => {
    const imported = readable(use, file, lookup);
    return imported ? use.names.map(({ text }) => ({ file: imported, name: text })) : [];
  });
}

/** @returns every file that the meaning of `file` rests on, itself first. */
export function closureOf(file: SourceFile, lookup: FileLookup): readonly SourceFile[] {
  const found = new Map<string, SourceFile>();
  const visit = (current: SourceFile) => {
    const key = uriKey(current.uri);
    if (found.has(key)) return;
    found.set(key, current);
    for (const next of importedFiles(current, lookup)) visit(next);
  };
  visit(file);
  return [...found.values()];
}

/** What a file offers to a `gebruik` elsewhere: code lists, data, profiles, evidence and measurements. */
export function exported(file: SourceFile, name: string): DeclaredSymbol | undefined {
  const declarations = declarationsOf(file);
  return declarations.definitions.get(name) ?? declarations.support.get(name);
}

/** @returns the names that `file` offers to a `gebruik` elsewhere. */
export function exportedNames(file: SourceFile): readonly string[] {
  const declarations = declarationsOf(file);
  return [...declarations.definitions.names(), ...declarations.support.names()];
}

/** Finds a definition as `file` sees it: declared there, or named in one of its imports. */
export function visibleIn(file: SourceFile, name: string, lookup: FileLookup): DeclaredSymbol | undefined {
  const own = exported(file, name);
  if (own) return own;
  for (const use of usesOf(file)) {
    const imported = use.names.some(({ text }) => text === name) ? readable(use, file, lookup) : undefined;
    const symbol = imported && exported(imported, name);
    if (symbol) return symbol;
  }
  return undefined;
}
