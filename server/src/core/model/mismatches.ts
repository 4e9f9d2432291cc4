import type * as Ast from '../syntax/ast';
import type { Bilingual } from '../text/bilingual';
import type { Span } from '../text/span';
import { isoDate } from '../values/dates';
import type { Decimal } from '../values/decimal';
import type { ValueType } from './types';

/** What does not fit, and what would. */
export interface Mismatch {
  readonly span: Span;
  readonly message: Bilingual;
  /** A mistake without it; `warning` for what is allowed and cannot be meant. */
  readonly severity?: 'warning';
  /** Text to insert behind the span that mends it, such as a forgotten unit. */
  readonly insert?: string;
}

/** What a message calls a value of each type. */
export const TYPE_NAMES: { readonly [kind in ValueType['kind']]: Bilingual } = {
  any: { nl: 'een waarde', en: 'a value' },
  number: { nl: 'een getal', en: 'a number' },
  text: { nl: 'een tekst', en: 'a text' },
  date: { nl: 'een datum', en: 'a date' },
  boolean: { nl: 'ja of nee', en: 'yes or no' },
  code: { nl: 'een code', en: 'a code' },
};

const order = (kind: 'text' | 'code' | 'boolean'): Bilingual => ({
  nl: `Groter en kleiner hebben geen betekenis voor ${TYPE_NAMES[kind].nl}. Gebruik = of in.`,
  en: `Larger and smaller have no meaning for ${TYPE_NAMES[kind].en}. Use = or in.`,
});

/** What to say of something that does not belong where it stands. */
export const PLACED = {
  list: {
    nl: 'Een lijst of bereik staat achter "in". Vergelijk met één waarde, of schrijf "in".',
    en: 'A list or range stands behind "in". Compare with one value, or write "in".',
  },
  container: {
    nl: 'Achter "in" hoort een lijst, zoals {"a", "b"}, of een bereik, zoals [1..5]. Vergelijk met één waarde door =.',
    en: 'A list, such as {"a", "b"}, or a range, such as [1..5], belongs behind "in". Compare with one value with =.',
  },
  emptyList: {
    nl: 'Deze lijst is leeg, dus niemand valt eronder. Zet er waarden in.',
    en: 'This list is empty, so nobody falls under it. Put values in it.',
  },
  emptyRange: {
    nl: 'Dit bereik is leeg: het begin ligt na het einde. Draai de grenzen om.',
    en: 'This range is empty: it starts after it ends. Swap the bounds.',
  },
  divisionByZero: { nl: 'Delen door nul kan niet.', en: 'Nothing can be divided by zero.' },
  chain: {
    nl: 'Eén vergelijking heeft twee kanten. Schrijf twee grenzen als "in [1..5]", of als twee vergelijkingen met "en".',
    en: 'A comparison has two sides. Write two bounds as "in [1..5]", or as two comparisons with "and".',
  },
  order: { text: order('text'), code: order('code'), boolean: order('boolean') },
  measurement: {
    nl: 'Dit gaat over de uitkomsten van een meting, en die kent dit profiel niet. Zet het in de norm van een meting.',
    en: 'This is about the results of a measurement, which this profile does not know. Put it in the norm of a measurement.',
  },
  digits: {
    nl: 'Het aantal decimalen is een vast geheel getal, zoals 0 of 2. Schrijf het hier uit.',
    en: 'The number of decimals is a fixed whole number, such as 0 or 2. Write it out here.',
  },
  roundingMode: {
    nl: 'Zo wordt niet afgerond. Kies half_omhoog, half_even, half_omlaag, omhoog of omlaag, zonder aanhalingstekens.',
    en: 'This is no way of rounding. Choose half_up, half_to_even, half_down, up or down, without quotation marks.',
  },
} as const;

/** What to say when no value of a field is as it is asked to be. */
export function outOfBounds(span: Span, field: Ast.Name, type: ValueType): Mismatch {
  const { nl, en } = valuesOf(type);
  return {
    span,
    severity: 'warning',
    message: {
      nl: `Dit komt niet voor: "${field.text}" ${nl}. Controleer de waarde, of verruim het type.`,
      en: `This never happens: "${field.text}" ${en}. Check the value, or widen the type.`,
    },
  };
}

/** What to say when a field that is always known is asked whether it is unknown. */
export function alwaysKnown(span: Span, field: Ast.Name): Mismatch {
  return {
    span,
    severity: 'warning',
    message: {
      nl: `Dit komt niet voor: volgens zijn type is "${field.text}" altijd bekend. Kan het gegeven ontbreken, zet dan een ? achter het type.`,
      en: `This never happens: by its type "${field.text}" is always known. If the value can be missing, put a ? behind the type.`,
    },
  };
}

/** @returns how a message says which values a number or date can have, behind the name of the field. */
export function valuesOf(type: ValueType): Bilingual {
  if (type.kind !== 'number' && type.kind !== 'date') return { nl: 'heeft andere waarden', en: 'has other values' };
  const { from, to } = type;
  if (!from && !to) return { nl: 'is een geheel getal', en: 'is a whole number' };
  const show = (bound: Decimal | undefined) =>
    bound ? (type.kind === 'date' ? isoDate(Number(bound)) : bound.toFixed()) : '…';
  const whole = type.kind === 'number' && type.whole;
  return {
    nl: `loopt van ${show(from)} t/m ${show(to)}${whole ? ', in hele getallen' : ''}`,
    en: `runs from ${show(from)} through ${show(to)}${whole ? ', in whole numbers' : ''}`,
  };
}

/** What to say when a number has another unit than what it is compared with. */
export function unitMismatch(span: Span, wanted: string | undefined, found: string | undefined): Mismatch {
  const name = (id: string) => UNIT_NAMES[id] ?? { nl: id, en: id };
  if (wanted && !found) {
    return {
      span,
      message: {
        nl: `Dit getal mist zijn eenheid: het wordt vergeleken met ${name(wanted).nl}. Schrijf de eenheid erachter.`,
        en: `This number lacks its unit: it is compared with ${name(wanted).en}. Write the unit behind it.`,
      },
      insert: wanted,
    };
  }
  if (!wanted && found) {
    return {
      span,
      message: {
        nl: `Dit getal heeft een eenheid (${name(found).nl}) en wordt vergeleken met een getal zonder eenheid. Haal de eenheid weg, of geef het veld er een.`,
        en: `This number has a unit (${name(found).en}) and is compared with a number without one. Remove the unit, or give the field one.`,
      },
    };
  }
  return {
    span,
    message: {
      nl: `De eenheden verschillen: hier staat ${name(found!).nl}, en het wordt vergeleken met ${name(wanted!).nl}. Reken het om.`,
      en: `The units differ: here it is ${name(found!).en}, and it is compared with ${name(wanted!).en}. Convert it.`,
    },
  };
}

/** What to say when a value of one type stands where another is needed. */
export function mismatch(span: Span, wanted: ValueType, found: ValueType): Mismatch {
  if (wanted.kind === 'code' && found.kind === 'number') {
    return {
      span,
      message: {
        nl: 'Een code is een tekst, geen getal: anders gaan voorloopnullen verloren. Zet hem tussen aanhalingstekens.',
        en: 'A code is a text, not a number: otherwise leading zeros are lost. Put it between quotation marks.',
      },
    };
  }
  return {
    span,
    message: {
      nl: `Hier hoort ${TYPE_NAMES[wanted.kind].nl}; dit is ${TYPE_NAMES[found.kind].nl}.`,
      en: `${capitalise(TYPE_NAMES[wanted.kind].en)} belongs here; this is ${TYPE_NAMES[found.kind].en}.`,
    },
  };
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const UNIT_NAMES: { readonly [id: string]: Bilingual } = {
  year: { nl: 'jaren', en: 'years' },
  month: { nl: 'maanden', en: 'months' },
  week: { nl: 'weken', en: 'weeks' },
  day: { nl: 'dagen', en: 'days' },
  hour: { nl: 'uren', en: 'hours' },
  minute: { nl: 'minuten', en: 'minutes' },
  metre: { nl: 'meters', en: 'metres' },
  kilometre: { nl: 'kilometers', en: 'kilometres' },
  'square-metre': { nl: 'vierkante meters', en: 'square metres' },
  'cubic-metre': { nl: 'kubieke meters', en: 'cubic metres' },
  'kilowatt-hour': { nl: 'kilowattuur', en: 'kilowatt-hours' },
  euro: { nl: 'euro’s', en: 'euros' },
  percent: { nl: 'procenten', en: 'percent' },
  times: { nl: 'keren', en: 'times' },
};
