import { type Analysis, applyEdits, type Change, type Finding, type Fix, Workspace } from '../../../server/src/core';
import type { Unreadable } from '../../../server/src/core/model/source';

/** The files of a small workspace, by name. */
export interface RunInput {
  readonly files: ReadonlyMap<string, string>;
  readonly unreadable?: ReadonlyMap<string, string>;
  readonly date?: string | undefined;
  readonly framework?: string | undefined;
  readonly terms?: string | undefined;
}

/** The day on which cases are judged that do not say otherwise. */
const CASE_DATE = '2026-11-23';

const BASE = 'file:///case/';

export function uriOf(name: string): string {
  return BASE + name;
}

/** @returns the analysis of the files; what they import and nobody gives is not found, as a host would report it. */
export function analyse({ files, unreadable, date, framework, terms }: RunInput): Analysis {
  const workspace = new Workspace({ date: date ?? CASE_DATE, ...(framework ? { framework } : {}) });
  const changes: Change[] = [...files].map(([name, text]) => ({ kind: 'set', uri: uriOf(name), text }));
  for (const [name, reason] of unreadable ?? [])
    changes.push({ kind: 'unreadable', uri: uriOf(name), reason: reason as Unreadable });
  if (terms) changes.push({ kind: 'terms', terms: JSON.parse(terms) });
  let analysis = workspace.apply(...changes);
  for (const name of files.keys()) {
    for (const uri of analysis.pendingImports(uriOf(name)))
      analysis = workspace.apply({ kind: 'unreadable', uri, reason: 'not-found' });
  }
  return analysis;
}

/** @returns the findings in every file, by file name. */
export function findingsIn(input: RunInput): ReadonlyMap<string, readonly Finding[]> {
  const analysis = analyse(input);
  return new Map([...input.files.keys()].map((name) => [name, analysis.findings(uriOf(name))]));
}

/** @returns the files after `fix`, with every snippet placeholder reduced to its default text. */
export function applyFix(fix: Fix, files: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const changed = new Map(files);
  for (const { uri, edits } of fix.changes) {
    const name = decodeURIComponent(uri.slice(BASE.length));
    const plain =
      fix.safety === 'holes'
        ? edits.map(({ span, newText }) => ({ span, newText: withoutPlaceholders(newText) }))
        : edits;
    changed.set(name, applyEdits(changed.get(name) ?? '', plain));
  }
  return changed;
}

const PLACEHOLDER = /\\([\\$}])|\$\{\d+:((?:\\.|[^\\}])*)\}|\$\{\d+\|((?:\\.|[^\\|,])*)[^|]*\|\}|\$\{?\d+\}?/g;

/** Reduces a snippet of the Language Server Protocol to the text an editor shows before anyone types. */
export function withoutPlaceholders(snippet: string): string {
  return snippet.replace(
    PLACEHOLDER,
    (_, escaped?: string, text?: string, choice?: string) => escaped ?? (text ?? choice ?? '').replace(/\\(.)/g, '$1'),
  );
}
