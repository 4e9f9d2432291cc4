import path from 'node:path';
import {
  type Analysis,
  type Change,
  type CheckOptions,
  type Finding,
  type Language,
  type SourceFile,
  type Unreadable,
  uriKey,
  Workspace,
} from '../core';
import { findConfiguration } from './configuration';
import type { Files } from './io';
import { Paths } from './paths';

/** One file that was asked for, with what is wrong in it. */
export interface CheckedFile {
  readonly source: SourceFile;
  /** The path as it is shown to the user. */
  readonly path: string;
  readonly language: Language;
  readonly findings: readonly Finding[];
}

/** A file or folder that was asked for and could not be read. */
export interface UnreadablePath {
  /** The path as it is shown to the user. */
  readonly path: string;
  readonly uri: string;
  readonly reason: Unreadable;
}

/** What a check brought. */
export interface CheckResult {
  readonly analysis: Analysis;
  readonly paths: Paths;
  /** @returns a file that a finding may point at, also one that was only imported. */
  readonly sourceOf: (uri: string) => SourceFile | undefined;
  /** In the order of the characters of their paths; before them the file with own terms, when something is wrong in it. */
  readonly files: readonly CheckedFile[];
  readonly unreadable: readonly UnreadablePath[];
  /** The language of what is about no file in particular: that of most files. */
  readonly language: Language;
}

/** What is to be checked, and how. */
export interface CheckTask {
  /** Files and folders; relative ones count from `directory`. */
  readonly paths: readonly string[];
  readonly directory: string;
  readonly options: CheckOptions;
  /** The language of messages; `file` follows the surface of each file. */
  readonly language: Language | 'file';
}

/**
 * Checks files, and profiles in folders, with the organisation's own terms that hold in the current directory. Imported files are read too, but only what was asked for is reported.
 * @returns findings of every file that was asked for, each file once. Never throws for what is in a file or on a disk.
 */
export async function check(task: CheckTask, files: Files): Promise<CheckResult> {
  const paths = new Paths(task.directory);
  const asked = await askedFor(task.paths, paths, files);
  const configuration = await findConfiguration(paths, files);
  const unreadableConfiguration = configuration && 'unreadable' in configuration ? [configuration.unreadable] : [];
  const own = configuration && 'source' in configuration ? configuration : undefined;
  const workspace = new Workspace(task.options);
  if (own) workspace.apply({ kind: 'terms', terms: own.terms });
  const analysis = await loadImports(workspace, workspace.apply(...(await read(asked.uris, files))), asked.uris, files);
  const checked = asked.uris
    .flatMap((uri) => analysis.file(uri) ?? [])
    .map((source) => ({
      source,
      path: paths.shown(source.uri),
      language: task.language === 'file' ? languageOf(source) : task.language,
      findings: analysis.findings(source.uri),
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  const unreadableFiles = checked.flatMap(({ source: { uri, unreadable }, path: shown }) =>
    unreadable ? [{ path: shown, uri, reason: unreadable }] : [],
  );
  const language = task.language === 'file' ? mostUsed(checked) : task.language;
  const wrong =
    own && own.findings.length > 0 && checked.length > 0
      ? [{ source: own.source, path: paths.shown(own.source.uri), language, findings: own.findings }]
      : [];
  return {
    analysis,
    paths,
    sourceOf: (uri) => (uriKey(uri) === uriKey(own?.source.uri ?? '') ? own?.source : analysis.file(uri)),
    files: [...wrong, ...checked],
    unreadable: [...unreadableConfiguration, ...asked.unreadable, ...unreadableFiles],
    language,
  };
}

/** A file that cannot be read is in no language; then that of the command line itself. */
function languageOf({ unreadable, view }: SourceFile): Language {
  return unreadable ? 'en' : view.surface;
}

function mostUsed(files: readonly CheckedFile[]): Language {
  const readable = files.filter(({ source }) => !source.unreadable);
  if (readable.length === 0) return 'en';
  const english = readable.filter(({ language }) => language === 'en').length;
  return english * 2 > readable.length ? 'en' : 'nl';
}

interface Asked {
  readonly uris: readonly string[];
  readonly unreadable: readonly UnreadablePath[];
}

async function askedFor(given: readonly string[], paths: Paths, files: Files): Promise<Asked> {
  const uris = new Map<string, string>();
  const unreadable: UnreadablePath[] = [];
  const add = async (file: string) => {
    const own = await files.ownPath(paths.absolute(file));
    if (!uris.has(own)) uris.set(own, paths.add(file));
  };
  for (const one of given) {
    if (!(await files.isFolder(paths.absolute(one)))) {
      await add(one);
      continue;
    }
    const folder = paths.absolute(one);
    const found = await files.findProfiles(folder);
    const asGiven = (file: string) => path.join(one, path.relative(folder, file));
    for (const file of found.files) await add(asGiven(file));
    for (const { path: unopened, reason } of found.unreadable) {
      const uri = paths.add(asGiven(unopened));
      unreadable.push({ path: paths.shown(uri), uri, reason });
    }
  }
  return { uris: [...uris.values()], unreadable };
}

async function read(uris: readonly string[], files: Files): Promise<readonly Change[]> {
  const changes: Change[] = [];
  for (const uri of uris) changes.push(await changeOf(uri, files));
  return changes;
}

/** Reads a file. @returns what a workspace must be told of it. Never rejects. */
export async function changeOf(uri: string, files: Files): Promise<Change> {
  const content = (await files.readUri(uri)) ?? { unreadable: 'not-found' };
  return 'text' in content
    ? { kind: 'set', uri, text: content.text }
    : { kind: 'unreadable', uri, reason: content.unreadable };
}

/** Reads what is imported, and what that imports, until nothing is missing; every file is tried once. */
async function loadImports(
  workspace: Workspace,
  start: Analysis,
  uris: readonly string[],
  files: Files,
): Promise<Analysis> {
  const tried = new Set<string>();
  const untried = (analysis: Analysis) =>
    uris.flatMap((uri) => analysis.pendingImports(uri)).filter((uri) => !tried.has(uriKey(uri)));
  let analysis = start;
  for (let missing = untried(analysis); missing.length > 0; missing = untried(analysis)) {
    const once = [...new Map(missing.map((uri) => [uriKey(uri), uri])).values()];
    for (const uri of once) tried.add(uriKey(uri));
    analysis = workspace.apply(...(await read(once, files)));
  }
  return analysis;
}
