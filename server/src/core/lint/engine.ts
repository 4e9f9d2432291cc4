import type { SentenceCounts } from '../distinctions/answers';
import type { Recogniser } from '../lexicon';
import type { LinkedFile } from '../model/link';
import type { Finding } from './finding';
import { type CheckOptions, findingOf, type Rule, type RuleContext, type SharedKey } from './rule';

/**
 * Runs rules over one linked file.
 * @returns the findings in text order; of two at one place the worst comes first
 */
export function check(
  rules: readonly Rule[],
  linked: LinkedFile,
  options: CheckOptions,
  recogniser: Recogniser,
  sentences: SentenceCounts,
): readonly Finding[] {
  const findings: Finding[] = [];
  const computed = new Map<unknown, unknown>();
  const base = {
    linked,
    options,
    recogniser,
    sentences,
    shared<T>(key: SharedKey<T>): T {
      if (!computed.has(key)) computed.set(key, key.compute(base));
      return computed.get(key) as T;
    },
  };
  for (const rule of rules) {
    const context: RuleContext = {
      ...base,
      report: (report) => findings.push(findingOf(rule, linked.file.uri, report)),
    };
    rule.check(context);
  }
  return findings.sort(byPlace);
}

const WEIGHT = { error: 0, warning: 1, information: 2, hint: 3 } as const;

function byPlace(a: Finding, b: Finding): number {
  return (
    a.span.start - b.span.start ||
    WEIGHT[a.severity] - WEIGHT[b.severity] ||
    a.span.end - b.span.end ||
    (a.code < b.code ? -1 : a.code > b.code ? 1 : 0)
  );
}
