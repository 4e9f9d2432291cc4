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

/** Resolves every `gebruik` of `file`, which has none when its names are left out; a cycle is reported in each file that is part of it. */
export function importsOf(file: SourceFile, lookup: FileLookup): readonly Import[] {
  if (file.syntaxOnly) return [];
  return file.view.uses.map((use) => {
    if (!use.path?.text) return { use, uri: undefined, status: 'incomplete', file: undefined };
    const uri = resolvePath(file.uri, use.path.text);
    if (!uri) return { use, uri, status: 'no-folder', file: undefined };
    if (uriKey(uri) === uriKey(file.uri)) return { use, uri, status: 'self', file: undefined };
    const imported = lookup(uri);
    if (!imported) return { use, uri, status: 'pending', file: undefined };
    if (imported.unreadable) return { use, uri, status: 'unreadable', file: imported };
    return { use, uri, status: leadsTo(imported, file, lookup, new Set()) ? 'cycle' : 'ok', file: imported };
  });
}

function leadsTo(from: SourceFile, target: SourceFile, lookup: FileLookup, seen: Set<string>): boolean {
  const key = uriKey(from.uri);
  if (key === uriKey(target.uri)) return true;
  if (seen.has(key)) return false;
  seen.add(key);
  return importedFiles(from, lookup).some((next) => leadsTo(next, target, lookup, seen));
}

/** @returns the loaded, readable files that `file` imports directly; none for a file so large that its names are left out. */
function importedFiles(file: SourceFile, lookup: FileLookup): readonly SourceFile[] {
  if (file.syntaxOnly) return [];
  return file.digest.view.uses.flatMap((use) => {
    const uri = use.path?.text ? resolvePath(file.uri, use.path.text) : undefined;
    const imported = uri ? lookup(uri) : undefined;
    return imported && !imported.unreadable ? [imported] : [];
  });
}

/** @returns the names that `file` imports from files that are loaded and readable. */
export function importedNames(
  file: SourceFile,
  lookup: FileLookup,
): readonly { readonly file: SourceFile; readonly name: string }[] {
  return file.view.uses.flatMap((use) => {
    const uri = use.path?.text ? resolvePath(file.uri, use.path.text) : undefined;
    const imported = uri ? lookup(uri) : undefined;
    return imported && !imported.unreadable ? use.names.map(({ text }) => ({ file: imported, name: text })) : [];
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
  for (const use of file.view.uses) {
    if (!use.names.some((imported) => imported.text === name)) continue;
    const uri = use.path?.text ? resolvePath(file.uri, use.path.text) : undefined;
    const found = uri ? lookup(uri) : undefined;
    const symbol = found && !found.unreadable ? exported(found, name) : undefined;
    if (symbol) return symbol;
  }
  return undefined;
}
