import { LSPErrorCodes, PrepareRenameRequest, RenameRequest, ResponseError } from 'vscode-languageserver';
import { prepareRename, type Refused, rename } from '../../core/ide';
import { workspaceEdit } from '../actions';
import { fileEdits } from '../convert';
import type { Feature } from '../feature';
import type { View } from '../view';

/** `textDocument/rename`: another name for the same thing, in all files of the folder. */
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
        const found = rename(view.analysis, view.uri, view.offset(position), newName);
        if ('refused' in found) throw refusal(found, view);
        const changes = found.changes.flatMap((change) => fileEdits(view.analysis, change, session.versionOf) ?? []);
        return workspaceEdit({ title: '', safety: 'safe', changes }, session.client);
      },
      'folder',
    );
  },
};

/** Editors show the message of a refused request to the author. */
function refusal({ refused }: Refused, { language }: View): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestFailed, refused[language]);
}
