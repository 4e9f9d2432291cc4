import { type Change, uriKey } from '../core';
import type { OpenDocuments } from './documents';
import type { ReadResult, RuntimeEnvironment } from './environment';
import type { Scope } from './scope';

/** How many files are read at the same time: an operating system lets a process open only so many. */
const READS_AT_ONCE = 32;

/** Called after every wait; throws when there is no longer any point in going on. */
export type AfterWait = () => void;

/** Brings files into a scope when somebody needs them: from the editor when they are open there, otherwise from disk. */
export class Loader {
  /** Reads under way, by file. A read that was taken out of here is out of date, and its result is dropped. */
  private readonly reads = new WeakMap<Scope, Map<string, Promise<ReadResult | undefined>>>();

  constructor(
    private readonly environment: RuntimeEnvironment,
    private readonly documents: OpenDocuments,
  ) {}

  /** Loads a file and all that it imports, directly or not. What cannot be read is known afterwards as unreadable. */
  async load(scope: Scope, uri: string, afterWait: AfterWait): Promise<void> {
    const inaccessible = new Set<string>();
    for (;;) {
      const missing = scope.analysis.file(uri) ? scope.analysis.pendingImports(uri) : [uri];
      const wanted = missing.filter((each) => !inaccessible.has(uriKey(each))).slice(0, READS_AT_ONCE);
      if (wanted.length === 0) return;
      await Promise.all(
        wanted.map(async (each) => {
          if (!(await this.loadOne(scope, each))) inaccessible.add(uriKey(each));
        }),
      );
      afterWait();
    }
  }

  /** Loads every profile in the folder of the scope, for questions about all files at once. */
  async loadFolder(scope: Scope, afterWait: AfterWait): Promise<void> {
    if (scope.folder === undefined) return;
    const profiles = await this.environment.listProfiles(scope.folder);
    afterWait();
    for (const uri of profiles) await this.load(scope, uri, afterWait);
  }

  /** Drops the result of a read that is under way: the file changed after it began. */
  forget(scope: Scope, uri: string): void {
    this.reads.get(scope)?.delete(uriKey(uri));
  }

  /** @returns false when nobody can say whether there is such a file. */
  private async loadOne(scope: Scope, uri: string): Promise<boolean> {
    const key = uriKey(uri);
    const reads = this.reads.get(scope) ?? new Map<string, Promise<ReadResult | undefined>>();
    this.reads.set(scope, reads);
    const read =
      reads.get(key) ?? (this.documents.get(uri) ? Promise.resolve(undefined) : this.environment.readFile(uri));
    reads.set(key, read);
    const result = await read.catch((): ReadResult => ({ unreadable: 'no-permission' }));
    const open = this.documents.get(uri);
    if (open) scope.apply({ kind: 'set', uri: open.uri, text: open.getText() });
    else if (reads.get(key) === read && result) scope.apply(asChange(uri, result));
    if (reads.get(key) === read) reads.delete(key);
    return open !== undefined || result !== undefined;
  }
}

function asChange(uri: string, result: ReadResult): Change {
  return 'text' in result
    ? { kind: 'set', uri, text: result.text }
    : { kind: 'unreadable', uri, reason: result.unreadable };
}
