import type { Fix } from '../../lint/finding';
import { fixHere, type RuleContext } from '../../lint/rule';
import type { Span } from '../../text/span';

/**
 * The fix of a misspelt word.
 * @param places where the word stands: more than one when several places have the same mistake
 * @param meant what must stand there; undefined when nobody can tell
 * @returns the fix, or no fix
 */
export function changeTo(context: RuleContext, places: readonly Span[], meant: string | undefined): readonly Fix[] {
  if (!meant) return [];
  return [
    fixHere(context, {
      title: { nl: `Verander in "${meant}"`, en: `Change to "${meant}"` },
      safety: 'safe',
      preferred: true,
      edits: places.map(({ start, end }) => ({ span: { start, end }, newText: meant })),
    }),
  ];
}
