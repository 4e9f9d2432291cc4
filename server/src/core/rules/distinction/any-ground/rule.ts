import { distinctionRule } from '../distinctionRule';

/** TZ205: "any ground whatsoever": age, civil status, socio-economic position. */
export const anyGround = distinctionRule({
  code: 'TZ205',
  name: 'any-ground',
  title: { nl: 'Op welke grond dan ook', en: 'Any ground whatsoever' },
  severity: 'information',
  citations: ['GW-1-NEW', 'AWGB-1'],
  alsoCites: ({ revealed }) => (revealed.recognition.ground === 'age' ? ['AGE'] : []),
  says: ({ revealed, settings }) =>
    revealed.recognition.ground === 'age' && settings.purposeClass === 'control'
      ? {
          nl: 'Volgens het College laat onderscheid naar leeftijd buiten het werk meer ruimte voor rechtvaardiging, maar mag leeftijd niet meewegen zolang niet is aangetoond dat die de kans op misbruik of fraude vergroot.',
          en: 'According to the College, distinction by age leaves more room for justification outside employment, but age may not count as long as it is not shown that it increases the chance of abuse or fraud.',
        }
      : {
          nl: 'Artikel 1 van de Grondwet noemt deze grond niet, maar verbiedt ook discriminatie "op welke grond dan ook". De kaders van het College gaan er niet over.',
          en: 'Article 1 of the Constitution does not name this ground, but also prohibits discrimination on "any ground whatsoever". The College’s frameworks do not cover it.',
        },
});
