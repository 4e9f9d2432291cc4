import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { applyEdits, LineIndex } from '../../server/src/core';
import { BROKEN, inFolder, type JsonRange, report } from './world';

describe('the report for a program', () => {
  test('counts what it lists', async () => {
    const { version, findings, summary } = await report(process.cwd(), ['examples']);
    const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
    assert.equal(version, (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version);
    assert.ok(findings.length > 0);
    assert.deepEqual(
      [summary.errors, summary.warnings, summary.information, summary.hints],
      ['error', 'warning', 'information', 'hint'].map(count),
    );
    const byCode = new Map<string, number>();
    for (const { code } of findings) byCode.set(code, (byCode.get(code) ?? 0) + 1);
    assert.deepEqual(summary.byCode, Object.fromEntries(byCode));
    assert.deepEqual(Object.keys(summary.byCode), [...byCode.keys()].sort());
  });

  test('says of every finding what it is, how sure the tool is, and on what it rests', async () => {
    const { findings } = await report(process.cwd(), ['examples/cub/cub.tenzij']);
    const proxy = findings.find(({ code }) => code === 'TZ206')!;
    assert.equal(proxy.file, 'examples/cub/cub.tenzij');
    assert.ok(['certain', 'likely', 'possible'].includes(proxy.certainty));
    assert.ok(proxy.citations.length > 0);
    assert.ok(proxy.rule && proxy.message);
    assert.equal(proxy.related[0]?.file, 'examples/cub/gedeeld/studiefinanciering.tenzij');
  });

  test('places are zero-based lines and UTF-16 columns', async () => {
    await inFolder(async ({ path, write }) => {
      write(
        'a.tenzij',
        'codelijst Soort "😀" {\n  | "a" |\n}\ncodelijst 😀 {\n  | "a" |\n}\ncodelijst Soort {\n  | "a" |\n}\n',
      );
      const { findings } = await report(path, []);
      const { range, related } = findings.find(({ code }) => code === 'TZ102')!;
      assert.deepEqual(range, { start: { line: 6, character: 10 }, end: { line: 6, character: 15 } });
      assert.deepEqual(related[0]!.range, { start: { line: 0, character: 10 }, end: { line: 0, character: 15 } });
    });
  });

  test('the edits of a fix, applied, remove the finding', async () => {
    await inFolder(async ({ path, write }) => {
      write('a.tenzij', BROKEN);
      const before = (await report(path, [])).findings.find(({ code }) => code === 'TZ100')!;
      const fix = before.fixes.find(({ preferred }) => preferred)!;
      assert.deepEqual([fix.safety, fix.changes.map(({ file }) => file)], ['safe', ['a.tenzij']]);
      const lines = new LineIndex(BROKEN);
      const spanOf = ({ start, end }: JsonRange) => ({ start: lines.offset(start), end: lines.offset(end) });
      const edits = fix.changes[0]!.edits.map(({ range, newText }) => ({ span: spanOf(range), newText }));
      write('a.tenzij', applyEdits(BROKEN, edits));
      const after = await report(path, []);
      assert.deepEqual(
        after.findings.filter(({ code, message }) => code === 'TZ100' && message === before.message),
        [],
      );
    });
  });
});
