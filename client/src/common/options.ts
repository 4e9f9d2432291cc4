import type * as vscode from 'vscode';
import { type ErrorHandler, type LanguageClientOptions, RevealOutputChannelOn } from 'vscode-languageclient';
import { COMMANDS, CONFIG_NAME, LANGUAGE_ID } from './names';

/**
 * What the language client is told, the same for every place the server may run.
 * @param log where the client and the server write.
 * @param errorHandler what happens when the server stops.
 */
export function clientOptions(log: vscode.LogOutputChannel, errorHandler: ErrorHandler): LanguageClientOptions {
  return {
    // No scheme: unsaved files and files of a virtual workspace are checked like any other.
    // The organisation’s own terms are JSON with or without comments; their pattern says enough.
    documentSelector: [{ language: LANGUAGE_ID }, { pattern: `**/${CONFIG_NAME}` }],
    // Written in full: the client fills up any object given here with `onChange: false`.
    diagnosticPullOptions: { onChange: true, onSave: true },
    // No watchers and no section of settings here: the server asks for the news it needs, and would get it twice.
    initializationOptions: { commands: [COMMANDS.explain] },
    outputChannel: log,
    traceOutputChannel: log,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    // A hover may open the page of a rule; no other command may hide behind a link.
    markdown: { isTrusted: { enabledCommands: [COMMANDS.explain] }, supportThemeIcons: true },
    errorHandler,
  };
}
