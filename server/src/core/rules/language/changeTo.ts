import type { Fix, FixSafety } from '../../lint/finding';
import { fixHere, type RuleContext } from '../../lint/rule';
import type { Span } from '../../text/span';

/**
 * The fix of a misspelt word.
 * @param places where the word stands: more than one when several places have the same mistake
 * @param meant what must stand there; undefined when nobody can tell
 * @param safety whether it may be applied unseen: not when something other than a typing error is repaired
 * @returns the fix, or no fix
 */
export function changeTo(
  context: RuleContext,
  places: readonly Span[],
  meant: string | undefined,
  safety: FixSafety = 'safe',
): readonly Fix[] {
  if (!meant) return [];
  const quoted = meant.startsWith('"') ? meant : `"${meant}"`;
  return [
    fixHere(context, {
      title: { nl: `Verander in ${quoted}`, en: `Change to ${quoted}` },
      safety,
      preferred: true,
      edits: places.map(({ start, end }) => ({ span: { start, end }, newText: meant })),
    }),
  ];
}
