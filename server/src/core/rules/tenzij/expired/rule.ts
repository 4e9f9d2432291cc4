import { REVIEWS } from '../../../distinctions/distinctions';
import { atoms } from '../../../distinctions/settings';
import type { Rule } from '../../../lint/rule';

/** TZ306: the period in which the tenzij held is over. */
export const expired: Rule = {
  code: 'TZ306',
  name: 'expired',
  title: { nl: 'Tenzij verlopen', en: 'Expired unless' },
  severity: 'warning',
  citations: ['mon-04'],
  check(context) {
    for (const { reviews, settings } of context.shared(REVIEWS)) {
      for (const { unless, validTo, hasExpired, state } of reviews) {
        if (!hasExpired) continue;
        const period = atoms(unless, 'valid').find(({ kind }) => kind === 'period');
        context.report({
          span: period ?? unless.name ?? unless.keyword,
          state,
          message: {
            nl: `Deze tenzij geldt tot en met ${validTo}, en dit profiel wordt beoordeeld naar de stand op ${settings.appliesOn}. Beantwoord de vragen opnieuw met gegevens van nu, en geef een nieuwe einddatum.`,
            en: `This unless holds through ${validTo}, and this profile is judged as of ${settings.appliesOn}. Answer the questions again with current data, and give a new end date.`,
          },
        });
      }
    }
  },
};
