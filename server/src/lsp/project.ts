import { type Analysis, isProfileName, uriKey } from '../core';
import type { OpenDocuments } from './documents';
import type { RuntimeEnvironment } from './environment';
import { type FolderConfigs, isConfig } from './folderConfig';
import { type AfterWait, Loader } from './loader';
import { Scope } from './scope';
import type { Settings } from './settings';

/** Nobody waits for what is read ahead, so nothing makes it superfluous. */
const NOBODY_WAITS = (): void => undefined;

/** A file of a few lines is there at once, or its disk is not. */
const PATIENCE_IN_MILLISECONDS = 1000;

/** All that the server knows about files: the folders, what is open, and what was read from disk. */
export class Project {
  private scopes: readonly Scope[];
  private readonly loader: Loader;
  private readonly newestSettings = new WeakMap<Scope, object>();
  /** The folders whose other profiles are read ahead. */
  private readonly readAhead = new WeakSet<Scope>();
  /** Which answers were repeated in each folder when somebody last asked. */
  private readonly repeated = new WeakMap<Scope, string>();
  /** Called when files that nobody asked for have been read. */
  onReadAhead = (): void => undefined;

  /** @param readSettings reads what is set for a folder (undefined: outside every folder); must not reject */
  constructor(
    private readonly environment: RuntimeEnvironment,
    private readonly documents: OpenDocuments,
    private readonly readSettings: (folder: string | undefined) => Promise<Settings>,
    private readonly configs: FolderConfigs,
  ) {
    this.loader = new Loader(environment, documents);
    this.scopes = [this.newScope(undefined)];
  }

  /**
   * Sets which folders are open. A folder that stays keeps what is known about it.
   * @param folders URIs
   */
  setFolders(folders: readonly string[]): void {
    const wanted = new Map(folders.map((folder) => [uriKey(withoutSlash(folder)), withoutSlash(folder)]));
    const known = new Map(this.scopes.map((scope) => [keyOf(scope.folder), scope]));
    for (const scope of this.scopes)
      if (scope.folder !== undefined && !wanted.has(uriKey(scope.folder))) this.configs.forget(scope);
    // The deepest folder first: it is the one that a file in it belongs to.
    this.scopes = [...[...wanted.values()].sort((a, b) => b.length - a.length), undefined].map(
      (folder) => known.get(keyOf(folder)) ?? this.newScope(folder),
    );
    for (const { uri } of this.documents.all()) if (!isConfig(uri)) this.takeOver(uri);
  }

  /** @returns the URIs of the open folders. */
  folders(): readonly string[] {
    return this.scopes.flatMap(({ folder }) => (folder === undefined ? [] : [folder]));
  }

  /** @returns the folder, or what lies outside all of them, by whose settings the file is judged. */
  scopeOf(uri: string): Scope {
    return this.scopes.find((scope) => scope.holds(uri))!;
  }

  /** @returns how every folder sees the file that knows it, its own first: one folder may import from another. */
  analysesOf(uri: string): readonly Analysis[] {
    const own = this.scopeOf(uri);
    const others = this.scopes.filter((scope) => scope !== own && scope.analysis.file(uri));
    return [own, ...others].map(({ analysis }) => analysis);
  }

  /** Reads all settings anew. @returns true when that made a difference. */
  async configure(): Promise<boolean> {
    return (await Promise.all(this.scopes.map((scope) => this.configureOne(scope)))).includes(true);
  }

  /** Answers may come in another order than they were asked for: only the newest counts. */
  private async configureOne(scope: Scope): Promise<boolean> {
    const asked = {};
    this.newestSettings.set(scope, asked);
    const settings = await this.readSettings(scope.folder);
    return this.newestSettings.get(scope) === asked && scope.configure(settings);
  }

  /** Reads the organisation's own terms of every folder anew. @returns true when that made a difference. */
  async readConfigs(): Promise<boolean> {
    const reads = this.scopes.map((scope) => {
      const read = this.configs.read(scope);
      const before = scope.ready;
      // A question that comes in the meantime waits for the new terms.
      scope.ready = this.patiently(read).then(() => before);
      return read;
    });
    return (await Promise.all(reads)).includes(true);
  }

  /** @returns the `tenzij.config.json` that holds for a file, and its text when there is one; undefined outside every folder and for one that cannot be read. */
  configOf(uri: string): { readonly uri: string; readonly text: string | undefined } | undefined {
    return this.configs.of(this.scopeOf(uri));
  }

  /** Judges from now on by today. @returns true when that made a difference. */
  toToday(): boolean {
    const today = this.environment.today();
    return this.scopes.map((scope) => scope.setToday(today)).includes(true);
  }

  /** Takes over the text of a document that was opened or changed, wherever the file is known. */
  takeOver(uri: string): void {
    const document = this.documents.get(uri);
    if (!document) return;
    const owner = this.scopeOf(uri);
    for (const scope of this.scopes) {
      if (scope !== owner && !scope.analysis.file(uri)) continue;
      scope.apply({ kind: 'set', uri: document.uri, text: document.getText() });
    }
  }

  /** @returns of what came, went or changed on disk the profiles, and every file that is known and is one of these or lies below. */
  concernedBy(uris: readonly string[]): readonly string[] {
    const keys = new Set(uris.map(uriKey));
    const known = this.scopes.flatMap(({ analysis }) => analysis.uris());
    const found = new Map(uris.filter(isProfileName).map((uri) => [uriKey(uri), uri]));
    for (const uri of known) if (isOrLiesBelow(uriKey(uri), keys)) found.set(uriKey(uri), uri);
    return [...found.values()];
  }

  /** Forgets files, other than open ones: they are read again when somebody needs them. */
  forget(uris: readonly string[]): void {
    const closed = uris.filter((uri) => !this.documents.get(uri));
    for (const scope of this.scopes) {
      for (const uri of closed) this.loader.forget(scope, uri);
      scope.apply(...closed.filter((uri) => scope.analysis.file(uri)).map((uri) => ({ kind: 'remove', uri }) as const));
      const own = closed.filter((uri) => this.readAhead.has(scope) && scope.holds(uri) && isProfileName(uri));
      for (const uri of own) this.ahead(this.loader.load(scope, uri, NOBODY_WAITS));
    }
  }

  /** @returns the folders in which other answers are repeated than when this was last asked. */
  scopesWithOtherRepeats(): ReadonlySet<Scope> {
    const changed = this.scopes.filter((scope) => {
      const now = scope.analysis.repeatedSentences;
      const before = this.repeated.get(scope) ?? '';
      this.repeated.set(scope, now);
      return now !== before;
    });
    return new Set(changed);
  }

  /** @returns the URIs of all that the file imports, directly or not, whether or not it could be read. */
  importsOf(uri: string): readonly string[] {
    return [...this.scopeOf(uri).importsOf(uri).values()];
  }

  /** @returns true when the findings of the open file `dependent` may change when one of the files does. */
  dependsOn(dependent: string, uris: readonly string[]): boolean {
    const imports = this.scopeOf(dependent).importsOf(dependent);
    return uris.some((uri) => imports.has(uriKey(uri)));
  }

  /**
   * Makes sure that a file and all that it imports are loaded and judged by the settings and the day.
   * @param whole also load every other profile of the folder
   * @returns the scope of the file
   */
  async load(uri: string, whole: boolean, afterWait: AfterWait): Promise<Scope> {
    for (;;) {
      const scope = this.scopeOf(uri);
      await scope.ready;
      afterWait();
      if (whole) await this.loader.loadFolder(scope, afterWait);
      await this.loader.load(scope, uri, afterWait);
      this.readFolderAhead(scope);
      if (scope === this.scopeOf(uri)) return scope;
    }
  }

  /** A sentence that answers a question here may stand in another profile of the folder too, as the command line would say. */
  private readFolderAhead(scope: Scope): void {
    if (scope.folder === undefined || this.readAhead.has(scope)) return;
    this.readAhead.add(scope);
    this.ahead(this.loader.loadFolder(scope, NOBODY_WAITS));
  }

  private ahead(reading: Promise<void>): void {
    void reading.then(
      () => this.onReadAhead(),
      () => undefined,
    );
  }

  /** A disk that does not answer must not keep the author waiting; what it brings later still counts. */
  private patiently(read: Promise<unknown>): Promise<void> {
    return new Promise((resolve) => {
      const impatience = this.environment.after(PATIENCE_IN_MILLISECONDS, resolve);
      void read.then(() => {
        impatience.stop();
        resolve();
      });
    });
  }

  private newScope(folder: string | undefined): Scope {
    const scope = new Scope(folder, this.environment.today());
    const settingsRead = this.configureOne(scope);
    scope.ready = settingsRead.then(() => this.patiently(this.configs.read(scope)));
    return scope;
  }
}

function keyOf(folder: string | undefined): string | undefined {
  return folder === undefined ? undefined : uriKey(folder);
}

/** @returns the URI of a folder in the one spelling that is compared here. */
export function withoutSlash(folder: string): string {
  return folder.replace(/\/+$/, '');
}

function isOrLiesBelow(key: string, keys: ReadonlySet<string>): boolean {
  for (let end = key.length; end > 0; end = key.lastIndexOf('/', end - 1)) if (keys.has(key.slice(0, end))) return true;
  return false;
}
