import { REVIEWS } from '../../../distinctions/distinctions';
import { isRecorded } from '../../../distinctions/settings';
import { isBeyondAnswer } from '../../../distinctions/unless';
import type { Rule } from '../../../lint/rule';

/** TZ313: "necessary: yes", and no alternative is named. Norm: CRM25-NEC, CRM21-R8. */
export const alternatives: Rule = {
  code: 'TZ313',
  name: 'alternatives-not-compared',
  title: { nl: 'Alternatieven niet vergeleken', en: 'Alternatives not compared' },
  severity: 'warning',
  citations: ['CRM25-NEC', 'CRM21-R8'],
  check(context) {
    for (const { reviews } of context.shared(REVIEWS)) {
      for (const review of reviews) {
        const { unless, questions, covers } = review;
        const necessary = questions.find(({ answer }) => answer.id === 'necessary')?.answer;
        const isAskedAnyway = questions.some(({ question }) => question.id === 'alternative');
        const isOpen = necessary?.verdict !== 'yes' || necessary.flaw !== undefined;
        if (isOpen || isAskedAnyway || covers.length === 0 || isBeyondAnswer(review)) continue;
        if (isRecorded(unless, 'alternative') || necessary.references.length > 0) continue;
        context.report({
          span: necessary.property!,
          message: {
            nl: 'Noodzakelijk, vergeleken waarmee? Noem het alternatief en wat de vergelijking opleverde: alternatief: "…" [bewijs]. Een alternatief dat minder onderscheid maakt, telt ook als het marginaal meer kost of minder effectief is.',
            en: 'Necessary, compared with what? Name the alternative and what the comparison showed: alternative: "…" [evidence]. An alternative that distinguishes less counts even if it costs marginally more or is less effective.',
          },
        });
      }
    }
  },
};
