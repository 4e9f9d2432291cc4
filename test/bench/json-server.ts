// A language server for the same profiles as JSON: VS Code's JSON service behind the same protocol library and requests.
import type { JSONDocument } from 'vscode-json-languageservice';
import {
  createConnection,
  DocumentDiagnosticReportKind,
  ProposedFeatures,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { jsonService } from './jsonService';

const connection = createConnection(ProposedFeatures.all);
const documents = new TextDocuments(TextDocument);
const service = jsonService();
const parsed = new WeakMap<TextDocument, { readonly version: number; readonly json: JSONDocument }>();

/** Parses a version once, as the server of VS Code does. */
function jsonOf(document: TextDocument): JSONDocument {
  const known = parsed.get(document);
  if (known?.version === document.version) return known.json;
  const json = service.parseJSONDocument(document);
  parsed.set(document, { version: document.version, json });
  return json;
}

connection.onInitialize(() => ({
  capabilities: {
    textDocumentSync: TextDocumentSyncKind.Incremental,
    hoverProvider: true,
    diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false },
  },
}));
connection.onHover(({ textDocument, position }) => {
  const document = documents.get(textDocument.uri);
  return document ? service.doHover(document, position, jsonOf(document)) : null;
});
connection.languages.diagnostics.on(async ({ textDocument }) => {
  const document = documents.get(textDocument.uri);
  const items = document ? await service.doValidation(document, jsonOf(document)) : [];
  return { kind: DocumentDiagnosticReportKind.Full, items };
});
documents.listen(connection);
connection.listen();
