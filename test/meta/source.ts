import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A file that belongs to the project: tracked by git, or new and not ignored. */
export interface ProjectFile {
  /** The path from the root, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

const root = process.cwd();

/** @returns the project's files below one of the folders, with one of the endings. */
export function projectFiles(folders: readonly string[], endings: readonly string[]): readonly ProjectFile[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '--', ...folders], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  return listed
    .split('\n')
    .filter((file) => endings.some((ending) => file.endsWith(ending)) && existsSync(path.join(root, file)))
    .map((file) => ({ path: file, text: readFileSync(path.join(root, file), 'utf8') }));
}

/** @returns the modules that a TypeScript file imports or exports from, as written. */
export function importsOf({ text }: ProjectFile): readonly string[] {
  const found = text.matchAll(
    /(?:^|\n)\s*(?:import|export)\s[^'"]*?from\s+['"]([^'"]+)['"]|import\s*\(\s*['"]([^'"]+)['"]\s*\)|(?:^|\n)import\s+['"]([^'"]+)['"]/g,
  );
  return [...found].map((match) => match[1] ?? match[2] ?? match[3]!);
}

/** @returns the names that a TypeScript file imports from the modules; `*` for a module as a whole. */
export function namesImported({ text }: ProjectFile, modules: RegExp): readonly string[] {
  const found = text.matchAll(/(?:^|\n)\s*(?:import|export)\s+(?:type\s+)?([^'"]*?)\s+from\s+['"]([^'"]+)['"]/g);
  return [...found]
    .filter(([, , module]) => modules.test(module!))
    .flatMap(([, names]) => (/^\{([\s\S]*)\}$/.exec(names!)?.[1] ?? '*').split(','))
    .map((name) => name.replace(/^\s*type\s|\sas\s[\s\S]*$/g, '').trim())
    .filter((name) => name !== '');
}

/** @returns the path from the root that a relative import leads to, without its ending; packages stay as written. */
export function resolveImport(file: ProjectFile, imported: string): string {
  if (!imported.startsWith('.')) return imported;
  return path.posix.join(path.posix.dirname(file.path), imported);
}

/** @returns the text without its comments and string contents, for checks on code alone. */
export function codeOnly(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, '').replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, "''");
}
