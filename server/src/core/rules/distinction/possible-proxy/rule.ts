import { distinctionRule } from '../distinctionRule';

/** TZ207: a possible proxy by this tool's own reasoning; on no official list, and it says so. */
export const possibleProxy = distinctionRule({
  code: 'TZ207',
  name: 'possible-proxy',
  title: { nl: 'Mogelijke proxy', en: 'Possible proxy' },
  severity: 'information',
  citations: [],
  says: () => ({
    nl: 'Dit is een redenering van dit hulpmiddel zelf; het criterium staat niet op een officiële lijst.',
    en: 'This is this tool’s own reasoning; the criterion is not on an official list.',
  }),
});
