import { file } from './parser/body';
import { Parser } from './parser/parser';
import { surfaceOf } from './surface';
import type { Tree } from './tree';

/**
 * Reads any text. Never throws and never gives up: what cannot be read becomes an `error` node with one problem.
 * @param text the whole file, any string
 * @returns the lossless tree, its tokens, the problems in text order and the surface of the file
 */
export function parse(text: string): Tree {
  const parser = new Parser(text);
  const root = file(parser);
  const problems = parser.problems.sort((a, b) => a.span.start - b.span.start);
  return { text, root, tokens: parser.tokens, problems, surface: surfaceOf(parser.tokens) };
}
