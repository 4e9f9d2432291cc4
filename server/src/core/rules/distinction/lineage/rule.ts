import type { Distinction } from '../../../distinctions/distinctions';
import { rulingSentence, sentences } from '../../../distinctions/wording';
import type { Bilingual } from '../../../text/bilingual';
import { distinctionRule } from '../distinctionRule';

/** TZ208: a field derived, over any number of steps, from one that reveals a ground. */
export const lineage = distinctionRule({
  code: 'TZ208',
  name: 'lineage',
  title: { nl: 'Afgeleid van een gevoelig gegeven', en: 'Derived from a sensitive field' },
  severity: 'warning',
  citations: ['CRM25-ONEV'],
  says: (distinction) => sentences(route(distinction), rulingSentence(distinction)),
});

function route({ revealed: { steps } }: Distinction): Bilingual {
  const path = (language: 'nl' | 'en') => steps.map(({ message }) => message[language]).join(', ');
  return { nl: `De weg: ${path('nl')}.`, en: `The route: ${path('en')}.` };
}
