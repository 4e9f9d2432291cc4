import type { Analysis, Certainty, Finding, Fix, FixSafety, Language, RuleCode, UnlessState } from '../core';
import { fileEdits, type VersionedEdits, type VersionOf } from './convert';
import { startOnNewLine } from './snippet';

/** A fix as it travels in a diagnostic, ready to be offered. */
export interface FixData {
  readonly title: string;
  readonly safety: FixSafety;
  readonly preferred: boolean;
  /** The name of which the organisation can record that it means something else. */
  readonly notThis?: string;
  /** Texts are in snippet syntax when the fix has holes. */
  readonly changes: readonly VersionedEdits[];
}

/** What a diagnostic carries besides what an editor shows. With it a code action needs nothing but the request. */
export interface DiagnosticData {
  readonly code: RuleCode;
  readonly rule: string;
  readonly certainty: Certainty;
  readonly citations: readonly string[];
  readonly state?: UnlessState;
  readonly language: Language;
  /** The version of the document that was checked; null: the file is not open. */
  readonly version: number | null;
  readonly fixes: readonly FixData[];
}

/** @returns what a client gets to keep of a finding. A fix in a file that is not known is left out. */
export function diagnosticData(
  analysis: Analysis,
  finding: Finding,
  language: Language,
  versionOf: VersionOf,
): DiagnosticData {
  const { code, rule, certainty, citations, state, fixes, uri } = finding;
  return {
    code,
    rule,
    certainty,
    citations,
    ...(state ? { state } : {}),
    language,
    version: versionOf(uri),
    fixes: fixes.flatMap((fix) => fixData(analysis, fix, language, versionOf) ?? []),
  };
}

function fixData(analysis: Analysis, fix: Fix, language: Language, versionOf: VersionOf): FixData | undefined {
  const changes: VersionedEdits[] = [];
  for (const { uri, edits } of fix.changes) {
    const file = analysis.file(uri);
    const change = fileEdits(analysis, { uri, edits }, versionOf);
    if (!file || !change) return undefined;
    const isSnippet = fix.safety === 'holes';
    changes.push(
      isSnippet ? { ...change, edits: change.edits.map((edit) => startOnNewLine(edit, file.lines)) } : change,
    );
  }
  const { safety, preferred, notThis } = fix;
  return {
    title: fix.title[language],
    safety,
    preferred: preferred === true,
    ...(notThis === undefined ? {} : { notThis }),
    changes,
  };
}

/** @returns true for data that this server made. Other servers' diagnostics stand in the same requests. */
export function isDiagnosticData(value: unknown): value is DiagnosticData {
  if (typeof value !== 'object' || value === null) return false;
  const { code, version, fixes } = value as Partial<Record<keyof DiagnosticData, unknown>>;
  return (
    typeof code === 'string' &&
    /^TZ\d{3}$/.test(code) &&
    (version === null || typeof version === 'number') &&
    Array.isArray(fixes) &&
    fixes.every(isFixData)
  );
}

function isFixData(value: unknown): value is FixData {
  if (typeof value !== 'object' || value === null) return false;
  const { title, safety, notThis, changes } = value as Partial<Record<keyof FixData, unknown>>;
  return (
    typeof title === 'string' &&
    (safety === 'safe' || safety === 'confirm' || safety === 'holes') &&
    (notThis === undefined || typeof notThis === 'string') &&
    Array.isArray(changes) &&
    changes.every((change) => typeof change?.uri === 'string' && Array.isArray(change.edits))
  );
}
