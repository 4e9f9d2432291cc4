import {
  type Analysis,
  type Change,
  type Language,
  type SourceFile,
  uriKey,
  Workspace,
  type WorkspaceTerms,
} from '../core';
import { checkOptions, DEFAULT_SETTINGS, type Settings } from './settings';

/**
 * One workspace folder, or everything outside the folders, with the files its profiles need. Settings hold per folder, so
 * a file that two folders import is judged in each by the settings of the folder that imports it.
 */
export class Scope {
  private readonly workspace: Workspace;
  private current: Analysis;
  private settings: Settings = DEFAULT_SETTINGS;
  private today: string;
  private termsKey = '{}';
  /** Settles when the settings and the organisation's own terms have been read; requests wait for it. */
  ready: Promise<void> = Promise.resolve();

  /**
   * @param folder the URI of the folder without a slash at its end; undefined for files outside every folder
   * @param today the date to judge by while the settings name none, as yyyy-mm-dd
   */
  constructor(
    readonly folder: string | undefined,
    today: string,
  ) {
    this.today = today;
    this.workspace = new Workspace(checkOptions(this.settings, today));
    this.current = this.workspace.apply();
  }

  get analysis(): Analysis {
    return this.current;
  }

  apply(...changes: readonly Change[]): void {
    if (changes.length > 0) this.current = this.workspace.apply(...changes);
  }

  /** True when the folder of this scope holds the file; a scope without a folder holds every file. */
  holds(uri: string): boolean {
    return this.folder === undefined || uriKey(uri).startsWith(`${uriKey(this.folder)}/`);
  }

  /** @returns the URIs, by their keys, of all that the file imports, directly or not, whether or not it could be read. */
  importsOf(uri: string): ReadonlyMap<string, string> {
    const found = new Map<string, string>();
    const pending = [uri];
    for (let file = pending.pop(); file !== undefined; file = pending.pop()) {
      for (const imported of this.current.imports(file)) {
        if (imported.uri === undefined || found.has(uriKey(imported.uri))) continue;
        found.set(uriKey(imported.uri), imported.uri);
        pending.push(imported.uri);
      }
    }
    return found;
  }

  /** @returns true when the settings make a difference to what is said or how it is judged. */
  configure(settings: Settings): boolean {
    const before = this.settings;
    this.settings = settings;
    return this.judge() || before.language !== settings.language;
  }

  /** @returns true when the day has changed and profiles are judged by the day. */
  setToday(today: string): boolean {
    this.today = today;
    return this.judge();
  }

  /** Lets an organisation's own terms hold. @returns true when they are other terms than before. */
  setTerms(terms: WorkspaceTerms): boolean {
    const key = JSON.stringify(terms);
    if (key === this.termsKey) return false;
    this.termsKey = key;
    this.apply({ kind: 'terms', terms });
    return true;
  }

  /** @returns the language to speak about this file. */
  language(file: SourceFile): Language {
    return this.chosenLanguage ?? file.digest.tree.surface;
  }

  /** The language that the settings name for everything; undefined when each file is spoken about in its own. */
  get chosenLanguage(): Language | undefined {
    return this.settings.language === 'file' ? undefined : this.settings.language;
  }

  private judge(): boolean {
    const { options } = this.current;
    const wanted = checkOptions(this.settings, this.today);
    if (options.date === wanted.date && options.framework === wanted.framework) return false;
    this.apply({ kind: 'options', options: wanted });
    return true;
  }
}
