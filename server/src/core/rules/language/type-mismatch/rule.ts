import { fixHere, type Rule, type RuleContext } from '../../../lint/rule';
import { reportUnknownCode } from '../../../model/codes';
import type { LinkedFile } from '../../../model/linked';
import { type Mismatch, mismatch, unitMismatch } from '../../../model/mismatches';
import { isConditionCell, type Table, tablesOf } from '../../../model/tables';
import { examplesOf } from '../../../model/traverse';
import { bareNumber, fieldType, quantityType, symbolType, unitsFit, type ValueType } from '../../../model/types';
import { Typing } from '../../../model/typing';
import type * as Ast from '../../../syntax/ast';
import { UNITS } from '../../../syntax/vocabulary';
import type { Bilingual } from '../../../text/bilingual';
import { nearest } from '../../../text/nearest';
import { decimalText } from '../../../values/decimal';
import { checkFieldType } from './fieldTypes';
import { checkSelections } from './selections';
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
      checkSelections(linked.profile, report);
      for (const table of tablesOf(linked, context.linked)) checkTable(table, context.linked, report);
    }
    checkExamples(typing, context.linked);
    for (const { type } of context.linked.file.view.data.flatMap(({ fields }) => fields)) checkFieldType(type, report);
    for (const { rows } of context.linked.file.view.codelists) checkCodes(rows, report);
    checkThousands(context);
  },
};

type Reporter = (found: Mismatch & { readonly codes?: readonly string[] }) => void;

function reporter(context: RuleContext): Reporter {
  const { lines, tree } = context.linked.file;
  const broken = new Set(tree.problems.map(({ span: { start } }) => lines.position(start).line));
  return ({ span, message, severity, insert, codes }) => {
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
    context.report({ span, message, ...(severity && { severity }), fixes });
  };
}

function checkExpressions(typing: Typing, profile: Ast.Profile): void {
  for (const { where } of profile.populations) if (where) typing.condition(where);
  for (const { value } of profile.constants) typing.constant(value);
  for (const { formula } of profile.indicators) if (formula) typing.number(formula);
  for (const { condition } of profile.rules) if (condition) typing.condition(condition);
  for (const { formula } of profile.scores) typing.number(formula);
  for (const { excepts } of profile.selections) for (const { where } of excepts) if (where) typing.condition(where);
}

/** What is said of a person in an example must be possible, or the example shows nothing. */
function checkExamples(typing: Typing, linked: LinkedFile): void {
  for (const { name, value } of examplesOf(linked.file.view).flatMap(({ given }) => given)) {
    const symbol = linked.symbolOf(name);
    if (name && value && symbol?.kind === 'field') typing.given(name, fieldType(symbol, linked), value);
  }
}

function checkTable({ columns, rows, values, width, shape }: Table, linked: LinkedFile, report: Reporter): void {
  // A row with too many or too few cells is a mistake of its own; which cell stands for what is not known then.
  const misshapen = new Set(rows.filter(({ cells }) => cells.length !== width).flatMap(({ cells }) => cells));
  for (const { cells, type } of columns)
    for (const cell of cells) if (!misshapen.has(cell)) checkCell(cell, type, linked, report);
  for (const cell of values) if (!misshapen.has(cell)) checkResult(cell, shape, linked, report);
}

function checkResult(cell: Ast.Cell, shape: Table['shape'], linked: LinkedFile, report: Reporter): void {
  if (!isConditionCell(cell)) return;
  if (cell.kind === 'quantity') {
    const { kind, unit } = cell.quantity;
    if (unit?.id === 'percent') report(percentResult(cell));
    else if (unit && shape === 'classes') report({ span: cell, message: NO_CLASS });
    else if (kind === 'number' && unit) report({ span: cell, message: UNIT_IN_RESULT });
    if (kind === 'number') return;
  }
  const constant = cell.kind === 'name' ? constantType(cell, linked) : undefined;
  const isUnknown = cell.kind === 'name' && !constant;
  // TZ101 says of an unknown name that it is one; a class has no name to be known by.
  if (isUnknown && shape !== 'classes') return;
  if (cell.kind === 'name' && constant && (constant.kind === 'any' || constant.kind === 'number')) return;
  report({ span: cell, message: shape === 'classes' ? NO_CLASS : NO_RESULT });
}

const NO_RESULT: Bilingual = {
  nl: 'Hier hoort de uitkomst van de rij: één getal.',
  en: 'The result of the row belongs here: one number.',
};

const NO_CLASS: Bilingual = {
  nl: 'Hier hoort het nummer van de klasse, met zo nodig haar naam erachter: 1 "hoog".',
  en: 'The number of the class belongs here, with its name behind it if needed: 1 "high".',
};

const UNIT_IN_RESULT: Bilingual = {
  nl: 'De uitkomst van een rij is een getal zonder eenheid. Haal de eenheid weg.',
  en: 'The result of a row is a number without a unit. Remove the unit.',
};

/** @returns the type of the constant in a cell; undefined for a name that is no constant. */
function constantType({ name }: Ast.Cell & { readonly kind: 'name' }, linked: LinkedFile): ValueType | undefined {
  const symbol = linked.symbolOf(name);
  return symbol?.kind === 'constant' ? symbolType(symbol, linked) : undefined;
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

function checkCell(cell: Ast.Cell, type: ValueType, linked: LinkedFile, report: Reporter): void {
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
    case 'name': {
      const found = constantType(cell, linked);
      const isCode = type.kind === 'code' && found?.kind === 'text';
      if (found && found.kind !== 'any' && found.kind !== type.kind && !isCode) report(mismatch(cell, type, found));
      break;
    }
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

function checkCodes(rows: readonly Ast.Row[], report: Reporter): void {
  for (const cell of rows.flatMap(({ cells }) => cells.slice(0, 1))) {
    if (cell.kind === 'quantity')
      report(mismatch(cell, { kind: 'code', optional: false, codelist: undefined }, bareNumber(true)));
  }
}
