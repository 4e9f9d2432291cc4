import { declarationsOf } from '../../model/declarations';
import { visibleIn } from '../../model/imports';
import type { LinkedFile } from '../../model/linked';
import type { SourceFile } from '../../model/source';
import type { DeclaredSymbol } from '../../model/symbols';
import { sourcesOf } from '../../model/upstream';
import type * as Ast from '../../syntax/ast';
import { tokensOf } from '../../syntax/tree';
import type { Span } from '../../text/span';
import type { Analysis } from '../../workspace';
import { lookupIn } from '../place';

/** What two files can have in common: a definition that `gebruik` can name and that rests on no profile. */
export type Definition = Ast.Codelist | Ast.Data;

/** A definition in one file, with what has to go with it. */
export interface Copy {
  readonly linked: LinkedFile;
  /** The definition and the code lists of this file that it rests on, in text order. */
  readonly parts: readonly Part[];
  /** The code lists that it takes from other files, with the file that declares each. */
  readonly imported: readonly DeclaredSymbol[];
}

/** One definition as it stands in a file, with the comment right above it. */
export interface Part {
  readonly statement: Definition;
  readonly name: string;
  readonly span: Span;
}

/** @returns the code list or data whose head, the part in front of its brace, stands at an offset. */
export function definitionAt({ view }: SourceFile, offset: number): Definition | undefined {
  return [...view.codelists, ...view.data].find(({ keyword, node }) => {
    const block = node.children.find((child) => 'kind' in child && child.kind === 'block');
    return keyword.start <= offset && offset <= (block?.start ?? node.end);
  });
}

/** @returns every place in the workspace that has this very definition, the one at hand first; one when nobody repeats it. */
export function copiesOf(analysis: Analysis, linked: LinkedFile, definition: Definition): readonly Copy[] {
  const own = copyIn(analysis, linked, definition);
  if (!own) return [];
  const others = analysis.uris().flatMap((uri) => {
    const file = analysis.file(uri);
    if (!file || file.unreadable || file.syntaxOnly || file === linked.file) return [];
    if (file.view.surface !== linked.file.view.surface) return [];
    const same = [...file.view.codelists, ...file.view.data].find(
      ({ kind, name }) => kind === definition.kind && name?.text === definition.name?.text,
    );
    const other = same && analysis.linked(uri);
    const copy = other && copyIn(analysis, other, same);
    return copy && isSame(own, copy) ? [copy] : [];
  });
  return [own, ...others];
}

/** @returns undefined when the definition rests on something that cannot go with it. */
function copyIn(analysis: Analysis, linked: LinkedFile, definition: Definition): Copy | undefined {
  const { file } = linked;
  const needed = definition.kind === 'data' ? codelistsOf(analysis, file, definition) : [];
  if (!needed || !definition.name || (definition.kind === 'data' && restsOnOthers(linked, definition)))
    return undefined;
  const own = needed.flatMap((symbol) =>
    symbol.file === file && symbol.kind === 'codelist' ? [symbol.statement] : [],
  );
  const statements = [...new Set([definition, ...own])].sort((a, b) => a.start - b.start);
  return {
    linked,
    parts: statements.map((statement) => ({
      statement,
      name: statement.name!.text,
      span: withComment(file, statement),
    })),
    imported: [...new Set(needed.filter((symbol) => symbol.file !== file))],
  };
}

function codelistsOf(
  analysis: Analysis,
  file: SourceFile,
  { fields }: Ast.Data,
): readonly DeclaredSymbol[] | undefined {
  const found: DeclaredSymbol[] = [];
  for (const { type } of fields) {
    if (!type.codelist) continue;
    const symbol = visibleIn(file, type.codelist.text, lookupIn(analysis));
    if (!symbol) return undefined;
    found.push(symbol);
  }
  return found;
}

/** A field derived from other data or from the result of a profile would lose its way. */
function restsOnOthers(linked: LinkedFile, data: Ast.Data): boolean {
  const fields = declarationsOf(linked.file).fields.get(data);
  return data.fields.some((field) => {
    const symbol = field.name && fields?.get(field.name.text);
    return sourcesOf(field).some(({ text }) => {
      const upstream = symbol && linked.derivedFrom(symbol, text);
      return upstream !== undefined && fields?.get(text) !== upstream;
    });
  });
}

/** The same words and comments in the same order; only white space may differ. */
function isSame(a: Copy, b: Copy): boolean {
  const importsOf = ({ imported }: Copy) => new Set(imported);
  const [mine, yours] = [importsOf(a), importsOf(b)];
  return (
    a.parts.length === b.parts.length &&
    a.parts.every((part, index) => wordsOf(a, part) === wordsOf(b, b.parts[index]!)) &&
    mine.size === yours.size &&
    [...mine].every((symbol) => yours.has(symbol))
  );
}

function wordsOf({ linked }: Copy, { statement, span }: Part): string {
  const { text } = linked.file;
  let words = '';
  let from = span.start;
  for (const { start, end } of tokensOf(statement.node)) {
    words += `${text.slice(from, start).replace(/\s+/g, ' ').trim()} ${text.slice(start, end)} `;
    from = end;
  }
  return words;
}

/** The comment lines right above a definition belong to it. */
function withComment({ text }: SourceFile, { node, start, end }: Definition): Span {
  const [first] = tokensOf(node);
  const above = text.slice(first?.fullStart ?? start, start).split('\n');
  let from = start - (above.pop() ?? '').length;
  for (let line = above.pop(); line !== undefined && /^\s*(?:\/\/|\/\*.*\*\/\s*$)/.test(line); line = above.pop())
    from -= line.length + 1;
  return { start: from, end };
}
