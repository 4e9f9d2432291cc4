import { type Node, type ParseError, parseTree } from 'jsonc-parser';
import type { TextEdit } from './text/edit';
import { span } from './text/span';

/**
 * Adds an entry to `notThis` of a `tenzij.config.json`.
 * @param text the file as it is; empty for one that does not exist yet
 * @param entry the entry as JSON
 * @returns undefined when the file is not JSON, or has something else than a list there
 */
export function withNotThis(text: string, entry: string): TextEdit | undefined {
  if (text.trim() === '') return { span: span(0, text.length), newText: `{\n  "notThis": [\n    ${entry}\n  ]\n}\n` };
  const errors: ParseError[] = [];
  const root = treeOf(text, errors);
  if (root?.type !== 'object' || errors.length > 0) return undefined;
  const list = root.children?.find(({ children }) => children?.[0]?.value === 'notThis')?.children?.[1];
  if (!list) return added(text, root, `"notThis": [\n    ${entry}\n  ]`, '  ');
  return list.type === 'array' ? added(text, list, entry, '    ') : undefined;
}

/** Absurd nesting is all that can bring the parser down. */
function treeOf(text: string, errors: ParseError[]): Node | undefined {
  try {
    return parseTree(text, errors, { allowTrailingComma: true });
  } catch {
    return undefined;
  }
}

/** Adds an item behind the last one of an object or list; a comma that stands there already is used. */
function added(text: string, { offset, length, children = [] }: Node, item: string, indent: string): TextEdit {
  const last = children.at(-1);
  if (!last) return { span: span(offset + 1, offset + 1), newText: `\n${indent}${item}\n${indent.slice(2)}` };
  const end = last.offset + last.length;
  const behind = /^(?:\s|\/\/[^\n]*|\/\*[\s\S]*?\*\/)*,/.exec(text.slice(end, offset + length));
  const at = end + (behind?.[0].length ?? 0);
  return { span: span(at, at), newText: `${behind ? '' : ','}\n${indent}${item}` };
}
