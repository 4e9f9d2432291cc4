import type { Rule } from '../lint/rule';
import { date } from './language/date/rule';
import { duplicateName } from './language/duplicate-name/rule';
import { importRule } from './language/import/rule';
import { overlappingRows } from './language/overlapping-rows/rule';
import { reference } from './language/reference/rule';
import { rounding } from './language/rounding/rule';
import { syntax } from './language/syntax/rule';
import { tableGap } from './language/table-gap/rule';
import { tableShape } from './language/table-shape/rule';
import { typeMismatch } from './language/type-mismatch/rule';
import { unknownKey } from './language/unknown-key/rule';
import { unknownName } from './language/unknown-name/rule';
import { unknownNotDecided } from './language/unknown-not-decided/rule';
import { unreachableRow } from './language/unreachable-row/rule';
import { unused } from './language/unused/rule';

/** What is still checked in a file that is too large for the rest. */
export const syntaxRules: readonly Rule[] = [syntax];

/** The rules of the language itself. */
const languageRules: readonly Rule[] = [
  ...syntaxRules,
  unknownName,
  duplicateName,
  unknownKey,
  typeMismatch,
  tableShape,
  overlappingRows,
  tableGap,
  unknownNotDecided,
  unreachableRow,
  unused,
  rounding,
  importRule,
  reference,
  date,
];

/** Every rule, by code. */
export const rules: readonly Rule[] = [...languageRules];
