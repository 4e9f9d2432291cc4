import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type CreateFile,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type SnippetTextEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { readConfig } from '../../server/src/core';
import { plainText } from '../../server/src/lsp/snippet';
import { type Editor, PUSHED, said } from './support/client';
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

test('a file that cannot be read says so, instead of letting its terms quietly not count', async () => {
  await withFolders(1, async (folder) => {
    const uri = folder.write(CONFIG, new Uint8Array([0xff, 0xfe, 0x7b, 0]));
    await withServer({ folders: [folder.uri()] }, async (editor) => {
      await editor.until('a problem', () => editor.lastPublished(uri)?.diagnostics.length === 1);
      const [problem] = editor.lastPublished(uri)!.diagnostics;
      assert.equal(problem?.code, 'TZ100');
      assert.match(said(problem), /eigen termen .* tellen niet mee.* UTF-8/);
      await editor.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
        changes: [{ uri: folder.write(CONFIG, '{}'), type: FileChangeType.Changed }],
      });
      await editor.until('no problem', () => editor.lastPublished(uri)?.diagnostics.length === 0);
    });
  });
});

test('what is wrong in the file is said in the language of the settings, also when that changes', async () => {
  await withFolders(1, async (folder) => {
    const uri = folder.write(CONFIG, WRONG);
    let language = 'en';
    await withServer({ folders: [folder.uri()], settings: () => ({ language }) }, async (editor) => {
      const speaks = (words: RegExp) => words.test(said(editor.lastPublished(uri)?.diagnostics[0]));
      await editor.until('English', () => speaks(/cannot be "natie"/));
      language = 'nl';
      await editor.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
      await editor.until('Dutch', () => speaks(/kan niet "natie" zijn/));
    });
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

const WHY = 'nummer van een postzending';

/** Asks for the fixes of the finding on `postcode`. @returns the one that records something in the file of the folder */
async function forOrganisation(editor: Editor, folder: TestFolder) {
  const uri = folder.uri('profiel.tenzij');
  const finding = (await editor.findings(uri)).find(({ code }) => code === 'TZ206')!;
  const actions = await editor.actions(uri, finding.range, [finding]);
  return actions.find(({ title }) => title.includes(CONFIG))?.edit?.documentChanges as
    | (CreateFile | { textDocument: { uri: string; version: number | null }; edits: SnippetTextEdit[] })[]
    | undefined;
}

/** The text of the file after the edit, with the reason filled in. */
function filledIn(text: string, edits: readonly SnippetTextEdit[]): string {
  const plain = edits.map(({ range, snippet }) => ({
    range,
    newText: plainText(snippet.value.replace(/\$\{1:[^}]*\}/, WHY)),
  }));
  return TextDocument.applyEdits(TextDocument.create(CONFIG, 'json', 1, text), plain);
}

const EXISTING: { readonly [what: string]: string } = {
  'an empty file': '',
  'an empty object': '{}',
  'only terms': OWN_TERM,
  'an empty list': '{ "notThis": [] }',
  'another name, with comments and a comma at the end':
    '{\r\n  // besluit 12\r\n  "notThis": [\r\n    {"name":"land_cd","why":"nummer van een stuk land"}, // perceel\r\n  ],\r\n}\r\n',
};

for (const [what, text] of Object.entries(EXISTING)) {
  test(`a wrong match is recorded for the whole organisation in a file with ${what}`, async () => {
    await withProfile(text, async (editor, folder) => {
      const changes = await forOrganisation(editor, folder);
      assert.equal(changes?.length, 1);
      const [change] = changes as { textDocument: { uri: string }; edits: SnippetTextEdit[] }[];
      assert.equal(change!.textDocument.uri, folder.uri(CONFIG));
      const after = filledIn(text, change!.edits);
      assert.deepEqual(readConfig(after).problems, []);
      assert.deepEqual(readConfig(after).terms.notThis?.at(-1), { name: 'postcode', why: WHY });
      await saved(editor, folder, after);
      assert.equal((await distinctions(editor, folder)).includes('TZ206'), false);
    });
  });
}

test('where there is no file it is made, and until the reason is filled in nothing is muted', async () => {
  await withProfile(undefined, async (editor, folder) => {
    const [creation, change] = (await forOrganisation(editor, folder)) as [CreateFile, { edits: SnippetTextEdit[] }];
    assert.deepEqual([creation.kind, creation.uri], ['create', folder.uri(CONFIG)]);
    const edits = change.edits.map(({ range, snippet }) => ({ range, newText: plainText(snippet.value) }));
    const unfilled = TextDocument.applyEdits(TextDocument.create(CONFIG, 'json', 1, ''), edits);
    folder.write(CONFIG, unfilled);
    await editor.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri: folder.uri(CONFIG), type: FileChangeType.Created }],
    });
    await editor.until('a problem', () => editor.lastPublished(folder.uri(CONFIG))?.diagnostics.length === 1);
    assert.deepEqual(await distinctions(editor, folder), ['TZ206']);
    await saved(editor, folder, filledIn('', change.edits));
    assert.deepEqual(await distinctions(editor, folder), []);
  });
});

test('the version of an open file is named; a file that is no JSON, or no list, is left alone', async () => {
  await withProfile('{}', async (editor, folder) => {
    await editor.open(folder.uri(CONFIG), '{ "terms": [] }', 7);
    const [change] = (await forOrganisation(editor, folder)) as { textDocument: { version: number } }[];
    assert.equal(change!.textDocument.version, 7);
    for (const [index, broken] of ['{ "terms": [', '[]', '{"notThis": {}}', '['.repeat(100_000)].entries()) {
      await editor.change(folder.uri(CONFIG), 8 + index, { text: broken });
      assert.equal(await forOrganisation(editor, folder), undefined, broken.slice(0, 20));
    }
  });
});
