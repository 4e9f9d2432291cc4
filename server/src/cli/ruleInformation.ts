import type { Bilingual, RuleCode, Severity } from '../core';
import { rules } from '../core/rules';

/** What a report says about a rule itself. */
export interface RuleInformation {
  readonly code: RuleCode;
  readonly name: string;
  readonly title: Bilingual;
  readonly severity: Severity;
}

/** @returns every rule, by code; two rules under one code are one. */
export function ruleInformation(): readonly RuleInformation[] {
  const byCode = new Map<RuleCode, RuleInformation>();
  for (const rule of rules) if (!byCode.has(rule.code)) byCode.set(rule.code, rule);
  return [...byCode.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
}
