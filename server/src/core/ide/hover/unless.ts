import type { Answer, Flaw } from '../../distinctions/answers';
import { matchesFingerprint } from '../../distinctions/fingerprint';
import type { UnlessReview } from '../../distinctions/unless';
import { stateWords } from '../../distinctions/wording';
import type { Surface } from '../../syntax/vocabulary';
import type { Bilingual, Language } from '../../text/bilingual';
import { code, escapeMarkdown, literal, points, type Section } from '../markdown';
import { questionKey, ruleTitle } from './keys';

const FLAWS: { readonly [flaw in Flaw]: Bilingual } = {
  missing: { nl: 'niet beantwoord', en: 'not answered' },
  undecided: { nl: 'nog geen ja of nee', en: 'neither yes nor no yet' },
  bare: { nl: 'zonder reden', en: 'without a reason' },
  placeholder: { nl: 'nog niet ingevuld', en: 'not filled in yet' },
  'too-short': { nl: 'te kort om te zeggen waarom', en: 'too short to say why' },
  'says-nothing': { nl: 'zegt niet waarom', en: 'does not say why' },
  repeated: {
    nl: 'dezelfde zin staat ook bij een ander antwoord',
    en: 'the same sentence also stands at another answer',
  },
  unsupported: { nl: 'zonder bewijs dat telt', en: 'without evidence that counts' },
};

const VERDICTS: { readonly [verdict in 'yes' | 'no']: Bilingual } = {
  yes: { nl: 'ja', en: 'yes' },
  no: { nl: 'nee', en: 'no' },
};

const ANSWERED: Bilingual = { nl: 'beantwoord', en: 'answered' };
const COVERS: Bilingual = { nl: 'Geeft antwoord op', en: 'Answers for' };
const NOTHING: Bilingual = {
  nl: 'Er is geen bevinding waarop deze tenzij antwoord geeft.',
  en: 'There is no finding that this unless answers for.',
};
const QUESTIONS: Bilingual = { nl: 'De vragen van de tenzij', en: 'The questions of the unless' };

/** @returns how far an answer is, in a word or two. */
function answerWords({ flaw, verdict }: Answer, language: Language): string {
  if (flaw) return FLAWS[flaw][language];
  return (verdict ? VERDICTS[verdict] : ANSWERED)[language];
}

/** The state of a tenzij and what it answers for. */
export function unlessSummary(review: UnlessReview, language: Language): readonly string[] {
  const { covers, refusals } = review;
  const found = covers.map(({ code: rule, criterion }) => {
    const title = ruleTitle(rule);
    return `${rule}${title ? ` (${literal(title[language])})` : ''}: ${code(criterion.name.text)}`;
  });
  return [
    `**${stateWords(review)[language]}**`,
    ...new Set(refusals.map(({ refusal }) => literal(refusal.sentence[language]))),
    covers.length === 0 ? NOTHING[language] : `${COVERS[language]}:\n\n${points([...new Set(found)])}`,
  ];
}

/** Each question of the framework with how it is answered. */
export function unlessDetails({ questions }: UnlessReview, surface: Surface, language: Language): readonly string[] {
  const lines = questions.map(({ question, answer }) => {
    const reason = answer.text && !answer.flaw ? ` — “${escapeMarkdown(answer.text)}”` : '';
    const key = code(questionKey(question.id, surface));
    return `${key}: **${answerWords(answer, language)}**${reason}\n  *${literal(question.asks[language])}*`;
  });
  return [`**${QUESTIONS[language]}**`, points(lines)];
}

const CURRENT: Bilingual = {
  nl: 'Deze vingerafdruk hoort bij wat hier nu staat.',
  en: 'This fingerprint belongs to what stands here now.',
};
const CHANGED: Bilingual = {
  nl: 'Wat goedgekeurd is, is daarna van betekenis veranderd. Leg het opnieuw voor.',
  en: 'What was approved has changed its meaning since. Have it approved again.',
};

/** What a hover says about the fingerprint behind an approval. */
export function fingerprintSection(written: string, review: UnlessReview, language: Language): Section {
  const holds = matchesFingerprint(written, review.fingerprint());
  return { short: [(holds ? CURRENT : CHANGED)[language]], details: [] };
}
