import type { SentenceCounts } from '../distinctions/answers';
import type { Recogniser } from '../lexicon';
import type { FileLookup } from '../model/imports';
import { link } from '../model/link';
import type { LinkedFile } from '../model/linked';
import type { SourceFile } from '../model/source';
import type { Finding } from './finding';
import { type CheckOptions, findingOf, type Rule, type RuleContext, type SharedKey } from './rule';

/** One run of the checks over one version of a file. What several rules, or a hover later on, need is computed once. */
export class CheckRun implements Omit<RuleContext, 'report'> {
  private readonly computed = new Map<unknown, unknown>();

  private linkedFile: LinkedFile | undefined;

  constructor(
    readonly file: SourceFile,
    private readonly lookup: FileLookup,
    readonly options: CheckOptions,
    readonly recogniser: Recogniser,
    readonly sentences: SentenceCounts,
  ) {}

  get linked(): LinkedFile {
    this.linkedFile ??= link(this.file, this.lookup);
    return this.linkedFile;
  }

  shared<T>(key: SharedKey<T>): T {
    if (!this.computed.has(key)) this.computed.set(key, key.compute(this));
    return this.computed.get(key) as T;
  }

  /** @returns what `rules` find, in text order; of two at one place the worst comes first */
  findings(rules: readonly Rule[]): readonly Finding[] {
    const found: Finding[] = [];
    const { file, options, recogniser, sentences } = this;
    const shared = <T>(key: SharedKey<T>) => this.shared(key);
    const linked = () => this.linked;
    for (const rule of rules) {
      rule.check({
        file,
        get linked() {
          return linked();
        },
        options,
        recogniser,
        sentences,
        shared,
        report: (report) => found.push(findingOf(rule, file.uri, report)),
      });
    }
    return found.sort(byPlace);
  }
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
