import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from '../lsp/server';
import { nodeEnvironment } from './environment';

// Without one of these the protocol library ends in a stack trace, which tells a person at a terminal nothing.
if (!process.argv.some((word) => /^--(stdio|node-ipc|(pipe|socket)(=|$))/.test(word))) {
  process.stderr.write('This is the language server of Tenzij, for an editor to start: node server.js --stdio\n');
  process.exit(2);
}

const connection = createConnection(ProposedFeatures.all);

// Node ends a process on a forgotten promise; a check that lives on with a line in the log serves the author better.
process.on('unhandledRejection', (reason) => {
  connection.console.error(
    `unhandled rejection: ${reason instanceof Error ? (reason.stack ?? reason.message) : reason}`,
  );
});

startServer(connection, nodeEnvironment);
