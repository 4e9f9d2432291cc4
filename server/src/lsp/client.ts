import { type ClientCapabilities, MarkupKind } from 'vscode-languageserver';

/** What the connected editor can do, as far as the server behaves differently for it. */
export interface ClientFeatures {
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly refreshesCodeLenses: boolean;
  readonly refreshesSemanticTokens: boolean;
  /** Sends `Diagnostic.data` back with a request for code actions. */
  readonly returnsDiagnosticData: boolean;
  readonly answersConfiguration: boolean;
  readonly registersConfiguration: boolean;
  readonly registersWatchers: boolean;
  /** Knows edits that name the version of the document they are for. */
  readonly versionedEdits: boolean;
  readonly snippetEdits: boolean;
  readonly changeAnnotations: boolean;
  /** Makes a file as part of an edit. */
  readonly createsFiles: boolean;
  readonly snippetCompletions: boolean;
  readonly markdownCompletions: boolean;
  readonly markdownHovers: boolean;
  readonly hierarchicalSymbols: boolean;
  /** Shows what a definition was asked for, and all of the declaration. */
  readonly definitionLinks: boolean;
  /** Commands of the editor that an answer may name: what an editor does not know it answers with an error. */
  readonly commands: ReadonlySet<string>;
}

/**
 * Reads from what a client says at `initialize` what matters here; absent means no.
 * @param initializationOptions the ids of the commands that the client knows are in `commands`
 */
export function clientFeatures(
  { workspace, textDocument }: ClientCapabilities,
  initializationOptions: unknown,
): ClientFeatures {
  const operations: unknown = workspace?.workspaceEdit?.resourceOperations;
  return {
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    refreshesCodeLenses: workspace?.codeLens?.refreshSupport === true,
    refreshesSemanticTokens: workspace?.semanticTokens?.refreshSupport === true,
    returnsDiagnosticData:
      textDocument?.publishDiagnostics?.dataSupport === true || textDocument?.diagnostic?.dataSupport === true,
    answersConfiguration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    registersWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    snippetEdits: workspace?.workspaceEdit?.snippetEditSupport === true,
    changeAnnotations: workspace?.workspaceEdit?.changeAnnotationSupport !== undefined,
    createsFiles:
      workspace?.workspaceEdit?.documentChanges === true && Array.isArray(operations) && operations.includes('create'),
    snippetCompletions: textDocument?.completion?.completionItem?.snippetSupport === true,
    markdownCompletions: showsMarkdown(textDocument?.completion?.completionItem?.documentationFormat),
    markdownHovers: showsMarkdown(textDocument?.hover?.contentFormat),
    hierarchicalSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    definitionLinks: textDocument?.definition?.linkSupport === true,
    commands: commandsIn(initializationOptions),
  };
}

/** A client that names no formats leaves the choice to the server. */
function showsMarkdown(formats: unknown): boolean {
  return !Array.isArray(formats) || formats.length === 0 || formats.includes(MarkupKind.Markdown);
}

function commandsIn(options: unknown): ReadonlySet<string> {
  const commands = typeof options === 'object' && options !== null && 'commands' in options ? options.commands : [];
  return new Set(Array.isArray(commands) ? commands.filter((command) => typeof command === 'string') : []);
}
