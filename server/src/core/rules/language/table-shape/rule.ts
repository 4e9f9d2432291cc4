import type { Rule, RuleContext } from '../../../lint/rule';
import { isHeader, type Table, tablesOf } from '../../../model/tables';
import type * as Ast from '../../../syntax/ast';
import type { Bilingual } from '../../../text/bilingual';
import type { Span } from '../../../text/span';

/** TZ105: a table whose rows do not have the cells they need. */
export const tableShape: Rule = {
  code: 'TZ105',
  name: 'table-shape',
  title: { nl: 'Vorm van de tabel', en: 'Table shape' },
  severity: 'error',
  citations: [],
  check(context) {
    for (const linked of context.linked.profiles) {
      for (const table of tablesOf(linked, context.linked)) checkTable(context, table);
      for (const indicator of linked.profile.indicators)
        if (!indicator.formula) checkPresence(context, { ...indicator, from: indicator.name }, NO_VALUES);
      for (const classes of linked.profile.classes) checkPresence(context, classes, NO_CLASSES);
    }
    for (const { rows } of context.linked.file.view.codelists) for (const row of rows) checkCodeRow(context, row);
  },
};

/** What a table is about, as far as it stands in front of its rows. */
interface Head extends Span {
  readonly from: Span | undefined;
  readonly keyword: Span;
  readonly rows: readonly Ast.Row[];
}

const NO_VALUES: Bilingual = {
  nl: 'Deze tabel heeft geen rijen, dus niemand krijgt een waarde. Zet er rijen in: | voorwaarde | waarde |.',
  en: 'This table has no rows, so nobody gets a value. Put rows in it: | condition | value |.',
};

const NO_CLASSES: Bilingual = {
  nl: 'Hier staan geen klassen, dus niemand valt in een klasse. Zet er rijen in: | 1 "hoog" | 80..100 |.',
  en: 'There are no classes here, so nobody falls into one. Put rows in it: | 1 "high" | 80..100 |.',
};

/** Rows that could not be read are reported where they stand; there may have been some. */
function checkPresence(context: RuleContext, { from, rows, keyword, start, end }: Head, message: Bilingual): void {
  const { problems } = context.linked.file.tree;
  const isBroken = problems.some(({ span }) => span.start >= start && span.start <= end);
  if (rows.length === 0 && !isBroken) context.report({ span: from ?? keyword, message });
}

function checkTable(context: RuleContext, table: Table): void {
  const { header, rows, width, shape } = table;
  if (header) checkHeader(context, header);
  for (const row of rows) {
    if (row.cells.some(({ kind }) => kind === 'broken')) continue;
    if (row.cells.length !== width) reportWidth(context, table, row);
    else for (const cell of row.cells) if (cell.kind === 'empty') reportEmpty(context, cell);
  }
  if (shape === 'cross' && rows.length === 0 && header && isHeader(header)) {
    context.report({
      span: header,
      message: {
        nl: 'Deze tabel heeft alleen een kopregel. Zet er rijen onder.',
        en: 'This table has only a header. Put rows below it.',
      },
    });
  }
}

function checkHeader(context: RuleContext, header: Ast.Row): void {
  const [corner, ...columns] = header.cells;
  if (corner && !isHeader(header)) {
    context.report({
      span: corner,
      message: {
        nl: 'De eerste rij van een kruistabel is de kop: haar eerste cel is -, daarna volgt één cel per kolom.',
        en: 'The first row of a cross table is its header: its first cell is -, followed by one cell per column.',
      },
    });
  }
  for (const cell of columns) if (cell.kind === 'empty') reportEmpty(context, cell);
}

function reportWidth(context: RuleContext, { width, shape, columns }: Table, row: Ast.Row): void {
  const names = columns.map(({ name }) => name?.text ?? '…');
  const count = row.cells.length;
  const parts = {
    cross: {
      nl: 'een voor de rij en een per kolom van de kop',
      en: 'one for the row and one per column of the header',
    },
    classes: {
      nl: 'het nummer van de klasse en de scores die erin vallen',
      en: 'the number of the class and the scores that fall in it',
    },
    list: {
      nl: `een voor ${names.length > 1 ? 'elk van ' : ''}${names.join(', ')} en een voor de waarde`,
      en: `one for ${names.length > 1 ? 'each of ' : ''}${names.join(', ')} and one for the value`,
    },
  }[shape];
  context.report({
    span: row,
    message: {
      nl: `Deze rij heeft ${count} ${count === 1 ? 'cel' : 'cellen'} en moet er ${width} hebben: ${parts.nl}. Een rij is één regel.`,
      en: `This row has ${count} ${count === 1 ? 'cell' : 'cells'} and needs ${width}: ${parts.en}. A row is one line.`,
    },
  });
}

function reportEmpty(context: RuleContext, cell: Ast.Cell): void {
  context.report({
    span: { start: Math.max(0, cell.start - 1), end: cell.end },
    message: {
      nl: 'Deze cel is leeg. Schrijf - als alles goed is, onbekend voor een ontbrekend gegeven, of een waarde.',
      en: 'This cell is empty. Write - when anything will do, unknown for a missing value, or a value.',
    },
  });
}

function checkCodeRow(context: RuleContext, row: Ast.Row): void {
  if (row.cells.length > 2) {
    context.report({
      span: row,
      message: {
        nl: 'Een rij van een codelijst heeft één of twee cellen: de code en zo nodig haar betekenis.',
        en: 'A row of a code list has one or two cells: the code and, if needed, its meaning.',
      },
    });
  }
  for (const cell of row.cells) if (cell.kind === 'empty') reportEmpty(context, cell);
}
