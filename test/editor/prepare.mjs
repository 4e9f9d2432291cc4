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

/** What VS Code reads of an extension. */
const extensionParts = ['package.json', 'package.nls.json', 'package.nls.nl.json', 'dist', 'syntaxes', 'snippets'];

/**
 * Makes the folders of one run. The extension is copied too, so that a build during the run does not change what is tested.
 * @returns `{ folder, extension, data, results, remove }`: the copies of the example and of the extension, a place for
 *   VS Code's own data, the file for the results, and a function that removes them all.
 */
export function makeRoom(example = path.join(root, 'examples/cub')) {
  const room = mkdtempSync(path.join(os.tmpdir(), 'tenzij-editor-'));
  const folder = path.join(room, path.basename(example));
  const extension = path.join(room, 'extension');
  const data = path.join(room, 'data');
  mkdirSync(data);
  for (const part of extensionParts) cpSync(path.join(root, part), path.join(extension, part), { recursive: true });
  cpSync(example, folder, { recursive: true });
  return {
    folder,
    extension,
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
