import { LSPErrorCodes, PrepareRenameRequest, RenameRequest, ResponseError } from 'vscode-languageserver';
import { uriKey } from '../../core';
import { prepareRename, type Refused, rename } from '../../core/ide';
import { workspaceEdit } from '../actions';
import { fileEdits, type VersionedEdits } from '../convert';
import type { Feature } from '../feature';
import type { View } from '../view';

/** `textDocument/rename`: another name for the same thing, in all files of the folder and those of other folders that import it. */
export const renameFeature: Feature = {
  capabilities: { renameProvider: { prepareProvider: true } },
  register(session) {
    session.onDocument(PrepareRenameRequest.type, null, (view, { position }) => {
      const found = prepareRename(view.analysis, view.uri, view.offset(position));
      if ('refused' in found) throw refusal(found, view);
      return { range: view.range(found.span), placeholder: found.placeholder };
    });
    session.onDocument(
      RenameRequest.type,
      null,
      (view, { position, newName }) => {
        const offset = view.offset(position);
        const changes = new Map<string, VersionedEdits>();
        for (const analysis of session.project.analysesOf(view.uri)) {
          const found = rename(analysis, view.uri, offset, newName);
          if ('refused' in found) throw refusal(found, view);
          for (const change of found.changes) {
            const edits = fileEdits(analysis, change, session.versionOf);
            if (edits) changes.set(uriKey(edits.uri), edits);
          }
        }
        return workspaceEdit({ title: '', safety: 'safe', changes: [...changes.values()] }, session.client);
      },
      'folder',
    );
  },
};

/** Editors show the message of a refused request to the author. */
function refusal({ refused }: Refused, { language }: View): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestFailed, refused[language]);
}
