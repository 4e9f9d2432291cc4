import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { clientLanguage, MESSAGES, say } from './messages';
import { COMMANDS, LANGUAGE_ID, REQUESTS } from './names';
import { pageUri, showPage } from './pages';

/**
 * Registers the commands of the extension.
 * @param restart stops the server if it runs and starts it; never rejects.
 * @returns the registrations, to be disposed of with the extension.
 */
export function registerCommands(
  client: BaseLanguageClient,
  log: vscode.LogOutputChannel,
  restart: () => Promise<void>,
): vscode.Disposable[] {
  const register = vscode.commands.registerCommand;
  return [
    register(COMMANDS.restart, restart),
    register(COMMANDS.showLog, () => log.show()),
    register(COMMANDS.explain, (ruleCode: unknown, language: unknown) => explain(ruleCode, language)),
    register(COMMANDS.translate, () => translate(client)),
  ];
}

async function explain(ruleCode: unknown, language: unknown): Promise<void> {
  // The arguments come from a link, so what is not the code of a rule is not made into an address.
  if (typeof ruleCode !== 'string' || !/^TZ\d{3}$/.test(ruleCode)) return;
  await showPage(pageUri(ruleCode, language === 'nl' || language === 'en' ? language : clientLanguage()));
}

async function translate(client: BaseLanguageClient): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  if (document?.languageId !== LANGUAGE_ID) {
    void vscode.window.showInformationMessage(say(MESSAGES.noProfile));
    return;
  }
  try {
    const uri = client.code2ProtocolConverter.asUri(document.uri);
    const { text, isBroken } = await client.sendRequest<{ text: string; isBroken?: true }>(REQUESTS.translate, { uri });
    if (isBroken) {
      void vscode.window.showErrorMessage(say(MESSAGES.translateBroken));
      return;
    }
    // What the server answers when it could not translate; an empty document would look as if the profile were lost.
    if (text === '' && document.getText() !== '') throw new Error('the server gave no translation');
    const translation = await vscode.workspace.openTextDocument({ language: LANGUAGE_ID, content: text });
    await vscode.window.showTextDocument(translation, { viewColumn: vscode.ViewColumn.Beside });
  } catch (error) {
    client.error(`Not translated: ${document.uri.toString()}`, error, false);
    void vscode.window.showErrorMessage(say(MESSAGES.translateFailed));
  }
}
