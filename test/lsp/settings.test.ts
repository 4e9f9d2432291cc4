import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DidChangeConfigurationNotification, DidChangeWorkspaceFoldersNotification } from 'vscode-languageserver/node';
import { frameworks } from '../../server/src/core/law/frameworks';
import type { Stoppable } from '../../server/src/lsp/environment';
import { checkOptions, DEFAULT_SETTINGS, readSettings } from '../../server/src/lsp/settings';
import { type Editor, FULL, said } from './support/client';
import { withFolders } from './support/folder';
import { withServerOn } from './support/inProcess';
import { withServer } from './support/process';
import { MISSPELT } from './support/profiles';

async function languageOf(editor: Editor, uri: string): Promise<string> {
  const found = (await editor.findings(uri)).find(({ code }) => code === 'TZ103');
  return /Bedoelde u/.test(said(found)) ? 'nl' : /Did you mean/.test(said(found)) ? 'en' : said(found);
}

test('the language of messages is a setting, and a change of it renews findings', async () => {
  let settings: unknown = { language: 'en' };
  await withServer({ settings: () => settings }, async (editor) => {
    await editor.open('untitled:a', MISSPELT);
    assert.equal(await languageOf(editor, 'untitled:a'), 'en');
    const { resultId } = await editor.pull('untitled:a');
    settings = { language: 'file' };
    const before = editor.refreshes;
    await editor.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    await editor.until('a refresh', () => editor.refreshes > before);
    assert.equal((await editor.pull('untitled:a', resultId)).kind, 'full', 'the same findings in other words');
    assert.equal(await languageOf(editor, 'untitled:a'), 'nl');
  });
});

test('an editor that cannot be asked sends settings at the start, and when they change', async () => {
  const capabilities = { ...FULL, workspace: { diagnostics: { refreshSupport: true } } };
  await withServer({ capabilities, initializationOptions: { language: 'en' } }, async (editor) => {
    await editor.open('untitled:a', MISSPELT);
    assert.equal(await languageOf(editor, 'untitled:a'), 'en');
    await editor.connection.sendNotification(DidChangeConfigurationNotification.type, {
      settings: { tenzij: { language: 'nl' } },
    });
    await editor.until('a refresh', () => editor.refreshes > 0);
    assert.equal(await languageOf(editor, 'untitled:a'), 'nl');
  });
});

test('settings hold per folder, and files outside every folder have their own', async () => {
  await withFolders(3, async (dutch, english, outside) => {
    const settings = (folder: string | undefined) => ({ language: folder === english?.uri() ? 'en' : 'nl' });
    await withServer({ folders: [dutch!.uri(), english!.uri()], settings }, async (editor) => {
      const files = [dutch, english, outside].map((folder) => folder!.write('profiel.tenzij', MISSPELT));
      for (const file of files) await editor.open(file, MISSPELT);
      assert.deepEqual(await Promise.all(files.map((file) => languageOf(editor, file))), ['nl', 'en', 'nl']);
    });
  });
});

test('a file in a folder within a folder is judged by the settings of the inner one', async () => {
  await withFolders(1, async (outer) => {
    const inner = outer!.uri('binnen');
    const settings = (folder: string | undefined) => ({ language: folder === inner ? 'en' : 'nl' });
    const file = outer!.write('binnen/profiel.tenzij', MISSPELT);
    for (const folders of [
      [outer!.uri(), inner],
      [inner, outer!.uri()],
    ]) {
      await withServer({ folders, settings }, async (editor) => {
        await editor.open(file, MISSPELT);
        assert.equal(await languageOf(editor, file), 'en');
      });
    }
  });
});

test('a folder that is added or removed takes its files along', async () => {
  await withFolders(1, async (folder) => {
    const settings = (scope: string | undefined) => ({ language: scope === folder!.uri() ? 'en' : 'nl' });
    await withServer({ folders: [], settings }, async (editor) => {
      const file = folder!.write('profiel.tenzij', MISSPELT);
      const folders = [{ uri: folder!.uri(), name: 'folder' }];
      const change = (added: typeof folders, removed: typeof folders) =>
        editor.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, { event: { added, removed } });
      await editor.open(file, MISSPELT);
      assert.equal(await languageOf(editor, file), 'nl');
      await change(folders, []);
      await editor.until('a refresh', () => editor.refreshes > 0);
      assert.equal(await languageOf(editor, file), 'en');
      await change([], folders);
      assert.equal(await languageOf(editor, file), 'nl');
    });
  });
});

test('an editor that promises settings and does not send them does not keep the author waiting', async () => {
  const timers: (() => void)[] = [];
  const started: NodeJS.Timeout[] = [];
  const after = (milliseconds: number, callback: () => void): Stoppable => {
    if (milliseconds >= 1000) {
      timers.push(callback);
      return { stop: () => {} };
    }
    const timer = setTimeout(callback, milliseconds);
    started.push(timer);
    return { stop: () => clearTimeout(timer) };
  };
  const settings = () => new Promise(() => {});
  await withServerOn({ after }, { settings, initializationOptions: { language: 'en' } }, async (editor) => {
    await editor.open('untitled:a', MISSPELT);
    const answer = languageOf(editor, 'untitled:a');
    await editor.until('a question about settings', () => timers.length > 0);
    for (const callback of timers) callback();
    assert.equal(await answer, 'en');
    assert.ok(
      editor.log.some((line) => /takes its time/.test(line)),
      editor.log.join('\n'),
    );
    // Nothing may be sent any more once the connection is gone.
    for (const timer of started) clearTimeout(timer);
  });
});

test('settings that come after the author was no longer kept waiting still count', async () => {
  let answer = (_settings: unknown): void => undefined;
  const late = new Promise((resolve) => {
    answer = resolve;
  });
  const impatient = (milliseconds: number, callback: () => void): Stoppable => {
    const timer = setTimeout(callback, Math.min(milliseconds, 20));
    return { stop: () => clearTimeout(timer) };
  };
  await withServerOn({ after: impatient }, { settings: () => late }, async (editor) => {
    await editor.open('untitled:a', MISSPELT);
    assert.equal(await languageOf(editor, 'untitled:a'), 'nl');
    const before = editor.refreshes;
    answer({ language: 'en' });
    await editor.until('a refresh', () => editor.refreshes > before);
    assert.equal(await languageOf(editor, 'untitled:a'), 'en');
  });
});

test('of answers that come in another order than they were asked for, the newest counts', async () => {
  const answers: ((settings: unknown) => void)[] = [];
  const settings = () => new Promise((resolve) => answers.push(resolve));
  await withServerOn({}, { settings }, async (editor) => {
    const asked = (times: number) => editor.until(`question ${times}`, () => answers.length >= times);
    const changed = () =>
      editor.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    await editor.open('untitled:a', MISSPELT);
    await asked(1);
    answers[0]!({ language: 'nl' });
    assert.equal(await languageOf(editor, 'untitled:a'), 'nl');
    await changed();
    await asked(2);
    await changed();
    await asked(3);
    answers[2]!({ language: 'en' });
    await editor.until('a refresh', () => editor.refreshes > 0);
    answers[1]!({ language: 'nl' });
    assert.equal(await languageOf(editor, 'untitled:a'), 'en');
  });
});

test('values that make no sense are logged and count as not set', () => {
  const log: string[] = [];
  const read = readSettings({ language: 'fr', framework: 'crm-1999', date: '2026-02-30', x: 1 }, (line) =>
    log.push(line),
  );
  assert.deepEqual(read, DEFAULT_SETTINGS);
  assert.equal(log.length, 3);
  for (const nonsense of [undefined, null, 3, 'en', [], { language: 3 }]) {
    assert.deepEqual(
      readSettings(nonsense, () => {}),
      DEFAULT_SETTINGS,
    );
  }
});

test('empty values count as not set, without a word in the log', () => {
  const read = readSettings({ language: '', framework: '', date: '' }, assert.fail);
  assert.deepEqual(read, DEFAULT_SETTINGS);
});

test('a date that is set goes before today', () => {
  const settings = readSettings({ date: '2024-02-29', framework: 'totaalverbod' }, assert.fail);
  assert.deepEqual(checkOptions(settings, '2026-01-01'), { date: '2024-02-29', framework: 'totaalverbod' });
  assert.equal(checkOptions(DEFAULT_SETTINGS, '2026-01-01').date, '2026-01-01');
});

test('every framework of the law can be set, and no other', () => {
  for (const { id } of frameworks) assert.equal(readSettings({ framework: id }, assert.fail).framework, id);
  assert.equal(readSettings({ framework: 'crm-1999' }, () => {}).framework, undefined);
});

test('at midnight profiles are judged by the new day', async () => {
  let today = '2026-11-24';
  let minute = (): void => assert.fail('nobody looks at the calendar');
  const every = (_milliseconds: number, callback: () => void): Stoppable => {
    minute = callback;
    return { stop: () => {} };
  };
  await withServerOn({ today: () => today, every }, {}, async (editor) => {
    await editor.open('untitled:a', MISSPELT);
    const { resultId } = await editor.pull('untitled:a');
    minute();
    assert.equal((await editor.pull('untitled:a', resultId)).kind, 'unchanged');
    await new Promise((resolve) => setTimeout(resolve, 300));
    assert.equal(editor.refreshes, 0);
    today = '2026-11-25';
    minute();
    await editor.until('a refresh', () => editor.refreshes === 1);
    assert.equal((await editor.pull('untitled:a', resultId)).kind, 'full');
  });
});
