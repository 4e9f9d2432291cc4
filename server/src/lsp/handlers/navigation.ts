import {
  DefinitionRequest,
  DocumentHighlightKind,
  DocumentHighlightRequest,
  type Location,
  type LocationLink,
  ReferencesRequest,
} from 'vscode-languageserver';
import { uriKey } from '../../core';
import { type Definition, definition, documentHighlights, references } from '../../core/ide';
import { toLocation, toRange } from '../convert';
import type { Feature } from '../feature';
import type { View } from '../view';

/** `textDocument/definition`: where a name, a code or an imported file is declared. */
export const definitionFeature: Feature = {
  capabilities: { definitionProvider: true },
  register(session) {
    session.onDocument(DefinitionRequest.type, null, (view, { position }) => {
      const found = definition(view.analysis, view.uri, view.offset(position));
      if (!found) return null;
      if (!session.client.definitionLinks) return toLocation(view.analysis, found.uri, found.selection) ?? null;
      return toLink(view, found);
    });
  },
};

/** `textDocument/references`: every use of a name or code, in all files of the folder and those of other folders that import it. */
export const referencesFeature: Feature = {
  capabilities: { referencesProvider: true },
  register(session) {
    session.onDocument(
      ReferencesRequest.type,
      [],
      (view, { position, context }): Location[] => {
        const found = new Map<string, Location>();
        for (const analysis of session.project.analysesOf(view.uri))
          for (const { uri, span } of references(
            analysis,
            view.uri,
            view.offset(position),
            context.includeDeclaration,
          )) {
            const location = toLocation(analysis, uri, span);
            if (location) found.set(`${uriKey(uri)} ${span.start}`, location);
          }
        return [...found.values()];
      },
      'folder',
    );
  },
};

/** `textDocument/documentHighlight`: the uses of a name or code in the file at hand. */
export const documentHighlightFeature: Feature = {
  capabilities: { documentHighlightProvider: true },
  register(session) {
    session.onDocument(DocumentHighlightRequest.type, [], (view, { position }) =>
      documentHighlights(view.analysis, view.uri, view.offset(position)).map(({ span, write }) => ({
        range: view.range(span),
        kind: write ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
      })),
    );
  },
};

function toLink(view: View, { origin, uri, span, selection }: Definition): LocationLink[] {
  const file = view.analysis.file(uri);
  if (!file) return [];
  return [
    {
      originSelectionRange: view.range(origin),
      targetUri: file.uri,
      targetRange: toRange(file.lines, span),
      targetSelectionRange: toRange(file.lines, selection),
    },
  ];
}
