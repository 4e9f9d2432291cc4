import { REVIEWS } from '../../../distinctions/distinctions';
import { atoms } from '../../../distinctions/settings';
import type { Rule } from '../../../lint/rule';

/** Shorter names, such as "uur", are ordinary words too. */
const SHORTEST_NAME = 5;

/** TZ409: the human step looks at what the profile has looked at already. Norm: imp-03. */
export const humanRepeats: Rule = {
  code: 'TZ409',
  name: 'human-repeats-profile',
  title: { nl: 'Menselijke stap herhaalt het profiel', en: 'Human step repeats the profile' },
  severity: 'information',
  citations: ['imp-03', 'AP-ADV'],
  check(context) {
    for (const { linked, distinctions } of context.shared(REVIEWS)) {
      const sensitive = new Set(
        distinctions.filter(({ code }) => code !== 'TZ207').map(({ criterion }) => criterion.name.text),
      );
      for (const selection of linked.profile.selections) {
        for (const atom of [...atoms(selection, 'human'), ...atoms(selection, 'instruction')]) {
          if (atom.kind !== 'string') continue;
          const words = new Set(atom.text.toLowerCase().split(/[^\p{L}\p{N}_]+/u));
          const repeated = [...sensitive].find((name) => name.length >= SHORTEST_NAME && words.has(name.toLowerCase()));
          if (!repeated) continue;
          context.report({
            span: atom,
            certainty: 'possible',
            message: {
              nl: `De menselijke stap noemt "${repeated}", waarop het profiel al kiest. Wie opnieuw naar hetzelfde kijkt, bevestigt het profiel in plaats van het te toetsen. Laat iemand beoordelen op feiten van de zaak.`,
              en: `The human step mentions "${repeated}", on which the profile already selects. Looking at the same thing again confirms the profile instead of testing it. Have someone assess the facts of the case.`,
            },
          });
        }
      }
    }
  },
};
