import type {
  DidChangeTextDocumentParams,
  TextDocumentContentChangeEvent,
  TextDocumentItem,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { uriKey } from '../core';

/** The documents that are open in the editor, each in the last version that arrived. */
export class OpenDocuments {
  private readonly byKey = new Map<string, TextDocument>();

  /** @returns the open document, whatever way its URI is escaped. */
  get(uri: string): TextDocument | undefined {
    return this.byKey.get(uriKey(uri));
  }

  all(): readonly TextDocument[] {
    return [...this.byKey.values()];
  }

  /**
   * Opens a document, or opens it anew when a client opens it twice.
   * @throws TypeError for a document without text, which would spoil every later look at all documents
   */
  open({ uri, languageId, version, text }: TextDocumentItem): void {
    if (typeof text !== 'string') throw new TypeError('the document has no text');
    this.byKey.set(uriKey(uri), TextDocument.create(uri, languageId, version, text));
  }

  /**
   * Applies a change.
   * @returns true when the document has a new version; false for a document that is not open and for a version that is
   *   not newer than the one here, which came too late and would spoil the text
   */
  change({ textDocument, contentChanges }: DidChangeTextDocumentParams): boolean {
    const document = this.get(textDocument.uri);
    if (!document || textDocument.version <= document.version) return false;
    TextDocument.update(document, contentChanges as TextDocumentContentChangeEvent[], textDocument.version);
    return true;
  }

  /** @returns the document as it was, or undefined when it was not open. */
  close(uri: string): TextDocument | undefined {
    const document = this.get(uri);
    this.byKey.delete(uriKey(uri));
    return document;
  }
}
