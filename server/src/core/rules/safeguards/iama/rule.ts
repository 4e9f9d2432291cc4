import { profileKeyRule } from '../profileKeyRule';

/** TZ405: no impact assessment for human rights and algorithms. Recommended, not mandatory: IAMA. */
export const iama = profileKeyRule({
  code: 'TZ405',
  name: 'no-iama',
  title: { nl: 'Geen IAMA genoemd', en: 'No IAMA named' },
  severity: 'information',
  citations: ['IAMA'],
  key: 'iama',
  message: {
    nl: 'Dit profiel noemt geen IAMA. Het is aanbevolen en niet verplicht: een hulpmiddel om vooraf te bespreken wat een algoritme met mensenrechten doet. Noem het, of leg vast waarom het niet nodig was.',
    en: 'This profile names no IAMA. It is recommended, not mandatory: a tool for discussing beforehand what an algorithm does to human rights. Name it, or record why it was not needed.',
  },
  hole: { nl: '"${1:kenmerk of vindplaats van het IAMA …}"', en: '"${1:reference or location of the IAMA …}"' },
});
