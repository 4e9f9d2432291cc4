import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import {
  type CodeAction,
  CodeActionRequest,
  createProtocolConnection,
  type Diagnostic,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  ExitNotification,
  type FullDocumentDiagnosticReport,
  type Hover,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  type Position,
  type ProtocolConnection,
  RegistrationRequest,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver/node';

const OUT = path.join('out', 'bench');

/** The servers that are compared: the one that ships, and its peer. */
export const SERVERS = {
  tenzij: path.join(OUT, 'dist', 'server.js'),
  json: path.join(OUT, 'json-server.cjs'),
} as const;

export type ServerName = keyof typeof SERVERS;

/** Bytes. */
export interface Memory {
  readonly heapUsed: number;
  readonly rss: number;
}

/** A server in a process of its own, as an editor sees it. */
export class Server {
  private constructor(
    private readonly child: ChildProcess,
    private readonly connection: ProtocolConnection,
    private readonly languageId: string,
  ) {}

  /**
   * Starts a server over stdio and goes through the handshake.
   * @param folder the URI of the open folder
   * @param isProbed true to be able to ask for its memory, which makes the start a little slower
   */
  static async start(name: ServerName, folder: string, isProbed = false): Promise<Server> {
    const probe = isProbed ? ['--expose-gc', '--require', path.resolve(OUT, 'probe.cjs')] : [];
    const child = spawn(process.execPath, [...probe, SERVERS[name], '--stdio'], {
      stdio: ['pipe', 'pipe', 'inherit', ...(isProbed ? (['ipc'] as const) : [])],
    });
    const connection = createProtocolConnection(
      new StreamMessageReader(child.stdout!),
      new StreamMessageWriter(child.stdin!),
    );
    connection.onRequest(RegistrationRequest.type, () => undefined);
    connection.listen();
    await connection.sendRequest(InitializeRequest.type, {
      processId: null,
      rootUri: null,
      workspaceFolders: [{ uri: folder, name: 'bench' }],
      capabilities: {
        workspace: { workspaceFolders: true, didChangeWatchedFiles: { dynamicRegistration: true } },
        textDocument: { diagnostic: {}, publishDiagnostics: { relatedInformation: true, dataSupport: true } },
      },
    });
    await connection.sendNotification(InitializedNotification.type, {});
    return new Server(child, connection, name);
  }

  async open(uri: string, text: string): Promise<void> {
    const textDocument = { uri, languageId: this.languageId, version: 1, text };
    await this.connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
  }

  async change(uri: string, version: number, change: TextDocumentContentChangeEvent): Promise<void> {
    const textDocument = { uri, version };
    await this.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument,
      contentChanges: [change],
    });
  }

  async diagnostics(uri: string): Promise<readonly Diagnostic[]> {
    const report = await this.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
    return (report as FullDocumentDiagnosticReport).items;
  }

  async hover(uri: string, position: Position): Promise<Hover | null> {
    return this.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position });
  }

  /** @returns the fixes on offer where a diagnostic stands. */
  async fixes(uri: string, diagnostic: Diagnostic): Promise<readonly CodeAction[]> {
    const context = { diagnostics: [diagnostic] };
    const params = { textDocument: { uri }, range: diagnostic.range, context };
    return ((await this.connection.sendRequest(CodeActionRequest.type, params)) ?? []) as CodeAction[];
  }

  /** @returns its processor time so far in milliseconds; undefined on a system that does not tell. */
  readonly cpu = (): number | undefined => cpuOf(this.child.pid);

  /** @returns what it uses after a full collection; only for a probed server. */
  async memory(): Promise<Memory> {
    const answer = once(this.child, 'message');
    this.child.send('memory');
    const [memory] = (await answer) as [Memory];
    return memory;
  }

  /** Says goodbye as the protocol wants. */
  async stop(): Promise<void> {
    const ended = once(this.child, 'exit');
    await this.connection.sendRequest(ShutdownRequest.type);
    await this.connection.sendNotification(ExitNotification.type);
    await ended;
    this.connection.dispose();
  }
}

/** Linux counts the nanoseconds of every thread; `/proc/PID/stat` counts in steps of ten milliseconds. */
function cpuOf(pid: number | undefined): number | undefined {
  try {
    const tasks = `/proc/${pid}/task`;
    const nanoseconds = readdirSync(tasks).map((task) =>
      Number(readFileSync(path.join(tasks, task, 'schedstat'), 'utf8').split(' ')[0]),
    );
    return nanoseconds.reduce((sum, each) => sum + each, 0) / 1e6;
  } catch {
    return undefined;
  }
}
