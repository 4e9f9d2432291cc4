import { inProfile, inTable, type Mistake } from './mistake';

/** Numbers and dates in the spelling of other countries. */
export const NUMBERS: readonly Mistake[] = [
  {
    what: 'a decimal comma',
    wrong: inTable('| - | - | 1,2 |'),
    fixed: inTable('| - | - | 1.2 |'),
    says: { nl: /dubbelzinnig.*Schrijf 1\.2/, en: /ambiguous.*Write 1\.2/ },
  },
  {
    what: 'points between thousands',
    wrong: inTable('| - | - | 1.234.567 |'),
    fixed: inTable('| - | - | 1234567 |'),
    says: { nl: /duizendtallen/, en: /thousands/ },
  },
  {
    what: 'thousands and a decimal comma',
    wrong: inTable('| - | - | 1.234,50 |'),
    fixed: inTable('| - | - | 1234.50 |'),
    says: { nl: /Schrijf 1234\.50/, en: /Write 1234\.50/ },
  },
  {
    what: 'a date with the day in front',
    wrong: inProfile('evaluatie: 1-2-2014'),
    fixed: inProfile('evaluatie: 2014-02-01'),
    says: { nl: /jaar staat voorop/, en: /year comes first/ },
  },
  {
    what: 'thousands with a space',
    wrong: inProfile('regel r als a > 1 000'),
    fixed: inProfile('regel r als a > 1000'),
    says: { nl: /duizendtallen.*Schrijf 1000/, en: /thousands.*Write 1000/ },
  },
  {
    what: 'thousands with a no-break space',
    wrong: inProfile('regel r als a > 12\u00a0345\u00a0678 EUR'),
    fixed: inProfile('regel r als a > 12345678 EUR'),
    says: { nl: /Schrijf 12345678/, en: /Write 12345678/ },
  },
  {
    what: 'thousands with an underscore',
    wrong: inTable('| - | - | 1_000 |'),
    fixed: inTable('| - | - | 1000 |'),
    says: { nl: /Schrijf 1000/, en: /Write 1000/ },
  },
  {
    what: 'a price without cents',
    wrong: inProfile('regel r als a > 1000,- en b'),
    fixed: inProfile('regel r als a > 1000 en b'),
    says: { nl: /Schrijf 1000/, en: /Write 1000/ },
  },
  {
    what: 'a number without a digit before the point',
    wrong: inTable('| - | - | .5 |'),
    fixed: inTable('| - | - | 0.5 |'),
    says: { nl: /voor de punt/, en: /before the point/ },
  },
  {
    what: 'a word glued to a number',
    wrong: inProfile('score s = 10k + 2n'),
    says: { nl: /geen eenheid/, en: /not a unit/ },
  },
  {
    what: 'a date with slashes',
    wrong: inProfile('evaluatie: 2014/2/1'),
    fixed: inProfile('evaluatie: 2014-02-01'),
    says: { nl: /met streepjes/, en: /with hyphens/ },
  },
  {
    what: 'a date as Americans write it',
    wrong: inProfile('evaluatie: 12/31/2026'),
    fixed: inProfile('evaluatie: 2026-12-31'),
    says: { nl: /het jaar staat voorop/, en: /the year comes first/ },
  },
];
