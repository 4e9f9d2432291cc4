import {
  type Diagnostic,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  DocumentDiagnosticRequest,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver';
import { notChecked, toDiagnostics } from '../diagnostics';
import type { Feature } from '../feature';
import { isShadow, type Session, throwIfCancelled } from '../session';
import type { View } from '../view';

/** Says that the document has changed while its answer was being made, and that the client should ask again. */
const OUTDATED = new ResponseError(LSPErrorCodes.ServerCancelled, 'the document has changed', {
  retriggerRequest: true,
});

/** `textDocument/diagnostic`: the findings of one file, when the client asks for them. */
export const diagnosticFeature: Feature = {
  capabilities: {
    diagnosticProvider: { interFileDependencies: true, workspaceDiagnostics: false },
  },
  register(session) {
    session.onRequest<DocumentDiagnosticParams, DocumentDiagnosticReport>(
      DocumentDiagnosticRequest.type,
      // Also asked for when the question itself cannot be read, so nothing about it is certain.
      (params: Partial<DocumentDiagnosticParams> | null) =>
        full([notChecked(session.languageOf(params?.textDocument?.uri ?? ''))]),
      async ({ textDocument: { uri }, previousResultId }, token) => {
        if (isShadow(uri)) return full([]);
        const version = session.versionOf(uri);
        // Lets a cancellation or an edit that already waits in line go first, so that nothing is computed for nobody.
        await new Promise<void>((resolve) => session.environment.afterArrived(resolve));
        throwIfCancelled(token);
        const view = await session.view(uri, token, { reach: 'file', version, outdated: OUTDATED });
        return view ? report(session, view, previousResultId) : full([]);
      },
    );
  },
};

function report(session: Session, view: View, previousResultId: string | undefined): DocumentDiagnosticReport {
  const { analysis, file, findings, language, version } = view;
  const resultId = session.resultIds.of(findings, language, version);
  if (resultId === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
  const items = toDiagnostics(analysis, file, findings, language, session.versionOf);
  return { kind: DocumentDiagnosticReportKind.Full, resultId, items };
}

function full(items: Diagnostic[]): DocumentDiagnosticReport {
  return { kind: DocumentDiagnosticReportKind.Full, items };
}
