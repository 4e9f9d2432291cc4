import type { FileEdit, Finding } from '../../core';
import type { CheckedFile, CheckResult } from '../check';
import { countsOf } from './counts';
import { newTextFor, rangeOf } from './place';
import { stringify } from './stringify';

/**
 * @param version the version of this program
 * @returns the report for a program: findings with zero-based lines and UTF-16 columns, and how many there are
 */
export function jsonReport(result: CheckResult, version: string): string {
  const { severities, codes } = countsOf(result.files);
  return stringify({
    version,
    findings: result.files.flatMap((file) => file.findings.map((finding) => findingObject(result, file, finding))),
    summary: {
      files: result.files.length,
      errors: severities.error,
      warnings: severities.warning,
      information: severities.information,
      hints: severities.hint,
      byCode: codes,
    },
  });
}

function findingObject(result: CheckResult, file: CheckedFile, finding: Finding): object {
  const { sourceOf, paths } = result;
  const { language } = file;
  return {
    file: file.path,
    range: rangeOf(file.source, finding.span),
    code: finding.code,
    rule: finding.rule,
    severity: finding.severity,
    certainty: finding.certainty,
    message: finding.message[language],
    citations: finding.citations,
    ...(finding.state ? { state: finding.state } : {}),
    related: finding.related.map(({ uri, span, message }) => ({
      file: paths.shown(uri),
      range: rangeOf(sourceOf(uri), span),
      message: message[language],
    })),
    fixes: finding.fixes.map(({ title, safety, preferred, changes }) => ({
      title: title[language],
      safety,
      preferred: preferred === true,
      changes: changes.map((change) => changeObject(result, change)),
    })),
  };
}

function changeObject({ sourceOf, paths }: CheckResult, { uri, edits }: FileEdit): object {
  const source = sourceOf(uri);
  return {
    file: paths.shown(uri),
    edits: edits.map(({ span, newText }) => ({ range: rangeOf(source, span), newText: newTextFor(source, newText) })),
  };
}
