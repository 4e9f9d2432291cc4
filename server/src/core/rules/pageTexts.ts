// Generated from the pages in the folders of the rules; a test compares the two and says how to write it anew.
import type { Bilingual } from '../text/bilingual';
import tz205en from './distinction/any-ground/rule.en.md';
import tz205nl from './distinction/any-ground/rule.nl.md';
import tz212en from './distinction/free-text/rule.en.md';
import tz212nl from './distinction/free-text/rule.nl.md';
import tz211en from './distinction/grouping/rule.en.md';
import tz211nl from './distinction/grouping/rule.nl.md';
import tz208en from './distinction/lineage/rule.en.md';
import tz208nl from './distinction/lineage/rule.nl.md';
import tz213en from './distinction/model-inputs/rule.en.md';
import tz213nl from './distinction/model-inputs/rule.nl.md';
import tz206en from './distinction/named-proxy/rule.en.md';
import tz206nl from './distinction/named-proxy/rule.nl.md';
import tz202en from './distinction/nationality/rule.en.md';
import tz202nl from './distinction/nationality/rule.nl.md';
import tz204en from './distinction/other-ground/rule.en.md';
import tz204nl from './distinction/other-ground/rule.nl.md';
import tz210en from './distinction/population/rule.en.md';
import tz210nl from './distinction/population/rule.nl.md';
import tz207en from './distinction/possible-proxy/rule.en.md';
import tz207nl from './distinction/possible-proxy/rule.nl.md';
import tz201en from './distinction/race/rule.en.md';
import tz201nl from './distinction/race/rule.nl.md';
import tz203en from './distinction/single-origin/rule.en.md';
import tz203nl from './distinction/single-origin/rule.nl.md';
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
import tz402en from './safeguards/human/rule.en.md';
import tz402nl from './safeguards/human/rule.nl.md';
import tz409en from './safeguards/human-repeats/rule.en.md';
import tz409nl from './safeguards/human-repeats/rule.nl.md';
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
import tz313en from './tenzij/alternatives/rule.en.md';
import tz313nl from './tenzij/alternatives/rule.nl.md';
import tz305en from './tenzij/answered-no/rule.en.md';
import tz305nl from './tenzij/answered-no/rule.nl.md';
import tz307en from './tenzij/changed/rule.en.md';
import tz307nl from './tenzij/changed/rule.nl.md';
import tz306en from './tenzij/expired/rule.en.md';
import tz306nl from './tenzij/expired/rule.nl.md';
import tz310en from './tenzij/feedback-loop/rule.en.md';
import tz310nl from './tenzij/feedback-loop/rule.nl.md';
import tz301en from './tenzij/no-tenzij/rule.en.md';
import tz301nl from './tenzij/no-tenzij/rule.nl.md';
import tz308en from './tenzij/nothing-to-justify/rule.en.md';
import tz308nl from './tenzij/nothing-to-justify/rule.nl.md';
import tz311en from './tenzij/old-evidence/rule.en.md';
import tz311nl from './tenzij/old-evidence/rule.nl.md';
import tz304en from './tenzij/placeholder/rule.en.md';
import tz304nl from './tenzij/placeholder/rule.nl.md';
import tz302en from './tenzij/refused/rule.en.md';
import tz302nl from './tenzij/refused/rule.nl.md';
import tz303en from './tenzij/unanswered/rule.en.md';
import tz303nl from './tenzij/unanswered/rule.nl.md';

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
  TZ201: { nl: tz201nl, en: tz201en },
  TZ202: { nl: tz202nl, en: tz202en },
  TZ203: { nl: tz203nl, en: tz203en },
  TZ204: { nl: tz204nl, en: tz204en },
  TZ205: { nl: tz205nl, en: tz205en },
  TZ206: { nl: tz206nl, en: tz206en },
  TZ207: { nl: tz207nl, en: tz207en },
  TZ208: { nl: tz208nl, en: tz208en },
  TZ210: { nl: tz210nl, en: tz210en },
  TZ211: { nl: tz211nl, en: tz211en },
  TZ212: { nl: tz212nl, en: tz212en },
  TZ213: { nl: tz213nl, en: tz213en },
  TZ301: { nl: tz301nl, en: tz301en },
  TZ302: { nl: tz302nl, en: tz302en },
  TZ303: { nl: tz303nl, en: tz303en },
  TZ304: { nl: tz304nl, en: tz304en },
  TZ305: { nl: tz305nl, en: tz305en },
  TZ306: { nl: tz306nl, en: tz306en },
  TZ307: { nl: tz307nl, en: tz307en },
  TZ308: { nl: tz308nl, en: tz308en },
  TZ310: { nl: tz310nl, en: tz310en },
  TZ311: { nl: tz311nl, en: tz311en },
  TZ313: { nl: tz313nl, en: tz313en },
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
