import {
  type ChangeAnnotation,
  type CodeAction,
  CodeActionKind,
  type CreateFile,
  type Diagnostic,
  type SnippetTextEdit,
  type TextDocumentEdit,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { ClientFeatures } from './client';
import type { VersionedEdits, VersionOf } from './convert';
import { type FixData, isDiagnosticData } from './diagnosticData';
import { plainText } from './snippet';

/** What a client can do with edits. */
export type EditFeatures = Pick<ClientFeatures, 'versionedEdits' | 'snippetEdits' | 'changeAnnotations'>;

const ANNOTATION = 'confirm';

/**
 * Offers the fixes that diagnostics carry: a function of the request, so that no fix can be that of another moment.
 * @param versionOf the versions that are open now; a fix for another version would change the wrong place and is left out
 */
export function quickFixes(
  diagnostics: readonly Diagnostic[],
  client: EditFeatures,
  versionOf: VersionOf,
): CodeAction[] {
  return diagnostics.flatMap((diagnostic) => {
    const { data } = diagnostic;
    if (!isDiagnosticData(data)) return [];
    return data.fixes
      .filter(({ changes }) => changes.every(({ uri, version }) => version === versionOf(uri)))
      .map((fix) => ({
        title: fix.title,
        kind: CodeActionKind.QuickFix,
        diagnostics: [diagnostic],
        ...(fix.preferred ? { isPreferred: true } : {}),
        edit: workspaceEdit(fix, client),
      }));
  });
}

/** A file that an edit makes, with its text. */
export interface CreatedFile {
  readonly uri: string;
  readonly text: string;
}

/**
 * @param created a file to make first; only for a client that can
 * @returns the edit of a fix, in the richest form that the client understands
 */
export function workspaceEdit(
  { title, safety, changes }: Omit<FixData, 'preferred'>,
  client: EditFeatures,
  created?: CreatedFile,
): WorkspaceEdit {
  if (!client.versionedEdits) {
    return {
      changes: Object.fromEntries(
        changes.map(({ uri, edits }) => [uri, safety === 'holes' ? edits.map(withoutHoles) : [...edits]]),
      ),
    };
  }
  const needsConfirmation = safety === 'confirm' && client.changeAnnotations;
  const annotation: ChangeAnnotation = { label: title, needsConfirmation: true };
  return {
    documentChanges: [
      ...(created ? [creation(created.uri, needsConfirmation)] : []),
      ...[...(created?.text ? [contentOf(created)] : []), ...changes].map((change) =>
        documentEdit(change, editOf(safety, client)),
      ),
    ],
    ...(needsConfirmation ? { changeAnnotations: { [ANNOTATION]: annotation } } : {}),
  };
}

/** A file that is there already is left alone: then the whole edit fails. */
function creation(uri: string, needsConfirmation: boolean): CreateFile {
  const options = { overwrite: false, ignoreIfExists: false };
  return { kind: 'create', uri, options, ...(needsConfirmation ? { annotationId: ANNOTATION } : {}) };
}

function contentOf({ uri, text }: CreatedFile): VersionedEdits {
  const start = { line: 0, character: 0 };
  return { uri, version: null, edits: [{ range: { start, end: start }, newText: text }] };
}

function editOf(safety: FixData['safety'], client: EditFeatures): (edit: TextEdit) => TextEdit | SnippetTextEdit {
  if (safety === 'confirm' && client.changeAnnotations) return (edit) => ({ ...edit, annotationId: ANNOTATION });
  if (safety !== 'holes') return (edit) => edit;
  if (!client.snippetEdits) return withoutHoles;
  return ({ range, newText }) => ({ range, snippet: { kind: 'snippet', value: newText } });
}

function withoutHoles({ range, newText }: TextEdit): TextEdit {
  return { range, newText: plainText(newText) };
}

function documentEdit(
  { uri, version, edits }: VersionedEdits,
  convert: (edit: TextEdit) => TextEdit | SnippetTextEdit,
): TextDocumentEdit {
  return { textDocument: { uri, version }, edits: edits.map(convert) };
}
