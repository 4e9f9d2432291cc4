import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Workspace } from '../../server/src/core';
import { resolvePath } from '../../server/src/core/model/source';

test('an import never leads to another machine', () => {
  for (const path of ['//elders/map/x.tenzij', '\\\\elders\\map\\x.tenzij', '///elders/x.tenzij', '/\\elders/x.tenzij'])
    assert.equal(new URL(resolvePath('file:///c%3A/map/a.tenzij', path)!).host, '', path);
  assert.equal(resolvePath('file:///map/a.tenzij', 'onder/b.tenzij'), 'file:///map/onder/b.tenzij');
  assert.equal(resolvePath('file:///map/a.tenzij', '..\\b.tenzij'), 'file:///b.tenzij');
  assert.equal(resolvePath('untitled:a', 'b.tenzij'), undefined);
});

test('a long chain of imports is loaded and checked in work in proportion to its length', () => {
  const work = (length: number) => {
    const uri = (at: number) => `file:///keten/f${at}.tenzij`;
    const text = (at: number) =>
      `${at + 1 < length ? `gebruik "f${at + 1}.tenzij" { G${at + 1} }` : ''}\ngegevens G${at} { veld a geheel }\n`;
    const workspace = new Workspace({ date: '2026-11-24' });
    let analysis = workspace.apply();
    let steps = 0;
    for (let at = 0; at < length; at++) analysis = workspace.apply({ kind: 'set', uri: uri(at), text: text(at) });
    const counted = new Proxy(Map.prototype.get, {
      apply: (get, map, keys) => {
        steps++;
        return Reflect.apply(get, map, keys);
      },
    });
    const get = Map.prototype.get;
    Map.prototype.get = counted as typeof get;
    try {
      assert.deepEqual(analysis.pendingImports(uri(0)), []);
      analysis.findings(uri(0));
    } finally {
      Map.prototype.get = get;
    }
    return steps;
  };
  const [short, long] = [work(100), work(400)];
  assert.ok(long < 6 * short, `${long} look-ups for 400 files, ${short} for 100`);
});
