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
    nl: 'Dit profiel noemt geen IAMA. Die is aanbevolen en niet verplicht: zij bespreekt vooraf wat een algoritme doet met mensenrechten. Noem haar, of leg vast waarom zij niet nodig was.',
    en: 'This profile names no IAMA. It is recommended, not mandatory: it discusses beforehand what an algorithm does to human rights. Name it, or record why it was not needed.',
  },
  hole: { nl: '"${1:kenmerk of vindplaats van de IAMA …}"', en: '"${1:reference or location of the IAMA …}"' },
});
