import { DidChangeConfigurationNotification, DidChangeWatchedFilesNotification } from 'vscode-languageserver';
import { CONFIG_NAME } from '../core';
import type { Session } from './session';

/** The files that the server wants to hear about when they change on disk. */
const WATCHED = ['**/*.tenzij', `**/${CONFIG_NAME}`];

/** Asks the client for the news that only some clients send unasked. What a client refuses is logged and done without. */
export async function registerWithClient(session: Session): Promise<void> {
  const { client, connection } = session;
  if (client.registersConfiguration) {
    await session.attempt('asking to hear of settings', async () => {
      await connection.client.register(DidChangeConfigurationNotification.type, { section: 'tenzij' });
    });
  }
  if (client.registersWatchers) {
    await session.attempt('asking to hear of files', async () => {
      const watchers = WATCHED.map((globPattern) => ({ globPattern }));
      await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
    });
  }
}
