import { REVIEWS } from '../../../distinctions/distinctions';
import { atoms } from '../../../distinctions/settings';
import type { Rule, RuleContext } from '../../../lint/rule';
import type { Bilingual } from '../../../text/bilingual';

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
          const message = repeated === undefined ? ofGroup(atom.text, context) : ofRepeated(repeated);
          if (message) context.report({ span: atom, certainty: 'possible', message });
        }
      }
    }
  },
};

function ofRepeated(repeated: string): Bilingual {
  return {
    nl: `De menselijke stap noemt "${repeated}", waarop het profiel al kiest. Wie opnieuw naar hetzelfde kijkt, bevestigt het profiel in plaats van het te toetsen. Laat iemand beoordelen op feiten van de zaak.`,
    en: `The human step mentions "${repeated}", on which the profile already selects. Looking at the same thing again confirms the profile instead of testing it. Have someone assess the facts of the case.`,
  };
}

/** An instruction to look at people of some origin chooses by origin, whatever the profile itself looks at. */
function ofGroup(text: string, { recogniser }: RuleContext): Bilingual | undefined {
  const group = recogniser
    .label(text)
    .find(({ ground, level, certainty }) => ground === 'race' && level === 'direct' && certainty !== 'possible');
  return (
    group && {
      nl: `De menselijke stap spreekt van ras of afkomst (${group.reason.nl}). Wie daarop let, kiest er alsnog op. Laat iemand beoordelen op feiten van de zaak.`,
      en: `The human step speaks of race or origin (${group.reason.en}). Looking at that is choosing by it after all. Have someone assess the facts of the case.`,
    }
  );
}
