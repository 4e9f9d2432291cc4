import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  CodeActionRequest,
  CompletionRequest,
  DidChangeWorkspaceFoldersNotification,
  HoverRequest,
  RenameRequest,
  type TextDocumentEdit,
} from 'vscode-languageserver/node';
import { type Editor, FULL, PUSHED } from './support/client';
import { withFolders } from './support/folder';
import { withServer } from './support/process';
import { BROKEN, DECIMAL_COMMA, importing, MISSPELT, SHARED } from './support/profiles';

const URI = 'untitled:a';

/** @returns the new text of the action that applies every safe fix. */
async function fixedAll(editor: Editor, uri: string, text: string): Promise<string | undefined> {
  await editor.open(uri, text);
  const actions = await editor.connection.sendRequest(CodeActionRequest.type, {
    textDocument: { uri },
    range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
    context: { diagnostics: [], only: ['source.fixAll'] },
  });
  const [action] = actions ?? [];
  const [change] = (action && 'edit' in action ? (action.edit?.documentChanges ?? []) : []) as TextDocumentEdit[];
  const [edit] = change?.edits ?? [];
  return edit && 'newText' in edit ? edit.newText : undefined;
}

test('all safe fixes at once leave no other line ends than the file has', async () => {
  await withServer({}, async (editor) => {
    const windows = await fixedAll(editor, URI, DECIMAL_COMMA.replaceAll('\n', '\r\n'));
    assert.match(windows!, /1\.2/);
    assert.equal(windows!.replaceAll('\r\n', '').includes('\n'), false);
    assert.equal((await fixedAll(editor, 'untitled:b', DECIMAL_COMMA))!.includes('\r'), false);
  });
});

test('a file with mistakes in its language is not translated by half', async () => {
  await withServer({}, async (editor) => {
    await editor.open(URI, BROKEN);
    const answer = await editor.connection.sendRequest('tenzij/translate', { uri: URI });
    assert.deepEqual(answer, { text: '', isBroken: true });
  });
});

test('an earlier version that the editor shows beside a file is not checked', async () => {
  await withServer({}, async (editor) => {
    for (const uri of ['git:/map/a.tenzij?%7B%22ref%22%3A%22HEAD%22%7D', 'git:/map/tenzij.config.json?%7B%7D']) {
      await editor.open(uri, uri.includes('config') ? '{ "terms": 3 }' : MISSPELT);
      assert.deepEqual(await editor.findings(uri), [], uri);
    }
  });
});

test('an editor that shows no Markdown gets plain text', async () => {
  const { textDocument, ...rest } = FULL;
  const plain = {
    ...rest,
    textDocument: {
      ...textDocument,
      hover: { contentFormat: ['plaintext' as const] },
      completion: { completionItem: { documentationFormat: ['plaintext' as const] } },
    },
  };
  await withServer({ capabilities: plain }, async (editor) => {
    await editor.open(URI, MISSPELT);
    const hover = await editor.connection.sendRequest(HoverRequest.type, {
      textDocument: { uri: URI },
      position: { line: 0, character: 2 },
    });
    const contents = hover!.contents as { kind: string; value: string };
    assert.equal(contents.kind, 'plaintext');
    assert.doesNotMatch(contents.value, /\*\*|`|\]\(/);
    const items = await editor.connection.sendRequest(CompletionRequest.type, {
      textDocument: { uri: URI },
      position: { line: 2, character: 2 },
    });
    const kinds = (Array.isArray(items) ? items : (items?.items ?? [])).flatMap(({ documentation }) =>
      typeof documentation === 'object' ? [documentation.kind] : [],
    );
    assert.ok(kinds.length > 0 && kinds.every((kind) => kind === 'plaintext'));
  });
});

test('a folder that is removed in another spelling is removed', async () => {
  await withFolders(1, async (folder) => {
    const escaped = folder!
      .uri()
      .replace(/\/(\w)(?=[^/]*$)/, (_, letter: string) => `/%${letter.charCodeAt(0).toString(16)}`);
    assert.notEqual(escaped, folder!.uri());
    const settings = (scope: string | undefined) => ({ language: scope === undefined ? 'nl' : 'en' });
    await withServer({ folders: [escaped], settings }, async (editor) => {
      const file = folder!.write('a.tenzij', MISSPELT);
      await editor.open(file, MISSPELT);
      assert.match(JSON.stringify(await editor.findings(file)), /Did you mean/);
      const event = { added: [], removed: [{ uri: folder!.uri(), name: '' }] };
      await editor.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, { event });
      await editor.until('a refresh', () => editor.refreshes > 0);
      assert.match(JSON.stringify(await editor.findings(file)), /Bedoelde u/);
    });
  });
});

test('an editor that never asks gets new findings of a file that it changes in another spelling', async () => {
  await withServer({ capabilities: PUSHED }, async (editor) => {
    await editor.open('file:///c%3A/map/a.tenzij', MISSPELT);
    await editor.until('the findings', () => editor.published.length > 0);
    await editor.change('file:///c:/map/a.tenzij', 2, { text: '' });
    await editor.until('no findings', () => editor.published.at(-1)!.diagnostics.length === 0);
  });
});

test('a new name goes to the files of another folder that import it, too', async () => {
  await withFolders(2, async (own, other) => {
    const shared = own!.write('gedeeld.tenzij', SHARED);
    const text = importing(new URL(shared).pathname);
    const profile = other!.write('profiel.tenzij', text);
    await withServer({ folders: [own!.uri(), other!.uri()] }, async (editor) => {
      await editor.open(profile, text);
      await editor.findings(profile);
      await editor.open(shared, SHARED);
      const edit = await editor.connection.sendRequest(RenameRequest.type, {
        textDocument: { uri: shared },
        position: { line: 0, character: 'codelijst '.length },
        newName: 'Opleiding',
      });
      const changes = (edit?.documentChanges ?? []) as TextDocumentEdit[];
      assert.deepEqual(
        changes.map(({ textDocument, edits }) => [textDocument.uri, edits.length]),
        [
          [shared, 1],
          [profile, 2],
        ],
      );
    });
  });
});
