import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import * as vscode from 'vscode';
import { type EditorTest, finding, openFile, openUnsaved, show } from './support';

async function textOfExample(): Promise<string> {
  return (await openFile('cub.tenzij')).getText();
}

/** A profile is checked wherever it is. */
export const placeTests: readonly EditorTest[] = [
  {
    name: 'a profile that was never saved is checked',
    run: async () => {
      await finding(await openUnsaved(await textOfExample()), 'TZ206');
    },
  },
  {
    name: 'a profile outside the open folder is checked',
    run: async () => {
      const folder = mkdtempSync(path.join(os.tmpdir(), 'tenzij-elsewhere-'));
      try {
        const file = path.join(folder, 'elders.tenzij');
        writeFileSync(file, await textOfExample());
        await finding(await show(await vscode.workspace.openTextDocument(vscode.Uri.file(file))), 'TZ206');
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  },
];
