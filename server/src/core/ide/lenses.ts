import type { UnlessReview } from '../distinctions/unless';
import { standing } from '../distinctions/wording';
import type { RuleCode } from '../lint/finding';
import type { Bilingual, Language } from '../text/bilingual';
import type { Span } from '../text/span';
import type { Analysis } from '../workspace';
import { questionKey } from './hover/keys';
import { reviewOf } from './reviews';

/** A line an editor shows above a statement. */
export interface CodeLens {
  readonly span: Span;
  /** Plain text. */
  readonly title: string;
  /** The rule to explain when the line is chosen; undefined when there is nothing to explain. */
  readonly explains: RuleCode | undefined;
}

const NOTHING: Bilingual = { nl: 'geen bevinding om te verantwoorden', en: 'no finding to answer for' };
const NO: Bilingual = { nl: 'nee', en: 'no' };

/** @returns for every tenzij how many questions are answered, which of them with no, and how it stands. */
export function codeLenses(analysis: Analysis, uri: string, language: Language): readonly CodeLens[] {
  const linked = analysis.linked(uri);
  if (!linked || linked.file.syntaxOnly) return [];
  const { view } = linked.file;
  return [...view.profiles.flatMap(({ unlesses }) => unlesses), ...view.unlesses]
    .flatMap((unless) => {
      const review = reviewOf(analysis, linked, unless);
      return review ? [lens(review, language)] : [];
    })
    .sort((a, b) => a.span.start - b.span.start);
}

function lens(review: UnlessReview, language: Language): CodeLens {
  const { unless, covers } = review;
  return {
    span: { start: unless.keyword.start, end: (unless.name ?? unless.keyword).end },
    title: progress(review, language),
    explains: covers[0]?.code,
  };
}

/** @returns "T1: 3 of 5 answered, suitability: no", and how the tenzij stands once every question is answered. */
export function progress(review: UnlessReview, language: Language): string {
  const { unless, questions, covers, state } = review;
  const answered = questions.filter(({ answer }) => !answer.flaw).length;
  const count: Bilingual = {
    nl: `${answered} van ${questions.length} beantwoord`,
    en: `${answered} of ${questions.length} answered`,
  };
  const refusing = questions
    .filter(({ answer }) => !answer.flaw && answer.verdict === 'no')
    .map(({ question }) => `${questionKey(question.id, language)}: ${NO[language]}`);
  const saysAll = state === 'open' || (state === 'answered' && refusing.length > 0);
  const parts = [
    count[language],
    ...refusing,
    ...(covers.length === 0 ? [NOTHING[language]] : saysAll ? [] : [standing(review)[language]]),
  ];
  return `${unless.name ? `${unless.name.text}: ` : ''}${parts.join(', ')}`;
}
