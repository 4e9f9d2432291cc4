import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import * as vscode from 'vscode';
import { type EditorTest, finding, noFinding, openFile, openFolder, openUnsaved, show } from './support';

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
  {
    name: 'a shared definition that changes on disk changes the findings of the profile that uses it',
    run: async () => {
      const document = await openFile('cub.tenzij');
      await finding(document, 'TZ206');
      await noFinding(document, 'TZ101');
      const file = vscode.Uri.joinPath(openFolder(), 'gedeeld', 'studiefinanciering.tenzij').fsPath;
      const definition = readFileSync(file, 'utf8');
      try {
        writeFileSync(file, definition.replace(/^(\s*veld )onderwijs\b/m, '$1opleiding'));
        await finding(document, 'TZ101');
      } finally {
        writeFileSync(file, definition);
      }
      await noFinding(document, 'TZ101');
    },
  },
  {
    name: 'a folder of imported files that gets another name is missed, and found again',
    run: async () => {
      const document = await openFile('cub.tenzij');
      await finding(document, 'TZ206');
      await noFinding(document, 'TZ114');
      const shared = vscode.Uri.joinPath(openFolder(), 'gedeeld');
      const elsewhere = vscode.Uri.joinPath(openFolder(), 'elders');
      renameSync(shared.fsPath, elsewhere.fsPath);
      try {
        await finding(document, 'TZ114');
      } finally {
        renameSync(elsewhere.fsPath, shared.fsPath);
      }
      await noFinding(document, 'TZ114');
    },
  },
];
