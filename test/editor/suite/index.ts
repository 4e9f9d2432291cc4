import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { checkTests } from './check';
import { configTests } from './config';
import { placeTests } from './places';
import { serverTests } from './server';
import { closeAll, type EditorTest } from './support';

const tests: readonly EditorTest[] = [...checkTests, ...placeTests, ...configTests, ...serverTests];

/**
 * Tries every behaviour, one after the other, in the VS Code this runs in. The results go to the console and, as
 * `{ passed, failed }`, to the file the environment names.
 * @throws when a test fails, which is how VS Code learns it.
 */
export async function run(): Promise<void> {
  await startExtension();
  let failed = 0;
  for (const test of tests) {
    const start = Date.now();
    try {
      await test.run();
      console.log(`✔ ${test.name} (${Date.now() - start} ms)`);
    } catch (error) {
      failed += 1;
      console.log(`✖ ${test.name} (${Date.now() - start} ms)\n${error instanceof Error ? error.stack : error}`);
    } finally {
      await closeAll();
    }
  }
  const file = process.env.TENZIJ_TEST_RESULTS;
  if (file) writeFileSync(file, JSON.stringify({ passed: tests.length - failed, failed }));
  if (failed > 0) throw new Error(`${failed} of ${tests.length} tests in the editor failed`);
}

/** Without the extension every test would only wait in vain, so this fails at once and says why. */
async function startExtension(): Promise<void> {
  const extension = vscode.extensions.getExtension('tenzij.tenzij');
  assert.ok(extension, 'VS Code knows the extension');
  try {
    await extension.activate();
  } catch (error) {
    console.log(`✖ the extension starts\n${error instanceof Error ? error.stack : error}`);
    throw error;
  }
}
