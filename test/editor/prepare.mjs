// What both hosts need: the tests bundled for the extension host, and a copy of the example that tests may change.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { root } from '../../scripts/steps.mjs';

/** The switches Chromium needs to start without a screen and to leave the network alone. */
export const browserSwitches = [
  ...['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  ...['--disable-component-update', '--disable-sync'],
];

/** @returns the absolute path of the bundled tests; the module exports `run`. */
export async function bundleSuite() {
  const outfile = path.join(root, 'out/editor/suite.js');
  await build({
    entryPoints: [path.join(root, 'test/editor/suite/index.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external: ['vscode'],
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  return outfile;
}

/**
 * Makes the folders of one run.
 * @returns `{ folder, data, results, remove }`: the copy of the example, a place for VS Code's own data, the file for the
 *   results, and a function that removes all three.
 */
export function makeRoom(example = path.join(root, 'examples/cub')) {
  const room = mkdtempSync(path.join(os.tmpdir(), 'tenzij-editor-'));
  const folder = path.join(room, path.basename(example));
  const data = path.join(room, 'data');
  mkdirSync(data);
  cpSync(example, folder, { recursive: true });
  return {
    folder,
    data,
    results: path.join(room, 'results.json'),
    remove: () => rmSync(room, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }),
  };
}

/** @returns `{ passed, failed }` as the suite wrote it; one failure when it ended before it could. */
export function readResults(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { passed: 0, failed: 1 };
  }
}
