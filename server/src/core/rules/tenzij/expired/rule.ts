import { REVIEWS } from '../../../distinctions/distinctions';
import { atoms } from '../../../distinctions/settings';
import type { Rule } from '../../../lint/rule';

/** TZ306: the period in which the tenzij held is over. */
export const expired: Rule = {
  code: 'TZ306',
  name: 'expired',
  title: { nl: 'Tenzij verlopen', en: 'Expired unless' },
  severity: 'warning',
  citations: ['CRM25-SUIT'],
  check(context) {
    for (const { reviews } of context.shared(REVIEWS)) {
      for (const { unless, validTo, state } of reviews) {
        if (validTo === undefined || validTo >= context.options.date) continue;
        const period = atoms(unless, 'valid').find(({ kind }) => kind === 'period');
        context.report({
          span: period ?? unless.name ?? unless.keyword,
          state,
          message: {
            nl: `Deze tenzij gold tot en met ${validTo}; geoordeeld is naar ${context.options.date}. Beantwoord de vragen opnieuw met gegevens van nu, en geef een nieuwe einddatum.`,
            en: `This unless held through ${validTo}; the date to judge by is ${context.options.date}. Answer the questions again with current data, and give a new end date.`,
          },
        });
      }
    }
  },
};
