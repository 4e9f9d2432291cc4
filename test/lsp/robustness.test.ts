import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  CancellationTokenSource,
  DidChangeWorkspaceFoldersNotification,
  DidOpenTextDocumentNotification,
  type DocumentDiagnosticReport,
  DocumentDiagnosticRequest,
  LSPErrorCodes,
  type ResponseError,
} from 'vscode-languageserver/node';
import type { ReadResult } from '../../server/src/lsp/environment';
import { errorsOnFirstLine, PUSHED, said } from './support/client';
import { withServerOn } from './support/inProcess';
import { importing, MISSPELT, SHARED } from './support/profiles';

const PROFILE = 'file:///somewhere/profiel.tenzij';
const TEXT = importing('gedeeld.tenzij');

/** A disk that answers about profiles when the test says so, and has no other files. */
function slowDisk() {
  const answers: ((result: ReadResult) => void)[] = [];
  const arrivals: (() => void)[] = [];
  return {
    readFile: (uri: string) =>
      uri.endsWith('.tenzij')
        ? new Promise<ReadResult>((resolve) => {
            answers.push(resolve);
            for (const arrived of arrivals.splice(0)) arrived();
          })
        : Promise.resolve<ReadResult>({ unreadable: 'not-found' }),
    asked: () => new Promise<void>((resolve) => (answers.length > 0 ? resolve() : arrivals.push(resolve))),
    answer: (text: string) => {
      for (const resolve of answers.splice(0)) resolve({ text });
    },
  };
}

test('a disk that fails does not take the server down: the import counts as unreadable', async () => {
  const readFile = () => Promise.reject(new Error('the disk is on fire'));
  await withServerOn({ readFile }, {}, async (editor) => {
    await editor.open(PROFILE, TEXT);
    await editor.findings(PROFILE);
    await editor.open('untitled:a', MISSPELT);
    assert.equal((await editor.codes('untitled:a')).includes('TZ103'), true);
  });
});

test('a check that throws is logged with the file, and the file says that it was not checked', async () => {
  const readFile = () => {
    throw new Error('a mistake in the program');
  };
  await withServerOn({ readFile }, {}, async (editor) => {
    await editor.open(PROFILE, TEXT);
    const found = await editor.findings(PROFILE);
    assert.equal(found.length, 1);
    assert.match(said(found[0]), /kon niet worden gecontroleerd/);
    await editor.until('a line in the log', () => editor.log.length > 0);
    assert.match(editor.log[0] ?? '', /textDocument\/diagnostic about file:\/\/\/somewhere\/profiel\.tenzij failed/);
    assert.match(editor.log[0] ?? '', /a mistake in the program/);
    assert.deepEqual(
      await editor.actions(PROFILE, { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, []),
      [],
    );
    await editor.open('untitled:a', MISSPELT);
    assert.equal((await editor.codes('untitled:a')).includes('TZ103'), true);
  });
});

test('a question that says nothing gets the answer that nothing was checked', async () => {
  await withServerOn({}, {}, async (editor) => {
    for (const params of [null, {}, { textDocument: null }, { textDocument: { uri: 5 } }]) {
      const answer = await editor.connection.sendRequest<DocumentDiagnosticReport>(
        DocumentDiagnosticRequest.method,
        params,
      );
      assert.equal(answer.kind, 'full');
    }
    await editor.open('untitled:a', MISSPELT);
    assert.equal((await editor.codes('untitled:a')).includes('TZ103'), true);
  });
});

test('a document that was opened without text does not stand in the way of other documents', async () => {
  await withServerOn({}, { capabilities: PUSHED }, async (editor) => {
    const { connection } = editor;
    const textDocument = { uri: 'untitled:a', languageId: 'tenzij', version: 1 };
    await connection.sendNotification(DidOpenTextDocumentNotification.method, { textDocument });
    await editor.open('untitled:b', MISSPELT);
    await editor.until('findings', () => editor.lastPublished('untitled:b') !== undefined);
    const before = editor.published.length;
    const added = [{ uri: 'file:///somewhere', name: 'somewhere' }];
    await connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, { event: { added, removed: [] } });
    await editor.until('findings again', () => editor.published.length > before);
  });
});

test('a check that throws tells an editor that never asks, too', async () => {
  const readFile = () => {
    throw new Error('a mistake in the program');
  };
  await withServerOn({ readFile }, { capabilities: PUSHED }, async (editor) => {
    await editor.open(PROFILE, TEXT);
    await editor.until('findings', () => editor.published.length > 0);
    assert.match(said(editor.published[0]?.diagnostics[0]), /kon niet worden gecontroleerd/);
  });
});

test('a question that is cancelled while a file is being read is answered with that', async () => {
  const disk = slowDisk();
  await withServerOn({ readFile: disk.readFile }, {}, async (editor) => {
    await editor.open(PROFILE, TEXT);
    const source = new CancellationTokenSource();
    const answer = editor.connection.sendRequest(
      DocumentDiagnosticRequest.type,
      { textDocument: { uri: PROFILE } },
      source.token,
    );
    const refused = assert.rejects(answer, { code: LSPErrorCodes.RequestCancelled });
    await disk.asked();
    source.cancel();
    await editor.connection.sendNotification('$/setTrace', { value: 'off' });
    await new Promise((resolve) => setTimeout(resolve, 20));
    disk.answer(SHARED);
    await refused;
    assert.deepEqual(await errorsOnFirstLine(editor, PROFILE), []);
  });
});

test('findings of a version that is no longer there are not sent, and the editor is told to ask again', async () => {
  const disk = slowDisk();
  await withServerOn({ readFile: disk.readFile }, {}, async (editor) => {
    await editor.open(PROFILE, TEXT);
    const answer = editor.pull(PROFILE);
    const refused = assert.rejects(answer, (error: ResponseError<{ retriggerRequest: boolean }>) => {
      assert.equal(error.code, LSPErrorCodes.ServerCancelled);
      return error.data?.retriggerRequest === true;
    });
    await disk.asked();
    await editor.change(PROFILE, 2, { text: `${TEXT}\n` });
    await new Promise((resolve) => setTimeout(resolve, 20));
    disk.answer(SHARED);
    await refused;
    assert.deepEqual(await errorsOnFirstLine(editor, PROFILE), []);
  });
});

test('a file that changes on disk while it is being read is read again', async () => {
  const disk = slowDisk();
  await withServerOn({ readFile: disk.readFile }, { folders: ['file:///somewhere'] }, async (editor) => {
    await editor.open(PROFILE, TEXT);
    const answer = errorsOnFirstLine(editor, PROFILE);
    await disk.asked();
    await editor.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: 'file:///somewhere/gedeeld.tenzij', type: 2 }],
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    disk.answer('');
    await Promise.race([disk.asked(), answer]);
    disk.answer(SHARED);
    assert.deepEqual(await answer, []);
  });
});

test('a file that is opened while it is being read from disk counts as opened', async () => {
  const disk = slowDisk();
  await withServerOn({ readFile: disk.readFile }, { folders: ['file:///somewhere'] }, async (editor) => {
    await editor.open(PROFILE, TEXT);
    const answer = errorsOnFirstLine(editor, PROFILE);
    await disk.asked();
    await editor.open('file:///somewhere/gedeeld.tenzij', SHARED);
    await new Promise((resolve) => setTimeout(resolve, 20));
    disk.answer('');
    assert.deepEqual(await answer, []);
  });
});
