import type { RuleCode, Severity } from '../../core';
import type { CheckedFile } from '../check';

/** How many findings there are of every severity and every code. */
export interface Counts {
  readonly severities: { readonly [severity in Severity]: number };
  /** Only codes that were found, in the order of the codes. */
  readonly codes: { readonly [code: RuleCode]: number };
}

/** @returns how often each severity and each code was found. */
export function countsOf(files: readonly CheckedFile[]): Counts {
  const severities = { error: 0, warning: 0, information: 0, hint: 0 };
  const codes = new Map<RuleCode, number>();
  for (const { severity, code } of files.flatMap(({ findings }) => findings)) {
    severities[severity]++;
    codes.set(code, (codes.get(code) ?? 0) + 1);
  }
  return { severities, codes: Object.fromEntries([...codes].sort(([a], [b]) => (a < b ? -1 : 1))) };
}
