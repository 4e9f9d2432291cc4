import {
  type Connection,
  ErrorCodes,
  type InitializeParams,
  type InitializeResult,
  PositionEncodingKind,
  ResponseError,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { clientFeatures } from './client';
import { OpenDocuments } from './documents';
import type { RuntimeEnvironment } from './environment';
import { FolderConfigs } from './folderConfig';
import { features } from './handlers';
import { Project } from './project';
import { Refresher } from './refresher';
import { registerWithClient } from './registration';
import { Session } from './session';
import { SettingsReader } from './settingsReader';
import { synchronise } from './synchronise';

const MINUTE_IN_MILLISECONDS = 60_000;

/** The server writes nothing, runs nothing and opens no connection: it reads profiles and answers questions about them. */
const CAPABILITIES: ServerCapabilities = {
  positionEncoding: PositionEncodingKind.UTF16,
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
  workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
};

/**
 * Serves one editor until the connection ends. Begins to listen.
 * @param environment the machine: with Node's files on a desktop, without files in a browser
 */
export function startServer(connection: Connection, environment: RuntimeEnvironment): void {
  let initialized = (): void => undefined;
  let isGreeted = false;
  const isInitialized = new Promise<void>((resolve) => {
    initialized = resolve;
  });
  connection.onInitialize((params) => {
    if (isGreeted) throw new ResponseError(ErrorCodes.InvalidRequest, 'the server has been initialized already');
    isGreeted = true;
    return initialize(connection, environment, params, isInitialized);
  });
  connection.onInitialized(() => initialized());
  // Answers only what nothing else answers: every question before `initialize`, and the unknown ones after it.
  connection.onRequest((method) => {
    if (!isGreeted) throw new ResponseError(ErrorCodes.ServerNotInitialized, 'the server has not been initialized yet');
    throw new ResponseError(ErrorCodes.MethodNotFound, `there is no method ${method}`);
  });
  connection.listen();
}

function initialize(
  connection: Connection,
  environment: RuntimeEnvironment,
  params: InitializeParams,
  isInitialized: Promise<void>,
): InitializeResult {
  const client = clientFeatures(params.capabilities, params.initializationOptions);
  const documents = new OpenDocuments();
  const settings = new SettingsReader(connection, environment, client, params.initializationOptions, isInitialized);
  const language = typeof params.locale !== 'string' || /^nl\b/i.test(params.locale) ? 'nl' : 'en';
  const configs = new FolderConfigs(environment, documents, language, (problems) => {
    void isInitialized.then(() => connection.sendDiagnostics(problems));
  });
  const project = new Project(environment, documents, (folder) => settings.read(folder), configs);
  project.setFolders(foldersIn(params));
  const session = new Session(connection, environment, client, documents, project);
  const refresher = new Refresher(session);

  project.onReadAhead = () => refresher.filesRead();
  synchronise(session, refresher, settings);
  for (const feature of features) feature.register(session);
  void isInitialized.then(() => registerWithClient(session));
  const midnight = environment.every(MINUTE_IN_MILLISECONDS, () => {
    void session.attempt('looking at the calendar', () => {
      if (project.toToday()) refresher.everythingChanged();
    });
  });
  connection.onShutdown(() => {
    session.shutDown();
    midnight.stop();
    refresher.stop();
  });
  const capabilities = features.map((feature) => feature.capabilities ?? {});
  return { serverInfo: { name: 'tenzij' }, capabilities: Object.assign({}, CAPABILITIES, ...capabilities) };
}

/** What is not the URI of a folder is left out: a client that says too much is served all the same. */
function foldersIn({ workspaceFolders, rootUri }: InitializeParams): readonly string[] {
  const named: readonly unknown[] = Array.isArray(workspaceFolders)
    ? workspaceFolders.map((folder) => folder?.uri)
    : [rootUri];
  return named.filter((uri): uri is string => typeof uri === 'string' && uri !== '');
}
