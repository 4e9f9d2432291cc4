import { answerFor, needsAnswer, REVIEWS } from '../../../distinctions/distinctions';
import { insertUnless } from '../../../distinctions/skeleton';
import { ruling } from '../../../law/frameworks';
import type { Rule } from '../../../lint/rule';

/** TZ301: the framework wants an answer, and there is none. */
export const noTenzij: Rule = {
  code: 'TZ301',
  name: 'no-tenzij',
  title: { nl: 'Tenzij ontbreekt', en: 'Missing unless' },
  severity: 'warning',
  citations: ['LETTER-NORM', 'LETTER-TENZIJ'],
  check(context) {
    for (const review of context.shared(REVIEWS)) {
      for (const distinction of review.distinctions) {
        // TZ203 stands beside another finding on the same criterion, and one tenzij answers for both.
        if (distinction.code === 'TZ203' || !needsAnswer(distinction) || answerFor(distinction, review)) continue;
        const { criterion, code, settings, topic, revealed } = distinction;
        const subject = criterion.member?.name?.text ?? criterion.name.text;
        const fix = insertUnless(context, distinction, review);
        context.report({
          span: { start: criterion.name.start, end: criterion.name.end },
          certainty: revealed.recognition.certainty,
          citations: [
            ...new Set([
              'LETTER-NORM',
              'LETTER-TENZIJ',
              ...ruling(settings.framework, topic, settings.purposeClass).sources,
            ]),
          ],
          message: {
            nl: `Voor "${subject}" (${code}) ontbreekt een tenzij. Het verbod is de norm en de uitzondering zeer beperkt: wie er een beroep op doet, beantwoordt de vragen van het kader.`,
            en: `There is no unless for "${subject}" (${code}). The prohibition is the norm and the exception very limited: whoever relies on it answers the framework’s questions.`,
          },
          fixes: fix ? [fix] : [],
          state: 'open',
        });
      }
    }
  },
};
