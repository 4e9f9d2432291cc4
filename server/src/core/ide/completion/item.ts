import type { Span } from '../../text/span';

/** What an item of the list is; an editor shows an icon for it. */
export type ItemKind =
  | 'statement'
  | 'word'
  | 'key'
  | 'value'
  | 'type'
  | 'unit'
  | 'function'
  | 'field'
  | 'indicator'
  | 'score'
  | 'constant'
  | 'rule'
  | 'model'
  | 'data'
  | 'codelist'
  | 'profile'
  | 'evidence'
  | 'measurement'
  | 'code'
  | 'finding'
  | 'file';

/** One thing that can be written at the caret. */
export interface CompletionItem {
  readonly label: string;
  readonly kind: ItemKind;
  readonly detail?: string;
  /** Markdown, with everything an author wrote escaped. */
  readonly documentation?: string;
  /** What to insert; a snippet has places in the syntax of LSP (`${1:name}`, `$0`). */
  readonly insert: { readonly kind: 'text' | 'snippet'; readonly text: string };
  /** The text it replaces, on one line and around the caret. */
  readonly span: Span;
  /** Sorts the list: items are in the order in which they are most likely meant. */
  readonly sort: string;
  /** True when an editor should offer completions again right after inserting. */
  readonly continues?: true;
}

/** An item before it has a place. */
export type Suggestion = Omit<CompletionItem, 'span' | 'sort' | 'insert'> & {
  /** The text to insert when it is not the label. */
  readonly text?: string;
  readonly snippet?: string;
  /** The text to replace, when it is not the word at the caret. */
  readonly over?: Span;
};

/** @returns the items of a list, in its order and each label once. */
export function placed(suggestions: readonly Suggestion[], span: Span): readonly CompletionItem[] {
  const seen = new Set<string>();
  const unique = suggestions.filter(({ label }) => !seen.has(label) && seen.add(label));
  const digits = String(unique.length).length;
  return unique.map(({ text, snippet, over, ...rest }, index) => ({
    ...rest,
    insert: snippet === undefined ? { kind: 'text', text: text ?? rest.label } : { kind: 'snippet', text: snippet },
    span: over ?? span,
    sort: String(index).padStart(digits, '0'),
  }));
}
