import { type Mismatch, mismatch } from '../../../model/mismatches';
import { bareNumber, DATE, quantityType } from '../../../model/types';
import type * as Ast from '../../../syntax/ast';
import { UNITS } from '../../../syntax/vocabulary';
import type { Bilingual } from '../../../text/bilingual';
import { compare, type Decimal, isWhole } from '../../../values/decimal';

type Reporter = (found: Mismatch) => void;

/** Which additions each type takes. */
const NUMBERS: ReadonlySet<string> = new Set(['integer', 'decimal', 'money']);

/** Reports what stands in the type of a field and would be ignored there: it was meant to say something. */
export function checkFieldType(type: Ast.FieldType, report: Reporter): void {
  const id = type.term?.id;
  if (id === undefined) return;
  const isNumber = NUMBERS.has(id);
  if (type.codelist && id !== 'code') report({ span: type.codelist, message: CODELIST });
  if (type.unit && !isNumber) report({ span: type.unit, message: UNIT });
  else if (type.unit && id === 'money' && isNoCurrency(type.unit)) report({ span: type.unit, message: NO_CURRENCY });
  const bounds = [type.from, type.to].filter((bound) => bound !== undefined);
  for (const bound of bounds) {
    if (!isNumber && id !== 'date') report({ span: bound, message: BOUNDS });
    else checkBound(bound, type, isNumber, report);
  }
  const { from, to } = type;
  if (from && to && from.kind === to.kind && compare(from.value, to.value) > 0)
    report({ span: { start: from.start, end: to.end }, message: REVERSED });
}

function checkBound(bound: Ast.Quantity, { term, unit }: Ast.FieldType, isNumber: boolean, report: Reporter): void {
  const own = unit?.id ?? (term?.id === 'money' ? 'euro' : undefined);
  if ((bound.kind === 'date') === isNumber)
    report(mismatch(bound, isNumber ? bareNumber(true) : DATE, quantityType(bound)));
  else if (bound.unit && bound.unit.id !== own) report({ span: bound.unit, message: BOUND_UNIT });
  else if (term?.id === 'integer' && !isWhole(bound.value) && !looksLikeThousands(bound.value))
    report({ span: bound, message: FRACTION });
}

/** Three decimals were meant as thousands, and are reported as such. */
function looksLikeThousands(value: Decimal): boolean {
  return !isWhole(value.times(100)) && isWhole(value.times(1000));
}

function isNoCurrency({ id }: Ast.Unit): boolean {
  return id !== 'euro' && UNITS.some((unit) => unit.id === id);
}

const CODELIST: Bilingual = {
  nl: 'Alleen het type code heeft een codelijst tussen haakjes. Schrijf code(…), of haal dit weg.',
  en: 'Only the type code has a code list between parentheses. Write code(…), or remove this.',
};

const UNIT: Bilingual = {
  nl: 'Alleen een getal heeft een eenheid. Neem geheel of decimaal, of haal de eenheid weg.',
  en: 'Only a number has a unit. Take integer or decimal, or remove the unit.',
};

const NO_CURRENCY: Bilingual = {
  nl: 'Een bedrag is geld. Neem geheel of decimaal voor een getal met deze eenheid.',
  en: 'An amount is money. Take integer or decimal for a number with this unit.',
};

const BOUNDS: Bilingual = {
  nl: 'Alleen getallen en datums hebben grenzen. Haal "van … t/m …" weg, of neem een ander type.',
  en: 'Only numbers and dates have bounds. Remove "from … through …", or take another type.',
};

const BOUND_UNIT: Bilingual = {
  nl: 'Deze grens staat in een andere eenheid dan het veld. Reken haar om; de eenheid staat achter het type.',
  en: 'This bound is in another unit than the field. Convert it; the unit stands behind the type.',
};

const FRACTION: Bilingual = {
  nl: 'De grens van een geheel getal is zelf een geheel getal. Rond haar af, of neem decimaal.',
  en: 'The bound of an integer is an integer itself. Round it, or take decimal.',
};

const REVERSED: Bilingual = {
  nl: 'De ondergrens ligt boven de bovengrens: geen enkele waarde past. Draai ze om.',
  en: 'The lower bound is above the upper bound: no value fits. Swap them.',
};
