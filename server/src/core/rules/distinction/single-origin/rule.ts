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

function aimedAt({ target, refusal, revealed }: Distinction): Bilingual {
  const value = target?.value.text ?? '';
  const isSure = revealed.recognition.certainty === 'certain';
  const aim = isSure
    ? { nl: `Het profiel richt zich op één groep: "${value}".`, en: `The profile aims at one group: "${value}".` }
    : {
        nl: `Het profiel lijkt zich op één groep te richten: "${value}".`,
        en: `The profile seems to aim at one group: "${value}".`,
      };
  return sentences(aim, refusal?.sentence ?? NOTHING_READ);
}

const NOTHING_READ: Bilingual = {
  nl: 'Richtlijn 3 van 2021 noemt zo’n risicoprofiel stigmatiserend en in strijd met het discriminatieverbod. Over onderzoek is niets gelezen.',
  en: 'Guideline 3 of 2021 calls such a risk profile stigmatising and contrary to the prohibition of discrimination. Nothing about research was read.',
};
