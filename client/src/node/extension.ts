import * as vscode from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { registerCommands } from '../common/commands';
import { CrashHandler } from '../common/crashes';
import { MESSAGES, say } from '../common/messages';
import { COMMANDS, PAGE_SCHEME } from '../common/names';
import { clientOptions } from '../common/options';
import { PageProvider } from '../common/pages';
import { Status } from '../common/status';

let client: LanguageClient | undefined;

/** Starts the language server and connects the editor to it. Does not wait for the server: VS Code need not wait either. */
export function activate(context: vscode.ExtensionContext): void {
  const log = vscode.window.createOutputChannel('Tenzij', { log: true });
  const status = new Status();
  const crashes = new CrashHandler(() => offerRestart(MESSAGES.crashedOften));
  const server = { module: context.asAbsolutePath('dist/server.js'), transport: TransportKind.ipc };
  const running = new LanguageClient('tenzij', 'Tenzij', { run: server, debug: server }, clientOptions(log, crashes));
  client = running;

  const start = async (): Promise<void> => {
    try {
      await running.start();
    } catch (error) {
      log.error(error instanceof Error ? error : String(error));
      offerRestart(MESSAGES.startFailed);
    }
  };
  let restarting: Promise<void> | undefined;
  const restartOnce = async (): Promise<void> => {
    crashes.reset();
    // A client that is still starting cannot be stopped; its start is the restart that was asked for.
    if (running.isRunning()) await stopped(running, log);
    await start();
    restarting = undefined;
  };
  const restart = (): Promise<void> => {
    restarting ??= restartOnce();
    return restarting;
  };

  context.subscriptions.push(
    log,
    status,
    running.onDidChangeState(({ newState }) => status.show(newState)),
    vscode.workspace.registerTextDocumentContentProvider(PAGE_SCHEME, new PageProvider(running)),
    ...registerCommands(running, log, restart),
  );
  void start();
}

/** A server that hangs does not answer that it stops, and is then left behind. */
async function stopped(running: LanguageClient, log: vscode.LogOutputChannel): Promise<void> {
  try {
    await running.stop();
  } catch (error) {
    log.error(error instanceof Error ? error : String(error));
  }
}

/** Stops the server. VS Code waits for the promise before it ends the extension host. */
export async function deactivate(): Promise<void> {
  if (client?.isRunning()) await client.stop();
}

let isOffering = false;

/** Tells what happened, with a button; a failed start is also a crash, and one message at a time is enough. */
function offerRestart(message: (typeof MESSAGES)['crashedOften' | 'startFailed']): void {
  if (isOffering) return;
  isOffering = true;
  const restart = say(MESSAGES.restart);
  const showLog = say(MESSAGES.showLog);
  const commands: Record<string, string> = { [restart]: COMMANDS.restart, [showLog]: COMMANDS.showLog };
  void vscode.window.showErrorMessage(say(message), restart, showLog).then((choice) => {
    isOffering = false;
    const command = choice && commands[choice];
    if (command) void vscode.commands.executeCommand(command);
  });
}
