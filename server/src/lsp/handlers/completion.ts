import { type CompletionItem, CompletionItemKind, CompletionRequest, InsertTextFormat } from 'vscode-languageserver';
import { withLineEndsOf } from '../../core';
import { completion, type ItemKind, type CompletionItem as Suggestion, TRIGGER_CHARACTERS } from '../../core/ide';
import type { ClientFeatures } from '../client';
import type { Feature } from '../feature';
import { markup } from '../markup';
import { plainText } from '../snippet';
import type { View } from '../view';

const KINDS: { readonly [kind in ItemKind]: CompletionItemKind } = {
  statement: CompletionItemKind.Keyword,
  word: CompletionItemKind.Keyword,
  key: CompletionItemKind.Property,
  value: CompletionItemKind.EnumMember,
  type: CompletionItemKind.TypeParameter,
  unit: CompletionItemKind.Unit,
  function: CompletionItemKind.Function,
  field: CompletionItemKind.Field,
  indicator: CompletionItemKind.Variable,
  score: CompletionItemKind.Variable,
  constant: CompletionItemKind.Constant,
  rule: CompletionItemKind.Method,
  model: CompletionItemKind.Module,
  data: CompletionItemKind.Class,
  codelist: CompletionItemKind.Enum,
  profile: CompletionItemKind.Module,
  evidence: CompletionItemKind.Interface,
  measurement: CompletionItemKind.Interface,
  code: CompletionItemKind.Value,
  finding: CompletionItemKind.Event,
  file: CompletionItemKind.File,
};

/** The command of VS Code that opens the list of completions. */
const SUGGEST = 'editor.action.triggerSuggest';

/** `textDocument/completion`: what can be written at the caret. */
export const completionFeature: Feature = {
  capabilities: { completionProvider: { triggerCharacters: [...TRIGGER_CHARACTERS] } },
  register(session) {
    session.onDocument(CompletionRequest.type, [], (view, { position }) =>
      completion(view.analysis, view.uri, view.offset(position), view.language).map((item) =>
        toItem(view, item, session.client),
      ),
    );
  },
};

function toItem(view: View, item: Suggestion, client: ClientFeatures): CompletionItem {
  const { label, kind, detail, documentation, insert, span, sort, continues } = item;
  const isSnippet = insert.kind === 'snippet' && client.snippetCompletions;
  return {
    label,
    kind: KINDS[kind],
    ...(detail === undefined ? {} : { detail }),
    ...(documentation === undefined ? {} : { documentation: markup(documentation, client.markdownCompletions) }),
    textEdit: {
      range: view.range(span),
      newText: withLineEndsOf(
        view.file.text,
        insert.kind === 'snippet' && !isSnippet ? plainText(insert.text) : insert.text,
      ),
    },
    insertTextFormat: isSnippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    // An editor looks for what was typed in this; the text that is replaced may begin with a quotation mark.
    filterText: label,
    sortText: sort,
    ...(continues && client.commands.has(SUGGEST) ? { command: { title: '', command: SUGGEST } } : {}),
  };
}
