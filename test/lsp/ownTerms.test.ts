import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DidChangeWatchedFilesNotification, FileChangeType } from 'vscode-languageserver/node';
import { type Editor, PUSHED } from './support/client';
import { type TestFolder, withFolders } from './support/folder';
import { withServer } from './support/process';

const CONFIG = 'tenzij.config.json';
const PROFILE = `gegevens Klant "Klant" {
  veld schijfcode tekst
  veld postcode tekst
}
profiel P "Proef" {
  populatie Klant
  regel r als schijfcode = "7" dan klasse 1
  regel q als postcode = "3081" dan klasse 1
}
`;
const OWN_TERM = '{"terms":[{"words":["schijfcode"],"ground":"nationaliteit","level":"direct"}]}';
const NOT_THIS = '{"notThis":[{"name":"postcode","why":"nummer van een postzending"}]}';
const WRONG = '{"terms":[{"words":["schijfcode"],"ground":"natie","level":"direct"}]}';

async function withProfile(config: string | undefined, run: (editor: Editor, folder: TestFolder) => Promise<void>) {
  await withFolders(1, async (folder) => {
    if (config !== undefined) folder.write(CONFIG, config);
    await withServer({ folders: [folder.uri()] }, async (editor) => {
      await editor.open(folder.write('profiel.tenzij', PROFILE), PROFILE);
      await run(editor, folder);
    });
  });
}

/** The distinctions that are found in the profile. */
async function distinctions(editor: Editor, folder: TestFolder) {
  return (await editor.codes(folder.uri('profiel.tenzij'))).filter((code) => /^TZ20/.test(String(code)));
}

async function saved(editor: Editor, folder: TestFolder, config: string): Promise<void> {
  const before = editor.refreshes;
  const uri = folder.write(CONFIG, config);
  await editor.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
    changes: [{ uri, type: FileChangeType.Changed }],
  });
  await editor.until('a refresh', () => editor.refreshes > before);
}

test('the terms of a folder hold for the profiles in it from the first question on', async () => {
  await withProfile(undefined, async (editor, folder) => {
    assert.deepEqual(await distinctions(editor, folder), ['TZ206']);
  });
  await withProfile(OWN_TERM, async (editor, folder) => {
    assert.deepEqual(await distinctions(editor, folder), ['TZ202', 'TZ206']);
  });
  await withProfile(NOT_THIS, async (editor, folder) => {
    assert.deepEqual(await distinctions(editor, folder), []);
  });
});

test('a change of the file on disk renews the findings, and the editor is asked to watch it', async () => {
  await withProfile(undefined, async (editor, folder) => {
    await editor.until('a watcher', () => JSON.stringify(editor.registrations).includes(CONFIG));
    assert.deepEqual(await distinctions(editor, folder), ['TZ206']);
    await saved(editor, folder, OWN_TERM);
    assert.deepEqual(await distinctions(editor, folder), ['TZ202', 'TZ206']);
    await saved(editor, folder, '{}');
    assert.deepEqual(await distinctions(editor, folder), ['TZ206']);
  });
});

test('what stands in an open document goes before the disk, until it is closed', async () => {
  await withProfile(OWN_TERM, async (editor, folder) => {
    const uri = folder.uri(CONFIG);
    await editor.open(uri, NOT_THIS);
    assert.deepEqual(await distinctions(editor, folder), []);
    await editor.change(uri, 2, { text: '{}' });
    assert.deepEqual(await distinctions(editor, folder), ['TZ206']);
    await editor.close(uri);
    assert.deepEqual(await distinctions(editor, folder), ['TZ202', 'TZ206']);
  });
});

test('what is wrong in the file is shown there, and taken away when it is right', async () => {
  await withProfile(WRONG, async (editor, folder) => {
    const uri = folder.uri(CONFIG);
    await editor.until('a problem', () => editor.lastPublished(uri)?.diagnostics.length === 1);
    const [problem] = editor.lastPublished(uri)!.diagnostics;
    assert.equal(problem?.code, 'TZ103');
    assert.deepEqual(problem?.range.start, { line: 0, character: WRONG.indexOf('"natie"') });
    await saved(editor, folder, OWN_TERM);
    assert.deepEqual(editor.lastPublished(uri)?.diagnostics, []);
  });
});

test('the file itself is never read as a profile', async () => {
  await withFolders(1, async (folder) => {
    const uri = folder.write(CONFIG, '{}');
    await withServer({ folders: [folder.uri()], capabilities: PUSHED }, async (editor) => {
      await editor.open(uri, '{}');
      await editor.open(folder.uri('profiel.tenzij'), PROFILE);
      await editor.until('findings', () => editor.lastPublished(folder.uri('profiel.tenzij')) !== undefined);
      assert.equal(editor.lastPublished(uri), undefined);
      assert.deepEqual(await editor.codes(uri), []);
    });
  });
});
