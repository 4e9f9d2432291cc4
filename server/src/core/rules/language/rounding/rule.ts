import type { Rule, RuleContext } from '../../../lint/rule';
import { cellSet } from '../../../model/cellSets';
import { type Table, tablesOf } from '../../../model/tables';
import { bareNumber } from '../../../model/types';
import { Typing } from '../../../model/typing';
import type * as Ast from '../../../syntax/ast';
import { isWhole } from '../../../values/decimal';

/** TZ111: a score with decimals meets classes in whole numbers, and nobody has said how it is rounded. */
export const rounding: Rule = {
  code: 'TZ111',
  name: 'rounding-not-stated',
  title: { nl: 'Afronding niet vastgelegd', en: 'Rounding not stated' },
  severity: 'warning',
  citations: [],
  check(context) {
    for (const linked of context.linked.profiles) {
      for (const table of tablesOf(linked, context.linked)) {
        if (table.shape === 'classes' && meetsOnlyAtWholeNumbers(table) && !scoreIsRounded(context, table))
          report(context, table);
      }
    }
  },
};

/** @returns true when the score behind these classes can only be a whole number. */
export function scoreIsRounded(context: Pick<RuleContext, 'linked'>, { columns }: Table): boolean {
  const symbol = columns[0]?.symbol;
  if (symbol?.kind === 'indicator' && symbol.statement.formula)
    return isWholeFormula(context, symbol.statement.formula);
  if (symbol?.kind !== 'score') return true;
  return isWholeFormula(context, symbol.statement.formula);
}

function isWholeFormula(context: Pick<RuleContext, 'linked'>, formula: Ast.Expression): boolean {
  const type = new Typing(context.linked, () => {}).typeOf(formula);
  return type.kind !== 'number' || type.whole;
}

/** 60..79 next to 80..180 leaves a gap for 79.5; 60..<80 does not. */
function meetsOnlyAtWholeNumbers({ columns }: Table): boolean {
  const [column] = columns;
  const exact = { ...column!, type: bareNumber(false), sets: new Map() };
  const intervals = column!.cells.flatMap((cell) => {
    const set = cellSet(cell, exact);
    return set.kind === 'interval' ? [set.interval] : [];
  });
  const starts = new Set(intervals.flatMap(({ from, fromOpen }) => (from && !fromOpen ? [from.toFixed()] : [])));
  return intervals.some(({ to, toOpen }) => to && !toOpen && isWhole(to) && starts.has(to.plus(1).toFixed()));
}

function report(context: RuleContext, { statement, columns }: Table): void {
  const symbol = columns[0]!.symbol;
  const formula =
    symbol && (symbol.kind === 'score' || symbol.kind === 'indicator') ? symbol.statement.formula : undefined;
  context.report({
    span: (statement as Ast.Classes).from ?? statement.keyword,
    message: {
      nl: 'Deze score kan decimalen hebben, en de klassen sluiten alleen op hele getallen aan: wie ertussen valt, heeft geen klasse. Schrijf de afronding op: afgerond(…), zo nodig met de wijze van afronden.',
      en: 'This score can have decimals, and the classes only meet at whole numbers: who falls between them has no class. State the rounding: rounded(…), with the way of rounding if it matters.',
    },
    related: formula
      ? [
          {
            uri: symbol!.file.uri,
            span: formula,
            message: { nl: 'Hier ontstaat de score', en: 'The score comes from here' },
          },
        ]
      : [],
  });
}
