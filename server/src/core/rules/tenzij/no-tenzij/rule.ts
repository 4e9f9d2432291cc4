import { answerFor, needsAnswer, REVIEWS } from '../../../distinctions/distinctions';
import { insertUnless } from '../../../distinctions/skeleton';
import { ruling } from '../../../law/frameworks';
import type { Rule } from '../../../lint/rule';
import type { Bilingual } from '../../../text/bilingual';

/** The letter is about using a ground itself; of a proxy the framework asks a test. */
const LETTER = ['LETTER-NORM', 'LETTER-TENZIJ'];

const EXCEPTION: Bilingual = {
  nl: 'Het verbod is de norm en de uitzondering zeer beperkt: wie er een beroep op doet, beantwoordt de vragen van het kader.',
  en: 'The prohibition is the norm and the exception very limited: whoever relies on it answers the framework’s questions.',
};

const TEST: Bilingual = {
  nl: 'Het kader vraagt dit onderscheid te toetsen en te verantwoorden: beantwoord zijn vragen, of haal het criterium weg.',
  en: 'The framework asks to test this distinction and to answer for it: answer its questions, or remove the criterion.',
};

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
        if (distinction.code === 'TZ203' || !needsAnswer(distinction, review) || answerFor(distinction, review))
          continue;
        const { criterion, code, settings, topic, revealed } = distinction;
        const { verdict, sources } = ruling(settings.framework, topic, settings.purposeClass);
        const isException = verdict === 'forbidden-unless';
        const why = isException ? EXCEPTION : TEST;
        const subject = criterion.member?.name?.text ?? criterion.name.text;
        const fix = insertUnless(context, distinction, review);
        context.report({
          span: { start: criterion.name.start, end: criterion.name.end },
          certainty: revealed.recognition.certainty,
          citations: [...new Set([...(isException ? LETTER : []), ...sources])],
          message: {
            nl: `Voor "${subject}" (${code}) ontbreekt een tenzij. ${why.nl}`,
            en: `There is no unless for "${subject}" (${code}). ${why.en}`,
          },
          fixes: fix ? [fix] : [],
          state: 'open',
        });
      }
    }
  },
};
