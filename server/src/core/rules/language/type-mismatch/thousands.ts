import { fixHere, type RuleContext } from '../../../lint/rule';
import { walk } from '../../../model/expressions';
import { isConditionCell, tablesOf } from '../../../model/tables';
import { expressionsOf } from '../../../model/traverse';
import type { ValueType } from '../../../model/types';
import { Typing } from '../../../model/typing';
import type * as Ast from '../../../syntax/ast';
import { decimalText } from '../../../values/decimal';

/** A number as the Dutch write thousands. Nearly no file has one, so a file is searched for it before anything else is done. */
const THOUSANDS = /(?<![\w,]|(?<!\.)\.)[1-9]\d{0,2}\.\d{3}(?![\w,]|\.\d)/g;

/**
 * Warns of `1.000` where whole numbers or amounts of money are meant: it is one, not a thousand. Elsewhere three decimals
 * can be just that, and nothing is said.
 */
export function checkThousands(context: RuleContext): void {
  const { linked } = context;
  const found = new Map([...linked.file.text.matchAll(THOUSANDS)].map((match) => [match.index, match[0]]));
  if (found.size === 0) return;
  const check = (quantity: Ast.Quantity | undefined) => {
    const written = quantity && found.get(quantity.end - lengthOf(quantity, linked.file.text));
    if (quantity && written) report(context, quantity, written);
  };
  for (const { type } of linked.file.view.data.flatMap(({ fields }) => fields)) {
    if (type.term?.id === 'integer' || type.term?.id === 'money')
      for (const bound of [type.from, type.to]) check(bound);
  }
  for (const profile of linked.profiles) {
    for (const { columns } of tablesOf(profile, linked))
      for (const { cells, type } of columns)
        if (isWhole(type)) for (const cell of cells) quantitiesIn(cell).forEach(check);
  }
  const typing = new Typing(linked, () => {});
  for (const expression of expressionsOf(linked.file.view)) {
    walk(expression, (part) => {
      // A factor has no unit: `1.005` may be just that.
      if (part.kind !== 'binary' || part.operator === '*' || part.operator === '/') return;
      if (isWhole(typing.typeOf(part.left))) literalsIn(part.right).forEach(check);
      if (isWhole(typing.typeOf(part.right))) literalsIn(part.left).forEach(check);
    });
  }
}

/** How far the number starts in front of the end of the quantity: its unit stands behind it, its sign in front. */
function lengthOf({ start, end }: Ast.Quantity, text: string): number {
  return end - start - (/^[-+€\s]*/.exec(text.slice(start, end))?.[0].length ?? 0);
}

/** Money has two decimals at most, so that three are no decimals. */
function isWhole(type: ValueType): boolean {
  return type.kind === 'number' && (type.whole || type.unitOptional);
}

function quantitiesIn(cell: Ast.Cell): readonly Ast.Quantity[] {
  if (!isConditionCell(cell)) return [];
  if (cell.kind === 'quantity') return [cell.quantity];
  if (cell.kind === 'compare') return [cell.bound];
  return cell.kind === 'range' ? [cell.from, cell.to] : [];
}

function literalsIn(expression: Ast.Expression): readonly Ast.Quantity[] {
  switch (expression.kind) {
    case 'quantity':
      return [expression.quantity];
    case 'list':
      return expression.items.flatMap(literalsIn);
    case 'range':
      return [...literalsIn(expression.from), ...literalsIn(expression.to)];
    case 'unary':
      return literalsIn(expression.operand);
    default:
      return [];
  }
}

function report(context: RuleContext, { value, start, end }: Ast.Quantity, written: string): void {
  const meant = written.replace('.', '');
  const number = decimalText(value.abs());
  const from = context.linked.file.text.indexOf(written, start);
  context.report({
    span: { start: from, end: Math.min(end, from + written.length) },
    severity: 'warning',
    certainty: 'likely',
    message: {
      nl: `${written} is hier ${number}: de punt scheidt decimalen, en duizendtallen krijgen geen teken. Drie decimalen passen hier niet. Bedoelde u ${meant}, schrijf dan ${meant}.`,
      en: `${written} is ${number} here: the point separates decimals, and thousands get no separator. Three decimals do not fit here. If you meant ${meant}, write ${meant}.`,
    },
    fixes: [
      fixHere(context, {
        title: { nl: `Vervang door ${meant}`, en: `Replace with ${meant}` },
        safety: 'confirm',
        preferred: true,
        edits: [{ span: { start: from, end: from + written.length }, newText: meant }],
      }),
    ],
  });
}
