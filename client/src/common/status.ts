import * as vscode from 'vscode';
import { State } from 'vscode-languageclient';
import type { Bilingual } from '../../../server/src/core';
import { MESSAGES, say } from './messages';
import { COMMANDS, LANGUAGE_ID } from './names';

interface Look {
  readonly text: Bilingual;
  readonly detail?: Bilingual;
  readonly busy: boolean;
  readonly severity: vscode.LanguageStatusSeverity;
  readonly action: { readonly title: Bilingual; readonly command: string };
}

const showLog = { title: MESSAGES.showLog, command: COMMANDS.showLog };
const restart = { title: MESSAGES.restart, command: COMMANDS.restart };
const stopped: Look = {
  text: MESSAGES.stopped,
  detail: MESSAGES.stoppedDetail,
  busy: false,
  severity: vscode.LanguageStatusSeverity.Error,
  action: restart,
};

const looks: { readonly [state in State]: Look } = {
  [State.Starting]: {
    text: MESSAGES.starting,
    busy: true,
    severity: vscode.LanguageStatusSeverity.Information,
    action: showLog,
  },
  [State.Running]: {
    text: MESSAGES.ready,
    busy: false,
    severity: vscode.LanguageStatusSeverity.Information,
    action: restart,
  },
  [State.Stopped]: stopped,
  [State.StartFailed]: stopped,
};

/** The state of the check, shown at the language indicator of every open profile. */
export class Status implements vscode.Disposable {
  private readonly item = vscode.languages.createLanguageStatusItem('tenzij.status', { language: LANGUAGE_ID });

  private state: State = State.Starting;
  /** The setting of the language changes what is shown, too. */
  private readonly listener = vscode.workspace.onDidChangeConfiguration(() => this.show(this.state));

  constructor() {
    this.item.name = 'Tenzij';
    this.show(State.Starting);
  }

  /** @param state the state of the connection to the server, as the language client reports it. */
  show(state: State): void {
    this.state = state;
    const look = looks[state];
    this.item.text = say(look.text);
    this.item.detail = look.detail ? say(look.detail) : '';
    this.item.busy = look.busy;
    this.item.severity = look.severity;
    this.item.command = { title: say(look.action.title), command: look.action.command };
  }

  dispose(): void {
    this.listener.dispose();
    this.item.dispose();
  }
}
