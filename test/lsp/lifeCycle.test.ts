import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { test } from 'node:test';
import {
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  ErrorCodes,
  ExitNotification,
  type FullDocumentDiagnosticReport,
  HoverRequest,
  InitializeRequest,
} from 'vscode-languageserver/node';
import { bundledServer, startOverIpc, startProcess, withServer, withSilentServer } from './support/process';
import { MISSPELT } from './support/profiles';

test('the server says what it can do, and that it counts columns in UTF-16', async () => {
  await withServer({}, async (_editor, { result }) => {
    assert.equal(result.serverInfo?.name, 'tenzij');
    assert.equal(result.capabilities.positionEncoding, 'utf-16');
    assert.deepEqual(result.capabilities.diagnosticProvider, {
      interFileDependencies: true,
      workspaceDiagnostics: false,
    });
  });
});

test('before the handshake every question is refused, and the handshake takes place once', async () => {
  const hello = { processId: null, rootUri: null, capabilities: {} };
  const question = { textDocument: { uri: 'untitled:a' }, position: { line: 0, character: 0 } };
  await withSilentServer(async (connection) => {
    const ask = () => connection.sendRequest(HoverRequest.type, question);
    await assert.rejects(ask(), { code: ErrorCodes.ServerNotInitialized });
    await connection.sendRequest(InitializeRequest.type, hello);
    await assert.rejects(connection.sendRequest(InitializeRequest.type, hello), { code: ErrorCodes.InvalidRequest });
    assert.equal(await ask(), null);
    await assert.rejects(connection.sendRequest('tenzij/unheard-of'), { code: ErrorCodes.MethodNotFound });
  });
});

test('a handshake that says strange things still leaves a server that answers', async () => {
  const capabilities = { workspace: { workspaceEdit: { documentChanges: true, resourceOperations: 5 } } };
  const strange = [
    { capabilities, locale: 5, workspaceFolders: [null, { uri: 5 }, { uri: 'no address' }] },
    { capabilities, workspaceFolders: 5, rootUri: 5 },
  ];
  for (const hello of strange) {
    await withSilentServer(async (connection) => {
      await connection.sendRequest('initialize', hello);
      await connection.sendNotification(DidOpenTextDocumentNotification.type, {
        textDocument: { uri: 'untitled:a', languageId: 'tenzij', version: 1, text: MISSPELT },
      });
      const { items } = await connection.sendRequest<FullDocumentDiagnosticReport>('textDocument/diagnostic', {
        textDocument: { uri: 'untitled:a' },
      });
      assert.notEqual(items.length, 0);
    });
  }
});

test('a person who starts the server is told how an editor does', async () => {
  const { status, stderr } = spawnSync(process.execPath, [await bundledServer()], { encoding: 'utf8' });
  assert.equal(status, 2);
  assert.match(stderr, /^This is .*--stdio\n$/);
});

test('after shutdown and exit the process ends with 0', async () => {
  const server = await startProcess();
  assert.equal(await server.stop(), 0);
});

test('exit without shutdown ends the process with 1', async () => {
  const { editor, process: child } = await startProcess();
  const ended = once(child, 'exit');
  await editor.connection.sendNotification(ExitNotification.type);
  assert.deepEqual(await ended, [1, null]);
});

test('a server whose editor disappears ends too', async () => {
  const { process: child } = await startProcess();
  const ended = once(child, 'exit');
  child.stdin?.end();
  assert.deepEqual(await ended, [1, null]);
});

test('after shutdown questions are refused', async () => {
  await withServer({}, async (editor) => {
    await editor.open('untitled:a', MISSPELT);
    await editor.shutdown();
    await assert.rejects(
      editor.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri: 'untitled:a' } }),
      { code: ErrorCodes.InvalidRequest },
    );
  });
});

test('a server that was started again finds the same', async () => {
  const found = [];
  for (let start = 0; start < 2; start++) {
    const server = await startProcess();
    await server.editor.open('untitled:a', MISSPELT);
    found.push(await server.editor.findings('untitled:a'));
    assert.equal(await server.stop(), 0);
  }
  assert.deepEqual(found[0], found[1]);
  assert.notEqual(found[0]?.length, 0);
});

test('the server finds the same over the channel that VS Code uses', async () => {
  const { editor, process: child } = await startOverIpc();
  const ended = once(child, 'exit');
  await editor.open('untitled:a', MISSPELT);
  assert.equal((await editor.codes('untitled:a')).includes('TZ103'), true);
  await editor.shutdown();
  await editor.connection.sendNotification(ExitNotification.type);
  assert.deepEqual(await ended, [0, null]);
});
