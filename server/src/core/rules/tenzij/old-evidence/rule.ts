import { REVIEWS } from '../../../distinctions/distinctions';
import { daysOf } from '../../../distinctions/settings';
import { supportOf } from '../../../distinctions/unless';
import type { Rule } from '../../../lint/rule';
import { dayNumber } from '../../../values/dates';

/** No source gives a number; five years is this tool's own bound, and the message says so. */
const OLDEST_YEARS = 5;
const DAYS_PER_YEAR = 365.25;

/** TZ311: evidence older than anyone can call current. */
export const oldEvidence: Rule = {
  code: 'TZ311',
  name: 'old-evidence',
  title: { nl: 'Verouderd bewijs', en: 'Old evidence' },
  severity: 'information',
  citations: ['mon-04'],
  check(context) {
    for (const { linked, settings, reviews } of context.shared(REVIEWS)) {
      const today = dayNumber(settings.appliesOn);
      for (const name of reviews.flatMap(supportOf)) {
        const support = context.linked.support(name.text, linked);
        const last = support && daysOf(support.statement).at(-1);
        if (!last || today === undefined) continue;
        const years = Math.floor((today - dayNumber(last)!) / DAYS_PER_YEAR);
        if (years < OLDEST_YEARS) continue;
        context.report({
          span: name,
          message: {
            nl: `De laatste dag van "${name.text}" is ${last}, ${years} jaar voor de datum waarop dit profiel beoordeeld wordt. Geen bron noemt een grens; dit hulpmiddel houdt ${OLDEST_YEARS} jaar aan. Meet opnieuw.`,
            en: `The last day of "${name.text}" is ${last}, ${years} years before the date this profile is judged by. No source gives a limit; this tool uses ${OLDEST_YEARS} years. Measure again.`,
          },
        });
      }
    }
  },
};
