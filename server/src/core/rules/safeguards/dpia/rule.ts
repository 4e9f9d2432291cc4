import { profileKeyRule } from '../profileKeyRule';

/** TZ404: no data protection impact assessment. Norm: DPIA-LIST, avg-13; not among the guidelines of the College. */
export const dpia = profileKeyRule({
  code: 'TZ404',
  name: 'no-dpia',
  title: { nl: 'Geen DPIA genoemd', en: 'No DPIA named' },
  severity: 'warning',
  citations: ['DPIA-LIST', 'avg-13'],
  key: 'dpia',
  message: {
    nl: 'Dit profiel noemt geen DPIA. Volgens het Algoritmekader is een DPIA verplicht bij risicoselectie op persoonsgegevens; in de negen richtlijnen van het College van 2021 staat dat niet. Schrijf op waar die te vinden is.',
    en: 'This profile names no DPIA. According to the Algoritmekader a DPIA is mandatory for risk selection on personal data; it is not among the College’s nine guidelines of 2021. Write down where it can be found.',
  },
  hole: { nl: '"${1:kenmerk of vindplaats van de DPIA …}"', en: '"${1:reference or location of the DPIA …}"' },
});
