import type { Mismatch } from '../../../model/mismatches';
import type * as Ast from '../../../syntax/ast';
import type { Bilingual } from '../../../text/bilingual';
import { compare, type Decimal, decimalText, isWhole } from '../../../values/decimal';

type Reporter = (found: Mismatch) => void;

/** Reports numbers in a selection that take nobody, or more than everybody. */
export function checkSelections({ selections, classes, rules }: Ast.Profile, report: Reporter): void {
  const targets = rules.flatMap(({ targetClass }) => targetClass?.value ?? []);
  const numbers = classes.flatMap(({ rows }) => rows.flatMap(({ cells }) => numberOf(cells[0])));
  for (const { takes, samples } of selections) {
    for (const { classes: taken } of takes) if (taken) checkTaken(taken, [...numbers, ...targets], report);
    for (const { share } of samples) if (share) checkShare(share, report);
  }
}

function numberOf(cell: Ast.Cell | undefined): readonly Decimal[] {
  return cell?.kind === 'quantity' ? [cell.quantity.value] : [];
}

/** A profile without classes is still in the making, or has them from a model. */
function checkTaken({ from, to }: NonNullable<Ast.Take['classes']>, known: readonly Decimal[], report: Reporter): void {
  const span = { start: from.start, end: to.end };
  if (compare(from.value, to.value) > 0) report({ span, message: REVERSED });
  else if (!isWhole(from.value) || !isWhole(to.value)) report({ span, message: NO_NUMBER });
  else if (known.length > 0 && !known.some((each) => compare(each, from.value) >= 0 && compare(each, to.value) <= 0))
    report({ span, message: noClass(known) });
}

function checkShare(share: Ast.Quantity, report: Reporter): void {
  const { kind, unit, value } = share;
  if (kind !== 'number' || (unit && unit.id !== 'percent')) report({ span: share, message: NO_SHARE });
  else if (!unit) report({ span: share, message: NO_SHARE, insert: 'percent' });
  else if (value.gt(100)) report({ span: share, message: NO_SHARE });
}

function noClass(known: readonly Decimal[]): Bilingual {
  const numbers = [...new Set(known.map(decimalText))].join(', ');
  return {
    nl: `Deze klasse is er niet, dus niemand wordt zo genomen. Er zijn: ${numbers}.`,
    en: `There is no such class, so nobody is taken this way. There are: ${numbers}.`,
  };
}

const REVERSED: Bilingual = {
  nl: 'Deze klassen staan in omgekeerde volgorde, dus niemand wordt genomen. Draai ze om.',
  en: 'These classes are in reverse order, so nobody is taken. Swap them.',
};

const NO_NUMBER: Bilingual = {
  nl: 'Het nummer van een klasse is een geheel getal.',
  en: 'The number of a class is a whole number.',
};

const NO_SHARE: Bilingual = {
  nl: 'Een steekproef is een deel van de populatie, van 0 tot en met 100 %. Schrijf bijvoorbeeld 5 %.',
  en: 'A sample is a share of the population, from 0 through 100 %. Write 5 %, for instance.',
};
