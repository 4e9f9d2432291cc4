import assert from 'node:assert/strict';
import path from 'node:path';
import * as vscode from 'vscode';

/** One behaviour that is tried in a running VS Code. */
export interface EditorTest {
  readonly name: string;
  readonly run: () => Promise<void>;
}

const PATIENCE_IN_MILLISECONDS = 20_000;
const PAUSE_IN_MILLISECONDS = 50;

/**
 * Asks again until there is an answer.
 * @param what what is waited for, for the message when it does not come.
 * @param probe the question; `undefined` and `false` mean: not yet.
 * @throws AssertionError when twenty seconds bring no answer.
 */
export async function eventually<Answer>(
  what: string,
  probe: () => Answer | undefined | false | Promise<Answer | undefined | false>,
): Promise<Answer> {
  const end = Date.now() + PATIENCE_IN_MILLISECONDS;
  while (Date.now() < end) {
    const answer = await probe();
    if (answer !== undefined && answer !== false) return answer;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_IN_MILLISECONDS));
  }
  return assert.fail(`waited ${PATIENCE_IN_MILLISECONDS / 1000} s in vain for: ${what}`);
}

/** @returns the folder that is open in this VS Code. */
export function openFolder(): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder, 'a folder is open');
  return folder.uri;
}

/** Opens a file of the folder in an editor. */
export async function openFile(name: string): Promise<vscode.TextDocument> {
  return show(
    await vscode.workspace.openTextDocument(vscode.Uri.joinPath(openFolder(), ...name.split(path.posix.sep))),
  );
}

let unsaved = 0;

/**
 * Opens an unsaved profile with this text in an editor. Every one has a name of its own: VS Code may give a new document the
 * text of the one that had its name a moment ago.
 */
export async function openUnsaved(content: string): Promise<vscode.TextDocument> {
  unsaved += 1;
  const uri = vscode.Uri.from({ scheme: 'untitled', path: `proef-${unsaved}.tenzij` });
  const document = await show(await vscode.workspace.openTextDocument(uri));
  const edit = new vscode.WorkspaceEdit();
  edit.insert(uri, new vscode.Position(0, 0), content);
  assert.ok(await vscode.workspace.applyEdit(edit));
  return document;
}

/** Shows a document, so that the editor asks for its findings. */
export async function show(document: vscode.TextDocument): Promise<vscode.TextDocument> {
  await vscode.window.showTextDocument(document);
  return document;
}

/** @returns the code of a finding, whether or not it carries a link to its page. */
export function codeOf(diagnostic: vscode.Diagnostic): string {
  const { code } = diagnostic;
  return String(typeof code === 'object' ? code.value : code);
}

/** @returns the findings of this code in the document as VS Code has them now. */
export function findingsNow(document: vscode.TextDocument, code: string): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(document.uri).filter((diagnostic) => codeOf(diagnostic) === code);
}

/** Waits until the document has a finding of this code. */
export async function finding(document: vscode.TextDocument, code: string): Promise<vscode.Diagnostic> {
  return eventually(`${code} in ${path.basename(document.uri.path)}`, () => findingsNow(document, code)[0]);
}

/** Waits until the document has no finding of this code. */
export async function noFinding(document: vscode.TextDocument, code: string): Promise<void> {
  await eventually(`no ${code} in ${path.basename(document.uri.path)}`, () => findingsNow(document, code).length === 0);
}

/** @returns all that VS Code would show when the mouse rests at this position. */
export async function hoverAt(
  document: vscode.TextDocument,
  position: vscode.Position,
): Promise<vscode.MarkdownString[]> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    position,
  );
  return hovers.flatMap((hover) => hover.contents.filter((content) => content instanceof vscode.MarkdownString));
}

/** More than any finding has. */
const MOST_FIXES = 20;

/** @returns the quick fixes VS Code offers where the finding is, with their edits. */
export async function fixesFor(
  document: vscode.TextDocument,
  diagnostic: vscode.Diagnostic,
): Promise<vscode.CodeAction[]> {
  return vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    diagnostic.range,
    vscode.CodeActionKind.QuickFix.value,
    MOST_FIXES,
  );
}

/** Closes all editors without saving. */
export async function closeAll(): Promise<void> {
  while (vscode.window.activeTextEditor?.document.isDirty) {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}
