import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { DidChangeWatchedFilesNotification, FileChangeType } from 'vscode-languageserver/node';
import { MAXIMUM_LENGTH } from '../../server/src/core';
import { nodeEnvironment } from '../../server/src/node/environment';
import { type Editor, errorsOnFirstLine } from './support/client';
import { type TestFolder, withFolders } from './support/folder';
import { withServer } from './support/process';
import { importing, SHARED, SHARED_RENAMED } from './support/profiles';

const PROFILE = importing('gedeeld.tenzij');

async function changedOnDisk(editor: Editor, uri: string, type: FileChangeType): Promise<void> {
  await editor.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes: [{ uri, type }] });
}

async function withOpenProfile(run: (editor: Editor, folder: TestFolder, profile: string) => Promise<void>) {
  await withFolders(1, async (folder) => {
    await withServer({ folders: [folder.uri()] }, async (editor) => {
      const profile = folder.write('profiel.tenzij', PROFILE);
      await editor.open(profile, PROFILE);
      await run(editor, folder, profile);
    });
  });
}

test('an import that is not open is read from disk', async () => {
  await withFolders(1, async (folder) => {
    folder.write('gedeeld.tenzij', SHARED);
    await withServer({ folders: [folder.uri()] }, async (editor) => {
      await editor.open(folder.uri('profiel.tenzij'), PROFILE);
      assert.deepEqual(await editor.findings(folder.uri('profiel.tenzij')).then((all) => all.filter(isError)), []);
    });
  });
});

test('the editor is asked to watch profiles, and news of them renews findings', async () => {
  await withOpenProfile(async (editor, folder, profile) => {
    const registered = () => editor.registrations.some(({ method }) => method === 'workspace/didChangeWatchedFiles');
    await editor.until('a registration', registered);
    assert.equal((await errorsOnFirstLine(editor, profile)).length, 1);

    const shared = folder.write('gedeeld.tenzij', SHARED);
    await changedOnDisk(editor, shared, FileChangeType.Created);
    await editor.until('a refresh', () => editor.refreshes >= 1);
    assert.deepEqual(await errorsOnFirstLine(editor, profile), []);

    folder.write('gedeeld.tenzij', SHARED_RENAMED);
    const before = editor.refreshes;
    await changedOnDisk(editor, shared, FileChangeType.Changed);
    await editor.until('a refresh', () => editor.refreshes > before);
    assert.equal((await errorsOnFirstLine(editor, profile)).length, 1);
  });
});

test('a folder that comes or goes takes its files along, of which the editor says nothing', async () => {
  await withFolders(1, async (folder) => {
    folder.write('map/gedeeld.tenzij', SHARED);
    await withServer({ folders: [folder.uri()] }, async (editor) => {
      const profile = folder.uri('profiel.tenzij');
      await editor.open(profile, importing('map/gedeeld.tenzij'));
      assert.deepEqual(await errorsOnFirstLine(editor, profile), []);
      const folders = () => JSON.stringify(editor.registrations).includes('{"globPattern":"**/*","kind":5}');
      await editor.until('a watcher of folders', folders);
      rmSync(path.join(folder.path, 'map'), { recursive: true });
      await changedOnDisk(editor, folder.uri('map'), FileChangeType.Deleted);
      await editor.until('a refresh', () => editor.refreshes > 0);
      assert.equal((await errorsOnFirstLine(editor, profile)).length, 1);

      folder.write('map/gedeeld.tenzij', SHARED);
      const before = editor.refreshes;
      await changedOnDisk(editor, folder.uri('map'), FileChangeType.Created);
      await editor.until('a refresh', () => editor.refreshes > before);
      assert.deepEqual(await errorsOnFirstLine(editor, profile), []);
    });
  });
});

test('an open document counts, not what is on disk; after closing it the disk counts again', async () => {
  await withOpenProfile(async (editor, folder, profile) => {
    const shared = folder.write('gedeeld.tenzij', SHARED);
    await editor.open(shared, SHARED_RENAMED);
    assert.equal((await errorsOnFirstLine(editor, profile)).length, 1);
    await changedOnDisk(editor, shared, FileChangeType.Changed);
    assert.equal((await errorsOnFirstLine(editor, profile)).length, 1);
    const before = editor.refreshes;
    await editor.close(shared);
    await editor.until('a refresh', () => editor.refreshes > before);
    assert.deepEqual(await errorsOnFirstLine(editor, profile), []);
  });
});

test('an open document of another folder counts too, also before anybody in this folder needed it', {
  timeout: 20_000,
}, async () => {
  await withFolders(2, async (folder, other) => {
    const shared = other!.write('gedeeld.tenzij', SHARED);
    const text = importing(`../${path.basename(other!.path)}/gedeeld.tenzij`);
    await withServer({ folders: [folder!.uri(), other!.uri()] }, async (editor) => {
      await editor.open(shared, SHARED_RENAMED);
      await editor.open(folder!.uri('profiel.tenzij'), text);
      assert.equal((await errorsOnFirstLine(editor, folder!.uri('profiel.tenzij'))).length, 1);
      await editor.change(shared, 2, { text: SHARED });
      assert.deepEqual(await errorsOnFirstLine(editor, folder!.uri('profiel.tenzij')), []);
    });
  });
});

test('a file is one file, however its name is escaped', async () => {
  await withOpenProfile(async (editor, folder, profile) => {
    const escaped = folder.uri('gedeeld.tenzij').replace('gedeeld', '%67edeeld');
    await editor.open(escaped, SHARED);
    assert.deepEqual(await errorsOnFirstLine(editor, profile), []);
  });
});

test('an import outside every folder is read again when the file that needs it is saved', async () => {
  await withFolders(1, async (folder) => {
    const shared = folder.write('gedeeld.tenzij', SHARED_RENAMED);
    await withServer({}, async (editor) => {
      const profile = folder.uri('profiel.tenzij');
      await editor.open(profile, PROFILE);
      assert.equal((await errorsOnFirstLine(editor, profile)).length, 1);
      folder.write('gedeeld.tenzij', SHARED);
      await editor.connection.sendNotification('textDocument/didSave', { textDocument: { uri: profile } });
      assert.deepEqual(await errorsOnFirstLine(editor, profile), [], shared);
    });
  });
});

test('imports of imports are read too, and files that import each other come to an end', async () => {
  await withFolders(1, async (folder) => {
    folder.write('a.tenzij', `gebruik "b.tenzij" { Onderwijs }\n`);
    folder.write('b.tenzij', `gebruik "a.tenzij" { Onderwijs }\n${SHARED}`);
    await withServer({ folders: [folder.uri()] }, async (editor) => {
      await editor.open(folder.uri('profiel.tenzij'), importing('b.tenzij'));
      assert.deepEqual(await errorsOnFirstLine(editor, folder.uri('profiel.tenzij')), []);
    });
  });
});

test('a document that was never saved is checked', async () => {
  await withServer({}, async (editor) => {
    await editor.open('untitled:Untitled-1', SHARED_RENAMED);
    assert.deepEqual((await editor.findings('untitled:Untitled-1')).filter(isError), []);
  });
});

test('where nobody can say whether a file exists, nobody says that it does not', async () => {
  await withServer({}, async (editor) => {
    const profile = 'vscode-vfs://github/somebody/something/profiel.tenzij';
    await editor.open(profile, PROFILE);
    assert.deepEqual(await errorsOnFirstLine(editor, profile), []);
    await editor.open('vscode-vfs://github/somebody/something/gedeeld.tenzij', SHARED_RENAMED);
    assert.equal((await errorsOnFirstLine(editor, profile)).length, 1);
  });
});

const UNREADABLE: readonly {
  readonly reason: string;
  readonly make: (file: string) => void;
  readonly skip?: boolean;
}[] = [
  { reason: 'not-found', make: () => {} },
  { reason: 'directory', make: (file) => mkdirSync(file) },
  {
    reason: 'no-permission',
    make: (file) => {
      writeFileSync(file, SHARED);
      chmodSync(file, 0);
    },
    // Permissions do not hold for root, and Windows has others.
    skip: process.getuid?.() === 0 || process.platform === 'win32',
  },
  {
    reason: 'too-large',
    make: (file) => {
      writeFileSync(file, SHARED);
      truncateSync(file, 3 * MAXIMUM_LENGTH + 1);
    },
  },
  { reason: 'binary', make: (file) => writeFileSync(file, Buffer.from([0x50, 0x4b, 3, 4, 0, 0])) },
  { reason: 'encoding', make: (file) => writeFileSync(file, Buffer.from('"caf\xe9"', 'latin1')) },
  { reason: 'loop', make: (file) => symlinkSync(file, file) },
];

for (const { reason, make, skip = false } of UNREADABLE) {
  test(`a file that cannot be read says why: ${reason}`, { skip }, async () => {
    await withFolders(1, async (folder) => {
      make(path.join(folder.path, 'gedeeld.tenzij'));
      assert.deepEqual(await nodeEnvironment.readFile(folder.uri('gedeeld.tenzij')), { unreadable: reason });
    });
  });
}

test('a byte-order mark on disk is left out, as editors do', async () => {
  await withFolders(1, async (folder) => {
    const uri = folder.write('gedeeld.tenzij', `\uFEFF${SHARED}`);
    assert.deepEqual(await nodeEnvironment.readFile(uri), { text: SHARED });
  });
});

test('a pipe is not waited for', { skip: process.platform === 'win32' }, async () => {
  assert.deepEqual(await nodeEnvironment.readFile('file:///dev/zero'), { unreadable: 'no-permission' });
});

test('all profiles of a folder are found once, outside node_modules and .git, and with links followed that stay in it', async () => {
  await withFolders(1, async (folder) => {
    for (const name of ['a.tenzij', 'b/c.TENZIJ', 'node_modules/d.tenzij', '.git/e.tenzij', 'f.txt'])
      folder.write(name, '');
    symlinkSync(folder.path, path.join(folder.path, 'b/loop'));
    symlinkSync(path.join(folder.path, 'f.txt'), path.join(folder.path, 'linked.tenzij'));
    symlinkSync('/', path.join(folder.path, 'b/everything'));
    assert.deepEqual(await nodeEnvironment.listProfiles(folder.uri()), [
      folder.uri('a.tenzij'),
      folder.uri('b/c.TENZIJ'),
      folder.uri('linked.tenzij'),
    ]);
    rmSync(path.join(folder.path, 'b'), { recursive: true });
    assert.deepEqual(await nodeEnvironment.listProfiles(folder.uri('b')), []);
  });
});

function isError({ severity }: { readonly severity?: number }): boolean {
  return severity === 1;
}
