// Generated from the pages in the folders of the rules; a test compares the two and says how to write it anew.
import type { Bilingual } from '../text/bilingual';
import tz116en from './language/date/rule.en.md';
import tz116nl from './language/date/rule.nl.md';
import tz102en from './language/duplicate-name/rule.en.md';
import tz102nl from './language/duplicate-name/rule.nl.md';
import tz114en from './language/import/rule.en.md';
import tz114nl from './language/import/rule.nl.md';
import tz113en from './language/mixed-surfaces/rule.en.md';
import tz113nl from './language/mixed-surfaces/rule.nl.md';
import tz106en from './language/overlapping-rows/rule.en.md';
import tz106nl from './language/overlapping-rows/rule.nl.md';
import tz115en from './language/reference/rule.en.md';
import tz115nl from './language/reference/rule.nl.md';
import tz111en from './language/rounding/rule.en.md';
import tz111nl from './language/rounding/rule.nl.md';
import tz100en from './language/syntax/rule.en.md';
import tz100nl from './language/syntax/rule.nl.md';
import tz107en from './language/table-gap/rule.en.md';
import tz107nl from './language/table-gap/rule.nl.md';
import tz105en from './language/table-shape/rule.en.md';
import tz105nl from './language/table-shape/rule.nl.md';
import tz104en from './language/type-mismatch/rule.en.md';
import tz104nl from './language/type-mismatch/rule.nl.md';
import tz103en from './language/unknown-key/rule.en.md';
import tz103nl from './language/unknown-key/rule.nl.md';
import tz101en from './language/unknown-name/rule.en.md';
import tz101nl from './language/unknown-name/rule.nl.md';
import tz108en from './language/unknown-not-decided/rule.en.md';
import tz108nl from './language/unknown-not-decided/rule.nl.md';
import tz109en from './language/unreachable-row/rule.en.md';
import tz109nl from './language/unreachable-row/rule.nl.md';
import tz110en from './language/unused/rule.en.md';
import tz110nl from './language/unused/rule.nl.md';
import tz505en from './purpose/burden/rule.en.md';
import tz505nl from './purpose/burden/rule.nl.md';
import tz502en from './purpose/fraud/rule.en.md';
import tz502nl from './purpose/fraud/rule.nl.md';
import tz501en from './purpose/no-purpose/rule.en.md';
import tz501nl from './purpose/no-purpose/rule.nl.md';
import tz507en from './purpose/predicting-crime/rule.en.md';
import tz507nl from './purpose/predicting-crime/rule.nl.md';
import tz506en from './purpose/specific-cause/rule.en.md';
import tz506nl from './purpose/specific-cause/rule.nl.md';
import tz503en from './purpose/superseded/rule.en.md';
import tz503nl from './purpose/superseded/rule.nl.md';
import tz504en from './purpose/total-ban/rule.en.md';
import tz504nl from './purpose/total-ban/rule.nl.md';
import tz404en from './safeguards/dpia/rule.en.md';
import tz404nl from './safeguards/dpia/rule.nl.md';
import tz403en from './safeguards/evaluation/rule.en.md';
import tz403nl from './safeguards/evaluation/rule.nl.md';
import tz409en from './safeguards/human-repeats/rule.en.md';
import tz409nl from './safeguards/human-repeats/rule.nl.md';
import tz402en from './safeguards/human/rule.en.md';
import tz402nl from './safeguards/human/rule.nl.md';
import tz405en from './safeguards/iama/rule.en.md';
import tz405nl from './safeguards/iama/rule.nl.md';
import tz407en from './safeguards/legal-basis/rule.en.md';
import tz407nl from './safeguards/legal-basis/rule.nl.md';
import tz408en from './safeguards/objection/rule.en.md';
import tz408nl from './safeguards/objection/rule.nl.md';
import tz401en from './safeguards/random-sample/rule.en.md';
import tz401nl from './safeguards/random-sample/rule.nl.md';
import tz406en from './safeguards/register/rule.en.md';
import tz406nl from './safeguards/register/rule.nl.md';
import tz410en from './safeguards/source/rule.en.md';
import tz410nl from './safeguards/source/rule.nl.md';

/** The manual pages as written, by rule code. */
export const pageTexts: { readonly [code: string]: Bilingual } = {
  TZ100: { nl: tz100nl, en: tz100en },
  TZ101: { nl: tz101nl, en: tz101en },
  TZ102: { nl: tz102nl, en: tz102en },
  TZ103: { nl: tz103nl, en: tz103en },
  TZ104: { nl: tz104nl, en: tz104en },
  TZ105: { nl: tz105nl, en: tz105en },
  TZ106: { nl: tz106nl, en: tz106en },
  TZ107: { nl: tz107nl, en: tz107en },
  TZ108: { nl: tz108nl, en: tz108en },
  TZ109: { nl: tz109nl, en: tz109en },
  TZ110: { nl: tz110nl, en: tz110en },
  TZ111: { nl: tz111nl, en: tz111en },
  TZ113: { nl: tz113nl, en: tz113en },
  TZ114: { nl: tz114nl, en: tz114en },
  TZ115: { nl: tz115nl, en: tz115en },
  TZ116: { nl: tz116nl, en: tz116en },
  TZ401: { nl: tz401nl, en: tz401en },
  TZ402: { nl: tz402nl, en: tz402en },
  TZ403: { nl: tz403nl, en: tz403en },
  TZ404: { nl: tz404nl, en: tz404en },
  TZ405: { nl: tz405nl, en: tz405en },
  TZ406: { nl: tz406nl, en: tz406en },
  TZ407: { nl: tz407nl, en: tz407en },
  TZ408: { nl: tz408nl, en: tz408en },
  TZ409: { nl: tz409nl, en: tz409en },
  TZ410: { nl: tz410nl, en: tz410en },
  TZ501: { nl: tz501nl, en: tz501en },
  TZ502: { nl: tz502nl, en: tz502en },
  TZ503: { nl: tz503nl, en: tz503en },
  TZ504: { nl: tz504nl, en: tz504en },
  TZ505: { nl: tz505nl, en: tz505en },
  TZ506: { nl: tz506nl, en: tz506en },
  TZ507: { nl: tz507nl, en: tz507en },
};
