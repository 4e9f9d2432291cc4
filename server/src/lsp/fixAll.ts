import {
  type Analysis,
  applyEdits,
  type Finding,
  type FixSafety,
  isBroken,
  type TextEdit,
  uriKey,
  Workspace,
  withLineEndsOf,
} from '../core';

/** More rounds than a chain of fixes that make each other possible has; a longer one goes round in circles. */
const MOST_ROUNDS = 20;

const SAFE: FixSafety = 'safe';

/**
 * Runs every safe fix of a file until there is none left, in a workspace of its own.
 * @returns the new text, or undefined when nothing changes: there is no safe fix, the fixes come to no end, or the
 *   file has a syntax error that no safe fix resolves, so that nobody can say what the rest of it means
 */
export function fixAll(analysis: Analysis, uri: string): string | undefined {
  const original = analysis.file(uri);
  if (!original || original.unreadable) return undefined;
  const workspace = new Workspace(analysis.options);
  let copy = workspace.apply(
    ...(analysis.terms ? [{ kind: 'terms', terms: analysis.terms } as const] : []),
    ...analysis.uris().map((each) => {
      const { unreadable, text } = analysis.file(each)!;
      return unreadable
        ? ({ kind: 'unreadable', uri: each, reason: unreadable } as const)
        : ({ kind: 'set', uri: each, text } as const);
    }),
  );
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const { text } = copy.file(uri)!;
    const findings = copy.findings(uri);
    if (isBroken(findings.filter((finding) => !safeEdits(finding, uri)))) return undefined;
    const edits = withoutOverlap(findings.flatMap((finding) => safeEdits(finding, uri) ?? []));
    const next = applyEdits(
      text,
      edits.flat().map(({ span, newText }) => ({ span, newText: withLineEndsOf(text, newText) })),
    );
    if (next === text) return text === original.text ? undefined : text;
    copy = workspace.apply({ kind: 'set', uri, text: next });
  }
  return undefined;
}

/** @returns the edits of the fix that an author wants most, as a group, when it is safe and stays in this file. */
function safeEdits({ fixes }: Finding, uri: string): readonly [readonly TextEdit[]] | undefined {
  const safe = fixes.filter(
    ({ safety, changes }) => safety === SAFE && changes.every((change) => uriKey(change.uri) === uriKey(uri)),
  );
  const best = safe.find(({ preferred }) => preferred) ?? safe[0];
  return best && [best.changes.flatMap(({ edits }) => edits)];
}

/** Takes each group of edits whole or not at all; a group that meets an earlier one waits for the next round. */
function withoutOverlap(groups: readonly (readonly TextEdit[])[]): readonly (readonly TextEdit[])[] {
  const taken: TextEdit[] = [];
  return groups.filter((group) => {
    if (group.some((edit) => taken.some((other) => meets(edit, other)))) return false;
    taken.push(...group);
    return true;
  });
}

/** Two insertions at one place meet too: which comes first would be chance. */
function meets({ span: a }: TextEdit, { span: b }: TextEdit): boolean {
  return a.start === b.start || (a.start < b.end && b.start < a.end);
}
