import { nearest } from '../../../lint/nearest';
import { fixHere, type Rule, type RuleContext } from '../../../lint/rule';
import { reportUnknownCode } from '../../../model/codes';
import { type Mismatch, mismatch, unitMismatch } from '../../../model/mismatches';
import { isConditionCell, type Table, tablesOf } from '../../../model/tables';
import { bareNumber, quantityType, unitsFit, type ValueType } from '../../../model/types';
import { Typing } from '../../../model/typing';
import type * as Ast from '../../../syntax/ast';
import { UNITS } from '../../../syntax/vocabulary';
import { decimalText } from '../../../values/decimal';
import { checkThousands } from './thousands';

/** TZ104: a value of one type or unit where another is needed. */
export const typeMismatch: Rule = {
  code: 'TZ104',
  name: 'type-mismatch',
  title: { nl: 'Type of eenheid past niet', en: 'Type or unit mismatch' },
  severity: 'error',
  citations: [],
  check(context) {
    const report = reporter(context);
    const typing = new Typing(context.linked, report);
    for (const linked of context.linked.profiles) {
      checkExpressions(typing, linked.profile);
      for (const table of tablesOf(linked, context.linked)) checkTable(table, report);
    }
    for (const field of context.linked.file.view.data.flatMap(({ fields }) => fields)) checkBounds(field, report);
    for (const { rows } of context.linked.file.view.codelists) checkCodes(rows, report);
    checkThousands(context);
  },
};

type Reporter = (found: Mismatch & { readonly codes?: readonly string[] }) => void;

function reporter(context: RuleContext): Reporter {
  const { lines, tree } = context.linked.file;
  const broken = new Set(tree.problems.map(({ span: { start } }) => lines.position(start).line));
  return ({ span, message, insert, codes }) => {
    // What a line with a syntax error means is not known yet.
    if (broken.size > 0 && broken.has(lines.position(span.start).line)) return;
    const written = context.linked.file.text.slice(span.start + 1, span.end - 1);
    const meant = codes && written.length > 2 ? nearest(written, codes) : undefined;
    const fixes = [];
    if (insert) {
      const unit = UNITS.find(({ id }) => id === insert)?.[context.linked.file.view.surface] ?? insert;
      fixes.push(
        fixHere(context, {
          title: { nl: `Voeg de eenheid ${unit} toe`, en: `Add the unit ${unit}` },
          safety: 'confirm',
          edits: [{ span: { start: span.end, end: span.end }, newText: ` ${unit}` }],
        }),
      );
    }
    if (meant) {
      fixes.push(
        fixHere(context, {
          title: { nl: `Verander in "${meant}"`, en: `Change to "${meant}"` },
          // Two codes that look alike are often two groups of people, so the author must agree.
          safety: 'confirm',
          preferred: true,
          edits: [{ span: { start: span.start, end: span.end }, newText: `"${meant}"` }],
        }),
      );
    }
    context.report({ span, message, fixes });
  };
}

function checkExpressions(typing: Typing, profile: Ast.Profile): void {
  for (const { where } of profile.populations) if (where) typing.condition(where);
  for (const { value } of profile.constants) typing.typeOf(value);
  for (const { formula } of profile.indicators) if (formula) typing.number(formula);
  for (const { condition } of profile.rules) if (condition) typing.condition(condition);
  for (const { formula } of profile.scores) typing.number(formula);
  for (const { excepts } of profile.selections) for (const { where } of excepts) if (where) typing.condition(where);
}

function checkTable(table: Table, report: Reporter): void {
  for (const column of table.columns) for (const cell of column.cells) checkCell(cell, column.type, report);
  for (const cell of table.values) {
    if (cell.kind === 'quantity' && cell.quantity.unit?.id === 'percent') report(percentResult(cell));
    if (!isConditionCell(cell) || cell.kind === 'quantity' || cell.kind === 'name') continue;
    report({
      span: cell,
      message: {
        nl: 'Hier hoort de uitkomst van de rij: één getal.',
        en: 'The result of the row belongs here: one number.',
      },
    });
  }
}

/** `10 %` as a result would count as ten, and most who write it mean a tenth. */
function percentResult(cell: Ast.Cell & { readonly kind: 'quantity' }): Mismatch {
  const { value } = cell.quantity;
  const [whole, part] = [decimalText(value), decimalText(value.div(100))];
  return {
    span: cell,
    message: {
      nl: `De uitkomst van een rij is een getal zonder %. Schrijf ${part} voor een deel, of ${whole} voor punten.`,
      en: `The result of a row is a number without %. Write ${part} for a share, or ${whole} for points.`,
    },
  };
}

function checkCell(cell: Ast.Cell, type: ValueType, report: Reporter): void {
  if (type.kind === 'any') return;
  switch (cell.kind) {
    case 'strings':
      for (const item of cell.items) {
        if (type.kind === 'code') reportUnknownCode(type.codelist, item, report);
        else if (type.kind !== 'text') report(mismatch(item, type, { kind: 'text', optional: false }));
      }
      break;
    case 'boolean':
      if (type.kind !== 'boolean') report(mismatch(cell, type, { kind: 'boolean', optional: false }));
      break;
    case 'quantity':
      checkQuantity(cell, cell.quantity, type, report);
      break;
    case 'compare':
      checkQuantity(cell, cell.bound, type, report);
      break;
    case 'range':
      checkQuantity(cell, cell.to, type, report);
      if (cell.from.kind !== cell.to.kind || cell.from.unit?.id !== cell.to.unit?.id)
        checkQuantity(cell, cell.from, type, report);
      break;
  }
}

function checkQuantity(cell: Ast.Cell, quantity: Ast.Quantity, type: ValueType, report: Reporter): void {
  const found = quantityType(quantity);
  if (found.kind !== type.kind) report(mismatch(cell, type, found));
  else if (found.kind === 'number' && type.kind === 'number' && !unitsFit(type, found) && !isBareZero(cell, quantity)) {
    report(unitMismatch(cell, type.unit, found.unit));
  }
}

function isBareZero(cell: Ast.Cell, quantity: Ast.Quantity): boolean {
  return cell.kind !== 'range' && quantity.value.eq(0) && !quantity.unit;
}

function checkBounds({ type }: Ast.Field, report: Reporter): void {
  if (!type.from || !type.to) return;
  if (type.from.kind === type.to.kind && type.from.value.gt(type.to.value)) {
    report({
      span: { start: type.from.start, end: type.to.end },
      message: {
        nl: 'De ondergrens ligt boven de bovengrens: geen enkele waarde past. Draai ze om.',
        en: 'The lower bound is above the upper bound: no value fits. Swap them.',
      },
    });
  }
}

function checkCodes(rows: readonly Ast.Row[], report: Reporter): void {
  for (const cell of rows.flatMap(({ cells }) => cells.slice(0, 1))) {
    if (cell.kind === 'quantity')
      report(mismatch(cell, { kind: 'code', optional: false, codelist: undefined }, bareNumber(true)));
  }
}
