import { profileKeyRule } from '../profileKeyRule';

/** TZ407: no legal basis. Source: the question about the legitimate aim, CRM21-2.2.1. */
export const legalBasis = profileKeyRule({
  code: 'TZ407',
  name: 'no-legal-basis',
  title: { nl: 'Geen grondslag genoemd', en: 'No legal basis named' },
  severity: 'warning',
  citations: ['CRM21-2.2.1', 'AR-STD'],
  key: 'basis',
  message: {
    nl: 'Dit profiel noemt geen grondslag. Met de wettelijke taak erbij is beter na te gaan of het een legitiem doel dient. Verwijs naar de wet: {key}: jci1.3:c:BWBR…&artikel=…',
    en: 'This profile names no legal basis. With the statutory task named, it is easier to see whether it serves a legitimate aim. Refer to the law: {key}: jci1.3:c:BWBR…&artikel=…',
  },
  hole: { nl: '${1:jci1.3:c:BWBR…&artikel=…}', en: '${1:jci1.3:c:BWBR…&artikel=…}' },
});
