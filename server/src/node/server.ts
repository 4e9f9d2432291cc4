import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from '../lsp/server';
import { nodeEnvironment } from './environment';

// The transport is chosen on the command line: --node-ipc, --stdio or --pipe=NAME.
const connection = createConnection(ProposedFeatures.all);

// Node ends a process on a forgotten promise; a check that lives on with a line in the log serves the author better.
process.on('unhandledRejection', (reason) => {
  connection.console.error(
    `unhandled rejection: ${reason instanceof Error ? (reason.stack ?? reason.message) : reason}`,
  );
});

startServer(connection, nodeEnvironment);
