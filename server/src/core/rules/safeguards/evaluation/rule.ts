import { REVIEWS } from '../../../distinctions/distinctions';
import { atoms } from '../../../distinctions/settings';
import type { Rule } from '../../../lint/rule';
import { dayNumber } from '../../../values/dates';
import { profileKeyRule } from '../profileKeyRule';

const missing = profileKeyRule({
  code: 'TZ403',
  name: 'no-evaluation',
  title: { nl: 'Geen evaluatie, of een die voorbij is', en: 'No evaluation, or one that has passed' },
  severity: 'warning',
  citations: ['mon-04', 'AK-RISK'],
  key: 'evaluation',
  message: {
    nl: 'Dit profiel zegt niet wanneer het opnieuw wordt beoordeeld. Het Algoritmekader vraagt om een periodieke toets op discriminatie; de negen richtlijnen van het College van 2021 noemen dat niet. Schrijf de datum op: {key}: jjjj-mm-dd.',
    en: 'This profile does not say when it is reviewed again. The Algoritmekader asks for a periodic test for discrimination; the College’s nine guidelines of 2021 do not mention it. Write the date down: {key}: yyyy-mm-dd.',
  },
  hole: { nl: '${1:jjjj-mm-dd}', en: '${1:yyyy-mm-dd}' },
});

/** TZ403: no evaluation date, or one that has passed while the profile is still in use. Norm: mon-04, AK-RISK. */
export const evaluation: Rule = {
  ...missing,
  check(context) {
    missing.check(context);
    for (const { linked, settings } of context.shared(REVIEWS)) {
      const dates = atoms(linked.profile, 'evaluation').flatMap((atom) =>
        atom.kind === 'date' && dayNumber(atom.text) !== undefined ? [atom] : [],
      );
      const last = dates.sort((a, b) => (a.text < b.text ? -1 : 1)).at(-1);
      if (!last || last.text >= settings.appliesOn) continue;
      context.report({
        span: last,
        severity: settings.purposeClass === 'control' ? 'warning' : 'information',
        message: {
          nl: `De evaluatie van ${last.text} ligt voor ${settings.appliesOn}, de datum waarop dit profiel beoordeeld wordt. Evalueer opnieuw en schrijf de volgende datum op.`,
          en: `The evaluation of ${last.text} lies before ${settings.appliesOn}, the date this profile is judged by. Evaluate again and write down the next date.`,
        },
      });
    }
  },
};
