import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  CodeActionRequest,
  DidChangeTextDocumentNotification,
  DidSaveTextDocumentNotification,
  type Range,
} from 'vscode-languageserver/node';
import type { Editor } from './support/client';
import { withServer } from './support/process';
import { MISSPELT } from './support/profiles';

function range(startLine: number, startCharacter: number, endLine: number, endCharacter: number): Range {
  return { start: { line: startLine, character: startCharacter }, end: { line: endLine, character: endCharacter } };
}

/** @returns where the misspelt key is said to be. */
async function misspeltAt(editor: Editor, text: string): Promise<Range | undefined> {
  await editor.open('untitled:a', text);
  return (await editor.findings('untitled:a')).find(({ code }) => code === 'TZ103')?.range;
}

const PLACES: readonly { readonly what: string; readonly text: string; readonly at: Range }[] = [
  { what: 'Windows line ends', text: MISSPELT.replaceAll('\n', '\r\n'), at: range(2, 2, 2, 10) },
  { what: 'old Macintosh line ends', text: MISSPELT.replaceAll('\n', '\r'), at: range(2, 2, 2, 10) },
  {
    what: 'a character outside the basic plane counts as two columns',
    text: 'gegevens S "😀" { kwalitet: hoog }\n',
    at: range(0, 18, 0, 26),
  },
  {
    what: 'a byte-order mark counts as one column, as in the text the editor has',
    text: '\uFEFFgegevens S { kwalitet: hoog }\n',
    at: range(0, 14, 0, 22),
  },
];

for (const { what, text, at } of PLACES) {
  test(`findings stand where the editor has them: ${what}`, async () => {
    await withServer({}, async (editor) => assert.deepEqual(await misspeltAt(editor, text), at));
  });
}

test('an empty file has no syntax errors, and a question about it does no harm', async () => {
  await withServer({}, async (editor) => {
    await editor.open('untitled:a', '');
    assert.equal((await editor.codes('untitled:a')).includes('TZ100'), false);
    assert.deepEqual(await editor.actions('untitled:a', range(5, 5, 9, 9), []), []);
  });
});

test('edits of parts of a text add up to what the editor has', async () => {
  await withServer({}, async (editor) => {
    await editor.open('untitled:a', MISSPELT.replaceAll('\n', '\r\n').replace('Student"', '😀"'));
    assert.equal((await editor.codes('untitled:a')).includes('TZ103'), true);
    await editor.change(
      'untitled:a',
      2,
      { range: range(2, 8, 2, 8), text: 'x' },
      { range: range(2, 8, 2, 9), text: 'e' },
    );
    const mistyped = (await editor.findings('untitled:a')).find(({ code }) => code === 'TZ103');
    assert.deepEqual(mistyped?.range, range(2, 2, 2, 11));
    await editor.change('untitled:a', 3, { range: range(2, 2, 2, 11), text: 'kwaliteit' });
    assert.equal((await editor.codes('untitled:a')).includes('TZ103'), false);
  });
});

test('a version that comes too late is ignored', async () => {
  await withServer({}, async (editor) => {
    await editor.open('untitled:a', '', 5);
    await editor.change('untitled:a', 4, { text: MISSPELT });
    await editor.change('untitled:a', 5, { text: MISSPELT });
    assert.equal((await editor.codes('untitled:a')).includes('TZ103'), false);
    assert.equal(editor.log.filter((line) => /version [45] of untitled:a is ignored/.test(line)).length, 2);
    await editor.change('untitled:a', 9, { text: MISSPELT });
    assert.equal((await editor.codes('untitled:a')).includes('TZ103'), true);
  });
});

test('news and questions about files that nobody opened are answered with nothing', async () => {
  await withServer({}, async (editor) => {
    const uri = 'untitled:unknown';
    await editor.change(uri, 2, { text: MISSPELT });
    await editor.close(uri);
    await editor.connection.sendNotification(DidSaveTextDocumentNotification.type, { textDocument: { uri } });
    for (const unknown of [uri, 'file:///no/such/file.tenzij', 'not a uri', '']) {
      assert.deepEqual(await editor.findings(unknown), [], unknown);
      assert.deepEqual(await editor.actions(unknown, range(0, 0, 9, 9), []), [], unknown);
    }
  });
});

test('a document that is opened twice is the one that was opened last', async () => {
  await withServer({}, async (editor) => {
    await editor.open('untitled:a', MISSPELT, 1);
    await editor.open('untitled:a', '', 1);
    assert.equal((await editor.codes('untitled:a')).includes('TZ103'), false);
  });
});

test('messages that make no sense are refused or logged, and the next question is answered', async () => {
  await withServer({}, async (editor) => {
    const { connection } = editor;
    await connection.sendNotification(DidChangeTextDocumentNotification.method, { textDocument: null });
    await connection.sendNotification('textDocument/didOpen', {});
    await connection.sendNotification('workspace/didChangeWatchedFiles', { changes: 'all' });
    await connection.sendNotification('workspace/didChangeWorkspaceFolders', {});
    await assert.rejects(connection.sendRequest('textDocument/noSuchThing', {}));
    assert.deepEqual(await connection.sendRequest(CodeActionRequest.method, {}), []);
    await editor.open('untitled:a', MISSPELT);
    assert.equal((await editor.codes('untitled:a')).includes('TZ103'), true);
    assert.equal(editor.log.filter((line) => line.includes('failed')).length, 5);
  });
});
