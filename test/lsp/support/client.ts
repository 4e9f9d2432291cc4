import {
  type ClientCapabilities,
  type CodeAction,
  CodeActionRequest,
  ConfigurationRequest,
  createProtocolConnection,
  type Diagnostic,
  DiagnosticRefreshRequest,
  DiagnosticSeverity,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  type DocumentDiagnosticReport,
  DocumentDiagnosticRequest,
  type FullDocumentDiagnosticReport,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  LogMessageNotification,
  type MessageReader,
  type MessageWriter,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  type Range,
  type Registration,
  RegistrationRequest,
  ShutdownRequest,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver/node';

/** What a test's editor is like. */
export interface EditorOptions {
  readonly capabilities?: ClientCapabilities;
  /** URIs of the open folders; absent: no folder is open. */
  readonly folders?: readonly string[];
  readonly initializationOptions?: unknown;
  /** The section `tenzij` in a folder; undefined: outside every folder. */
  readonly settings?: (folder: string | undefined) => unknown;
}

/** An editor like VS Code, as far as the server notices. */
export const FULL: ClientCapabilities = {
  workspace: {
    configuration: true,
    workspaceFolders: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
    workspaceEdit: {
      documentChanges: true,
      snippetEditSupport: true,
      resourceOperations: ['create', 'rename', 'delete'],
      changeAnnotationSupport: { groupsOnLabel: true },
    },
  },
  textDocument: {
    diagnostic: { dynamicRegistration: true, relatedDocumentSupport: true },
    publishDiagnostics: { relatedInformation: true, dataSupport: true, tagSupport: { valueSet: [1, 2] } },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    completion: { completionItem: { snippetSupport: true } },
  },
};

/** An editor that shows what it is sent and asks for nothing. */
export const PUSHED: ClientCapabilities = { textDocument: { publishDiagnostics: {} } };

const PATIENCE_IN_MILLISECONDS = 5000;

/** The editor's end of a connection with the server. */
export class Editor {
  readonly log: string[] = [];
  readonly registrations: Registration[] = [];
  readonly published: PublishDiagnosticsParams[] = [];
  refreshes = 0;
  private readonly waiting = new Set<() => void>();

  private constructor(readonly connection: ProtocolConnection) {}

  /** Connects and goes through the handshake. */
  static async connect(
    reader: MessageReader,
    writer: MessageWriter,
    options: EditorOptions = {},
  ): Promise<{ editor: Editor; result: InitializeResult }> {
    const editor = new Editor(createProtocolConnection(reader, writer));
    const { connection } = editor;
    const happened = (action: () => void) => {
      action();
      for (const check of editor.waiting) check();
    };
    connection.onNotification(LogMessageNotification.type, ({ message }) => happened(() => editor.log.push(message)));
    connection.onNotification(PublishDiagnosticsNotification.type, (params) =>
      happened(() => editor.published.push(params)),
    );
    connection.onRequest(DiagnosticRefreshRequest.type, () => happened(() => editor.refreshes++));
    connection.onRequest(RegistrationRequest.type, ({ registrations }) =>
      happened(() => editor.registrations.push(...registrations)),
    );
    connection.onRequest(ConfigurationRequest.type, ({ items }) =>
      Promise.all(items.map(async ({ scopeUri }) => (await options.settings?.(scopeUri)) ?? null)),
    );
    connection.listen();
    const result = await connection.sendRequest(InitializeRequest.type, {
      // With a number the server would watch this process, and a server inside this process would keep it alive.
      processId: null,
      rootUri: null,
      capabilities: options.capabilities ?? FULL,
      workspaceFolders: options.folders?.map((uri) => ({ uri, name: uri })) ?? null,
      initializationOptions: options.initializationOptions,
    });
    await connection.sendNotification(InitializedNotification.type, {});
    return { editor, result };
  }

  async open(uri: string, text: string, version = 1): Promise<void> {
    const textDocument = { uri, languageId: 'tenzij', version, text };
    await this.connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
  }

  async change(uri: string, version: number, ...contentChanges: TextDocumentContentChangeEvent[]): Promise<void> {
    await this.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version },
      contentChanges,
    });
  }

  async close(uri: string): Promise<void> {
    await this.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
  }

  /** Asks for the findings of a file. */
  async pull(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
    const previous = previousResultId === undefined ? {} : { previousResultId };
    return this.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri }, ...previous });
  }

  async findings(uri: string): Promise<readonly Diagnostic[]> {
    return ((await this.pull(uri)) as FullDocumentDiagnosticReport).items;
  }

  /** @returns the codes of the findings of a file, in text order. */
  async codes(uri: string): Promise<readonly (string | number | undefined)[]> {
    return (await this.findings(uri)).map(({ code }) => code);
  }

  async actions(
    uri: string,
    range: Range,
    diagnostics: readonly Diagnostic[],
    only?: string[],
  ): Promise<readonly CodeAction[]> {
    const context = { diagnostics: [...diagnostics], ...(only ? { only } : {}) };
    const found = await this.connection.sendRequest(CodeActionRequest.type, { textDocument: { uri }, range, context });
    return (found ?? []) as readonly CodeAction[];
  }

  /** Waits until something that the server said or asked makes the condition true. */
  async until(what: string, condition: () => boolean): Promise<void> {
    if (condition()) return;
    await new Promise<void>((resolve, reject) => {
      const check = () => {
        if (!condition()) return;
        clearTimeout(timer);
        this.waiting.delete(check);
        resolve();
      };
      const timer = setTimeout(() => {
        this.waiting.delete(check);
        reject(new Error(`waited in vain for ${what}; the log says: ${this.log.join('\n') || 'nothing'}`));
      }, PATIENCE_IN_MILLISECONDS);
      this.waiting.add(check);
    });
  }

  /** @returns the newest findings that were sent for a file. */
  lastPublished(uri: string): PublishDiagnosticsParams | undefined {
    return this.published.filter((each) => each.uri === uri).at(-1);
  }

  async shutdown(): Promise<void> {
    await this.connection.sendRequest(ShutdownRequest.type);
  }
}

/** @returns what a finding says. */
export function said(diagnostic: Diagnostic | undefined): string {
  return String(diagnostic?.message);
}

/** @returns the errors on the first line, where the test profiles have their import. */
export function onFirstLine(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.filter(({ range, severity }) => range.start.line === 0 && severity === DiagnosticSeverity.Error);
}

/** Asks for the findings of a file. @returns the errors on its first line */
export async function errorsOnFirstLine(editor: Editor, uri: string): Promise<readonly Diagnostic[]> {
  return onFirstLine(await editor.findings(uri));
}
