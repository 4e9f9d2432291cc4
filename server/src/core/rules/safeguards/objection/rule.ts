import { profileKeyRule } from '../profileKeyRule';

/** TZ408: no disclosure or objection route. Norm: AP-ADV, awb-02. */
export const objection = profileKeyRule({
  code: 'TZ408',
  name: 'no-objection-route',
  title: { nl: 'Geen bekendmaking of bezwaarweg', en: 'No disclosure or objection route' },
  severity: 'information',
  citations: ['AP-ADV', 'awb-02'],
  key: 'objection',
  message: {
    nl: 'Dit profiel zegt niet hoe mensen horen dat zij gekozen zijn en wat zij ertegen kunnen doen. Volgens de Autoriteit Persoonsgegevens moet de selectie uiterlijk bij het besluit bekend worden gemaakt. Schrijf op hoe: {key}: "…"',
    en: 'This profile does not say how people learn that they were selected and what they can do about it. According to the Dutch data protection authority the selection must be made known at the latest with the decision. Write down how: {key}: "…"',
  },
  hole: {
    nl: '"${1:hoe de selectie bekend wordt en waar bezwaar openstaat …}"',
    en: '"${1:how the selection is made known and where to object …}"',
  },
});
