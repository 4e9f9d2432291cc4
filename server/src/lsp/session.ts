import {
  type CancellationToken,
  type Connection,
  ErrorCodes,
  LSPErrorCodes,
  type ProtocolRequestType,
  ResponseError,
} from 'vscode-languageserver';
import type { Language } from '../core';
import type { ClientFeatures } from './client';
import type { VersionOf } from './convert';
import type { OpenDocuments } from './documents';
import type { RuntimeEnvironment } from './environment';
import { isConfig } from './folderConfig';
import type { Project } from './project';
import { ResultIds } from './results';
import { View } from './view';

/** How much must be loaded before a question about a file can be answered: what it imports, or its whole folder. */
export type Reach = 'file' | 'folder';

/** What a look at a file needs to know of the question it is for. */
export interface ViewOptions {
  readonly reach: Reach;
  readonly version: number | null;
  /** Thrown when the document is no longer in that version. */
  readonly outdated: ResponseError<unknown>;
}

interface AboutDocument {
  readonly textDocument: { readonly uri: string };
}

/** The other side of a comparison, not the file itself: it is shown to be read, and lies outside its folder and its settings. */
const SHADOW = /^(?:git|gitlens|gitfs|svn|hg|review|pr|conflictresolution|chat-editing-[\w-]+):/i;

/** @returns true for an earlier version of a file that an editor shows beside the present one. */
export function isShadow(uri: string): boolean {
  return SHADOW.test(uri);
}

/** One connected editor: what it can do, what it has open, and how its questions are answered. */
export class Session {
  readonly resultIds = new ResultIds();
  private isShutDown = false;

  constructor(
    readonly connection: Connection,
    readonly environment: RuntimeEnvironment,
    readonly client: ClientFeatures,
    readonly documents: OpenDocuments,
    readonly project: Project,
  ) {}

  readonly versionOf: VersionOf = (uri) => this.documents.get(uri)?.version ?? null;

  /** From now on every question is refused, as the protocol wants. */
  shutDown(): void {
    this.isShutDown = true;
  }

  /**
   * Answers a request about one document.
   * @param nothing the answer about a file that is not known, and after a failure
   * @param answer gets the file with all that it needs loaded; must not wait for anything
   */
  onDocument<Params extends AboutDocument, Result, Partial, Options>(
    type: ProtocolRequestType<Params, Result, Partial, void, Options>,
    nothing: Result,
    answer: (view: View, params: Params) => Result,
    reach: Reach | ((params: Params) => Reach) = 'file',
  ): void {
    this.onRequest<Params, Result>(type, nothing, async (params, token) => {
      const { uri } = params.textDocument;
      const version = this.versionOf(uri);
      const outdated = new ResponseError(LSPErrorCodes.ContentModified, 'the document has changed');
      const wanted = typeof reach === 'function' ? reach(params) : reach;
      const view = await this.view(uri, token, { reach: wanted, version, outdated });
      return view ? answer(view, params) : nothing;
    });
  }

  /**
   * Answers a request. An answer that throws is logged, and `nothing` is answered instead: one bad question must not take
   * down the answers to all others.
   */
  onRequest<Params, Result>(
    type: { readonly method: string },
    nothing: Result | ((params: Params) => Result),
    answer: (params: Params, token: CancellationToken) => Promise<Result>,
  ): void {
    this.connection.onRequest<unknown, unknown>(type.method, async (params: Params, token: CancellationToken) => {
      if (this.isShutDown) throw new ResponseError(ErrorCodes.InvalidRequest, 'the server is shutting down');
      try {
        throwIfCancelled(token);
        return await answer(params, token);
      } catch (error) {
        if (error instanceof ResponseError) throw error;
        this.logFailure(type.method, params, error);
        return typeof nothing === 'function' ? (nothing as (params: Params) => Result)(params) : nothing;
      }
    });
  }

  /** Handles a notification; a handler that throws is logged. */
  onNotification<Params>(type: { readonly method: string }, handle: (params: Params) => void | Promise<void>): void {
    this.connection.onNotification(type.method, async (params: Params) => {
      await this.attempt(type.method, () => handle(params), params);
    });
  }

  /** Does something that nobody waits for; a failure is logged. */
  async attempt(what: string, action: () => void | Promise<void>, about?: unknown): Promise<void> {
    try {
      await action();
    } catch (error) {
      this.logFailure(what, about, error);
    }
  }

  /**
   * Looks at a file with all that it imports loaded.
   * @param version the version the question is about; null when the file is not open
   * @returns undefined when the file is neither open nor readable, or is not a profile but holds an organisation's own terms
   * @throws ResponseError when the request was cancelled, or the document changed while files were being read
   */
  async view(
    uri: string,
    token: CancellationToken,
    { reach, version, outdated }: ViewOptions,
  ): Promise<View | undefined> {
    if (isConfig(uri)) return undefined;
    const scope = await this.project.load(uri, reach === 'folder', () => {
      throwIfCancelled(token);
      if (this.versionOf(uri) !== version) throw outdated;
    });
    const file = scope.analysis.file(uri);
    if (!file || (file.unreadable && version === null)) return undefined;
    return new View(scope.analysis, file, scope.language(file), version);
  }

  /** @returns the language to speak about a file, or Dutch when not even that can be found out. Never throws. */
  languageOf(uri: string): Language {
    try {
      const scope = this.project.scopeOf(uri);
      const file = scope.analysis.file(uri);
      return file ? scope.language(file) : 'nl';
    } catch {
      return 'nl';
    }
  }

  /** Writes a failure to the log, with what it was about. Never throws. */
  logFailure(what: string, about: unknown, error: unknown): void {
    const uri = uriIn(about);
    const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
    try {
      this.connection.console.error(`${what}${uri ? ` about ${uri}` : ''} failed: ${reason}`);
    } catch {
      // The connection is gone, and the log with it.
    }
  }
}

/** @throws ResponseError when nobody waits for the answer any more */
export function throwIfCancelled(token: CancellationToken): void {
  if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
}

function uriIn(params: unknown): string | undefined {
  const { textDocument, uri } = (params ?? {}) as { textDocument?: { uri?: unknown }; uri?: unknown };
  const found = textDocument?.uri ?? uri;
  return typeof found === 'string' ? found : undefined;
}
