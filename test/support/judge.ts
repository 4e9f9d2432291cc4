import { type CheckOptions, Workspace } from '../../server/src/core';

/** A finding as a test reads it: code, severity, state, and the text under the squiggle. */
export interface Judged {
  readonly code: string;
  readonly severity: string;
  readonly certainty: string;
  readonly state: string | undefined;
  readonly at: string;
  readonly message: string;
  readonly citations: readonly string[];
}

const OPTIONS: CheckOptions = { date: '2026-06-01' };

/** @returns what the checks find in a file of its own, in text order. */
export function judge(text: string, options: Partial<CheckOptions> = {}): readonly Judged[] {
  const uri = 'file:///profiel.tenzij';
  const analysis = new Workspace({ ...OPTIONS, ...options }).apply({ kind: 'set', uri, text });
  return analysis.findings(uri).map((finding) => ({
    code: finding.code,
    severity: finding.severity,
    certainty: finding.certainty,
    state: finding.state,
    at: text.slice(finding.span.start, finding.span.end),
    message: finding.message.nl,
    citations: finding.citations,
  }));
}

/** @returns `code severity` of the findings with one of these codes; of all of them when none is given. */
export function codes(found: readonly Judged[], ...wanted: readonly string[]): readonly string[] {
  return found
    .filter(({ code }) => wanted.length === 0 || wanted.includes(code))
    .map(({ code, severity }) => `${code} ${severity}`);
}
