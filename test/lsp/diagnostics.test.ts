import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DiagnosticSeverity } from 'vscode-languageserver/node';
import { errorsOnFirstLine, FULL, onFirstLine, PUSHED, said } from './support/client';
import { withFolders } from './support/folder';
import { withServer } from './support/process';
import { importing, MISSPELT, MISSPELT_ENGLISH, SHARED, SHARED_RENAMED } from './support/profiles';

test('a finding stands where the mistake is, with its code, and carries its fix', async () => {
  await withServer({}, async (editor) => {
    await editor.open('untitled:a', MISSPELT, 7);
    const found = (await editor.findings('untitled:a')).find(({ code }) => code === 'TZ103');
    assert.deepEqual(found?.range, { start: { line: 2, character: 2 }, end: { line: 2, character: 10 } });
    assert.equal(found?.severity, DiagnosticSeverity.Error);
    assert.equal(found?.source, 'tenzij');
    assert.match(said(found), /Bedoelde u "kwaliteit"/);
    assert.equal(found?.data.rule, 'unknown-key-or-value');
    assert.equal(found?.data.version, 7);
    assert.equal(found?.data.fixes.length, 1);
  });
});

test('messages are in the language the file is written in', async () => {
  await withServer({}, async (editor) => {
    await editor.open('untitled:en', MISSPELT_ENGLISH);
    const found = (await editor.findings('untitled:en')).find(({ code }) => code === 'TZ103');
    assert.match(said(found), /Did you mean "purpose"/);
  });
});

test('asking again for the same findings is answered with "unchanged"', async () => {
  await withServer({}, async (editor) => {
    await editor.open('untitled:a', MISSPELT);
    const first = await editor.pull('untitled:a');
    const second = await editor.pull('untitled:a', first.resultId);
    assert.deepEqual(second, { kind: 'unchanged', resultId: first.resultId });
    await editor.change('untitled:a', 2, { text: '' });
    const third = await editor.pull('untitled:a', first.resultId);
    assert.equal(third.kind, 'full');
  });
});

test('an edit of an imported file asks the editor to ask again about the files that import it', async () => {
  await withFolders(1, async (folder) => {
    await withServer({ folders: [folder.uri()] }, async (editor) => {
      const shared = folder.write('gedeeld.tenzij', SHARED);
      const profile = folder.write('profiel.tenzij', importing('gedeeld.tenzij'));
      await editor.open(shared, SHARED);
      await editor.open(profile, importing('gedeeld.tenzij'));
      assert.deepEqual(await errorsOnFirstLine(editor, profile), []);
      const before = editor.refreshes;
      await editor.change(shared, 2, { text: SHARED_RENAMED });
      await editor.until('a refresh', () => editor.refreshes > before);
      assert.equal((await errorsOnFirstLine(editor, profile)).length, 1);
    });
  });
});

test('an edit that no other file depends on leaves the other files alone', async () => {
  await withServer({}, async (editor) => {
    await editor.open('untitled:a', MISSPELT);
    await editor.open('untitled:b', MISSPELT);
    await editor.findings('untitled:b');
    const before = editor.refreshes;
    await editor.change('untitled:a', 2, { text: '' });
    await new Promise((resolve) => setTimeout(resolve, 400));
    assert.equal(editor.refreshes, before);
  });
});

test('an editor that never asks is sent the findings, their version, and their end', async () => {
  await withServer({ capabilities: PUSHED }, async (editor) => {
    await editor.open('untitled:a', MISSPELT, 3);
    await editor.until('findings', () => editor.published.length === 1);
    assert.equal(editor.published[0]?.version, 3);
    assert.deepEqual(editor.published[0]?.diagnostics.map(({ code }) => code).includes('TZ103'), true);

    await editor.change('untitled:a', 4, { text: '' });
    await editor.until('newer findings', () => editor.lastPublished('untitled:a')?.version === 4);
    assert.deepEqual(editor.lastPublished('untitled:a')?.diagnostics, []);

    await editor.change('untitled:a', 5, { text: MISSPELT });
    await editor.until('newest findings', () => editor.lastPublished('untitled:a')?.version === 5);
    await editor.close('untitled:a');
    await editor.until('the end', () => editor.lastPublished('untitled:a')?.version === undefined);
    assert.deepEqual(editor.lastPublished('untitled:a')?.diagnostics, []);
  });
});

test('an editor that never asks is sent new findings of the files that import an edited one', async () => {
  await withFolders(1, async (folder) => {
    await withServer({ capabilities: PUSHED, folders: [folder.uri()] }, async (editor) => {
      const shared = folder.write('gedeeld.tenzij', SHARED);
      const profile = folder.write('profiel.tenzij', importing('gedeeld.tenzij'));
      await editor.open(profile, importing('gedeeld.tenzij'));
      await editor.until('findings', () => editor.lastPublished(profile) !== undefined);
      assert.deepEqual(onFirstLine(editor.lastPublished(profile)?.diagnostics ?? []), []);
      await editor.open(shared, SHARED_RENAMED);
      await editor.until('an error', () => onFirstLine(editor.lastPublished(profile)?.diagnostics ?? []).length === 1);
    });
  });
});

test('an editor that pulls is not sent findings as well', async () => {
  await withServer({ capabilities: FULL }, async (editor) => {
    await editor.open('untitled:a', MISSPELT);
    await editor.findings('untitled:a');
    await new Promise((resolve) => setTimeout(resolve, 400));
    assert.deepEqual(editor.published, []);
  });
});
