import type { SymbolKind } from '../model/symbols';
import type * as Ast from '../syntax/ast';
import type { Span } from '../text/span';
import type { Analysis } from '../workspace';

/** What an outline shows a statement as: a kind of declaration, or a statement without a name. */
export type OutlineKind = SymbolKind | 'population' | 'classes' | 'selection' | 'example';

/** One line of the outline of a file. */
export interface OutlineSymbol {
  readonly name: string;
  readonly detail: string;
  readonly kind: OutlineKind;
  /** The whole statement. */
  readonly span: Span;
  /** What is selected when the line is chosen; lies within `span`. */
  readonly selection: Span;
  readonly children: readonly OutlineSymbol[];
}

/** @returns the outline of a file, in text order; statements without a name are shown by their keyword. */
export function documentSymbols(analysis: Analysis, uri: string): readonly OutlineSymbol[] {
  const file = analysis.file(uri);
  if (!file || file.unreadable) return [];
  const { view, text } = file;
  return inOrder([
    ...view.codelists.map((each) => symbol(text, 'codelist', each)),
    ...view.data.map((each) =>
      symbol(
        text,
        'data',
        each,
        each.fields.map((field) => fieldSymbol(text, field)),
      ),
    ),
    ...view.profiles.map((each) => symbol(text, 'profile', each, membersOf(text, each))),
    ...sharedOf(text, view),
  ]);
}

type Shown = Span & {
  readonly keyword: Span;
  readonly name?: Ast.Name | undefined;
  readonly title?: Ast.Quoted | undefined;
};

function symbol(text: string, kind: OutlineKind, shown: Shown, children: readonly OutlineSymbol[] = []): OutlineSymbol {
  const { name, title, keyword, start, end } = shown;
  const titleText = title?.text.trim() ?? '';
  const keywordText = text.slice(keyword.start, keyword.end);
  const selected = name ?? title ?? keyword;
  return {
    name: name?.text || titleText || keywordText,
    detail: name ? titleText : titleText ? keywordText : '',
    kind,
    span: { start, end },
    selection: { start: selected.start, end: selected.end },
    children: inOrder(children),
  };
}

function fieldSymbol(text: string, field: Ast.Field): OutlineSymbol {
  const { type } = field;
  return { ...symbol(text, 'field', field), detail: text.slice(type.start, type.end) };
}

function membersOf(text: string, profile: Ast.Profile): readonly OutlineSymbol[] {
  const all = (kind: OutlineKind, statements: readonly Shown[]) => statements.map((each) => symbol(text, kind, each));
  return [
    ...profile.populations.map((each) => ({
      ...symbol(text, 'population', each),
      name: text.slice(each.start, each.end),
    })),
    ...all('constant', profile.constants),
    ...all('indicator', profile.indicators),
    ...all('rule', profile.rules),
    ...all('model', profile.models),
    ...all('score', profile.scores),
    ...all('classes', profile.classes),
    ...all('selection', profile.selections),
    ...sharedOf(text, profile),
  ];
}

function sharedOf(text: string, members: Ast.SharedMembers): readonly OutlineSymbol[] {
  const all = (kind: OutlineKind, statements: readonly Shown[]) => statements.map((each) => symbol(text, kind, each));
  return [
    ...members.unlesses.map((each) => ({
      ...symbol(text, 'unless', each),
      detail: each.about.map(({ text: about }) => about).join(', '),
    })),
    ...all('evidence', members.evidence),
    ...all('measurement', members.measurements),
    ...all('example', members.examples),
  ];
}

function inOrder(symbols: readonly OutlineSymbol[]): readonly OutlineSymbol[] {
  return [...symbols].sort((a, b) => a.span.start - b.span.start);
}
