import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import * as vscode from 'vscode';
import { type EditorTest, eventually, finding, findingsNow, openFile } from './support';

/** @returns the process of the language server, which is a child of the process this runs in. */
function serverProcess(): number | undefined {
  const processes = execFileSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8' }).split('\n');
  return processes
    .map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line))
    .filter((match) => match !== null)
    .filter(([, , parent, command]) => Number(parent) === process.pid && command?.includes('server.js'))
    .map(([, pid]) => Number(pid))[0];
}

/** More than the client restarts by itself. */
const MOST_CRASHES = 8;

/** @returns the answer as soon as there is one; undefined when a second brings none. */
async function withinASecond<Answer>(probe: () => Answer | undefined): Promise<Answer | undefined> {
  for (let tries = 0; tries < 20; tries++) {
    const answer = probe();
    if (answer !== undefined) return answer;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return undefined;
}

/** Runs something and waits until the findings of the document have gone and have come back. */
async function findingsReturnAfter(document: vscode.TextDocument, action: () => void | Promise<void>): Promise<void> {
  let wentAway = false;
  const listener = vscode.languages.onDidChangeDiagnostics(() => {
    wentAway ||= findingsNow(document, 'TZ206').length === 0;
  });
  try {
    await action();
    await eventually('the findings going away', () => wentAway);
    await finding(document, 'TZ206');
  } finally {
    listener.dispose();
  }
}

async function textShown(matches: (document: vscode.TextDocument) => boolean): Promise<string> {
  return eventually('a document', () => vscode.workspace.textDocuments.find(matches)?.getText());
}

/** The list of processes these need exists everywhere but on Windows. */
const crashTests: readonly EditorTest[] = [
  {
    name: 'after a crash the findings come back by themselves',
    run: async () => {
      const document = await openFile('cub.tenzij');
      await finding(document, 'TZ206');
      const pid = serverProcess();
      assert.ok(pid, 'the process of the server');
      await findingsReturnAfter(document, () => void process.kill(pid, 'SIGKILL'));
      assert.notEqual(serverProcess(), pid);
    },
  },
  {
    name: 'a check that keeps crashing gives up, and the command starts it again',
    run: async () => {
      const document = await openFile('cub.tenzij');
      await finding(document, 'TZ206');
      for (let crash = 1; crash <= MOST_CRASHES; crash++) {
        const pid = await withinASecond(serverProcess);
        if (pid === undefined) break;
        process.kill(pid, 'SIGKILL');
        await eventually('the process to end', () => serverProcess() !== pid);
      }
      assert.equal(await withinASecond(serverProcess), undefined, 'the check has given up');
      await vscode.commands.executeCommand('tenzij.restart');
      await finding(document, 'TZ206');
    },
  },
];

/** The check as a running program: its commands, its pages, and what happens when it stops. */
export const serverTests: readonly EditorTest[] = [
  {
    name: 'the commands exist',
    run: async () => {
      const commands = await vscode.commands.getCommands(true);
      for (const command of ['restart', 'showLog', 'explain', 'translate']) {
        assert.ok(commands.includes(`tenzij.${command}`), `tenzij.${command}`);
      }
    },
  },
  {
    name: 'after a restart the findings come back',
    run: async () => {
      const document = await openFile('cub.tenzij');
      await finding(document, 'TZ206');
      await findingsReturnAfter(document, async () => {
        await vscode.commands.executeCommand('tenzij.restart');
      });
    },
  },
  ...(process.platform === 'win32' ? [] : crashTests),
  {
    name: 'the page of a rule opens as a document in the language that was asked for',
    run: async () => {
      await openFile('cub.tenzij');
      await vscode.commands.executeCommand('tenzij.explain', 'TZ206', 'nl');
      const page = await vscode.workspace.openTextDocument(vscode.Uri.parse('tenzij-page:/nl/TZ206.md'));
      assert.match(page.getText(), /^# .*TZ206/m);
    },
  },
  {
    name: 'a file can be shown in the other language',
    run: async () => {
      await openFile('cub.tenzij');
      await vscode.commands.executeCommand('tenzij.translate');
      const english = await textShown((document) => document.isUntitled && document.languageId === 'tenzij');
      assert.ok(/^profile CUB /m.test(english), `this is not English:\n${english.slice(0, 600)}`);
    },
  },
];
