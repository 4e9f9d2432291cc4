import { answerFor, type Distinction, needsAnswer, REVIEWS } from '../../../distinctions/distinctions';
import { insertUnless } from '../../../distinctions/skeleton';
import { ruling, type Verdict } from '../../../law/frameworks';
import type { Rule } from '../../../lint/rule';
import type { Bilingual } from '../../../text/bilingual';

/** The letter is about using ethnicity, and about the framework of 2021. */
const LETTER = ['LETTER-NORM', 'LETTER-TENZIJ'];

const WEIGHTY: Bilingual = {
  nl: 'Richtlijn 5 van 2021 vraagt voor dit criterium zeer zwaarwegende redenen: beantwoord de vragen in een tenzij, of haal het criterium weg.',
  en: 'Guideline 5 of 2021 asks for very weighty reasons for this criterion: answer the questions in an unless, or remove the criterion.',
};

const WEIGHTY_OUTSIDE_CONTROL: Bilingual = {
  nl: 'Voor dit criterium vraagt dit hulpmiddel zeer zwaarwegende redenen, naar richtlijn 5 van 2021: beantwoord de vragen in een tenzij, of haal het criterium weg.',
  en: 'For this criterion this tool asks for very weighty reasons, after guideline 5 of 2021: answer the questions in an unless, or remove the criterion.',
};

const TEST_OF_TOOL: Bilingual = {
  nl: 'Dit hulpmiddel vraagt dit onderscheid te toetsen en te verantwoorden: beantwoord de vragen, of haal het criterium weg.',
  en: 'This tool asks that this distinction be tested and answered for: answer the questions, or remove the criterion.',
};

/** Only the College’s own frameworks ask it, of what they are about, where people are chosen for checks. */
function whyAsked({ settings: { framework, purposeClass }, topic }: Distinction, verdict: Verdict): Bilingual {
  const isControl = purposeClass === 'control';
  if (verdict === 'forbidden-unless') return isControl ? WEIGHTY : WEIGHTY_OUTSIDE_CONTROL;
  const year = framework === 'totaalverbod' || topic === 'other' || !isControl ? undefined : framework.slice(-4);
  if (year === undefined) return TEST_OF_TOOL;
  return {
    nl: `Het kader van ${year} vraagt dit onderscheid te toetsen en te verantwoorden: beantwoord de vragen, of haal het criterium weg.`,
    en: `The framework of ${year} asks that this distinction be tested and answered for: answer the questions, or remove the criterion.`,
  };
}

/** TZ301: the framework or this tool wants an answer, and there is none. */
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
        const why = whyAsked(distinction, verdict);
        const isOfLetter = topic === 'race' && settings.framework === 'crm-2021';
        const subject = criterion.member?.name?.text ?? criterion.name.text;
        const fix = insertUnless(context, distinction, review);
        context.report({
          span: { start: criterion.name.start, end: criterion.name.end },
          certainty: revealed.recognition.certainty,
          citations: [...new Set([...(isOfLetter ? LETTER : []), ...sources])],
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
