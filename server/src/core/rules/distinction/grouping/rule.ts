import { rulingSentence, sentences } from '../../../distinctions/wording';
import { distinctionRule } from '../distinctionRule';

/** TZ211: values grouped by origin, such as western and non-western. */
export const grouping = distinctionRule({
  code: 'TZ211',
  name: 'origin-grouping',
  title: { nl: 'Indeling naar herkomst', en: 'Grouping by origin' },
  severity: 'error',
  citations: ['CRM25-RASLIST', 'GW-1-NEW'],
  says: (distinction) =>
    sentences(
      {
        nl: 'De waarden delen mensen in naar herkomst, zoals westers en niet-westers.',
        en: 'The values group people by origin, such as western and non-western.',
      },
      rulingSentence(distinction),
    ),
});
