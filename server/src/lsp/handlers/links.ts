import { CodeLensRequest, DocumentLinkRequest } from 'vscode-languageserver';
import { codeLenses, documentLinks } from '../../core/ide';
import type { Feature } from '../feature';

/** The command of the extension that opens the page of a rule. */
export const EXPLAIN = 'tenzij.explain';

/** `textDocument/documentLink`: the files, laws and decisions that a file refers to. */
export const documentLinkFeature: Feature = {
  capabilities: { documentLinkProvider: {} },
  register(session) {
    session.onDocument(DocumentLinkRequest.type, [], (view) =>
      documentLinks(view.analysis, view.uri).map(({ span, target, tooltip }) => ({
        range: view.range(span),
        target,
        tooltip: tooltip[view.language],
      })),
    );
  },
};

/** `textDocument/codeLens`: how far every tenzij has come. A lens without a command is shown and does nothing. */
export const codeLensFeature: Feature = {
  capabilities: { codeLensProvider: {} },
  register(session) {
    session.onDocument(CodeLensRequest.type, [], (view) =>
      codeLenses(view.analysis, view.uri, view.language).map(({ span, title, explains }) => ({
        range: view.range(span),
        command:
          explains && session.client.commands.has(EXPLAIN)
            ? { title, command: EXPLAIN, arguments: [explains, view.language] }
            : { title, command: '' },
      })),
    );
  },
};
