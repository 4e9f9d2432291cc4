import type { Node } from '../../syntax/tree';
import type { BlockKind } from '../../syntax/vocabulary';
import type { Language } from '../../text/bilingual';
import type { Analysis } from '../../workspace';
import { innermost } from '../place';
import { type Caret, caretAt, statementNode } from './caret';
import { cellItems, textItems } from './cells';
import { expressionItems } from './expressions';
import { headItems } from './heads';
import { type CompletionItem, placed, type Suggestion } from './item';
import { blockItems } from './items';
import { propertyItems } from './properties';

export type { CompletionItem, ItemKind } from './item';

/** The characters behind which an editor should ask for completions by itself. */
export const TRIGGER_CHARACTERS: readonly string[] = ['"', '[', '{', '|', ':'];

/**
 * Says what can be written at an offset, in the spelling of the file.
 * @param offset UTF-16 offset of the caret
 * @param language of the explanations
 * @returns items, the most likely first; empty in a comment, a number and an unreadable file
 */
export function completion(
  analysis: Analysis,
  uri: string,
  offset: number,
  language: Language,
): readonly CompletionItem[] {
  const caret = caretAt(analysis, uri, offset, language);
  if (!caret) return [];
  return placed(caret.string ? textItems(caret) : itemsAt(caret), caret.span);
}

/** Signs behind which a statement goes on, also on a new line. */
const GOES_ON: ReadonlySet<string> = new Set([',', ':', '=', '(', '[', '+', '-', '*', '/', '<', '<=', '>', '>=', '!=']);

function itemsAt(caret: Caret): readonly Suggestion[] {
  const { before, path, startsLine } = caret;
  const root = path[0]!;
  if (!before) return blockItems(caret, 'file', root);
  const holder = path.at(-1)!;
  if (holder.kind === 'use' && before.kind === '}') return blockItems(caret, 'file', root);
  if (holder.kind === 'block') return inBlock(caret, holder);
  const goesOn = GOES_ON.has(before.kind) || (before.role === 'connective' && innermost(path, 'row') === undefined);
  if (startsLine && !goesOn) return newLine(caret, innermost(path, 'block'));
  if (innermost(path, 'row')) return cellItems(caret);
  const property = innermost(path, 'property');
  if (property) return propertyItems(caret, property);
  if (innermost(path, 'binding'))
    return expressionItems(caret, 'fields', []).filter(({ kind }) => kind !== 'word' || wantsWord(caret));
  const statement = statementNode(caret);
  return statement ? headItems(caret, statement) : newLine(caret, innermost(path, 'block'));
}

/** In an example a word such as "or" never follows a value. */
function wantsWord({ before }: Caret): boolean {
  return before?.kind === '=';
}

/** Right inside a block, or right behind one that ends. */
function inBlock(caret: Caret, block: Node): readonly Suggestion[] {
  if (caret.before?.kind !== '}') return newLine(caret, block);
  const at = caret.path.indexOf(block);
  return newLine(caret, innermost(caret.path.slice(0, at), 'block'));
}

function newLine(caret: Caret, block: Node | undefined): readonly Suggestion[] {
  const kind = block?.parent?.kind as BlockKind | undefined;
  return block && kind ? blockItems(caret, kind, block) : blockItems(caret, 'file', caret.path[0]!);
}
