import type { FileEdit } from '../../lint/finding';
import { resolvePath, type SourceFile, uriKey } from '../../model/source';
import type * as Ast from '../../syntax/ast';
import { STATEMENTS, type Surface } from '../../syntax/vocabulary';
import type { TextEdit } from '../../text/edit';
import { newlineOf } from '../../text/newlines';
import type { Span } from '../../text/span';
import type { Copy, Part } from './parts';
import { relativePath } from './paths';

/** Names that a file takes from another one. */
export interface Wanted {
  readonly uri: string;
  readonly names: readonly string[];
}

/** @returns `gebruik "pad" { A, B }` as it stands in the file `from`. */
export function useText(from: string, { uri, names }: Wanted, surface: Surface): string {
  const keyword = STATEMENTS.find(({ id }) => id === 'use')![surface];
  return `${keyword} "${relativePath(from, uri)}" { ${names.join(', ')} }`;
}

/**
 * The edits that take the parts out of a file and use them from elsewhere.
 * @param wanted what the file needs from where the parts are going
 */
export function takeOut(copy: Copy, wanted: Wanted): FileEdit {
  const { file } = copy.linked;
  const removals = copy.parts.map(({ span }) => ({ span: withLines(file.text, span), newText: '' }));
  const uses = useEdits(file, [wanted], droppedBy(copy));
  return { uri: file.uri, edits: merged([...removals, ...uses]) };
}

/** @returns the edits that make a file use what it wants and no longer what `drop` says. */
export function useEdits(
  file: SourceFile,
  wanted: readonly Wanted[],
  drop: (use: Ast.Use, name: string) => boolean,
): readonly TextEdit[] {
  const left = new Map(wanted.filter(({ names }) => names.length > 0).map((each) => [uriKey(each.uri), each]));
  const edits = file.view.uses.flatMap((use): readonly TextEdit[] => {
    const key = use.path ? uriKey(resolvePath(file.uri, use.path.text) ?? '') : '';
    const added = left.get(key)?.names.filter((name) => !use.names.some(({ text }) => text === name)) ?? [];
    left.delete(key);
    const kept = use.names.filter(({ text }) => !drop(use, text)).map(({ text }) => text);
    if (added.length === 0 && kept.length === use.names.length) return [];
    const names = [...kept, ...added];
    if (names.length === 0) return [{ span: withLines(file.text, use), newText: '' }];
    return [{ span: { start: use.names[0]!.start, end: use.names.at(-1)!.end }, newText: names.join(', ') }];
  });
  const lines = [...left.values()].map((each) => useText(file.uri, each, file.view.surface));
  return lines.length > 0 ? [...edits, insertion(file, lines)] : edits;
}

/** New uses go behind the last one, or else above everything but the comment that a file opens with. */
function insertion(file: SourceFile, lines: readonly string[]): TextEdit {
  const newline = newlineOf(file.text);
  const last = file.view.uses.at(-1);
  const text = lines.join(newline);
  if (last) return { span: { start: last.end, end: last.end }, newText: `${newline}${text}` };
  const opening = /^\uFEFF?(?:[ \t]*\/\/[^\n]*\n)+[ \t]*\r?\n/.exec(file.text)?.[0].length ?? 0;
  return { span: { start: opening, end: opening }, newText: `${text}${newline}${newline}` };
}

/** A name that a file takes from elsewhere only for what leaves it. */
function droppedBy({ linked, parts }: Copy): (use: Ast.Use, name: string) => boolean {
  const isInside = ({ start }: Span) => parts.some(({ span }) => span.start <= start && start < span.end);
  return (_use, text) => {
    const uses = linked.references.filter(({ name, sought }) => sought !== 'definition' && name.text === text);
    return uses.length > 0 && uses.every(({ name }) => isInside(name));
  };
}

/** @returns which parts a file still names, outside the parts themselves. */
export function stillUsed({ linked, parts }: Copy): readonly string[] {
  const isInside = ({ start }: Span) => parts.some(({ span }) => span.start <= start && start < span.end);
  const outside = linked.references.filter(({ name }) => !isInside(name));
  const isUsed = ({ statement }: Part) =>
    outside.some(
      ({ symbol }) =>
        symbol &&
        (symbol.statement === statement ||
          (symbol.kind === 'field' && statement.kind === 'data' && statement.fields.includes(symbol.statement))),
    );
  return parts.filter(isUsed).map(({ name }) => name);
}

/** A statement with the lines it stands on, and the empty lines below it. */
function withLines(text: string, { start, end }: Span): Span {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const isFirst = /^[ \t\uFEFF]*$/.test(text.slice(lineStart, start));
  const behind = /^[ \t]*(?:\r?\n(?:[ \t]*\r?\n)*|$)/.exec(text.slice(end))?.[0].length ?? 0;
  return isFirst && behind > 0 ? { start: lineStart, end: end + behind } : { start, end };
}

/** Edits in text order; what is inserted where something is taken out becomes one edit with it. */
function merged(edits: readonly TextEdit[]): readonly TextEdit[] {
  const found: TextEdit[] = [];
  for (const edit of [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)) {
    const last = found.at(-1);
    if (last && edit.span.start <= last.span.end) {
      const end = Math.max(last.span.end, edit.span.end);
      found[found.length - 1] = { span: { start: last.span.start, end }, newText: last.newText + edit.newText };
    } else found.push(edit);
  }
  return found;
}
