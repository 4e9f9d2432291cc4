import type { Rule, RuleContext } from '../../../lint/rule';
import { type CellSet, cellSet, isEmpty } from '../../../model/cellSets';
import { occurringAtomsOf } from '../../../model/gaps';
import { valuesOf } from '../../../model/mismatches';
import { type Column, type Table, tablesOf } from '../../../model/tables';
import type * as Ast from '../../../syntax/ast';
import type { Bilingual } from '../../../text/bilingual';
import { compare, isWhole } from '../../../values/decimal';

/** TZ109: a row that nobody can reach, because the field never has such a value. */
export const unreachableRow: Rule = {
  code: 'TZ109',
  name: 'unreachable-row',
  title: { nl: 'Onbereikbare rij', en: 'Unreachable row' },
  severity: 'warning',
  citations: [],
  check(context) {
    for (const linked of context.linked.profiles) {
      for (const table of tablesOf(linked, context.linked)) {
        for (const column of table.columns) {
          for (const cell of column.cells) checkCell(context, column, cell, cellSet(cell, column));
        }
        checkOtherwise(context, table);
      }
    }
  },
};

function checkCell(context: RuleContext, { type, name }: Column, cell: Ast.Cell, set: CellSet): void {
  if (set.kind === 'unknown' && type.kind !== 'any' && !type.optional) {
    context.report({
      span: cell,
      severity: 'information',
      message: {
        nl: `Deze rij geldt nooit: volgens zijn type is "${name?.text}" altijd bekend. Kan het gegeven ontbreken, zet dan een ? achter het type.`,
        en: `This row never applies: by its type "${name?.text}" is always known. If the value can be missing, put a ? behind the type.`,
      },
    });
  }
  if (set.kind !== 'interval') return;
  if (isEmpty(set.interval)) {
    context.report({ span: cell, message: isReversed(cell) ? REVERSED : BETWEEN_WHOLE_NUMBERS });
    return;
  }
  if ((type.kind !== 'number' && type.kind !== 'date') || !name) return;
  const { from, to } = set.interval;
  const isOutside = (type.to && from && compare(from, type.to) > 0) || (type.from && to && compare(to, type.from) < 0);
  if (isOutside) {
    const { nl, en } = valuesOf(type);
    context.report({
      span: cell,
      message: {
        nl: `Niemand valt hieronder: "${name.text}" ${nl}. Haal de rij weg, of verruim het type.`,
        en: `Nobody falls under this: "${name.text}" ${en}. Remove the row, or widen the type.`,
      },
    });
  } else if (cell.kind === 'quantity' && type.kind === 'number' && type.whole && !isWhole(cell.quantity.value))
    context.report({ span: cell, message: BETWEEN_WHOLE_NUMBERS });
}

const REVERSED: Bilingual = {
  nl: 'Dit bereik is leeg: het begin ligt na het einde. Draai de grenzen om.',
  en: 'This range is empty: it starts after it ends. Swap the bounds.',
};

const BETWEEN_WHOLE_NUMBERS: Bilingual = {
  nl: 'Niemand valt hieronder: het veld heeft alleen hele getallen. Rond de grenzen af, of neem decimaal als type.',
  en: 'Nobody falls under this: the field has whole numbers only. Round the bounds, or take decimal as its type.',
};

/** What is empty without being reversed only lies between two whole numbers. */
function isReversed(cell: Ast.Cell): boolean {
  if (cell.kind !== 'range') return false;
  const { from, to, halfOpen } = cell;
  const order = compare(from.value, to.value);
  return order > 0 || (halfOpen && order === 0);
}

/** "Anders" after rows that already take every code says that the author expects something the code list does not have. */
function checkOtherwise(context: RuleContext, table: Table): void {
  const [column] = table.columns;
  if (table.columns.length !== 1 || !column) return;
  const otherwise = column.cells.find(({ kind }) => kind === 'otherwise');
  if (!otherwise) return;
  const others = column.cells.filter(({ kind }) => kind !== 'otherwise');
  const atoms = occurringAtomsOf(
    column,
    others.map((cell) => cellSet(cell, column)),
  );
  if (atoms && atoms.length > 0 && atoms.every(({ takenBy }) => takenBy.size > 0)) {
    context.report({
      span: otherwise,
      severity: 'information',
      message: {
        nl: 'Er blijft niets over voor deze rij: de andere rijen nemen al elke waarde die het type toelaat.',
        en: 'Nothing is left for this row: the other rows already take every value the type allows.',
      },
    });
  }
}
