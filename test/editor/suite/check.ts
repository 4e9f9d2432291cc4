import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { type EditorTest, eventually, finding, fixesFor, hoverAt, noFinding, openFile, openUnsaved } from './support';

const ARTICLE_1 = 'Allen die zich in Nederland bevinden, worden in gelijke gevallen gelijk behandeld.';

/** A decimal comma, which would silently be read as two numbers in another language. */
const DECIMAL_COMMA = `profiel Proef "Proef" {
  factor woonvorm uit woonvorm_student {
    | "kamer" | 1,2 |
  }
}
`;

/** What an author sees while writing a profile. */
export const checkTests: readonly EditorTest[] = [
  {
    name: 'a profile in the folder gets its findings when it is opened',
    run: async () => {
      const document = await openFile('cub.tenzij');
      assert.equal(document.languageId, 'tenzij');
      const proxy = await finding(document, 'TZ206');
      assert.equal(proxy.source, 'tenzij');
      assert.ok(proxy.message.length > 20, proxy.message);
    },
  },
  {
    name: 'resting on a flagged name shows article 1 of the Constitution and the framework',
    run: async () => {
      const document = await openFile('cub.tenzij');
      const proxy = await finding(document, 'TZ206');
      const hover = await hoverAt(document, proxy.range.start);
      const text = hover.map((part) => part.value).join('\n');
      assert.ok(text.includes(ARTICLE_1), text);
      assert.match(text, /College voor de Rechten van de Mens/);
    },
  },
  {
    name: 'a link in a hover may explain a finding and nothing else',
    run: async () => {
      const document = await openFile('cub.tenzij');
      const proxy = await finding(document, 'TZ206');
      for (const part of await hoverAt(document, proxy.range.start)) {
        assert.deepEqual(part.isTrusted, { enabledCommands: ['tenzij.explain'] });
      }
    },
  },
  {
    name: 'a quick fix changes the text and its finding goes away',
    run: async () => {
      const document = await openUnsaved(DECIMAL_COMMA);
      const comma = await finding(document, 'TZ100');
      // An editor asks again whenever the cursor rests; the first time may come while the document is still being opened.
      const edit = await eventually('a fix with an edit', async () =>
        (await fixesFor(document, comma)).map((fix) => fix.edit).find((each) => each !== undefined),
      );
      assert.ok(await vscode.workspace.applyEdit(edit));
      assert.ok(document.getText().includes('| 1.2 |'), document.getText());
      await noFinding(document, 'TZ100');
    },
  },
  {
    name: 'a finding appears and goes away while the author types',
    run: async () => {
      const document = await openUnsaved(DECIMAL_COMMA.replace('1,2', '1.2'));
      const at = document.getText().indexOf('1.2');
      const replace = async (text: string): Promise<void> => {
        const edit = new vscode.WorkspaceEdit();
        edit.replace(document.uri, new vscode.Range(document.positionAt(at), document.positionAt(at + 3)), text);
        assert.ok(await vscode.workspace.applyEdit(edit));
      };
      await replace('1,2');
      await finding(document, 'TZ100');
      await replace('1.2');
      await noFinding(document, 'TZ100');
    },
  },
  {
    name: 'messages follow the language setting at once',
    run: async () => {
      const settings = vscode.workspace.getConfiguration('tenzij');
      const document = await openFile('cub.tenzij');
      const dutch = (await finding(document, 'TZ206')).message;
      try {
        await settings.update('language', 'en', vscode.ConfigurationTarget.Global);
        await eventually('an English message', async () => (await finding(document, 'TZ206')).message !== dutch);
      } finally {
        await settings.update('language', undefined, vscode.ConfigurationTarget.Global);
      }
    },
  },
];
