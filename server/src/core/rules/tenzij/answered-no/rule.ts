import { REVIEWS } from '../../../distinctions/distinctions';
import type { Rule } from '../../../lint/rule';

/** TZ305: a question is answered with no. That is an honest answer; it is recorded, and it blocks release. */
export const answeredNo: Rule = {
  code: 'TZ305',
  name: 'answered-no',
  title: { nl: 'Antwoord is nee', en: 'Answer is no' },
  severity: 'error',
  citations: [],
  check(context) {
    for (const { reviews } of context.shared(REVIEWS)) {
      for (const { unless, questions, state } of reviews) {
        const subject = unless.about.map(({ text }) => text).join(', ');
        for (const { question, answer } of questions) {
          if (answer.verdict !== 'no') continue;
          context.report({
            span: answer.property!,
            citations: question.sources,
            state,
            message: {
              nl: `Het antwoord is nee: "${subject}" is hiermee niet gerechtvaardigd. Het antwoord blijft staan en houdt vrijgave tegen. Haal het criterium weg, of verander het zo dat het antwoord ja kan zijn.`,
              en: `The answer is no, so "${subject}" is not justified. The answer stays on record and blocks release. Remove the criterion, or change it so that the answer can be yes.`,
            },
          });
        }
      }
    }
  },
};
