import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { isBroken } from '../../core';
import { translate } from '../../core/syntax/printer';
import type { Feature } from '../feature';

/** The request of the extension for a file in the spelling of the other surface. */
const TRANSLATE_REQUEST = { method: 'tenzij/translate' } as const;

/** Asks for the translation of a document by its URI. */
export interface TranslateParams {
  readonly uri: string;
}

/** The whole file in the other spelling; names, texts and comments stay as they are. */
export interface TranslateResult {
  readonly text: string;
  /** The file has mistakes in its language: half a translation would mix two surfaces, so there is none. */
  readonly isBroken?: true;
}

/** `tenzij/translate`: a Dutch file in English spelling, and the other way round. The file itself is not changed. */
export const translateFeature: Feature = {
  register(session) {
    session.onRequest<TranslateParams, TranslateResult>(TRANSLATE_REQUEST, { text: '' }, async ({ uri }, token) => {
      const outdated = new ResponseError(LSPErrorCodes.ContentModified, 'the document has changed');
      const view = await session.view(uri, token, { reach: 'file', version: session.versionOf(uri), outdated });
      if (!view) return { text: '' };
      const { tree } = view.file;
      if (isBroken(view.findings)) return { text: '', isBroken: true };
      return { text: translate(tree, tree.surface === 'nl' ? 'en' : 'nl') };
    });
  },
};
