import { type SentenceCounts, sentencesOf } from './distinctions/answers';
import { createRecogniser, type Recogniser, type WorkspaceTerms } from './lexicon';
import { remembering } from './lexicon/memo';
import { CheckRun } from './lint/engine';
import type { Finding } from './lint/finding';
import type { CheckOptions, SharedKey } from './lint/rule';
import { fileFindings } from './lint/unreadable';
import { closureOf, importsOf } from './model/imports';
import { link } from './model/link';
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

interface Checked {
  readonly closure: readonly SourceFile[];
  readonly options: CheckOptions;
  readonly recogniser: Recogniser;
  readonly linked: LinkedFile;
  readonly run: CheckRun;
  readonly sentences: string;
  findings: readonly Finding[] | undefined;
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

  /** @returns the URIs of every file that is known and was not only asked for in vain. */
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
    const checked = this.checked(file);
    checked.findings ??= [...fileFindings(file), ...checked.run.findings(file.syntaxOnly ? syntaxRules : rules)];
    return checked.findings;
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
      importsOf(each, this.lookup).flatMap((one) => (one.status === 'pending' && one.uri ? [one.uri] : [])),
    );
    return [...new Set(pending)];
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

  private readonly lookup = (uri: string): SourceFile | undefined => this.files.get(uriKey(uri));

  private checked(file: SourceFile): Checked {
    const key = uriKey(file.uri);
    const closure = this.closureWithUnreadable(file);
    const cached = this.cache.get(key);
    const isFresh =
      cached !== undefined &&
      cached.options === this.options &&
      cached.recogniser === this.recogniser &&
      cached.sentences === this.sentences.key &&
      cached.closure.length === closure.length &&
      cached.closure.every((each, index) => each === closure[index]);
    if (isFresh) return cached;
    const linked = link(file, this.lookup);
    const { options, recogniser } = this;
    const { key: sentences, counts } = this.sentences;
    const run = new CheckRun(linked, options, recogniser, counts);
    const checked = { closure, options, recogniser, linked, run, sentences, findings: undefined };
    this.cache.set(key, checked);
    return checked;
  }

  /** Everything the findings of `file` depend on, including imports that turned out to be unreadable. */
  private closureWithUnreadable(file: SourceFile): readonly SourceFile[] {
    return closureOf(file, this.lookup).flatMap((each) => [
      each,
      ...importsOf(each, this.lookup).flatMap(({ status, file: found }) =>
        status === 'unreadable' && found ? [found] : [],
      ),
    ]);
  }
}

const sentenceCache = new WeakMap<SourceFile, readonly string[]>();

function collectSentences(files: Iterable<SourceFile>): { readonly key: string; readonly counts: SentenceCounts } {
  const counts = new Map<string, number>();
  for (const file of files) {
    if (file.unreadable || file.syntaxOnly) continue;
    let sentences = sentenceCache.get(file);
    if (!sentences) {
      sentences = sentencesOf(file.view);
      sentenceCache.set(file, sentences);
    }
    for (const sentence of sentences) counts.set(sentence, (counts.get(sentence) ?? 0) + 1);
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

  private applyOne(files: Map<string, SourceFile>, change: Change): void {
    switch (change.kind) {
      case 'set': {
        const known = files.get(uriKey(change.uri));
        const isSame = known && !known.unreadable && known.text === change.text && known.uri === change.uri;
        if (!isSame) files.set(uriKey(change.uri), new SourceFile(change.uri, change.text));
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
