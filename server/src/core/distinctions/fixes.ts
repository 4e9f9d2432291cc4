import type { Fix } from '../lint/finding';
import { fixHere } from '../lint/rule';
import type { LinkedFile } from '../model/linked';
import type { FieldSymbol } from '../model/symbols';
import type * as Ast from '../syntax/ast';
import { Node } from '../syntax/tree';
import { KEYS, type KeyId, VALUES } from '../syntax/vocabulary';
import { span } from '../text/span';

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
    newline: text.includes('\r\n') ? '\r\n' : '\n',
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
 */
export function recordNotThis(field: FieldSymbol): Fix | undefined {
  const { surface } = field.file.view;
  const key = spelling('field', 'reveals', surface);
  const none = VALUES.reveals!.find(({ id }) => id === 'none')![surface];
  const why = {
    nl: 'waarom zegt dit veld niets over een grond?',
    en: 'why does this field say nothing about a ground?',
  }[surface];
  const property = `${key}: ${none} "\${1:${why}}"`;
  if (field.statement.properties.some(({ id }) => id === 'reveals')) return undefined;
  const { text } = field.file;
  const block = field.statement.node.children.find(
    (child): child is Node => child instanceof Node && child.kind === 'block',
  );
  const insideBlock = block && text[block.end - 1] === '}';
  const at = insideBlock ? block.end - 1 : field.statement.end;
  const gap = insideBlock && !/\s/.test(text[at - 1] ?? ' ') ? ' ' : '';
  const newText = insideBlock ? `${gap} ${property} `.replace(/^ {2}/, ' ') : ` { ${property} }`;
  return {
    title: {
      nl: `Leg vast dat "${field.name.text}" niets over een grond zegt`,
      en: `Record that "${field.name.text}" says nothing about a ground`,
    },
    safety: 'holes',
    changes: [{ uri: field.file.uri, edits: [{ span: span(at, at), newText }] }],
  };
}

/** @returns the canonical spelling of a key of `block`. */
export function spelling(block: keyof typeof KEYS, id: KeyId, surface: 'nl' | 'en'): string {
  return KEYS[block].find((term) => term.id === id)![surface];
}

/** The fix that removes a whole statement, after the author has agreed. */
export function removeStatement(
  context: { readonly linked: LinkedFile },
  statement: Ast.Statement,
  title: Fix['title'],
): Fix {
  const { text } = context.linked.file;
  const lineStart = text.lastIndexOf('\n', statement.start - 1) + 1;
  const isAlone = /^[ \t]*$/.test(text.slice(lineStart, statement.start));
  const lineEnd = /^[ \t]*(\r\n|\n|\r)?/.exec(text.slice(statement.end))![0].length;
  const range = isAlone ? span(lineStart, statement.end + lineEnd) : span(statement.start, statement.end);
  return fixHere(context, { title, safety: 'confirm', edits: [{ span: range, newText: '' }] });
}
