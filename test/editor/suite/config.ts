import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { type EditorTest, eventually, finding, fixesFor, hoverAt, noFinding, openFile, openFolder } from './support';

const NAME = 'tenzij.config.json';
const WRONG = '{\n  "terms": [\n    { "words": ["schijfcode"], "ground": "natie", "level": "direct" }\n  ]\n}\n';

function uri(): vscode.Uri {
  return vscode.Uri.joinPath(openFolder(), NAME);
}

/** Runs something with the file on disk, and takes the file away afterwards. */
async function withConfig(text: string, run: (document: vscode.TextDocument) => Promise<void>): Promise<void> {
  writeFileSync(uri().fsPath, text);
  try {
    const document = await openFile(NAME);
    // VS Code may still have the text that an earlier test left.
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await eventually('the text on disk', () => document.getText() === text);
    await run(document);
  } finally {
    rmSync(uri().fsPath, { force: true });
  }
}

async function replace(document: vscode.TextDocument, text: string, by: string): Promise<void> {
  const at = document.getText().indexOf(text);
  const edit = new vscode.WorkspaceEdit();
  const range = new vscode.Range(document.positionAt(at), document.positionAt(at + text.length));
  edit.replace(document.uri, range, by);
  assert.ok(await vscode.workspace.applyEdit(edit));
}

function labelOf({ label }: vscode.CompletionItem): string {
  return typeof label === 'string' ? label : label.label;
}

/** The file in which an organisation keeps its own terms. */
export const configTests: readonly EditorTest[] = [
  {
    name: 'what is wrong in tenzij.config.json is found while it is typed',
    run: () =>
      withConfig(WRONG, async (document) => {
        const found = await finding(document, 'TZ103');
        assert.equal(document.getText(found.range), '"natie"');
        await replace(document, '"natie"', '"nationaliteit"');
        await noFinding(document, 'TZ103');
        assert.ok(document.isDirty);
      }),
  },
  {
    name: 'the keys of tenzij.config.json are completed and explained',
    run: () =>
      withConfig(WRONG, async (document) => {
        const text = document.getText();
        const inTerm = document.positionAt(text.indexOf('"ground"') + 3);
        const hover = await eventually('an explanation of "ground"', async () => {
          const parts = await hoverAt(document, inTerm);
          return parts.map(({ value }) => value).join('\n') || undefined;
        });
        assert.match(hover, /onthult/);
        const values = document.positionAt(text.indexOf('natie') + 2);
        let offered: string[] = [];
        const isThere = async () => {
          const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
            'vscode.executeCompletionItemProvider',
            document.uri,
            values,
          );
          offered = items.map(labelOf);
          return offered.includes('"politieke gezindheid"');
        };
        await eventually('the grounds', isThere).catch(() => assert.fail(`no ground among: ${offered.join(', ')}`));
      }),
  },
  {
    name: 'a wrong match can be recorded for the whole organisation',
    run: () =>
      withConfig('{}\n', async () => {
        const document = await openFile('gedeeld/studiefinanciering.tenzij');
        const profile = await openFile('cub.tenzij');
        assert.ok(document.getText().includes('veld onderwijs'));
        const fixes = await fixesFor(profile, await finding(profile, 'TZ206'));
        const fix = fixes.find(({ title }) => title.includes(NAME));
        assert.ok(fix, fixes.map(({ title }) => title).join(', '));
        assert.ok(fix.edit, 'the fix carries its edit');
      }),
  },
  {
    name: 'a definition that another file repeats can be shared, after a confirmation',
    run: async () => {
      const text = 'gegevens Klant "Klant" {\n  bron: SUWI\n  veld te_laat geheel van 0 t/m 20\n}\n';
      const profile = 'profiel P "Proef" {\n  populatie Klant\n  regel r als te_laat > 3 dan klasse 1\n}\n';
      const files = ['een.tenzij', 'twee.tenzij'].map((name) => vscode.Uri.joinPath(openFolder(), name).fsPath);
      try {
        for (const file of files) writeFileSync(file, `${text}${profile}`);
        const document = await openFile('een.tenzij');
        const action = await eventually('the refactoring', async () => {
          const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
            'vscode.executeCodeActionProvider',
            document.uri,
            new vscode.Range(0, 12, 0, 12),
            vscode.CodeActionKind.RefactorMove.value,
            1,
          );
          return actions.find(({ title }) => title.includes('Klant'));
        });
        const targets = action.edit?.entries().map(([target]) => target.path.slice(openFolder().path.length + 1));
        assert.deepEqual(targets?.sort(), ['een.tenzij', 'gedeeld/klant.tenzij', 'twee.tenzij']);
      } finally {
        for (const file of files) rmSync(file, { force: true });
      }
    },
  },
];
