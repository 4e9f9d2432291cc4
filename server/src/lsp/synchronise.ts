import {
  DidChangeConfigurationNotification,
  type DidChangeConfigurationParams,
  DidChangeTextDocumentNotification,
  type DidChangeTextDocumentParams,
  DidChangeWatchedFilesNotification,
  type DidChangeWatchedFilesParams,
  DidChangeWorkspaceFoldersNotification,
  type DidChangeWorkspaceFoldersParams,
  DidCloseTextDocumentNotification,
  type DidCloseTextDocumentParams,
  DidOpenTextDocumentNotification,
  type DidOpenTextDocumentParams,
  DidSaveTextDocumentNotification,
  type DidSaveTextDocumentParams,
} from 'vscode-languageserver';
import { uriKey } from '../core';
import { isConfig } from './folderConfig';
import { withoutSlash } from './project';
import type { Refresher } from './refresher';
import type { Session } from './session';
import type { SettingsReader } from './settingsReader';

/** Keeps what the server knows equal to what the editor has: documents, files on disk, folders and settings. */
export function synchronise(session: Session, refresher: Refresher, settings: SettingsReader): void {
  synchroniseDocuments(session, refresher);
  synchroniseFiles(session, refresher);
  synchroniseSettings(session, refresher, settings);
}

function synchroniseDocuments(session: Session, refresher: Refresher): void {
  const { documents, project, connection } = session;

  session.onNotification(DidOpenTextDocumentNotification.type, ({ textDocument }: DidOpenTextDocumentParams) => {
    documents.open(textDocument);
    if (isConfig(textDocument.uri)) return rereadConfigs(session, refresher);
    project.takeOver(textDocument.uri);
    rereadUnwatched(session, refresher, textDocument.uri);
    refresher.documentChanged(textDocument.uri);
  });
  session.onNotification(DidChangeTextDocumentNotification.type, (params: DidChangeTextDocumentParams) => {
    const { uri, version } = params.textDocument;
    if (documents.change(params)) {
      if (isConfig(uri)) return rereadConfigs(session, refresher);
      project.takeOver(uri);
      // The document goes by the spelling it was opened with.
      refresher.documentChanged(documents.get(uri)?.uri ?? uri);
    } else {
      connection.console.warn(
        `version ${version} of ${uri} is ignored: it is not open, or not newer than what is here`,
      );
    }
  });
  session.onNotification(DidSaveTextDocumentNotification.type, ({ textDocument }: DidSaveTextDocumentParams) => {
    if (isConfig(textDocument.uri)) return rereadConfigs(session, refresher);
    rereadUnwatched(session, refresher, textDocument.uri);
  });
  session.onNotification(DidCloseTextDocumentNotification.type, ({ textDocument }: DidCloseTextDocumentParams) => {
    const closed = documents.close(textDocument.uri);
    if (!closed) return;
    if (isConfig(closed.uri)) return rereadConfigs(session, refresher);
    project.forget([closed.uri]);
    refresher.clear(closed.uri);
    refresher.filesChanged([closed.uri]);
  });
}

/** The organisation's own terms decide what every name in the folder means. */
async function rereadConfigs({ project }: Session, refresher: Refresher): Promise<void> {
  if (await project.readConfigs()) refresher.everythingChanged();
}

/** Nobody tells when a file outside the folders changes on disk; it is read again when there is an occasion to. */
function rereadUnwatched({ client, project }: Session, refresher: Refresher, uri: string): void {
  const isWatched = (imported: string) => client.registersWatchers && project.scopeOf(imported).folder !== undefined;
  const unwatched = project.importsOf(uri).filter((imported) => !isWatched(imported));
  if (unwatched.length === 0) return;
  project.forget(unwatched);
  refresher.filesChanged(unwatched);
}

function synchroniseFiles(session: Session, refresher: Refresher): void {
  const { project } = session;

  session.onNotification(DidChangeWatchedFilesNotification.type, async ({ changes }: DidChangeWatchedFilesParams) => {
    const uris = changes.map(({ uri }) => uri);
    const profiles = project.concernedBy(uris.filter((uri) => !isConfig(uri)));
    if (profiles.length > 0) {
      project.forget(profiles);
      refresher.filesChanged(profiles);
    }
    if (uris.some(isConfig)) await rereadConfigs(session, refresher);
  });
  session.onNotification(DidChangeWorkspaceFoldersNotification.type, ({ event }: DidChangeWorkspaceFoldersParams) => {
    const removed = new Set(event.removed.map(({ uri }) => uriKey(withoutSlash(uri))));
    const kept = project.folders().filter((folder) => !removed.has(uriKey(folder)));
    project.setFolders([...kept, ...event.added.map(({ uri }) => uri)]);
    refresher.everythingChanged();
  });
}

function synchroniseSettings(session: Session, refresher: Refresher, reader: SettingsReader): void {
  const configure = async () => {
    if (!(await session.project.configure())) return;
    refresher.everythingChanged();
    // What is wrong in the file with own terms is said in the language of the settings too.
    await rereadConfigs(session, refresher);
  };
  session.onNotification(
    DidChangeConfigurationNotification.type,
    async ({ settings }: DidChangeConfigurationParams) => {
      reader.accept(settings);
      await configure();
    },
  );
  reader.onLateAnswer = () => {
    void session.attempt('taking over settings that came late', configure);
  };
}
