import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { MESSAGES, say } from './messages';
import { PAGE_SCHEME, REQUESTS } from './names';

/** Shows the pages the server writes as read-only Markdown documents. */
export class PageProvider implements vscode.TextDocumentContentProvider {
  constructor(private readonly client: BaseLanguageClient) {}

  /** @returns the Markdown of the page, or a sentence saying that it could not be opened. */
  async provideTextDocumentContent(uri: vscode.Uri, token: vscode.CancellationToken): Promise<string> {
    try {
      const page = await this.client.sendRequest<{ text: string }>(REQUESTS.page, { uri: uri.toString() }, token);
      return page.text;
    } catch (error) {
      this.client.error(`No page for ${uri.toString()}`, error, false);
      return say(MESSAGES.pageFailed);
    }
  }
}

/**
 * @param ruleCode the code of a rule, such as `TZ206`.
 * @param language the language of the page, `nl` or `en`.
 * @returns the address of the page of that rule.
 */
export function pageUri(ruleCode: string, language: string): vscode.Uri {
  return vscode.Uri.from({ scheme: PAGE_SCHEME, path: `/${language}/${ruleCode}.md` });
}

/** Opens a page in the Markdown preview, or as text where this VS Code has no preview. */
export async function showPage(uri: vscode.Uri): Promise<void> {
  try {
    await vscode.commands.executeCommand('markdown.showPreview', uri);
  } catch {
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri), { preview: true });
  }
}
