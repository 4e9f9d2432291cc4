import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import type { LogOutputChannel } from 'vscode';
import type { BaseLanguageClient, ErrorHandler } from 'vscode-languageclient';
import { fakeEditor } from './support/vscode';

const editor = fakeEditor();
const { State, CloseAction, ErrorAction } = require('vscode-languageclient') as typeof import('vscode-languageclient');
const { Status } = require('../../client/src/common/status') as typeof import('../../client/src/common/status');
const { CrashHandler } = require('../../client/src/common/crashes') as typeof import('../../client/src/common/crashes');
const { registerCommands } =
  require('../../client/src/common/commands') as typeof import('../../client/src/common/commands');

const { clientOptions } =
  require('../../client/src/common/options') as typeof import('../../client/src/common/options');

beforeEach(() => {
  editor.language = 'en';
  editor.setting = undefined;
  editor.executed.length = 0;
});

describe('the status at the language indicator', () => {
  const shown = (state: (typeof State)[keyof typeof State]) => {
    new Status().show(state);
    const { text, detail, busy, severity, command } = editor.item;
    return [text, detail, busy, severity, (command as { command: string }).command];
  };

  it('says what the check is doing, and offers what helps', () => {
    assert.deepEqual(shown(State.Starting), ['Tenzij is starting', '', true, 0, 'tenzij.showLog']);
    assert.deepEqual(shown(State.Running), ['Tenzij is ready', '', false, 0, 'tenzij.restart']);
  });

  it('is an error when nothing is being checked, with the way to start again', () => {
    const stopped = ['Tenzij has stopped', 'This file is not being checked now.', false, 2, 'tenzij.restart'];
    assert.deepEqual(shown(State.Stopped), stopped);
    assert.deepEqual(shown(State.StartFailed), stopped);
  });

  it('says the last state only', () => {
    shown(State.Stopped);
    assert.equal(shown(State.Running)[1], '');
  });

  it('speaks the language of the setting, and otherwise that of the editor', () => {
    editor.setting = 'nl';
    assert.equal(shown(State.Running)[0], 'Tenzij is klaar');
    editor.setting = 'file';
    assert.equal(shown(State.Running)[0], 'Tenzij is ready');
    editor.language = 'nl';
    assert.equal(shown(State.Running)[0], 'Tenzij is klaar');
    editor.setting = 'en';
    assert.equal(shown(State.Running)[0], 'Tenzij is ready');
    editor.setting = 'nl';
    editor.onSetting();
    assert.equal(editor.item.text, 'Tenzij is klaar', 'also without a change of state');
  });
});

describe('a server that stops', () => {
  const MINUTE = 60_000;
  let now = 0;
  let told = 0;
  const handler = () => {
    now = 0;
    told = 0;
    return new CrashHandler(
      () => told++,
      () => now,
    );
  };

  it('is started again four times in three minutes, and then the reader is told', () => {
    const crashes = handler();
    for (let crash = 1; crash <= 4; crash++) assert.equal(crashes.closed().action, CloseAction.Restart);
    assert.equal(told, 0);
    assert.equal(crashes.closed().action, CloseAction.DoNotRestart);
    assert.equal(told, 1);
  });

  it('is started again however often it stops, when there is time between', () => {
    const crashes = handler();
    for (let crash = 1; crash <= 20; crash++) {
      assert.equal(crashes.closed().action, CloseAction.Restart);
      now += MINUTE;
    }
    assert.equal(told, 0);
  });

  it('has a new beginning after the reader restarted it', () => {
    const crashes = handler();
    for (let crash = 1; crash <= 5; crash++) crashes.closed();
    crashes.reset();
    assert.equal(crashes.closed().action, CloseAction.Restart);
  });

  it('is let go on after a faulty message, but not after many', () => {
    const crashes = handler();
    assert.equal(crashes.error(new Error(), undefined, 3).action, ErrorAction.Continue);
    assert.equal(crashes.error(new Error(), undefined, 4).action, ErrorAction.Shutdown);
    assert.equal(crashes.error(new Error(), undefined, undefined).action, ErrorAction.Shutdown);
  });
});

describe('the command that explains a rule', () => {
  registerCommands({} as BaseLanguageClient, {} as LogOutputChannel, async () => {});
  const explain = async (...values: unknown[]) => {
    await editor.commands.get('tenzij.explain')!(...values);
    return editor.executed;
  };

  it('opens the page in the language it is asked for, and otherwise in that of the editor', async () => {
    assert.deepEqual(await explain('TZ206', 'nl'), [['markdown.showPreview', 'tenzij-page:/nl/TZ206.md']]);
    editor.executed.length = 0;
    assert.deepEqual(await explain('TZ206', 'fr'), [['markdown.showPreview', 'tenzij-page:/en/TZ206.md']]);
  });

  it('does nothing with what is not the code of a rule: the words come from a link', async () => {
    for (const value of ['TZ2061', '../TZ206', 'TZ206.md', 206, undefined, null]) await explain(value, 'nl');
    assert.deepEqual(editor.executed, []);
  });
});

describe('what the language client is told', () => {
  const options = clientOptions({} as LogOutputChannel, {} as ErrorHandler);

  it('checks a profile wherever it comes from, while it is typed and when it is saved', () => {
    assert.deepEqual(options.documentSelector?.[0], { language: 'tenzij' });
    assert.deepEqual(options.diagnosticPullOptions, { onChange: true, onSave: true });
  });

  it('lets a link in a hover explain a rule, and run no other command', () => {
    assert.deepEqual(options.markdown?.isTrusted, { enabledCommands: ['tenzij.explain'] });
    assert.deepEqual(options.initializationOptions, { commands: ['tenzij.explain'] });
  });
});
