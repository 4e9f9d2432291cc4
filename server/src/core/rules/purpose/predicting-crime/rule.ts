import type { CriterionRole } from '../../../distinctions/criteria';
import { REVIEWS } from '../../../distinctions/distinctions';
import type { Rule } from '../../../lint/rule';

/** Where a profile weighs a field itself, and not what a model made of it. */
const FACTS: ReadonlySet<CriterionRole> = new Set(['indicator', 'rule', 'score']);

/** The first day (ISO) on which the prohibition applied. Source: AIA-5.1d. */
const PROHIBITED_FROM = '2025-02-02';

/** TZ507: predicting crime by profiling alone. Norm: AIA-5.1d; whether the model is an AI system is for a lawyer to say (AIA-SCOPE). */
export const predictingCrime: Rule = {
  code: 'TZ507',
  name: 'predicting-crime',
  title: { nl: 'Strafbaar feit voorspellen met een model', en: 'Predicting a criminal offence with a model' },
  severity: 'warning',
  citations: ['AIA-5.1d', 'AIA-SCOPE'],
  check(context) {
    for (const { linked, settings, criteria } of context.shared(REVIEWS)) {
      const [model] = linked.profile.models;
      // Points and rules over nothing but the outcome of the model add no fact to it.
      if (settings.appliesOn < PROHIBITED_FROM) continue;
      if (!model || !settings.purposes.includes('detection') || criteria.some(({ role }) => FACTS.has(role))) continue;
      context.report({
        span: model.name ?? model.keyword,
        certainty: 'possible',
        message: {
          nl: 'Dit profiel voor opsporing rust alleen op een model. De AI-verordening verbiedt sinds 2 februari 2025 om met AI te beoordelen of te voorspellen hoe groot het risico is dat iemand een strafbaar feit pleegt, als dat alleen op profilering of persoonlijkheid rust. Of het model een AI-systeem is, beoordeelt een jurist. Laat een mens oordelen op objectieve, controleerbare feiten die rechtstreeks met criminele activiteit te maken hebben.',
          en: 'This profile for detection rests on a model alone. Since 2 February 2025 the AI Act prohibits using AI to assess or predict the risk of a person committing a criminal offence where that rests solely on profiling or personality. Whether the model is an AI system is for a lawyer to say. Let a human assess, on objective and verifiable facts directly linked to a criminal activity.',
        },
      });
    }
  },
};
