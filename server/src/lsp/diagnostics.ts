import { type Diagnostic, DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver';
import type { Analysis, Bilingual, Finding, Language, SourceFile } from '../core';
import { SEVERITIES, toLocation, toRange, type VersionOf } from './convert';
import { diagnosticData } from './diagnosticData';

/** The name editors show beside a finding. */
export const SOURCE = 'tenzij';

const NOT_CHECKED: Bilingual = {
  nl: 'Dit bestand kon niet worden gecontroleerd: er ging iets mis in Tenzij zelf. Dat er geen bevindingen staan, betekent hier niets. In het logboek staat wat er misging.',
  en: 'This file could not be checked: something went wrong in Tenzij itself. That there are no findings means nothing here. The log says what went wrong.',
};

/** @returns everything that is found in the file, as the protocol writes it, in the language asked for. */
export function toDiagnostics(
  analysis: Analysis,
  file: SourceFile,
  findings: readonly Finding[],
  language: Language,
  versionOf: VersionOf,
): Diagnostic[] {
  return findings.map((finding) => toDiagnostic(analysis, file, finding, language, versionOf));
}

function toDiagnostic(
  analysis: Analysis,
  file: SourceFile,
  finding: Finding,
  language: Language,
  versionOf: VersionOf,
): Diagnostic {
  const relatedInformation = finding.related.flatMap(({ uri, span, message }) => {
    const location = toLocation(analysis, uri, span);
    return location ? [{ location, message: message[language] }] : [];
  });
  return {
    range: toRange(file.lines, finding.span),
    severity: SEVERITIES[finding.severity],
    code: finding.code,
    source: SOURCE,
    message: finding.message[language],
    ...(finding.unused ? { tags: [DiagnosticTag.Unnecessary] } : {}),
    ...(relatedInformation.length > 0 ? { relatedInformation } : {}),
    data: diagnosticData(analysis, finding, language, versionOf),
  };
}

/** @returns what a file shows when checking it failed: an empty list would look like a file without findings. */
export function notChecked(language: Language): Diagnostic {
  return {
    range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
    severity: DiagnosticSeverity.Error,
    source: SOURCE,
    message: NOT_CHECKED[language],
  };
}
