import { type DocumentSymbol, DocumentSymbolRequest, type SymbolInformation, SymbolKind } from 'vscode-languageserver';
import { documentSymbols, type OutlineKind, type OutlineSymbol } from '../../core/ide';
import type { Feature } from '../feature';
import type { View } from '../view';

const KINDS: { readonly [kind in OutlineKind]: SymbolKind } = {
  profile: SymbolKind.Module,
  data: SymbolKind.Class,
  field: SymbolKind.Field,
  codelist: SymbolKind.Enum,
  constant: SymbolKind.Constant,
  indicator: SymbolKind.Variable,
  score: SymbolKind.Variable,
  rule: SymbolKind.Method,
  model: SymbolKind.Package,
  unless: SymbolKind.Event,
  evidence: SymbolKind.Interface,
  measurement: SymbolKind.Interface,
  population: SymbolKind.Array,
  classes: SymbolKind.Enum,
  selection: SymbolKind.Function,
  example: SymbolKind.Object,
};

/** `textDocument/documentSymbol`: the outline of a file. */
export const documentSymbolFeature: Feature = {
  capabilities: { documentSymbolProvider: true },
  register(session) {
    session.onDocument(DocumentSymbolRequest.type, [], (view) => {
      const symbols = documentSymbols(view.analysis, view.uri);
      return session.client.hierarchicalSymbols
        ? symbols.map((symbol) => nested(view, symbol))
        : symbols.flatMap((symbol) => flat(view, symbol));
    });
  },
};

function nested(view: View, { name, detail, kind, span, selection, children }: OutlineSymbol): DocumentSymbol {
  return {
    name,
    detail,
    kind: KINDS[kind],
    range: view.range(span),
    selectionRange: view.range(selection),
    children: children.map((child) => nested(view, child)),
  };
}

function flat(view: View, { name, kind, span, children }: OutlineSymbol, containerName?: string): SymbolInformation[] {
  const location = { uri: view.uri, range: view.range(span) };
  const own = { name, kind: KINDS[kind], location, ...(containerName === undefined ? {} : { containerName }) };
  return [own, ...children.flatMap((child) => flat(view, child, name))];
}
