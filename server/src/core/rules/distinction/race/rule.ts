import { distinctionRule } from '../distinctionRule';

const CITED = ['GW-1-NEW', 'CRM25-RASBAN', 'CRM25-RASLIST', 'TIM-58', 'CRVB-2018', 'KMAR-HOF', 'UAVG-25'];

/** TZ201: race as a criterion. Norm: CRM25-RASBAN; case law that points both ways is cited together, as the sources ask. */
export const race = distinctionRule({
  code: 'TZ201',
  name: 'race-criterion',
  title: { nl: 'Ras als criterium', en: 'Race as a criterion' },
  severity: 'error',
  citations: CITED,
  // The sentence about the unconditional ban is about targeted checks.
  cites: ({ settings }) => (settings.purposeClass === 'control' ? CITED : CITED.filter((id) => id !== 'CRM25-RASBAN')),
  alsoCites: ({ revealed }) => (/birth|geboorte/.test(revealed.recognition.term) ? ['JYSKE'] : []),
});
