import type { Rule } from '../lint/rule';
import { anyGround } from './distinction/any-ground/rule';
import { freeText } from './distinction/free-text/rule';
import { grouping } from './distinction/grouping/rule';
import { lineage } from './distinction/lineage/rule';
import { modelInputs } from './distinction/model-inputs/rule';
import { namedProxy } from './distinction/named-proxy/rule';
import { nationality } from './distinction/nationality/rule';
import { otherGround } from './distinction/other-ground/rule';
import { population } from './distinction/population/rule';
import { possibleProxy } from './distinction/possible-proxy/rule';
import { race } from './distinction/race/rule';
import { singleOrigin } from './distinction/single-origin/rule';
import { date } from './language/date/rule';
import { duplicateName } from './language/duplicate-name/rule';
import { importRule } from './language/import/rule';
import { mixedSurfaces } from './language/mixed-surfaces/rule';
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
import { burden } from './purpose/burden/rule';
import { fraud } from './purpose/fraud/rule';
import { noPurpose } from './purpose/no-purpose/rule';
import { predictingCrime } from './purpose/predicting-crime/rule';
import { specificCause } from './purpose/specific-cause/rule';
import { superseded } from './purpose/superseded/rule';
import { totalBan } from './purpose/total-ban/rule';
import { dpia } from './safeguards/dpia/rule';
import { evaluation } from './safeguards/evaluation/rule';
import { human } from './safeguards/human/rule';
import { humanRepeats } from './safeguards/human-repeats/rule';
import { iama } from './safeguards/iama/rule';
import { legalBasis } from './safeguards/legal-basis/rule';
import { objection } from './safeguards/objection/rule';
import { randomSample } from './safeguards/random-sample/rule';
import { register } from './safeguards/register/rule';
import { source } from './safeguards/source/rule';
import { alternatives } from './tenzij/alternatives/rule';
import { answeredNo } from './tenzij/answered-no/rule';
import { changed } from './tenzij/changed/rule';
import { expired } from './tenzij/expired/rule';
import { feedbackLoop } from './tenzij/feedback-loop/rule';
import { noTenzij } from './tenzij/no-tenzij/rule';
import { nothingToJustify } from './tenzij/nothing-to-justify/rule';
import { oldEvidence } from './tenzij/old-evidence/rule';
import { placeholder } from './tenzij/placeholder/rule';
import { refused } from './tenzij/refused/rule';
import { unanswered } from './tenzij/unanswered/rule';

/** What is still checked in a file that is too large for the rest. */
export const syntaxRules: readonly Rule[] = [syntax];

/** TZ1xx: the language itself. */
const language: readonly Rule[] = [
  syntax,
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
  mixedSurfaces,
  importRule,
  reference,
  date,
];

/** TZ2xx: what distinguishes between people. */
const distinction: readonly Rule[] = [
  race,
  nationality,
  singleOrigin,
  otherGround,
  anyGround,
  namedProxy,
  possibleProxy,
  lineage,
  population,
  grouping,
  freeText,
  modelInputs,
];

/** TZ3xx: the answers. */
const tenzij: readonly Rule[] = [
  noTenzij,
  refused,
  unanswered,
  placeholder,
  answeredNo,
  expired,
  changed,
  nothingToJustify,
  feedbackLoop,
  oldEvidence,
  alternatives,
];

/** TZ4xx: what must stand around a profile. */
const safeguards: readonly Rule[] = [
  randomSample,
  human,
  evaluation,
  dpia,
  iama,
  register,
  legalBasis,
  objection,
  humanRepeats,
  source,
];

/** TZ5xx: purpose and framework. */
const purpose: readonly Rule[] = [noPurpose, fraud, superseded, totalBan, burden, specificCause, predictingCrime];

/** Every rule, by code. */
export const rules: readonly Rule[] = [...language, ...distinction, ...tenzij, ...safeguards, ...purpose];
