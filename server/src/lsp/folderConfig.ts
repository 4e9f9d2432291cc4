import type { PublishDiagnosticsParams } from 'vscode-languageserver';
import {
  CONFIG_NAME,
  configFindings,
  type Finding,
  type Language,
  readConfig,
  SourceFile,
  unreadableConfig,
  uriKey,
} from '../core';
import { SEVERITIES, toRange } from './convert';
import { SOURCE } from './diagnostics';
import type { OpenDocuments } from './documents';
import type { RuntimeEnvironment } from './environment';
import type { Scope } from './scope';

/** @returns true for the file with an organisation's own terms, in whatever folder. */
export function isConfig(uri: string): boolean {
  return uriKey(uri.replace(/[?#].*$/s, '')).endsWith(`/${CONFIG_NAME}`);
}

/** Reads the `tenzij.config.json` of each folder, and shows in the editor what is wrong in it. */
export class FolderConfigs {
  /** The URIs of the files that problems were shown of. */
  private readonly shown = new Set<string>();
  /** The newest read of each scope: what an older one brings is out of date. */
  private readonly newest = new WeakMap<Scope, object>();
  /** What each file said when it was last read; undefined when there is no such file, absent while nobody knows or can tell. */
  private readonly texts = new WeakMap<Scope, { readonly text: string | undefined }>();

  /**
   * @param language of the messages where the settings name none: the file itself is in no language
   * @param show sends the problems of a file to the editor; must not throw
   */
  constructor(
    private readonly environment: RuntimeEnvironment,
    private readonly documents: OpenDocuments,
    private readonly language: Language,
    private readonly show: (problems: PublishDiagnosticsParams) => void,
  ) {}

  /**
   * Reads the file of a folder and lets its terms hold there. A file that does not exist or cannot be read has no terms.
   * The settings of the folder must have been read: they name the language of what is shown.
   * @returns true when that made a difference. Never rejects.
   */
  async read(scope: Scope): Promise<boolean> {
    if (scope.folder === undefined) return false;
    const uri = `${scope.folder}/${CONFIG_NAME}`;
    const read = {};
    this.newest.set(scope, read);
    const onDisk = this.documents.get(uri) ? undefined : await this.environment.readFile(uri).catch(() => undefined);
    if (this.newest.get(scope) !== read) return false;
    // Opened while the disk was read: what the editor has is newer.
    const open = this.documents.get(uri);
    const known = open?.getText() ?? (onDisk && 'text' in onDisk ? onDisk.text : undefined);
    const isAbsent = !open && onDisk !== undefined && !('text' in onDisk) && onDisk.unreadable === 'not-found';
    if (known !== undefined || isAbsent) this.texts.set(scope, { text: known });
    else this.texts.delete(scope);
    const text = known ?? '';
    const config = readConfig(text);
    const reason = open || !onDisk || 'text' in onDisk ? undefined : onDisk.unreadable;
    const findings =
      reason === undefined || reason === 'not-found' ? configFindings(uri, config) : [unreadableConfig(uri, reason)];
    this.showProblems(open?.uri ?? uri, new SourceFile(uri, text), findings, scope.chosenLanguage ?? this.language);
    return scope.setTerms(config.terms);
  }

  /** @returns the file of a folder, and its text when there is one; undefined outside every folder, and for a file that cannot be read. */
  of(scope: Scope): { readonly uri: string; readonly text: string | undefined } | undefined {
    const known = this.texts.get(scope);
    if (scope.folder === undefined || !known) return undefined;
    const uri = `${scope.folder}/${CONFIG_NAME}`;
    return { uri: this.documents.get(uri)?.uri ?? uri, text: known.text };
  }

  /** Takes away what was shown of the file of a folder that is no longer open. */
  forget(scope: Scope): void {
    // A read that is still under way has nothing to say any more.
    this.newest.delete(scope);
    this.showProblems(`${scope.folder}/${CONFIG_NAME}`, new SourceFile('', ''), [], this.language);
  }

  private showProblems(uri: string, { lines }: SourceFile, findings: readonly Finding[], language: Language): void {
    const key = uriKey(uri);
    if (findings.length === 0 && !this.shown.delete(key)) return;
    if (findings.length > 0) this.shown.add(key);
    const diagnostics = findings.map(({ span, severity, code, message }) => ({
      range: toRange(lines, span),
      severity: SEVERITIES[severity],
      code,
      source: SOURCE,
      message: message[language],
    }));
    this.show({ uri, diagnostics });
  }
}
