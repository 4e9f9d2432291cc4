import { type CodeAction, CodeActionKind, type Diagnostic } from 'vscode-languageserver';
import { type Bilingual, CONFIG_NAME, type Language, LineIndex, withLineEndsOf, withNotThis } from '../core';
import { workspaceEdit } from './actions';
import { toRange } from './convert';
import { isDiagnosticData } from './diagnosticData';
import type { Session } from './session';
import { escapeSnippet, startOnNewLine } from './snippet';

const WHY: Bilingual = {
  nl: 'wat het veld werkelijk bevat …',
  en: 'what the field really holds …',
};

/**
 * Offers to record for the whole organisation, in the `tenzij.config.json` of the folder, that a name means something else
 * than it seems to. The finding goes away when the author has written down why.
 */
export function recordForOrganisation(session: Session, uri: string, diagnostics: readonly Diagnostic[]): CodeAction[] {
  const config = session.project.configOf(uri);
  if (!config || (config.text === undefined && !session.client.createsFiles)) return [];
  return diagnostics.flatMap((diagnostic) => {
    const { data } = diagnostic;
    if (!isDiagnosticData(data) || data.version !== session.versionOf(uri)) return [];
    const name = data.fixes.find(({ notThis }) => notThis !== undefined)?.notThis;
    const edit = name === undefined ? undefined : editFor(session, config, name, data.language);
    if (!edit) return [];
    return [{ title: title(name!)[data.language], kind: CodeActionKind.QuickFix, diagnostics: [diagnostic], edit }];
  });
}

function editFor(
  session: Session,
  { uri, text }: { readonly uri: string; readonly text: string | undefined },
  name: string,
  language: Language,
) {
  const entry = escapeSnippet(`{ "name": ${JSON.stringify(name)}, "why": "`);
  const found = withNotThis(text ?? '', `${entry}\${1:${WHY[language]}}" }`);
  if (!found) return undefined;
  const fix = (edits: readonly { range: ReturnType<typeof toRange>; newText: string }[]) => ({
    title: title(name)[language],
    safety: 'holes' as const,
    changes: [{ uri, version: session.versionOf(uri), edits }],
  });
  const lines = new LineIndex(text ?? '');
  const edit = startOnNewLine(
    { range: toRange(lines, found.span), newText: withLineEndsOf(text ?? '', found.newText) },
    lines,
  );
  return workspaceEdit(fix([edit]), session.client, text === undefined ? { uri, text: '' } : undefined);
}

function title(name: string): Bilingual {
  return {
    nl: `Leg voor de hele organisatie vast dat "${name}" niets over een grond zegt (${CONFIG_NAME})`,
    en: `Record for the whole organisation that "${name}" says nothing about a ground (${CONFIG_NAME})`,
  };
}
