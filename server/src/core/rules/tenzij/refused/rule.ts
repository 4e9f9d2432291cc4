import { REVIEWS } from '../../../distinctions/distinctions';
import { removeCriterion } from '../../../distinctions/removal';
import type { Rule } from '../../../lint/rule';

/** TZ302: a tenzij that the framework refuses, whatever it says. The sentence that refuses it is quoted. */
export const refused: Rule = {
  code: 'TZ302',
  name: 'refused',
  title: { nl: 'Deze tenzij wordt niet aangenomen', en: 'This unless is not accepted' },
  severity: 'error',
  citations: ['LETTER-ABUSE'],
  check(context) {
    for (const { reviews } of context.shared(REVIEWS)) {
      for (const { unless, refusals } of reviews) {
        const seen = new Set<string>();
        for (const { refusal, distinction } of refusals) {
          if (seen.has(refusal.condition)) continue;
          seen.add(refusal.condition);
          const { criterion } = distinction;
          const removal = removeCriterion(context, criterion);
          context.report({
            span: unless.name ?? unless.keyword,
            citations: [...refusal.sources, 'LETTER-ABUSE'],
            message: {
              nl: `Deze tenzij wordt niet aangenomen voor "${criterion.name.text}". ${refusal.sentence.nl}`,
              en: `This unless is not accepted for "${criterion.name.text}". ${refusal.sentence.en}`,
            },
            related: [
              {
                uri: context.linked.file.uri,
                span: { start: criterion.name.start, end: criterion.name.end },
                message: { nl: `Het criterium (${distinction.code})`, en: `The criterion (${distinction.code})` },
              },
            ],
            fixes: removal ? [removal] : [],
            state: 'refused',
          });
        }
      }
    }
  },
};
