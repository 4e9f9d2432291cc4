import { GROUND_NAMES, type Ground } from '../law/grounds';
import type { Fix } from '../lint/finding';
import { fixHere, type RuleContext } from '../lint/rule';
import type { FieldSymbol } from '../model/symbols';
import type * as Ast from '../syntax/ast';
import { Node } from '../syntax/tree';
import { KEYS, type KeyId, type Surface, VALUES } from '../syntax/vocabulary';
import { newlineOf } from '../text/newlines';
import { span } from '../text/span';
import { statementEdit } from './removal';

/** The end of the block of `statement`, right before its closing brace, and how its contents are indented. */
export interface BlockEnd {
  readonly offset: number;
  readonly indent: string;
  readonly newline: string;
  /** True when the closing brace stands on a line of its own, so that new lines go before that line. */
  readonly ownLine: boolean;
}

/** @returns where to add to the block of a statement; undefined when it has no complete block. */
export function blockEnd(statement: { readonly node: Node }, text: string): BlockEnd | undefined {
  const block = statement.node.children.find((child): child is Node => child instanceof Node && child.kind === 'block');
  if (!block || text[block.end - 1] !== '}') return undefined;
  const brace = block.end - 1;
  const lineStart = text.lastIndexOf('\n', brace - 1) + 1;
  const before = text.slice(lineStart, brace);
  const ownLine = /^[ \t]*$/.test(before);
  return {
    offset: ownLine ? lineStart : brace,
    indent: `${ownLine ? before : indentAt(text, statement.node.start)}  `,
    newline: newlineOf(text),
    ownLine,
  };
}

function indentAt(text: string, offset: number): string {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  return /^[ \t]*/.exec(text.slice(lineStart, offset))![0];
}

/** @returns the text that adds `lines` at the end of a block. */
export function addedLines({ indent, newline, ownLine }: BlockEnd, lines: readonly string[]): string {
  const body = lines.map((line) => (line === '' ? newline : `${indent}${line}${newline}`)).join('');
  return ownLine ? body : `${newline}${body}${indent.slice(2)}`;
}

/** Escapes a text so that it stands for itself in a snippet. */
export function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}

/**
 * The fix that records, in the declaration of a field, that its name reveals nothing. The author must say why; without a
 * reason the record does not count.
 * @param recognised the name, of the field or its column, that was recognised; other profiles have the same question about it
 */
export function recordNotThis(field: FieldSymbol, recognised?: string): Fix | undefined {
  const { surface } = field.file.view;
  const why = {
    nl: 'waarom zegt dit veld niets over een grond …',
    en: 'why does this field say nothing about a ground …',
  }[surface];
  const record = recordReveals(field, `${revealed('none', surface)} "\${1:${why}}"`, 'holes', {
    nl: `Leg vast dat "${field.name.text}" niets over een grond zegt`,
    en: `Record that "${field.name.text}" says nothing about a ground`,
  });
  return record && { ...record, disputes: true, ...(recognised === undefined ? {} : { notThis: recognised }) };
}

/** The fix that records, in the declaration of a field, that it reveals the ground that the tool only suspects. */
export function recordGround(field: FieldSymbol, ground: Ground): Fix | undefined {
  const { nl, en } = GROUND_NAMES[ground];
  return recordReveals(field, revealed(ground, field.file.view.surface), 'confirm', {
    nl: `Leg vast dat "${field.name.text}" ${nl} onthult`,
    en: `Record that "${field.name.text}" reveals ${en}`,
  });
}

function revealed(id: Ground | 'none', surface: Surface): string {
  return VALUES.reveals!.find((term) => term.id === id)![surface];
}

/** @returns undefined when the field says already what it reveals. */
function recordReveals(field: FieldSymbol, value: string, safety: Fix['safety'], title: Fix['title']): Fix | undefined {
  if (field.statement.properties.some(({ id }) => id === 'reveals')) return undefined;
  const { text, view } = field.file;
  const property = `${spelling('field', 'reveals', view.surface)}: ${value}`;
  const end = blockEnd(field.statement, text);
  const at = end?.offset ?? field.statement.end;
  const newText = end ? added(end, property, text) : ` { ${property} }`;
  return { title, safety, changes: [{ uri: field.file.uri, edits: [{ span: span(at, at), newText }] }] };
}

/** A block on one line stays on one line. */
function added(end: BlockEnd, property: string, text: string): string {
  if (end.ownLine) return addedLines(end, [property]);
  return `${/\s/.test(text[end.offset - 1] ?? '') ? '' : ' '}${property} `;
}

/** @returns the canonical spelling of a key of `block`. */
export function spelling(block: keyof typeof KEYS, id: KeyId, surface: 'nl' | 'en'): string {
  return KEYS[block].find((term) => term.id === id)![surface];
}

/** The fix that removes a whole statement, after the author has agreed. */
export function removeStatement(
  context: Pick<RuleContext, 'file' | 'linked'>,
  statement: Ast.Statement,
  title: Fix['title'],
): Fix {
  return fixHere(context, { title, safety: 'confirm', edits: [statementEdit(context, statement)] });
}
