import { REVIEWS } from '../../../distinctions/distinctions';
import type { Rule } from '../../../lint/rule';

/** TZ502: ethnicity in fighting fraud. The motion Belhaj asks the government not to let authorities do so; a motion is not law. */
export const fraud: Rule = {
  code: 'TZ502',
  name: 'ethnicity-in-fighting-fraud',
  title: { nl: 'Etniciteit bij fraudebestrijding', en: 'Ethnicity in fighting fraud' },
  severity: 'error',
  citations: ['MOT-BELH', 'CRM25-RASBAN'],
  check(context) {
    for (const { settings, distinctions } of context.shared(REVIEWS)) {
      if (!settings.purposes.includes('fighting-fraud')) continue;
      const first = distinctions.find(({ topic, code }) => topic === 'race' && code !== 'TZ203');
      if (!first) continue;
      const { name } = first.criterion;
      context.report({
        span: { start: name.start, end: name.end },
        certainty: first.revealed.recognition.certainty,
        severity: first.baseSeverity,
        message: {
          nl: `"${name.text}" brengt etniciteit in een profiel voor fraudebestrijding. De motie-Belhaj c.s. vraagt de regering overheidsinstanties "etniciteit niet te laten gebruiken om fraude te bestrijden". Een motie is geen wet; ${first.code} staat daarnaast. Haal het criterium weg.`,
          en: `"${name.text}" brings ethnicity into a profile for fighting fraud. The motion Belhaj and others asks the government not to let authorities use ethnicity to combat fraud. A motion is not law; ${first.code} stands beside it. Remove the criterion.`,
        },
      });
    }
  },
};
