import type { Flaw } from '../../../distinctions/answers';
import { REVIEWS } from '../../../distinctions/distinctions';
import { isPlaceholder } from '../../../distinctions/reasons';
import { isBeyondAnswer } from '../../../distinctions/unless';
import type { Rule } from '../../../lint/rule';
import type * as Ast from '../../../syntax/ast';
import type { Bilingual } from '../../../text/bilingual';

const FLAWS: { readonly [flaw in Flaw]?: Bilingual } = {
  bare: {
    nl: 'Een ja of nee zonder reden beantwoordt de vraag niet. Schrijf erachter waarom, tussen aanhalingstekens.',
    en: 'A yes or no without a reason does not answer the question. Write why behind it, between quotation marks.',
  },
  placeholder: {
    nl: 'Dit is een plaatshouder en geen antwoord. Schrijf wat er voor dit criterium geldt.',
    en: 'This is a placeholder and not an answer. Write what holds for this criterion.',
  },
  'too-short': {
    nl: 'Dit is te kort om de vraag te beantwoorden. Schrijf een zin die zegt waarom.',
    en: 'This is too short to answer the question. Write a sentence that says why.',
  },
  'says-nothing': {
    nl: 'Dit past bij elk criterium en zegt niet waarom. Schrijf wat er voor dit criterium is gevonden of afgewogen.',
    en: 'This fits any criterion and does not say why. Write what was found or weighed for this criterion.',
  },
  repeated: {
    nl: 'Deze zin staat ook als antwoord op een andere plaats. Een antwoord gaat over dit ene criterium: schrijf wat hier geldt.',
    en: 'This sentence is an answer elsewhere too. An answer is about this one criterion: write what holds here.',
  },
};

/** TZ304: something stands where the answer belongs, and it answers nothing. */
export const placeholder: Rule = {
  code: 'TZ304',
  name: 'placeholder-answer',
  title: { nl: 'Antwoord zegt niets', en: 'Answer says nothing' },
  severity: 'warning',
  citations: ['LETTER-TENZIJ'],
  check(context) {
    for (const { reviews } of context.shared(REVIEWS)) {
      for (const review of reviews) {
        const { unless, questions, state } = review;
        if (isBeyondAnswer(review)) continue;
        for (const { question, answer } of questions) {
          const message = answer.flaw && FLAWS[answer.flaw];
          if (message)
            context.report({
              span: answer.property!,
              message,
              state,
              citations: [...question.sources, 'LETTER-TENZIJ'],
            });
        }
        for (const hole of holes(unless)) context.report({ span: hole, message: FLAWS.placeholder!, state });
      }
    }
  },
};

/** What the skeleton asks beside the questions: what was measured, and what limits the harm. */
function holes(unless: Ast.Unless): readonly Ast.Property[] {
  return unless.properties.filter(
    ({ id, values }) =>
      (id === 'finding' || id === 'safeguard') &&
      values.some(({ atoms }) => atoms.some((atom) => atom.kind === 'string' && isPlaceholder(atom.text))),
  );
}
