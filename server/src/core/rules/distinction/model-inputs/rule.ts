import type { Rule } from '../../../lint/rule';
import { STATEMENT_BY_SPELLING } from '../../../syntax/vocabulary';

/** TZ213: a model whose inputs nobody can see. Norm: CRM21-R9, CRM21-TRANSP. */
export const modelInputs: Rule = {
  code: 'TZ213',
  name: 'unlisted-model-inputs',
  title: { nl: 'Model met onbekende invoer', en: 'Model with unknown inputs' },
  severity: 'error',
  citations: ['CRM21-R9', 'CRM21-TRANSP', 'CRVB-2017'],
  check(context) {
    for (const { profile } of context.linked.profiles) {
      for (const model of profile.models) {
        if (model.inputs.length > 0) continue;
        const word = STATEMENT_BY_SPELLING.get('invoer')![context.linked.file.view.surface];
        const name = model.name?.text ?? model.title?.text ?? '';
        context.report({
          span: model.name ?? model.keyword,
          message: {
            nl: `Model "${name}" noemt niet wat erin gaat, dus niemand kan nagaan of het onderscheid maakt. Selectiebeslissingen moeten te allen tijde uitlegbaar zijn (richtlijn 9 van 2021). Noem elke invoer: ${word} veld, veld.`,
            en: `Model "${name}" does not say what goes in, so nobody can see whether it distinguishes. Selection decisions must be explainable at all times (guideline 9 of 2021). List every input: ${word} field, field.`,
          },
        });
      }
    }
  },
};
