import { distinctionRule } from '../distinctionRule';

/** TZ211: values grouped by origin, such as western and non-western. */
export const grouping = distinctionRule({
  code: 'TZ211',
  name: 'origin-grouping',
  title: { nl: 'Indeling naar herkomst', en: 'Grouping by origin' },
  severity: 'error',
  citations: ['CRM25-RASLIST', 'GW-1-NEW'],
});
