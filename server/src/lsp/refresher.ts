import {
  CancellationToken,
  CodeLensRefreshRequest,
  DiagnosticRefreshRequest,
  LSPErrorCodes,
  ResponseError,
  SemanticTokensRefreshRequest,
} from 'vscode-languageserver';
import { notChecked, toDiagnostics } from './diagnostics';
import type { Stoppable } from './environment';
import { isConfig } from './folderConfig';
import { isShadow, type Session } from './session';

/** Long enough to take the keystrokes of one word together, short enough not to be noticed. */
const PAUSE_IN_MILLISECONDS = 150;

/**
 * Brings findings up to date that nobody asks for: those of other files than the one that changed, and for a client that
 * never asks, those of every file.
 */
export class Refresher {
  private timer: Stoppable | undefined;
  private readonly changed = new Set<string>();
  private readonly own = new Set<string>();
  private everything = false;

  constructor(private readonly session: Session) {}

  /** An open document was opened, edited or closed. */
  documentChanged(uri: string): void {
    this.changed.add(uri);
    this.own.add(uri);
    this.schedule();
  }

  /** Files that are not open changed on disk. */
  filesChanged(uris: readonly string[]): void {
    for (const uri of uris) this.changed.add(uri);
    this.schedule();
  }

  /** Profiles were read that nobody asked for; what they say may already stand in an open one. */
  filesRead(): void {
    this.schedule();
  }

  /** Something changed that every judgement depends on: a setting, the day, the folders. */
  everythingChanged(): void {
    this.everything = true;
    this.schedule();
  }

  /** Takes away what was shown of a document that is no longer open. */
  clear(uri: string): void {
    if (!this.session.client.pullsDiagnostics) {
      this.session.attempt('clearing findings', () =>
        this.session.connection.sendDiagnostics({ uri, diagnostics: [] }),
      );
    }
  }

  stop(): void {
    this.timer?.stop();
  }

  private schedule(): void {
    this.timer?.stop();
    this.timer = this.session.environment.after(PAUSE_IN_MILLISECONDS, () => {
      void this.session.attempt('refresh', () => this.refresh());
    });
  }

  private async refresh(): Promise<void> {
    const { documents, project, client } = this.session;
    const changed = [...this.changed];
    const { everything } = this;
    const own = new Set(this.own);
    this.changed.clear();
    this.own.clear();
    this.everything = false;
    const open = documents.all().flatMap(({ uri }) => (isConfig(uri) || isShadow(uri) ? [] : [uri]));
    const repeating = project.scopesWithOtherRepeats();
    const dependents = open.filter(
      (uri) => everything || repeating.has(project.scopeOf(uri)) || project.dependsOn(uri, changed),
    );
    if (!client.pullsDiagnostics) {
      for (const uri of new Set([...dependents, ...open.filter((each) => own.has(each))])) await this.push(uri);
    }
    if (dependents.length > 0) this.askToAskAgain();
  }

  private async push(uri: string): Promise<void> {
    const { session } = this;
    const version = session.versionOf(uri);
    if (version === null) return;
    const outdated = new ResponseError(LSPErrorCodes.ContentModified, 'the document has changed');
    const diagnostics = await this.diagnostics(uri, version, outdated).catch((error: unknown) => {
      // A newer version has a refresh of its own.
      if (error === outdated) return undefined;
      session.logFailure('checking', { uri }, error);
      return [notChecked(session.languageOf(uri))];
    });
    if (diagnostics) await session.connection.sendDiagnostics({ uri, version, diagnostics });
  }

  private async diagnostics(uri: string, version: number, outdated: ResponseError<unknown>) {
    const view = await this.session.view(uri, CancellationToken.None, { reach: 'file', version, outdated });
    return view ? toDiagnostics(view.analysis, view.file, view.findings, view.language, this.session.versionOf) : [];
  }

  /** Not waited for: a client may take its time, or never answer. */
  private askToAskAgain(): void {
    const { client, connection } = this.session;
    const wanted = [
      { method: DiagnosticRefreshRequest.method, isKnown: client.pullsDiagnostics && client.refreshesDiagnostics },
      { method: CodeLensRefreshRequest.method, isKnown: client.refreshesCodeLenses },
      { method: SemanticTokensRefreshRequest.method, isKnown: client.refreshesSemanticTokens },
    ];
    for (const { method, isKnown } of wanted) {
      if (isKnown) void this.session.attempt(method, () => connection.sendRequest(method));
    }
  }
}
