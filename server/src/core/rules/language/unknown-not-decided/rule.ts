import { fixHere, type Report, type Rule, type RuleContext } from '../../../lint/rule';
import { type Column, type Table, tablesOf } from '../../../model/tables';
import { CONNECTIVE_BY_SPELLING } from '../../../syntax/vocabulary';
import { newlineOf } from '../../../text/newlines';
import { span } from '../../../text/span';

/** TZ108: a field may be unknown, and the table does not say what happens then. */
export const unknownNotDecided: Rule = {
  code: 'TZ108',
  name: 'unknown-not-decided',
  title: { nl: 'Over onbekend is niet beslist', en: 'Unknown is not decided about' },
  severity: 'error',
  citations: [],
  check(context) {
    for (const linked of context.linked.profiles) {
      for (const table of tablesOf(linked, context.linked)) {
        if (table.rows.length === 0) continue;
        table.columns.forEach((column, index) => {
          if (leavesUnknownOpen(column)) context.report(report(context, table, column, index));
        });
      }
    }
  },
};

/** A column of only - does not look at the field; otherwise "unknown" is a value somebody must decide about. */
function leavesUnknownOpen({ type, cells }: Column): boolean {
  if (type.kind === 'any' || !type.optional || cells.length === 0) return false;
  return !cells.some(({ kind }) => kind === 'unknown') && !cells.every(({ kind }) => kind === 'any');
}

function report(context: RuleContext, table: Table, column: Column, index: number): Report {
  const name = column.name!;
  const isHeader = table.shape === 'cross' && index === 1;
  return {
    span: name,
    message: {
      nl: `"${name.text}" mag onbekend zijn, en deze tabel beslist daar niet over. Voeg een ${isHeader ? 'kolom' : 'rij'} "onbekend" toe: ontbrekende gegevens kunnen ongelijk over groepen verdeeld zijn.`,
      en: `"${name.text}" may be unknown, and this table does not decide about that. Add ${isHeader ? 'a column' : 'a row'} "unknown": missing data can be spread unevenly over groups.`,
    },
    fixes: isHeader ? [] : [addRow(context, table, index)],
  };
}

function addRow(context: RuleContext, table: Table, index: number) {
  const last = table.rows.at(-1)!;
  const { text } = context.linked.file;
  const lineStart = Math.max(text.lastIndexOf('\n', last.start - 1), text.lastIndexOf('\r', last.start - 1)) + 1;
  const indent = /^[ \t]*/.exec(text.slice(lineStart, last.start))![0];
  const newline = newlineOf(text);
  const unknown = CONNECTIVE_BY_SPELLING.get('onbekend')![context.linked.file.view.surface];
  const cells = Array.from({ length: table.width }, (_, cell) => {
    if (cell === index) return unknown;
    return table.shape === 'list' && cell < table.width - 1 ? '-' : `\${${cell - index || 1}:0}`;
  });
  return fixHere(context, {
    title: { nl: `Voeg de rij "${unknown}" toe`, en: `Add the row "${unknown}"` },
    safety: 'holes',
    preferred: true,
    edits: [{ span: span(last.end, last.end), newText: `${newline}${indent}| ${cells.join(' | ')} |` }],
  });
}
