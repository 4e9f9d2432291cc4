import type { SentenceCounts } from './distinctions/answers';
import { sentencesOf } from './distinctions/sentences';
import { createRecogniser, type Recogniser, type WorkspaceTerms } from './lexicon';
import { remembering } from './lexicon/memo';
import { CheckRun } from './lint/engine';
import type { Finding } from './lint/finding';
import { type Judging, recheck, type Settled, settle } from './lint/recheck';
import type { CheckOptions, SharedKey } from './lint/rule';
import { fileFindings } from './lint/unreadable';
import { divisionOf, nextVersion } from './model/division';
import { closureOf, type Import, importsOf, targetsOf } from './model/imports';
import type { LinkedFile } from './model/linked';
import { SourceFile, type Unreadable, uriKey } from './model/source';
import { rules, syntaxRules } from './rules';

/** What can happen to a workspace. */
export type Change =
  | { readonly kind: 'set'; readonly uri: string; readonly text: string }
  /** The file exists, or is asked for by an import, but has no text that can be checked. */
  | { readonly kind: 'unreadable'; readonly uri: string; readonly reason: Unreadable }
  | { readonly kind: 'remove'; readonly uri: string }
  | { readonly kind: 'options'; readonly options: CheckOptions }
  | { readonly kind: 'terms'; readonly terms: WorkspaceTerms };

/** The check of one version of a file. What it needs is worked out when somebody asks: most questions need only a part. */
class Checked {
  private checkRun: CheckRun | undefined;
  private found: readonly Finding[] | undefined;
  private settledFindings: Settled | undefined;

  constructor(
    readonly file: SourceFile,
    readonly closure: readonly SourceFile[],
    readonly judging: Judging,
    readonly sentences: string,
  ) {}

  get linked(): LinkedFile {
    return this.run.linked;
  }

  get run(): CheckRun {
    const { options, recogniser, sentences, lookup } = this.judging;
    this.checkRun ??= new CheckRun(this.file, lookup, options, recogniser, sentences);
    return this.checkRun;
  }

  get findings(): readonly Finding[] {
    this.found ??= this.settledFindings
      ? this.settledFindings.findings.flat()
      : [...fileFindings(this.file), ...this.run.findings(this.judging.rules)];
    return this.found;
  }

  /** The findings by profile; undefined when the file has not been checked or its profiles cannot be told apart. */
  get settled(): Settled | undefined {
    if (!this.settledFindings && this.found) {
      const division = divisionOf(this.file);
      this.settledFindings = division && settle(division, this.linked, this.found);
    }
    return this.settledFindings;
  }

  /** Takes over what a check of an earlier version found, when this one differs from it in one profile. */
  continueFrom({ settled, file, judging, closure, sentences }: Checked): void {
    const { part } = this.file;
    const isAlike =
      judging.options === this.judging.options &&
      judging.recogniser === this.judging.recogniser &&
      sentences === this.sentences &&
      isSameList(closure.slice(1), this.closure.slice(1));
    if (part && settled?.division === part.base && isAlike)
      this.settledFindings = recheck(settled, file, part, this.judging);
  }
}

function isSameList<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((each, index) => each === b[index]);
}

/** A fixed picture of a workspace: its answers never change, whatever is applied to the workspace afterwards. */
export class Analysis {
  private collected: { readonly key: string; readonly counts: SentenceCounts } | undefined;

  constructor(
    private readonly files: ReadonlyMap<string, SourceFile>,
    readonly options: CheckOptions,
    readonly recogniser: Recogniser,
    /** The organisation's own terms, when it has any. */
    readonly terms: WorkspaceTerms | undefined,
    private readonly cache: Map<string, Checked>,
  ) {}

  /** @returns the URIs of every file that is known, also of those that are not there or cannot be read. */
  uris(): readonly string[] {
    return [...this.files.values()].map((file) => file.uri);
  }

  file(uri: string): SourceFile | undefined {
    return this.files.get(uriKey(uri));
  }

  /** @returns the file with its names resolved, or undefined when it is unknown or has no readable text. */
  linked(uri: string): LinkedFile | undefined {
    const file = this.file(uri);
    return file && !file.unreadable ? this.checked(file).linked : undefined;
  }

  /** @returns what is wrong in the file, in text order; empty for an unknown file. */
  findings(uri: string): readonly Finding[] {
    const file = this.file(uri);
    if (!file) return [];
    if (file.unreadable) return fileFindings(file);
    return this.checked(file).findings;
  }

  /** @returns a computation that the rules share, made at most once per version of the file; undefined for an unknown file. */
  shared<T>(uri: string, key: SharedKey<T>): T | undefined {
    const file = this.file(uri);
    return file && !file.unreadable ? this.checked(file).run.shared(key) : undefined;
  }

  /** @returns the URIs that the file's imports, and their imports, name and nobody has loaded yet. */
  pendingImports(uri: string): readonly string[] {
    const file = this.file(uri);
    if (!file || file.unreadable) return [];
    const pending = closureOf(file, this.lookup).flatMap((each) =>
      targetsOf(each, this.lookup).flatMap((target) => (target.file ? [] : [target.uri])),
    );
    return [...new Set(pending)];
  }

  /** @returns what came of every import of the file itself; empty for an unknown file. */
  imports(uri: string): readonly Pick<Import, 'uri' | 'status'>[] {
    const file = this.file(uri);
    return file && !file.unreadable ? importsOf(file.digest, this.lookup) : [];
  }

  /** @returns the URIs of the files that import this one, directly or not. */
  dependents(uri: string): readonly string[] {
    const key = uriKey(uri);
    return [...this.files.values()]
      .filter((file) => !file.unreadable && uriKey(file.uri) !== key)
      .filter((file) => closureOf(file, this.lookup).some((each) => uriKey(each.uri) === key))
      .map((file) => file.uri);
  }

  /** The answers of every tenzij in the workspace: a sentence that stands in two of them answers neither. */
  private get sentences(): { readonly key: string; readonly counts: SentenceCounts } {
    this.collected ??= collectSentences(this.files.values());
    return this.collected;
  }

  /** Which sentences answer more than one question, in one text: when it differs, other files may be judged otherwise. */
  get repeatedSentences(): string {
    return this.sentences.key;
  }

  private readonly lookup = (uri: string): SourceFile | undefined => this.files.get(uriKey(uri));

  private checked(file: SourceFile): Checked {
    const key = uriKey(file.uri);
    const closure = this.closureWithUnreadable(file);
    const before = this.cache.get(key);
    const { key: sentences, counts } = this.sentences;
    const isFresh =
      before !== undefined &&
      before.judging.options === this.options &&
      before.judging.recogniser === this.recogniser &&
      before.sentences === sentences &&
      isSameList(before.closure, closure);
    if (isFresh) return before;
    const { options, recogniser, lookup } = this;
    const judging = { rules: file.syntaxOnly ? syntaxRules : rules, options, recogniser, sentences: counts, lookup };
    const checked = new Checked(file, closure, judging, sentences);
    if (before) checked.continueFrom(before);
    this.cache.set(key, checked);
    return checked;
  }

  /** Everything the findings of `file` depend on, including imports that turned out to be unreadable. */
  private closureWithUnreadable(file: SourceFile): readonly SourceFile[] {
    return closureOf(file, this.lookup).flatMap((each) => [
      each,
      ...targetsOf(each, this.lookup).flatMap(({ file: found }) => (found?.unreadable ? [found] : [])),
    ]);
  }
}

function collectSentences(files: Iterable<SourceFile>): { readonly key: string; readonly counts: SentenceCounts } {
  const counts = new Map<string, number>();
  for (const file of files) {
    if (file.unreadable || file.syntaxOnly) continue;
    for (const sentence of sentencesOf(file)) counts.set(sentence, (counts.get(sentence) ?? 0) + 1);
  }
  const repeated = [...counts].filter(([, count]) => count > 1).map(([sentence]) => sentence);
  return { key: repeated.sort().join('\n'), counts };
}

/** All the files that are known, and the way to change them. The only door into the core. */
export class Workspace {
  private files: ReadonlyMap<string, SourceFile> = new Map();
  private recogniser: Recogniser | undefined;
  private terms: WorkspaceTerms | undefined;
  private readonly cache = new Map<string, Checked>();

  /** @param options how to judge; `date` is needed because the core has no clock */
  constructor(private options: CheckOptions) {}

  /**
   * Applies changes and takes a picture of the result.
   * @param changes in the order in which they happened
   * @returns the analysis of the workspace after the changes; earlier analyses stay as they were
   */
  apply(...changes: readonly Change[]): Analysis {
    const files = new Map(this.files);
    for (const change of changes) this.applyOne(files, change);
    this.files = files;
    this.recogniser ??= remembering(createRecogniser(this.terms));
    return new Analysis(files, this.options, this.recogniser, this.terms, this.cache);
  }

  /** An edit is held against the version that was checked last, so that what was found there can be taken over. */
  private versionOf(uri: string, text: string): SourceFile {
    const checked = this.cache.get(uriKey(uri))?.file;
    return checked?.uri === uri ? nextVersion(checked, text) : new SourceFile(uri, text);
  }

  private applyOne(files: Map<string, SourceFile>, change: Change): void {
    switch (change.kind) {
      case 'set': {
        const known = files.get(uriKey(change.uri));
        const isSame = known && !known.unreadable && known.text === change.text && known.uri === change.uri;
        if (!isSame) files.set(uriKey(change.uri), this.versionOf(change.uri, change.text));
        break;
      }
      case 'unreadable':
        files.set(uriKey(change.uri), new SourceFile(change.uri, '', change.reason));
        break;
      case 'remove':
        files.delete(uriKey(change.uri));
        this.cache.delete(uriKey(change.uri));
        break;
      case 'options':
        this.options = change.options;
        break;
      case 'terms':
        this.terms = change.terms;
        this.recogniser = undefined;
        break;
    }
  }
}
