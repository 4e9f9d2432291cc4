import type { Severity } from '../law/severity';
import type { Certainty } from '../lexicon/recognition';
import type { Bilingual } from '../text/bilingual';
import type { TextEdit } from '../text/edit';
import type { Span } from '../text/span';

export type { Certainty, Severity };

/** A code of `design/rules`: TZ and three digits. Codes never change meaning and are never reused. */
export type RuleCode = `TZ${number}`;

/** How far the answer to a distinction has come. */
export type UnlessState = 'open' | 'answered' | 'approved' | 'expired' | 'changed' | 'refused';

/** `safe`: means the same as what the author meant. `confirm`: changes the profile, the author must agree. `holes`: leaves places to fill in. */
export type FixSafety = 'safe' | 'confirm' | 'holes';

/** Edits in one file; offsets in the version of the file that was checked. */
export interface FileEdit {
  readonly uri: string;
  readonly edits: readonly TextEdit[];
}

/** A change that resolves a finding. */
export interface Fix {
  readonly title: Bilingual;
  readonly safety: FixSafety;
  /** True for the one fix that an author will nearly always want. */
  readonly preferred?: boolean;
  /** True for a fix that records a disagreement with the finding; it is offered, but never advised. */
  readonly disputes?: true;
  /** The name of which an organisation can record as well, for all its profiles, that it means something else. */
  readonly notThis?: string;
  readonly changes: readonly FileEdit[];
}

/** Another place that explains a finding. */
export interface Related {
  readonly uri: string;
  readonly span: Span;
  readonly message: Bilingual;
}

/** One thing that is wrong, or must be answered for, at one place. */
export interface Finding {
  readonly code: RuleCode;
  /** The rule's stable name, such as `unknown-name`. */
  readonly rule: string;
  readonly uri: string;
  readonly span: Span;
  readonly severity: Severity;
  readonly certainty: Certainty;
  readonly message: Bilingual;
  /** Ids of the sources that carry the finding. */
  readonly citations: readonly string[];
  readonly related: readonly Related[];
  readonly fixes: readonly Fix[];
  /** Only for a distinction that a tenzij can answer for. */
  readonly state?: UnlessState;
  /** Marks code that does nothing, which editors show faded. */
  readonly unused?: true;
}

/** @returns true when something in the file cannot be read, so that nobody can say what all of it means. */
export function isBroken(findings: readonly Pick<Finding, 'code' | 'severity'>[]): boolean {
  return findings.some(({ code, severity }) => code === 'TZ100' && severity === 'error');
}
