import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Diagnostic, TextDocumentEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Workspace } from '../../server/src/core';
import { quickFixes, workspaceEdit } from '../../server/src/lsp/actions';
import { fileEdits } from '../../server/src/lsp/convert';
import type { DiagnosticData, FixData } from '../../server/src/lsp/diagnosticData';
import { fixAll } from '../../server/src/lsp/fixAll';
import { type Editor, FULL } from './support/client';
import { withServer } from './support/process';
import { BROKEN, DECIMAL_COMMA, MISSPELT } from './support/profiles';

const URI = 'untitled:a';
const RICH = { versionedEdits: true, snippetEdits: true, changeAnnotations: true };
const POOR = { versionedEdits: false, snippetEdits: false, changeAnnotations: false };
const WHOLE = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };

/** @returns the text after the edits in the one document that the edit is for. */
function applied(text: string, { changes, documentChanges }: WorkspaceEdit): string {
  const edits = documentChanges
    ? (documentChanges as TextDocumentEdit[]).flatMap((each) => each.edits)
    : changes?.[URI];
  return TextDocument.applyEdits(TextDocument.create(URI, 'tenzij', 1, text), edits as TextEdit[]);
}

async function misspelt(editor: Editor): Promise<Diagnostic> {
  const found = (await editor.findings(URI)).find(({ code }) => code === 'TZ103');
  assert.ok(found);
  return found;
}

test('a quick fix, applied to the text, takes the finding away', async () => {
  await withServer({}, async (editor) => {
    await editor.open(URI, MISSPELT, 4);
    const finding = await misspelt(editor);
    const [action] = await editor.actions(URI, finding.range, [finding]);
    assert.equal(action?.title, 'Verander in "kwaliteit"');
    assert.equal(action?.kind, 'quickfix');
    assert.equal(action?.isPreferred, true);
    assert.deepEqual(action?.diagnostics, [finding]);
    assert.deepEqual(
      action?.edit?.documentChanges?.map((each) => (each as TextDocumentEdit).textDocument),
      [{ uri: URI, version: 4 }],
    );
    await editor.change(URI, 5, { text: applied(MISSPELT, action!.edit!) });
    assert.equal((await editor.codes(URI)).includes('TZ103'), false);
  });
});

test('an editor that can show pages offers the explanation and the law behind each finding, after the fixes', async () => {
  const initializationOptions = { commands: ['tenzij.explain'] };
  await withServer({ initializationOptions, settings: () => ({ language: 'en' }) }, async (editor) => {
    await editor.open(URI, MISSPELT);
    const finding = await misspelt(editor);
    const actions = await editor.actions(URI, finding.range, [finding]);
    assert.equal(actions[0]?.isPreferred, true);
    const last = actions.at(-1);
    assert.equal(last?.title, 'Show the explanation and the law behind TZ103');
    assert.deepEqual(last?.command?.arguments, ['TZ103', 'en']);
    assert.equal(last?.edit, undefined);
    assert.deepEqual(await editor.actions(URI, finding.range, [finding], ['refactor']), []);
  });
});

test('what an author nearly always wants comes first, and a fix that disputes the finding after it', async () => {
  const text = `gegevens Klant "Klant" { veld postcode tekst }
profiel P "Proef" {
  doel: toezicht "Juiste opgave"
  populatie Klant
  regel r als postcode = "3081" dan klasse 1
}
`;
  await withServer({}, async (editor) => {
    await editor.open(URI, text);
    const findings = (await editor.findings(URI)).filter(({ code }) => code === 'TZ206' || code === 'TZ301');
    assert.equal(findings.length, 2);
    const actions = await editor.actions(URI, findings[0]!.range, findings);
    const preferred = actions.map(({ isPreferred }) => isPreferred === true);
    assert.equal(preferred[0], true);
    assert.deepEqual(preferred, [...preferred].sort().reverse());
    assert.ok(preferred.includes(false), 'there is a fix that disputes the finding');
  });
});

test('fixes speak the language of the findings', async () => {
  await withServer({ settings: () => ({ language: 'en' }) }, async (editor) => {
    await editor.open(URI, MISSPELT);
    const finding = await misspelt(editor);
    const [action] = await editor.actions(URI, finding.range, [finding]);
    assert.equal(action?.title, 'Change to "kwaliteit"');
    const [all] = await editor.actions(URI, finding.range, [], ['source.fixAll']);
    assert.equal(all?.title, 'Apply all safe fixes');
  });
});

test('a fix for an earlier version is not offered: it would change the wrong place', async () => {
  await withServer({}, async (editor) => {
    await editor.open(URI, MISSPELT);
    const finding = await misspelt(editor);
    await editor.change(URI, 2, { text: `\n${MISSPELT}` });
    assert.deepEqual(await editor.actions(URI, finding.range, [finding]), []);
  });
});

test('an editor that does not send back what findings carry gets the same fixes', async () => {
  const capabilities = { ...FULL, textDocument: { diagnostic: {} }, workspace: {} };
  await withServer({ capabilities }, async (editor) => {
    await editor.open(URI, MISSPELT);
    const { data, ...finding } = await misspelt(editor);
    const [action] = await editor.actions(URI, finding.range, [finding as Diagnostic]);
    assert.equal(action?.title, (data as DiagnosticData).fixes[0]?.title);
    assert.match(applied(MISSPELT, action!.edit!), /kwaliteit: hoog/);
    for (const caret of [finding.range.start, finding.range.end]) {
      const [there] = await editor.actions(URI, { start: caret, end: caret }, []);
      assert.equal(there?.title, action?.title, 'the caret touches the word');
    }
    const elsewhere = { line: finding.range.end.line, character: finding.range.end.character + 2 };
    assert.deepEqual(await editor.actions(URI, { start: elsewhere, end: elsewhere }, []), []);
  });
});

test('a finding of another tool, or one that was tampered with, has no fixes', () => {
  const strange: unknown[] = [undefined, null, 'TZ103', { code: 'E501', fixes: [] }, { code: 'TZ103', fixes: [{}] }];
  for (const data of strange) {
    const diagnostic = { range: WHOLE, message: '', data } as Diagnostic;
    assert.deepEqual(
      quickFixes([diagnostic], RICH, () => 1),
      [],
    );
  }
});

const edit = (newText: string): TextEdit => ({ range: WHOLE, newText });
const fix = (safety: FixData['safety'], newText: string): FixData => ({
  title: 'Titel',
  safety,
  preferred: false,
  changes: [{ uri: URI, version: 2, edits: [edit(newText)] }],
});
const textDocument = { uri: URI, version: 2 };

test('a fix that changes the profile asks for confirmation', () => {
  assert.deepEqual(workspaceEdit(fix('confirm', 'x'), RICH), {
    documentChanges: [{ textDocument, edits: [{ ...edit('x'), annotationId: 'confirm' }] }],
    changeAnnotations: { confirm: { label: 'Titel', needsConfirmation: true } },
  });
  assert.deepEqual(workspaceEdit(fix('confirm', 'x'), { ...RICH, changeAnnotations: false }), {
    documentChanges: [{ textDocument, edits: [edit('x')] }],
  });
});

test('a fix with places to fill in is a snippet where the editor knows those, and plain text elsewhere', () => {
  assert.deepEqual(workspaceEdit(fix('holes', `\${1:waarom}`), RICH), {
    documentChanges: [{ textDocument, edits: [{ range: WHOLE, snippet: { kind: 'snippet', value: `\${1:waarom}` } }] }],
  });
  assert.deepEqual(workspaceEdit(fix('holes', `\${1:waarom}`), { ...RICH, snippetEdits: false }), {
    documentChanges: [{ textDocument, edits: [edit('waarom')] }],
  });
  assert.deepEqual(workspaceEdit(fix('holes', `\${1:waarom}`), POOR), { changes: { [URI]: [edit('waarom')] } });
});

test('all safe fixes at once leave none', async () => {
  await withServer({}, async (editor) => {
    const text = `${DECIMAL_COMMA}${MISSPELT}`.replaceAll('\n', '\r\n');
    await editor.open(URI, text);
    const [action] = await editor.actions(URI, WHOLE, [], ['source']);
    assert.equal(action?.kind, 'source.fixAll.tenzij');
    const fixed = applied(text, action!.edit!);
    assert.equal(fixed, text.replace('1,2', '1.2').replace('kwalitet', 'kwaliteit'));
    await editor.change(URI, 2, { text: fixed });
    assert.deepEqual(await editor.actions(URI, WHOLE, [], ['source.fixAll.tenzij']), []);
  });
});

test('all fixes at once are offered only to who asks for them', async () => {
  await withServer({}, async (editor) => {
    await editor.open(URI, MISSPELT);
    assert.deepEqual(await editor.actions(URI, WHOLE, []), []);
    assert.deepEqual(await editor.actions(URI, WHOLE, [], ['source.organizeImports']), []);
    assert.deepEqual(await editor.actions(URI, WHOLE, [await misspelt(editor)], ['refactor']), []);
  });
});

test('a file that nobody can read is not fixed, not even in part', () => {
  const analysis = new Workspace({ date: '2026-11-24' }).apply({ kind: 'set', uri: URI, text: BROKEN });
  assert.equal(
    analysis.findings(URI).some(({ fixes }) => fixes.length > 0),
    true,
  );
  assert.equal(fixAll(analysis, URI), undefined);
  assert.equal(fixAll(analysis, 'untitled:unknown'), undefined);
});

test('safe fixes that meet wait for one another', () => {
  const [profile, shared] = ['file:///p/profiel.tenzij', 'file:///p/gedeeld.tenzij'];
  const analysis = new Workspace({ date: '2026-11-24' }).apply(
    { kind: 'set', uri: profile, text: 'gebruik "gedeeld.tenzij" { A, B }\ncodelijst C { bron: X | "c" | }\n' },
    { kind: 'set', uri: shared, text: 'codelijst A { bron: X | "a" | }\ncodelijst B { bron: X | "b" | }\n' },
  );
  assert.equal(analysis.findings(profile).filter(({ code }) => code === 'TZ110').length, 2);
  assert.equal(fixAll(analysis, profile), 'codelijst C { bron: X | "c" | }\n');
});

test('fixing all works on a copy', () => {
  const analysis = new Workspace({ date: '2026-11-24' }).apply({ kind: 'set', uri: URI, text: MISSPELT });
  assert.match(fixAll(analysis, URI) ?? '', /kwaliteit/);
  assert.equal(analysis.file(URI)?.text, MISSPELT);
});

test('what is inserted has the line ends of the file', () => {
  const insert = { uri: URI, edits: [{ span: { start: 0, end: 0 }, newText: 'a\nb\r\nc\n' }] };
  const inserted = (text: string) => {
    const analysis = new Workspace({ date: '2026-11-24' }).apply({ kind: 'set', uri: URI, text });
    return fileEdits(analysis, insert, () => 1)?.edits[0]?.newText;
  };
  assert.equal(inserted('x\r\ny\r\n'), 'a\r\nb\r\nc\r\n');
  assert.equal(inserted('x\ny\n'), 'a\nb\r\nc\n');
  assert.equal(inserted(''), 'a\nb\r\nc\n');
});
