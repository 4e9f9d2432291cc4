import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DidCloseTextDocumentNotification } from 'vscode-languageserver/node';
import { profile, unless } from '../distinctions/profile';
import type { Editor } from './support/client';
import { withFolders } from './support/folder';
import { withServer } from './support/process';

const AREA = 'regel gebied als postcode = "3081" en te_laat > 3 dan klasse 1';
const TEXT = profile({ members: `${AREA}\n  ${unless('gebied', 'TZ206')}` });

async function repeated(editor: Editor, uri: string): Promise<number> {
  return (await editor.findings(uri)).filter(({ code }) => code === 'TZ304').length;
}

test('an answer that stands in another profile of the folder too is found, also when that profile is not open', async () => {
  await withFolders(1, async (folder) => {
    const one = folder!.write('een.tenzij', TEXT);
    folder!.write('twee.tenzij', TEXT);
    await withServer({ folders: [folder!.uri()] }, async (editor) => {
      await editor.open(one, TEXT);
      await repeated(editor, one);
      await editor.until('a refresh', () => editor.refreshes > 0);
      assert.ok((await repeated(editor, one)) > 0);
    });
  });
});

test('an answer that was repeated in a profile that is closed again is still repeated on disk', async () => {
  await withFolders(1, async (folder) => {
    const [one, two] = ['een.tenzij', 'twee.tenzij'].map((name) => folder!.write(name, TEXT)) as [string, string];
    await withServer({ folders: [folder!.uri()] }, async (editor) => {
      await editor.open(one, TEXT);
      await editor.open(two, '');
      await editor.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri: two } });
      await repeated(editor, one);
      await editor.until('a refresh', () => editor.refreshes > 0);
      assert.ok((await repeated(editor, one)) > 0);
    });
  });
});
