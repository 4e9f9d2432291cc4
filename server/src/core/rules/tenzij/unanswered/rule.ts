import { type Flaw, VERDICT_QUESTIONS } from '../../../distinctions/answers';
import { REVIEWS } from '../../../distinctions/distinctions';
import { addedLines, blockEnd, spelling } from '../../../distinctions/fixes';
import { isBeyondAnswer, type UnlessReview } from '../../../distinctions/unless';
import { sentences } from '../../../distinctions/wording';
import type { Question } from '../../../law/frameworks';
import type { Fix } from '../../../lint/finding';
import { fixHere, type Rule, type RuleContext } from '../../../lint/rule';
import { VALUES } from '../../../syntax/vocabulary';
import type { Bilingual } from '../../../text/bilingual';
import { span } from '../../../text/span';

const OPEN: { readonly [flaw in Flaw]?: Bilingual } = {
  undecided: {
    nl: 'Hier staat nog geen antwoord: kies ja of nee, met de reden.',
    en: 'This is not an answer yet: choose yes or no, with the reason.',
  },
  unsupported: {
    nl: 'Een ja telt hier alleen met bewijs: [naam]. Bij dat bewijs staat hoe de gevallen zijn gekozen, en dat is niet door het profiel gebeurd.',
    en: 'A yes counts here only with evidence: [name]. It says how its cases were chosen, and the profile did not choose them.',
  },
};

/** TZ303: a question of the framework that the tenzij does not answer. One finding per question. */
export const unanswered: Rule = {
  code: 'TZ303',
  name: 'unanswered-question',
  title: { nl: 'Vraag niet beantwoord', en: 'Question not answered' },
  severity: 'warning',
  citations: ['CRM21-2.2'],
  check(context) {
    for (const { reviews } of context.shared(REVIEWS)) {
      for (const review of reviews) {
        if (isBeyondAnswer(review)) continue;
        for (const { question, answer } of review.questions) {
          if (answer.flaw === 'missing') reportMissing(context, review, question);
          const open = answer.flaw && OPEN[answer.flaw];
          if (open)
            context.report({
              span: answer.property!,
              citations: question.sources,
              state: review.state,
              message: sentences(open, question.asks),
            });
        }
      }
    }
  },
};

function reportMissing(context: RuleContext, review: UnlessReview, question: Question): void {
  const { unless } = review;
  const key = spelling('unless', question.id, context.linked.file.view.surface);
  const fix = addQuestion(context, review, question);
  context.report({
    span: unless.name ?? unless.keyword,
    citations: question.sources,
    state: review.state,
    message: {
      nl: `De vraag "${key}" ontbreekt. ${question.asks.nl}`,
      en: `The question "${key}" is missing. ${question.asks.en}`,
    },
    fixes: fix ? [fix] : [],
  });
}

function addQuestion(context: RuleContext, { unless }: UnlessReview, { id }: Question): Fix | undefined {
  const { text, view } = context.linked.file;
  const end = blockEnd(unless, text);
  if (!end) return undefined;
  const key = spelling('unless', id, view.surface);
  const undecided = VALUES.legitimate!.find((term) => term.id === 'unknown')![view.surface];
  const why = { nl: 'waarom …', en: 'why …' }[view.surface];
  const value = VERDICT_QUESTIONS.has(id) ? `\${1:${undecided}} "\${2:${why}}"` : `"\${1:${why}}"`;
  return fixHere(context, {
    title: { nl: `Voeg de vraag "${key}" toe`, en: `Add the question "${key}"` },
    safety: 'holes',
    preferred: true,
    edits: [{ span: span(end.offset, end.offset), newText: addedLines(end, [`${key}: ${value}`]) }],
  });
}
