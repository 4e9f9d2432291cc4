import type { SentenceCounts } from '../distinctions/answers';
import type { Recogniser } from '../lexicon';
import type { LinkedFile } from '../model/linked';
import type { SourceFile } from '../model/source';
import type { Bilingual } from '../text/bilingual';
import type { TextEdit } from '../text/edit';
import type { Span } from '../text/span';
import type { Certainty, Finding, Fix, Related, RuleCode, Severity, UnlessState } from './finding';

/** What the checks need to know beyond the files. */
export interface CheckOptions {
  /** Today, or the date to judge by, as yyyy-mm-dd. The core has no clock. */
  readonly date: string;
  /** Judges every profile by this framework instead of its own `kader`. */
  readonly framework?: string | undefined;
}

/** What a rule says about one place; the engine adds code, name and file. */
export interface Report {
  readonly span: Span;
  readonly message: Bilingual;
  readonly severity?: Severity;
  readonly certainty?: Certainty;
  readonly citations?: readonly string[];
  readonly related?: readonly Related[];
  readonly fixes?: readonly Fix[];
  readonly state?: UnlessState;
  readonly unused?: true;
}

/** Everything one run of a rule over one file may look at. */
export interface RuleContext {
  readonly file: SourceFile;
  /** The file with its names resolved, which is done when a rule first asks for it. */
  readonly linked: LinkedFile;
  readonly options: CheckOptions;
  readonly recogniser: Recogniser;
  /** How often each sentence answers a question of a tenzij, anywhere in the workspace. */
  readonly sentences: SentenceCounts;
  /** Computes something once per file and check, and shares it between rules. */
  shared<T>(key: SharedKey<T>): T;
  report(report: Report): void;
}

/** Names a computation that several rules share. */
export interface SharedKey<T> {
  readonly compute: (context: Omit<RuleContext, 'report'>) => T;
}

/** A rule is data and one function; its manual page and executed examples stand beside it. */
export interface Rule {
  readonly code: RuleCode;
  readonly name: string;
  readonly title: Bilingual;
  readonly severity: Severity;
  /** Ids of the sources that the rule rests on; empty for the rules of the language itself. */
  readonly citations: readonly string[];
  check(context: RuleContext): void;
}

/** A fix within the file that is checked. */
export function fixHere(
  { file }: { readonly file: SourceFile },
  fix: {
    readonly title: Bilingual;
    readonly safety: Fix['safety'];
    readonly preferred?: boolean;
    readonly edits: readonly TextEdit[];
  },
): Fix {
  const { title, safety, preferred, edits } = fix;
  const changes = [{ uri: file.uri, edits }];
  return preferred ? { title, safety, preferred, changes } : { title, safety, changes };
}

/** Only the place: what a rule points at is often a piece of a tree, and a finding outlives the tree. */
function placeOf({ start, end }: Span): Span {
  return { start, end };
}

/** @returns the finding that `report` makes when `rule` reports it about the file with this URI. */
export function findingOf(rule: Rule, uri: string, report: Report): Finding {
  return {
    code: rule.code,
    rule: rule.name,
    uri,
    span: placeOf(report.span),
    severity: report.severity ?? rule.severity,
    certainty: report.certainty ?? 'certain',
    message: report.message,
    citations: report.citations ?? rule.citations,
    related: report.related?.map((each) => ({ ...each, span: placeOf(each.span) })) ?? [],
    fixes: report.fixes ?? [],
    ...(report.state ? { state: report.state } : {}),
    ...(report.unused ? { unused: report.unused } : {}),
  };
}
