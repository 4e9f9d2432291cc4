import { REVIEWS } from '../../../distinctions/distinctions';
import { type ProfileSettings, texts } from '../../../distinctions/settings';
import { removal } from '../../../distinctions/wording';
import type { Certainty } from '../../../lexicon/recognition';
import type { Rule } from '../../../lint/rule';
import type * as Ast from '../../../syntax/ast';
import type { Bilingual } from '../../../text/bilingual';

const BRINGS: { readonly [certainty in Certainty]: Bilingual } = {
  certain: { nl: 'brengt', en: 'brings' },
  likely: { nl: 'brengt waarschijnlijk', en: 'probably brings' },
  possible: { nl: 'brengt mogelijk', en: 'possibly brings' },
};

/** TZ502: ethnicity in fighting fraud. The motion Belhaj asks the government not to let authorities do so; a motion is not law. */
export const fraud: Rule = {
  code: 'TZ502',
  name: 'ethnicity-in-fighting-fraud',
  title: { nl: 'Etniciteit bij fraudebestrijding', en: 'Ethnicity in fighting fraud' },
  severity: 'error',
  citations: ['MOT-BELH', 'CRM25-RASBAN'],
  check(context) {
    for (const { linked, settings, distinctions } of context.shared(REVIEWS)) {
      if (!settings.purposes.includes('fighting-fraud') && !speaksOfFraud(linked.profile, settings)) continue;
      const first = distinctions.find(({ topic, code }) => topic === 'race' && code !== 'TZ203');
      if (!first) continue;
      const { name } = first.criterion;
      const remove = removal(first);
      const brings = BRINGS[first.revealed.recognition.certainty];
      context.report({
        span: { start: name.start, end: name.end },
        certainty: first.revealed.recognition.certainty,
        severity: first.baseSeverity,
        message: {
          nl: `"${name.text}" ${brings.nl} ras of afkomst in een profiel voor fraudebestrijding. De motie-Belhaj c.s. vraagt de regering overheidsinstanties "etniciteit niet te laten gebruiken om fraude te bestrijden"; dit hulpmiddel telt afkomst daarbij mee. Een motie is geen wet. Zie ook ${first.code}. ${remove.nl}`,
          en: `"${name.text}" ${brings.en} race or origin into a profile for fighting fraud. The motion Belhaj and others asks the government not to let authorities use ethnicity to combat fraud; this tool counts origin as ethnicity here. A motion is not law. See also ${first.code}. ${remove.en}`,
        },
      });
    }
  },
};

/** A profile for checks may be called supervision and be about fraud. */
function speaksOfFraud(profile: Ast.Profile, { purposeClass }: ProfileSettings): boolean {
  return purposeClass === 'control' && texts(profile, 'purpose').some((text) => /fraud/i.test(text));
}
