import type { Stats } from 'node:fs';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isProfileName, MAXIMUM_LENGTH, type Unreadable } from '../core';
import type { ReadResult } from '../lsp/environment';

/** A UTF-16 code unit takes one to three bytes of UTF-8: what is larger than this cannot fit, whatever is in it. */
const LARGEST_IN_BYTES = 3 * MAXIMUM_LENGTH;

const REASONS: { readonly [code: string]: Unreadable } = {
  ENOENT: 'not-found',
  ENOTDIR: 'not-found',
  ENAMETOOLONG: 'not-found',
  ERR_INVALID_ARG_VALUE: 'not-found',
  EISDIR: 'directory',
  ELOOP: 'loop',
};

/**
 * Reads a file as UTF-8 and leaves out its byte order mark, as an editor does. Never rejects.
 * @returns undefined for a URI of another scheme than `file`
 */
export async function readUri(uri: string): Promise<ReadResult | undefined> {
  const file = filePath(uri);
  if (file === undefined) return undefined;
  if (file === null) return { unreadable: 'not-found' };
  try {
    const reason = notReadable(await stat(file));
    return reason ? { unreadable: reason } : decode(await readFile(file));
  } catch (error) {
    return { unreadable: reasonOf(error) };
  }
}

/** Finds every profile in a folder and below; see RuntimeEnvironment.listProfiles. */
export async function listProfiles(folder: string): Promise<readonly string[]> {
  const root = filePath(folder);
  if (!root) return [];
  return (await findProfiles(root, { within: true })).files.map((file) => pathToFileURL(file).href);
}

/** What a search of a folder brought. */
export interface FoundProfiles {
  /** Paths that start with the folder that was searched, in the order of their characters. */
  readonly files: readonly string[];
  /** Folders that could not be opened, so that what is in them is not among `files`. */
  readonly unreadable: readonly { readonly path: string; readonly reason: Unreadable }[];
}

/**
 * Searches a folder and the folders in it for profiles. What starts with a dot and `node_modules` are left out. Links
 * are followed; a file that can be reached in several ways is found once, under its own name if that is in the folder.
 * @param folder a path
 * @param within whether links that lead out of the folder are left alone: behind one may lie a whole disk
 * @returns the files, and the folders that could not be opened. Never rejects.
 */
export async function findProfiles(
  folder: string,
  { within = false }: { readonly within?: boolean } = {},
): Promise<FoundProfiles> {
  const files = new Map<string, string>();
  const unreadable: FoundProfiles['unreadable'][number][] = [];
  const searched = new Set<string>();
  const links: string[] = [];
  const add = async (file: string) => {
    const own = await ownPath(file);
    if (!files.has(own)) files.set(own, file);
  };

  const search = async (current: string): Promise<void> => {
    try {
      const own = await realpath(current);
      if (searched.has(own)) return;
      searched.add(own);
      for (const entry of await readdir(current, { withFileTypes: true })) {
        if (isLeftOut(entry.name)) continue;
        const found = path.join(current, entry.name);
        if (entry.isSymbolicLink()) links.push(found);
        else if (entry.isDirectory()) await search(found);
        else if (isProfileName(found)) await add(found);
      }
    } catch (error) {
      unreadable.push({ path: current, reason: reasonOf(error) });
    }
  };

  await search(folder);
  const root = await ownPath(folder);
  const isOutside = async (link: string) => within && !`${await ownPath(link)}${path.sep}`.startsWith(root + path.sep);
  // Links come last, so that a file is found under its own name; a link may lead to a folder with more links.
  for (let link = links.shift(); link !== undefined; link = links.shift()) {
    if (await isOutside(link)) continue;
    if (await isFolder(link)) await search(link);
    else if (isProfileName(link)) await add(link);
  }
  return { files: [...files.values()].sort(), unreadable };
}

/** @returns true for a folder that exists, also behind a link. Never rejects. */
export async function isFolder(file: string): Promise<boolean> {
  try {
    return (await stat(file)).isDirectory();
  } catch {
    return false;
  }
}

/**
 * @returns the path behind all links, which tells whether two paths are one file; a link that leads nowhere is its own
 * end, so that reading it can say what is wrong. Never rejects.
 */
export async function ownPath(file: string): Promise<string> {
  try {
    return await realpath(file);
  } catch {
    return path.resolve(file);
  }
}

function isLeftOut(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules';
}

/** A pipe or a device may never end, so only ordinary files are read. */
function notReadable(stats: Stats): Unreadable | undefined {
  if (stats.isDirectory()) return 'directory';
  if (!stats.isFile()) return 'no-permission';
  return stats.size > LARGEST_IN_BYTES ? 'too-large' : undefined;
}

function decode(bytes: Uint8Array): ReadResult {
  if (startsLikeUtf16(bytes)) return { unreadable: 'encoding' };
  if (bytes.includes(0)) return { unreadable: 'binary' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { unreadable: 'encoding' };
  }
}

/** UTF-16 is full of null bytes, but "not a text file" would send its author the wrong way. */
function startsLikeUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

/** @returns undefined for another scheme than `file`, null for a file URI that no path on this machine can have. */
function filePath(uri: string): string | null | undefined {
  if (!/^file:/i.test(uri)) return undefined;
  try {
    return fileURLToPath(uri);
  } catch {
    return null;
  }
}

function reasonOf(error: unknown): Unreadable {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? 'no-permission';
}
