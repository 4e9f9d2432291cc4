import { distinctionRule } from '../distinctionRule';

/** TZ207: a possible proxy by this tool's own reasoning, or by the organisation's; on no official list, and the reason says whose it is. */
export const possibleProxy = distinctionRule({
  code: 'TZ207',
  name: 'possible-proxy',
  title: { nl: 'Mogelijke proxy', en: 'Possible proxy' },
  severity: 'information',
  citations: [],
  says: () => ({ nl: '', en: '' }),
});
