import type { Distinction } from '../../../distinctions/distinctions';
import { sentences } from '../../../distinctions/wording';
import type { Bilingual } from '../../../text/bilingual';
import { distinctionRule } from '../distinctionRule';

/** TZ203: one origin or one nationality is aimed at. Norm: CRM21-R3. */
export const singleOrigin = distinctionRule({
  code: 'TZ203',
  name: 'single-origin',
  title: { nl: 'Eén afkomst of nationaliteit', en: 'One origin or nationality' },
  severity: 'error',
  citations: ['CRM21-R3', 'CRVB-2016', 'CRVB-2017'],
  says: aimedAt,
  at: ({ target, criterion }) => target?.value ?? criterion.name,
});

function aimedAt({ target, refusal }: Distinction): Bilingual {
  const value = target?.value.text ?? '';
  const aim = {
    nl: `Het profiel richt zich op één groep: "${value}".`,
    en: `The profile aims at one group: "${value}".`,
  };
  return sentences(aim, refusal?.sentence);
}
