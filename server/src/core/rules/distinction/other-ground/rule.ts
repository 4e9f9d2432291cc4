import { distinctionRule } from '../distinctionRule';

/** TZ204: another ground that article 1 names. The College's frameworks are silent about it; the article is not. */
export const otherGround = distinctionRule({
  code: 'TZ204',
  name: 'named-ground',
  title: { nl: 'Andere grond van artikel 1', en: 'Another ground of article 1' },
  severity: 'warning',
  citations: ['GW-1-NEW', 'AWGB-1'],
});
