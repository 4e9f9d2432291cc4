import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  createProtocolConnection,
  ExitNotification,
  type InitializeResult,
  IPCMessageReader,
  IPCMessageWriter,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { bundled } from '../../support/bundle';
import { Editor, type EditorOptions } from './client';

/** @returns the path of the server as it ships. */
export function bundledServer(): Promise<string> {
  return bundled('server/src/node/server.ts');
}

/** A server in a process of its own, with an editor connected to it over stdio. */
export interface RunningServer {
  readonly editor: Editor;
  readonly process: ChildProcess;
  readonly result: InitializeResult;
  /** Says goodbye as the protocol wants. @returns the exit code */
  stop(): Promise<number | null>;
}

/**
 * Reads what a server says. A server that is killed leaves half a message behind, and the library would look out for the rest
 * of it for ever, which keeps the process of the tests alive.
 */
function readerOf(stream: NodeJS.ReadableStream): StreamMessageReader {
  const reader = new StreamMessageReader(stream);
  reader.partialMessageTimeout = 0;
  return reader;
}

/** Starts the bundled server with `--stdio`, as any editor does. */
export async function startProcess(options: EditorOptions = {}): Promise<RunningServer> {
  const child = spawn(process.execPath, [await bundledServer(), '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const { editor, result } = await Editor.connect(
    readerOf(child.stdout),
    new StreamMessageWriter(child.stdin),
    options,
  );
  const ended = once(child, 'exit').then(([code]) => code as number | null);
  return {
    editor,
    process: child,
    result,
    stop: async () => {
      await editor.shutdown();
      await editor.connection.sendNotification(ExitNotification.type);
      const code = await ended;
      editor.connection.dispose();
      return code;
    },
  };
}

/** Runs something with a server and stops the server afterwards, whatever happens. */
export async function withServer(
  options: EditorOptions,
  run: (editor: Editor, server: RunningServer) => Promise<void>,
): Promise<void> {
  const server = await startProcess(options);
  try {
    await run(server.editor, server);
  } finally {
    server.process.kill();
    server.editor.connection.dispose();
  }
}

/** Runs something with a server to which nobody has said hello yet. */
export async function withSilentServer(run: (connection: ProtocolConnection) => Promise<void>): Promise<void> {
  const child = spawn(process.execPath, [await bundledServer(), '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createProtocolConnection(readerOf(child.stdout), new StreamMessageWriter(child.stdin));
  connection.listen();
  try {
    await run(connection);
  } finally {
    child.kill();
    connection.dispose();
  }
}

/** Starts the bundled server the way VS Code does, over the channel between Node processes. */
export async function startOverIpc(): Promise<{ readonly editor: Editor; readonly process: ChildProcess }> {
  const child = fork(await bundledServer(), ['--node-ipc']);
  const { editor } = await Editor.connect(new IPCMessageReader(child), new IPCMessageWriter(child));
  return { editor, process: child };
}
