import type { FileView } from '../syntax/ast';
import { parse } from '../syntax/parse';
import type { Tree } from '../syntax/tree';
import { fileView } from '../syntax/views/file';
import { LineIndex } from '../text/lineIndex';
import type { Part } from './division';

/** Above this many UTF-16 code units only the syntax is checked. */
export const SYNTAX_ONLY_LENGTH = 1_000_000;

/** Above this many UTF-16 code units a file is not read at all. */
export const MAXIMUM_LENGTH = 10_000_000;

/** @returns true for what the name of a profile ends in; upper and lower case are the same, as in an editor. */
export function isProfileName(name: string): boolean {
  return name.toLowerCase().endsWith('.tenzij');
}

/** Why a file has no text that can be checked. */
export type Unreadable = 'not-found' | 'directory' | 'no-permission' | 'too-large' | 'binary' | 'encoding' | 'loop';

/** One version of one file. Immutable: an edit makes a new one, so identity tells whether anything changed. */
export class SourceFile {
  private parsed: Tree | undefined;
  private viewed: FileView | undefined;
  private indexed: LineIndex | undefined;
  readonly unreadable: Unreadable | undefined;

  constructor(
    readonly uri: string,
    readonly text: string,
    unreadable?: Unreadable,
    /** What must be looked at again, when the file differs in one profile from a version that was known. */
    readonly part?: Part,
  ) {
    this.unreadable = unreadable ?? unreadableText(text);
  }

  get tree(): Tree {
    this.parsed ??= parse(this.unreadable ? '' : this.text);
    return this.parsed;
  }

  get view(): FileView {
    this.viewed ??= fileView(this.tree);
    return this.viewed;
  }

  /** A file with the same imports and the same spelling: the smallest one that has been read already. */
  get digest(): SourceFile {
    return this.part?.file ?? this;
  }

  get lines(): LineIndex {
    this.indexed ??= new LineIndex(this.text);
    return this.indexed;
  }

  /** True when the file is so large that names and rules are left out. */
  get syntaxOnly(): boolean {
    return this.text.length > SYNTAX_ONLY_LENGTH;
  }
}

function unreadableText(text: string): Unreadable | undefined {
  if (text.length > MAXIMUM_LENGTH) return 'too-large';
  return text.includes('\0') ? 'binary' : undefined;
}

/** Two slashes in front would name another machine, and asking whether its file is there would open a connection. */
const OTHER_MACHINE = /^\/{2,}/;

/**
 * Resolves the path of a `gebruik` against the file it stands in; it never leads to another machine.
 * @param base the URI of the importing file
 * @param path relative, or from the root of the same disk, with slashes either way
 * @returns the URI of the imported file, or undefined when the base has no folder (an unsaved file)
 */
export function resolvePath(base: string, path: string): string | undefined {
  try {
    return new URL(onThisMachine(path).split('/').map(encodeURIComponent).join('/'), base).href;
  } catch {
    return undefined;
  }
}

function onThisMachine(path: string): string {
  return path.replaceAll('\\', '/').replace(OTHER_MACHINE, '/');
}

/** @returns one spelling for all the ways in which a URI may be escaped, so that `c%3A` and `c:` name one file. */
export function uriKey(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}
