import { addedLines, blockEnd, spelling } from '../../distinctions/fixes';
import { property } from '../../distinctions/settings';
import type { Fix } from '../../lint/finding';
import { fixHere, type RuleContext } from '../../lint/rule';
import type * as Ast from '../../syntax/ast';
import type { KeyId } from '../../syntax/vocabulary';
import type { Bilingual } from '../../text/bilingual';
import { span } from '../../text/span';

/**
 * The fix that records something under a key of a profile or selection. A key that is there with nothing usable behind it is
 * filled in: the same key twice in one block is an error.
 * @param hole what stands behind the key, as a snippet
 * @returns no fix when the statement has no complete block to put the key in
 */
export function recordKey(
  context: RuleContext,
  statement: Ast.Profile | Ast.Selection,
  key: KeyId,
  hole: Bilingual,
): readonly Fix[] {
  const { text, view } = context.linked.file;
  const written = spelling(statement.kind, key, view.surface);
  const entry = `${written}: ${hole[view.surface]}`;
  const existing = property(statement, key);
  if (existing) {
    return [
      fixHere(context, {
        title: { nl: `Vul "${written}" in`, en: `Fill in "${written}"` },
        safety: 'holes',
        edits: [{ span: span(existing.start, existing.end), newText: entry }],
      }),
    ];
  }
  const end = blockEnd(statement, text);
  if (!end) return [];
  return [
    fixHere(context, {
      title: { nl: `Voeg "${written}" toe`, en: `Add "${written}"` },
      safety: 'holes',
      edits: [{ span: span(end.offset, end.offset), newText: addedLines(end, [entry]) }],
    }),
  ];
}
