import { REVIEWS } from '../../../distinctions/distinctions';
import { spelling } from '../../../distinctions/fixes';
import { isRecorded } from '../../../distinctions/settings';
import { isBeyondAnswer } from '../../../distinctions/unless';
import { knownTo } from '../../../law/knownTo';
import type { Rule } from '../../../lint/rule';
import type { Bilingual } from '../../../text/bilingual';

/** CRM25-NEC; the framework of 2021 is not known to say so. */
const MARGINAL: Bilingual = {
  nl: ' Een alternatief dat minder onderscheid maakt, telt ook als het marginaal meer kost of minder effectief is.',
  en: ' An alternative that distinguishes less counts even if it is marginally costlier or less effective.',
};
const NOTHING: Bilingual = { nl: '', en: '' };

const SOURCES = ['CRM25-NEC', 'CRM21-R8'];

/** TZ313: "necessary: yes", and no alternative is named. Norm: CRM25-NEC, CRM21-R8. */
export const alternatives: Rule = {
  code: 'TZ313',
  name: 'alternatives-not-compared',
  title: { nl: 'Alternatieven niet vergeleken', en: 'Alternatives not compared' },
  severity: 'warning',
  citations: SOURCES,
  check(context) {
    for (const { settings, reviews } of context.shared(REVIEWS)) {
      for (const review of reviews) {
        const { unless, questions, covers } = review;
        const necessary = questions.find(({ answer }) => answer.id === 'necessary')?.answer;
        const isAskedAnyway = questions.some(({ question }) => question.id === 'alternative');
        const isOpen = necessary?.verdict !== 'yes' || necessary.flaw !== undefined;
        if (isOpen || isAskedAnyway || covers.length === 0 || isBeyondAnswer(review)) continue;
        if (isRecorded(unless, 'alternative') || necessary.references.length > 0) continue;
        const key = spelling('unless', 'alternative', context.linked.file.view.surface);
        const counts = settings.framework === 'crm-2021' ? NOTHING : MARGINAL;
        context.report({
          citations: knownTo(settings.framework, SOURCES),
          span: necessary.property!,
          message: {
            nl: `Noodzakelijk, vergeleken waarmee? Noem het alternatief en wat de vergelijking opleverde: ${key}: "…" [naam van het bewijs].${counts.nl}`,
            en: `Necessary, compared with what? Name the alternative and what the comparison showed: ${key}: "…" [name of the evidence].${counts.en}`,
          },
        });
      }
    }
  },
};
