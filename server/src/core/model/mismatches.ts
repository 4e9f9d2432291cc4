import type { Bilingual } from '../text/bilingual';
import type { Span } from '../text/span';
import type { ValueType } from './types';

/** What does not fit, and what would. */
export interface Mismatch {
  readonly span: Span;
  readonly message: Bilingual;
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
