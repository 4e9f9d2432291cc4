import assert from 'node:assert/strict';
import path from 'node:path';
import { before, describe, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Diagnostic } from 'vscode-languageserver';
import { type Analysis, Workspace } from '../../server/src/core';
import { SEVERITIES } from '../../server/src/lsp/convert';
import type { DiagnosticData, FixData } from '../../server/src/lsp/diagnosticData';
import { toDiagnostics } from '../../server/src/lsp/diagnostics';
import { type ExampleFile, exampleFiles } from '../support/examples';
import { inFolder, type JsonFinding, type JsonReport, report } from './world';

const BROKEN_EVERYWHERE: readonly ExampleFile[] = [
  {
    name: 'broken.tenzij',
    text: '\tprofiel 😀 "x" {\r\n  doel: handhavng\r\n  punten p uit q {\r\n    | 1,2 | 3 |\r\n',
  },
  {
    name: 'english.tenzij',
    text: 'profile P "x" {\n  purpose: enforcement\n  doel: toezicht\n  score s = a +\n}\n}\n',
  },
];

/** Places are compared by path: the editor writes URIs, the command line paths from the current directory. */
function asPath(folder: string, uri: string): string {
  return path.relative(folder, fileURLToPath(uri)).split(path.sep).join('/');
}

function inEditor(analysis: Analysis, uri: string): readonly Diagnostic[] {
  const file = analysis.file(uri)!;
  return toDiagnostics(analysis, file, analysis.findings(uri), file.view.surface, () => null);
}

function fromDiagnostic(folder: string, file: string, diagnostic: Diagnostic): JsonFinding {
  const data = diagnostic.data as DiagnosticData;
  const severity = Object.entries(SEVERITIES).find(([, number]) => number === diagnostic.severity)![0];
  return {
    file,
    range: diagnostic.range,
    code: String(diagnostic.code),
    rule: data.rule,
    severity,
    certainty: data.certainty,
    message: String(diagnostic.message),
    citations: data.citations,
    ...(data.state ? { state: data.state } : {}),
    related: (diagnostic.relatedInformation ?? []).map(({ location, message }) => ({
      file: asPath(folder, location.uri),
      range: location.range,
      message,
    })),
    fixes: data.fixes.map((fix) => fromFix(folder, fix)),
  };
}

function fromFix(folder: string, { title, safety, preferred, changes }: FixData): JsonFinding['fixes'][number] {
  const files = changes.map(({ uri, edits }) => ({
    file: asPath(folder, uri),
    edits: edits.map(({ range, newText }) => ({ range, newText })),
  }));
  return { title, safety, preferred, changes: files };
}

/** A fix with holes travels to an editor in snippet syntax, which only an editor can read. */
function withoutSnippets(finding: JsonFinding): JsonFinding {
  const fixes = finding.fixes.map((fix) => (fix.safety === 'holes' ? { ...fix, changes: [] } : fix));
  return { ...finding, fixes };
}

async function assertSame(folder: string, files: readonly ExampleFile[], checked: JsonReport): Promise<void> {
  const uriOf = (name: string) => pathToFileURL(path.join(folder, name)).href;
  const workspace = new Workspace({ date: '2025-06-01' });
  const analysis = workspace.apply(
    ...files.map(({ name, text }) => ({ kind: 'set' as const, uri: uriOf(name), text })),
  );
  for (const { name } of files) {
    const expected = inEditor(analysis, uriOf(name)).map((each) => fromDiagnostic(folder, name, each));
    const found = checked.findings.filter(({ file }) => file === name);
    assert.deepEqual(found.map(withoutSnippets), expected.map(withoutSnippets), name);
  }
}

describe('the editor and the command line report the same findings', () => {
  const folder = path.resolve('examples');
  let checked: JsonReport;
  before(async () => {
    checked = await report(folder, []);
  });

  test('in every example', async () => {
    const files = exampleFiles();
    assert.ok(files.length > 0 && checked.findings.length > 0);
    assert.equal(checked.summary.files, files.length);
    await assertSame(folder, files, checked);
  });

  test('in broken files, in both languages, with Windows line ends', async () => {
    await inFolder(async (temporary) => {
      for (const { name, text } of BROKEN_EVERYWHERE) temporary.write(name, text);
      const broken = await report(temporary.path, []);
      assert.deepEqual([...new Set(broken.findings.map(({ file }) => file))], ['broken.tenzij', 'english.tenzij']);
      await assertSame(temporary.path, BROKEN_EVERYWHERE, broken);
    });
  });
});
