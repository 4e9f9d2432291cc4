import type { Bilingual } from '../text/bilingual';

/** How many values each built-in function takes, by its id. */
export const ARITY: {
  readonly [id: string]: { readonly least: number; readonly most: number; readonly shape: Bilingual };
} = {
  rounded: {
    least: 1,
    most: 3,
    shape: {
      nl: 'een getal, en zo nodig het aantal decimalen en de wijze van afronden (half_omhoog, half_even, half_omlaag, omhoog, omlaag)',
      en: 'a number and, if needed, the number of decimals and the way of rounding (half_up, half_to_even, half_down, up, down)',
    },
  },
  age: {
    least: 2,
    most: 2,
    shape: { nl: 'een geboortedatum en een peildatum', en: 'a date of birth and a reference date' },
  },
  'months-between': { least: 2, most: 2, shape: { nl: 'twee datums', en: 'two dates' } },
  min: { least: 2, most: 50, shape: { nl: 'twee of meer getallen', en: 'two or more numbers' } },
  max: { least: 2, most: 50, shape: { nl: 'twee of meer getallen', en: 'two or more numbers' } },
  share: {
    least: 2,
    most: 2,
    shape: { nl: 'een verdeling en een waarde, zoals (klasse, 1)', en: 'a dimension and a value, such as (class, 1)' },
  },
  ratio: {
    least: 2,
    most: 2,
    shape: { nl: 'een verdeling en een waarde, zoals (klasse, 1)', en: 'a dimension and a value, such as (class, 1)' },
  },
  count: {
    least: 2,
    most: 2,
    shape: { nl: 'een verdeling en een waarde, zoals (klasse, 1)', en: 'a dimension and a value, such as (class, 1)' },
  },
};
