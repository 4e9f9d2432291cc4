import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type FileSystemWatcher,
  WatchKind,
} from 'vscode-languageserver';
import { CONFIG_NAME } from '../core';
import type { Session } from './session';

/**
 * The files that the server wants to hear about when they change on disk. When a folder comes or goes, an editor says only
 * that, and nothing of the files in it.
 */
const WATCHERS: readonly FileSystemWatcher[] = [
  { globPattern: '**/*.tenzij' },
  { globPattern: `**/${CONFIG_NAME}` },
  { globPattern: '**/*', kind: WatchKind.Create | WatchKind.Delete },
];

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
      await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: [...WATCHERS] });
    });
  }
}
