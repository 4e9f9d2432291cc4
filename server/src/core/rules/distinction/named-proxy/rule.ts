import { distinctionRule } from '../distinctionRule';

/** TZ206: a proxy that an official source, a court or an auditor names. */
export const namedProxy = distinctionRule({
  code: 'TZ206',
  name: 'named-proxy',
  title: { nl: 'Proxy die een bron noemt', en: 'Proxy that a source names' },
  severity: 'warning',
  citations: ['CRM25-PROXY', 'CRM25-ONEV', 'CHEZ', 'DUO-1', 'DUO-2'],
  // Which of the others names this very criterion, the lexicon says; all of them are about race and nationality.
  cites: ({ topic, revealed }) => {
    if (topic !== 'proxy') return ['GW-1-NEW'];
    return revealed.recognition.sources.includes('CRM25-PROXY') ? ['CRM25-PROXY', 'CRM25-ONEV'] : ['CRM25-ONEV'];
  },
});
