import { pathToFileURL } from 'node:url';
import type { FileEdit, Finding, Fix, Language, Severity, Span } from '../../core';
import { page } from '../../core/ide';
import type { CheckedFile, CheckResult, UnreadablePath } from '../check';
import { type RuleInformation, ruleInformation } from '../ruleInformation';
import { NOT_CHECKED } from '../texts/report';
import { fingerprintsOf } from './fingerprints';
import { newTextFor, rangeOf } from './place';
import { stringify } from './stringify';

/** Stands for the current directory in the places of a report. */
const ROOT = '%SRCROOT%';

/** SARIF has three levels (§ 3.27.10): what only informs and what only hints are both notes. */
const LEVELS: { readonly [severity in Severity]: 'error' | 'warning' | 'note' } = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

/**
 * Writes a report in SARIF 2.1.0, the OASIS standard for results of static analysis.
 * @param version the version of this program
 */
export function sarifReport(result: CheckResult, version: string): string {
  const rules = ruleInformation();
  const indexes = new Map(rules.map(({ code }, index) => [code, index]));
  const directory = pathToFileURL(`${result.paths.directory}/`).href;
  return stringify({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'tenzij',
            semanticVersion: version,
            rules: rules.map((rule) => ruleObject(rule, result.language)),
          },
        },
        language: result.language,
        columnKind: 'utf16CodeUnits',
        newlineSequences: ['\r\n', '\n', '\r'],
        originalUriBaseIds: { [ROOT]: { uri: directory } },
        invocations: [invocation(result)],
        results: result.files.flatMap((file) => fileResults(result, file, indexes)),
      },
    ],
  });
}

function ruleObject({ code, name, title, severity }: RuleInformation, language: Language): object {
  const manual = page(code, language);
  const purport = manual && purportOf(manual, language);
  return {
    id: code,
    name,
    shortDescription: { text: messageText(title[language]) },
    ...(purport ? { fullDescription: { text: messageText(purport) } } : {}),
    ...(manual ? { help: { text: manual, markdown: manual } } : {}),
    defaultConfiguration: { level: LEVELS[severity] },
  };
}

/** Under these headings a page says what its rule finds; the headings of pages are fixed. */
const PURPORT: { readonly [language in Language]: string } = { nl: 'Wat het vindt\n', en: 'What it finds\n' };

/** @returns what a page says that its rule finds; undefined when the page has no such part. */
function purportOf(manual: string, language: Language): string | undefined {
  const heading = PURPORT[language];
  const section = manual.split(/^## /m).find((part) => part.startsWith(heading));
  return section?.slice(heading.length).trim();
}

function invocation(result: CheckResult): object {
  return {
    executionSuccessful: result.unreadable.length === 0,
    toolExecutionNotifications: result.unreadable.map((unreadable) => notification(result, unreadable)),
  };
}

function notification(result: CheckResult, { path, uri, reason }: UnreadablePath): object {
  return {
    level: 'error',
    message: { text: messageText(`${path} ${NOT_CHECKED[reason][result.language]}`) },
    locations: [{ physicalLocation: { artifactLocation: artifactLocation(result, uri) } }],
  };
}

function fileResults(result: CheckResult, file: CheckedFile, indexes: ReadonlyMap<string, number>): readonly object[] {
  const fingerprints = fingerprintsOf(file);
  return file.findings.map((finding, index) => ({
    ruleId: finding.code,
    ...(indexes.has(finding.code) ? { ruleIndex: indexes.get(finding.code) } : {}),
    level: LEVELS[finding.severity],
    message: { text: messageText(finding.message[file.language]) },
    locations: [{ physicalLocation: physicalLocation(result, finding.uri, finding.span) }],
    relatedLocations: finding.related.map(({ uri, span, message }, id) => ({
      id,
      physicalLocation: physicalLocation(result, uri, span),
      message: { text: messageText(message[file.language]) },
    })),
    partialFingerprints: { 'tenzijFinding/v1': fingerprints[index] },
    fixes: finding.fixes.map((fix) => fixObject(result, fix, file.language)),
    properties: propertiesOf(finding),
  }));
}

function propertiesOf({ rule, severity, certainty, citations, state }: Finding): object {
  return { rule, severity, certainty, citations, ...(state ? { state } : {}) };
}

function fixObject(result: CheckResult, { title, safety, preferred, changes }: Fix, language: Language): object {
  return {
    description: { text: messageText(title[language]) },
    artifactChanges: changes.map((change) => artifactChange(result, change)),
    properties: { safety, preferred: preferred === true },
  };
}

function artifactChange(result: CheckResult, { uri, edits }: FileEdit): object {
  return {
    artifactLocation: artifactLocation(result, uri),
    replacements: edits.map(({ span, newText }) => ({
      deletedRegion: regionOf(result, uri, span),
      insertedContent: { text: newTextFor(result.sourceOf(uri), newText) },
    })),
  };
}

function physicalLocation(result: CheckResult, uri: string, span: Span): object {
  const artifact = { artifactLocation: artifactLocation(result, uri) };
  const hasText = result.sourceOf(uri)?.unreadable === undefined;
  return hasText ? { ...artifact, region: regionOf(result, uri, span) } : artifact;
}

/** A file in the current directory is named from there, so that the report means the same on another machine. */
function artifactLocation({ paths }: CheckResult, uri: string): object {
  const relative = paths.relativeUri(uri);
  return relative === undefined ? { uri } : { uri: relative, uriBaseId: ROOT };
}

/** Lines and columns from one; the end is the column behind the last character (§ 3.30). */
function regionOf({ sourceOf }: CheckResult, uri: string, span: Span): object {
  const { start, end } = rangeOf(sourceOf(uri), span);
  return {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}

/** In a message a single brace starts a placeholder (§ 3.11.5) and `[text](place)` is a link (§ 3.11.6); both are meant literally. */
function messageText(text: string): string {
  return text.replace(/[{}]/g, '$&$&').replace(/\[(?=[^\]]*\]\()/g, '\\[');
}
