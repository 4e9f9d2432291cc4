import { rulingSentence } from '../../../distinctions/wording';
import { distinctionRule } from '../distinctionRule';

/** TZ202: nationality as a criterion. The wording is that of the guidelines of 2021; the text of 2025 was not read. */
export const nationality = distinctionRule({
  code: 'TZ202',
  name: 'nationality-criterion',
  title: { nl: 'Nationaliteit als criterium', en: 'Nationality as a criterion' },
  severity: 'error',
  citations: ['GW-1-NAT', 'CRM21-R5', 'CRM21-R4', 'CRM21-R6', 'AP-TOES', 'AWGB-2.5'],
  // Where nationality decides alone, guideline 4 says why no tenzij helps; at one group TZ203 does.
  says: (distinction) =>
    distinction.refusal && !distinction.target ? distinction.refusal.sentence : rulingSentence(distinction),
});
