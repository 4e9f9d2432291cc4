import { PassThrough } from 'node:stream';
import {
  createConnection,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import type { RuntimeEnvironment } from '../../../server/src/lsp/environment';
import { startServer } from '../../../server/src/lsp/server';
import { nodeEnvironment } from '../../../server/src/node/environment';
import { Editor, type EditorOptions } from './client';

/**
 * Runs something with a server in this process, on a machine that may be unlike any real one.
 * @param machine what differs from the real machine
 */
export async function withServerOn(
  machine: Partial<RuntimeEnvironment>,
  options: EditorOptions,
  run: (editor: Editor) => Promise<void>,
): Promise<void> {
  const toServer = new PassThrough();
  const toEditor = new PassThrough();
  const connection = createConnection(
    ProposedFeatures.all,
    new StreamMessageReader(toServer),
    new StreamMessageWriter(toEditor),
  );
  startServer(connection, { ...nodeEnvironment, ...machine });
  const { editor } = await Editor.connect(
    new StreamMessageReader(toEditor),
    new StreamMessageWriter(toServer),
    options,
  );
  try {
    await run(editor);
    await editor.shutdown();
  } finally {
    editor.connection.dispose();
    connection.dispose();
  }
}
