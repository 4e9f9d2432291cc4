import { profileKeyRule } from '../profileKeyRule';

/** TZ406: no entry in the algorithm register. No statutory duty yet: AR-STD. */
export const register = profileKeyRule({
  code: 'TZ406',
  name: 'no-register-entry',
  title: { nl: 'Geen registervermelding genoemd', en: 'No register entry named' },
  severity: 'information',
  citations: ['AR-STD', 'bzk-01'],
  key: 'register',
  message: {
    nl: 'Dit profiel noemt geen vermelding in het algoritmeregister. Daar is nog geen wettelijke verplichting voor; een vermelding laat mensen zien dat het profiel bestaat. Schrijf het adres van de vermelding op.',
    en: 'This profile names no entry in the algorithm register. There is no statutory duty yet; an entry lets people see that the profile exists. Name its address.',
  },
  hole: {
    nl: '"${1:adres van de vermelding in het algoritmeregister …}"',
    en: '"${1:address of the entry in the algorithm register …}"',
  },
});
