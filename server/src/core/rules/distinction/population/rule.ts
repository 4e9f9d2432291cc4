import { type Distinction, entitlementOf } from '../../../distinctions/distinctions';
import { rulingSentence, sentences } from '../../../distinctions/wording';
import type { Bilingual } from '../../../text/bilingual';
import { distinctionRule } from '../distinctionRule';

/** TZ210: the population or an exclusion distinguishes, before anyone gets a score. */
export const population = distinctionRule({
  code: 'TZ210',
  name: 'population',
  title: { nl: 'Onderscheid in populatie of uitzondering', en: 'Distinction in population or exclusion' },
  severity: 'warning',
  citations: ['AWGB-2.5', 'AP-TOES'],
  // Both sources are about nationality.
  cites: ({ topic }) => (topic === 'nationality' ? ['AWGB-2.5', 'AP-TOES'] : []),
  says: (distinction) =>
    entitlementOf(distinction) ? place(distinction) : sentences(place(distinction), rulingSentence(distinction)),
});

function place({ criterion }: Distinction): Bilingual {
  return criterion.role === 'population'
    ? {
        nl: 'Dit criterium bepaalt wie in de populatie valt, en dus wie gekozen kan worden.',
        en: 'This criterion decides who is in the population, and so who can be selected.',
      }
    : {
        nl: 'Dit criterium bepaalt wie uitgezonderd is, en dus wie niet gekozen kan worden.',
        en: 'This criterion decides who is excepted, and so who cannot be selected.',
      };
}
