import fc, { type Arbitrary } from 'fast-check';
import { CONNECTIVES, KEYS, STATEMENTS, TYPES } from '../../server/src/core/syntax/vocabulary';

const WORDS = [...STATEMENTS, ...CONNECTIVES, ...TYPES, ...KEYS.unless, ...KEYS.field, ...KEYS.profile].flatMap(
  ({ nl, en }) => [nl, en],
);
const SIGNS = ['{', '}', '(', ')', '[', ']', ',', ':', '|', '?', '..', '..<', '=', '!=', '<', '<=', '>', '>=', '=>'];
const OTHERS = [
  '+',
  '-',
  '*',
  '/',
  '%',
  '€',
  'naam',
  '1',
  '1.2',
  '1,2',
  '"tekst"',
  '"',
  '2012-01-01',
  '#9f',
  '//',
  '/*',
];
const SPACES = ['\n', '\n', '\n  ', '\r\n', '\r', '\t', '\u00a0'];
const ODD = [
  'Profiel',
  'REGEL',
  '“',
  '’',
  '≤',
  ';',
  '\ud800',
  'jci1.3:c:BWBR1',
  'ECLI:NL:HR:2020:1',
  '12-03-2024',
  '\u200b',
];

/** Any string of UTF-16 code units, lone surrogates among them. */
export const anyText: Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.nat({ max: 0xffff }), { maxLength: 200 }).map((units) => String.fromCharCode(...units)),
);

/** The lexemes of the language, and some that are not, in any order. */
export const tokenSoup: Arbitrary<string> = fc
  .array(fc.constantFrom(...WORDS, ...SIGNS, ...SIGNS, ...OTHERS, ...SPACES, ...SPACES, ...ODD), { maxLength: 200 })
  .chain((parts) => fc.constantFrom(' ', '').map((separator) => parts.join(separator)));
