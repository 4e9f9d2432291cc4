import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  CodeActionRequest,
  type Diagnostic,
  type Range,
} from 'vscode-languageserver';
import { definitionAt, page, shareDefinition } from '../../core/ide';
import { quickFixes, workspaceEdit } from '../actions';
import { fileEdits, toOffset } from '../convert';
import { toDiagnostics } from '../diagnostics';
import type { Feature } from '../feature';
import { fixAll } from '../fixAll';
import { recordForOrganisation } from '../notThis';
import type { Session } from '../session';
import type { View } from '../view';
import { EXPLAIN } from './links';

const FIX_ALL = `${CodeActionKind.SourceFixAll}.tenzij`;

/** A definition that other files repeat goes to a file that they share. */
const SHARE = `${CodeActionKind.Refactor}.move`;

const FIX_ALL_TITLE = {
  nl: 'Pas alle veilige verbeteringen toe',
  en: 'Apply all safe fixes',
} as const;

const EXPLAIN_TITLE = {
  nl: 'Toon de uitleg en de wet achter',
  en: 'Show the explanation and the law behind',
} as const;

/** `textDocument/codeAction`: the fixes of the findings at hand, and all safe fixes of the file at once. */
export const codeActionFeature: Feature = {
  capabilities: { codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, SHARE, FIX_ALL] } },
  register(session) {
    session.onDocument(
      CodeActionRequest.type,
      [],
      (view, { context: { diagnostics, only }, range }: CodeActionParams) => {
        const isFixWanted = isWanted(CodeActionKind.QuickFix, only ?? [CodeActionKind.QuickFix]);
        const found = session.client.returnsDiagnosticData ? diagnostics : diagnosticsIn(session, view, range);
        return [
          ...(isFixWanted ? fixes(session, view, found) : []),
          ...(isFixWanted && session.client.commands.has(EXPLAIN) ? explanations(diagnostics, view) : []),
          ...(asksToShare(session, only) ? sharing(session, view, range) : []),
          ...(isWanted(FIX_ALL, only ?? []) ? allFixes(session, view) : []),
        ];
      },
      // Whether a definition is repeated can be said only when the whole folder is known.
      (params) => (asksToShare(session, params.context.only) && atDefinition(session, params) ? 'folder' : 'file'),
    );
  },
};

/** Opens the page of each rule, with the law and the other sources it rests on; changes nothing, so it stands behind the fixes. */
function explanations(diagnostics: readonly Diagnostic[], { language }: View): CodeAction[] {
  const codes = new Set(diagnostics.map(({ code }) => String(code)).filter((code) => page(code, language)));
  return [...codes].map((code) => {
    const title = `${EXPLAIN_TITLE[language]} ${code}`;
    return {
      title,
      kind: CodeActionKind.QuickFix,
      diagnostics: diagnostics.filter((diagnostic) => diagnostic.code === code),
      command: { title, command: EXPLAIN, arguments: [code, language] },
    };
  });
}

/** An editor that cannot make a file could do only half of it. */
function asksToShare({ client }: Session, only: readonly string[] | undefined): boolean {
  return client.createsFiles && isWanted(SHARE, only ?? [CodeActionKind.Refactor]);
}

function atDefinition({ project }: Session, { textDocument, range }: CodeActionParams): boolean {
  const file = project.scopeOf(textDocument.uri).analysis.file(textDocument.uri);
  return file !== undefined && !file.unreadable && definitionAt(file, toOffset(file.lines, range.start)) !== undefined;
}

function sharing(session: Session, view: View, range: Range): CodeAction[] {
  const { analysis, uri, language } = view;
  const found = shareDefinition(analysis, uri, view.offset(range.start));
  if (!found) return [];
  const title = found.title[language];
  const changes = found.changes.flatMap((change) => fileEdits(analysis, change, session.versionOf) ?? []);
  const edit = workspaceEdit({ title, safety: 'confirm', changes }, session.client, found.created);
  return [{ title, kind: SHARE, edit }];
}

/** What an author nearly always wants comes first: not every editor sorts by it, and a fix may dispute the finding. */
function fixes(session: Session, view: View, diagnostics: readonly Diagnostic[]): CodeAction[] {
  const found = quickFixes(diagnostics, session.client, session.versionOf);
  return [
    ...found.filter(({ isPreferred }) => isPreferred),
    ...found.filter(({ isPreferred }) => !isPreferred),
    ...recordForOrganisation(session, view.uri, diagnostics),
  ];
}

/** A kind is wanted when it, or a kind it is part of, is asked for. */
function isWanted(kind: string, only: readonly string[]): boolean {
  return only.some((asked) => kind === asked || kind.startsWith(`${asked}.`));
}

/** For a client that does not send back what diagnostics carry: the same diagnostics, made again. */
function diagnosticsIn(session: Session, view: View, range: Range) {
  const { start, end } = view.span(range);
  const findings = view.findings.filter(({ span }) => span.start <= end && start <= span.end);
  return toDiagnostics(view.analysis, view.file, findings, view.language, session.versionOf);
}

function allFixes(session: Session, view: View): CodeAction[] {
  const { analysis, file, uri, language, version } = view;
  const text = fixAll(analysis, uri);
  if (text === undefined) return [];
  const title = FIX_ALL_TITLE[language];
  const edits = [{ range: view.range({ start: 0, end: file.text.length }), newText: text }];
  const edit = workspaceEdit({ title, safety: 'safe', changes: [{ uri, version, edits }] }, session.client);
  return [{ title, kind: FIX_ALL, edit }];
}
