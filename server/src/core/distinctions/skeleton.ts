import { questionsFor } from '../law/frameworks';
import type { Fix } from '../lint/finding';
import { fixHere, type RuleContext } from '../lint/rule';
import { CONNECTIVE_BY_SPELLING, STATEMENT_BY_SPELLING, type Surface, VALUES } from '../syntax/vocabulary';
import { span } from '../text/span';
import { VERDICT_QUESTIONS } from './answers';
import type { Distinction, ProfileReview } from './distinctions';
import { addedLines, blockEnd, escapeSnippet, spelling } from './fixes';

/**
 * The fix that opens the block in which the author must answer: the framework's questions in its own order, each a hole.
 * What it inserts never counts as an answer.
 * @returns undefined when the profile has no complete block to put it in
 */
export function insertUnless(
  context: Pick<RuleContext, 'file' | 'linked'>,
  distinction: Distinction,
  review: ProfileReview,
): Fix | undefined {
  const { file } = context.linked;
  const { profile } = review.linked;
  const end = blockEnd(profile, file.text);
  if (!end) return undefined;
  const { surface } = file.view;
  const subject = distinction.criterion.member?.name?.text ?? distinction.criterion.name.text;
  const lines = ['', ...unlessLines(distinction, freeName(review), subject, surface)];
  return fixHere(context, {
    title: {
      nl: `Voeg een tenzij in voor "${subject}" (${distinction.code})`,
      en: `Insert an unless for "${subject}" (${distinction.code})`,
    },
    safety: 'holes',
    preferred: true,
    edits: [{ span: span(end.offset, end.offset), newText: addedLines(end, lines) }],
  });
}

function freeName({ linked }: ProfileReview): string {
  let number = 1;
  while (linked.declarations.unlesses.get(`T${number}`)) number++;
  return `T${number}`;
}

const HOLES = {
  finding: { nl: 'wat is er gemeten, bij welke groep …', en: 'what was measured, for which group …' },
  reason: { nl: 'waarom …', en: 'why …' },
  safeguard: { nl: 'wat beperkt het nadeel …', en: 'what limits the harm …' },
} as const;

function unlessLines(
  { code, settings, topic }: Distinction,
  name: string,
  subject: string,
  surface: Surface,
): readonly string[] {
  const word = (id: 'unless' | 'for') =>
    id === 'unless' ? STATEMENT_BY_SPELLING.get('tenzij')![surface] : CONNECTIVE_BY_SPELLING.get('voor')![surface];
  const undecided = VALUES.legitimate!.find(({ id }) => id === 'unknown')![surface];
  let hole = 0;
  const text = (what: keyof typeof HOLES) => `"\${${++hole}:${escapeSnippet(HOLES[what][surface])}}"`;
  const entries: [string, string][] = [[spelling('unless', 'finding', surface), `${code} ${text('finding')}`]];
  for (const { id } of questionsFor(settings.framework, topic)) {
    const verdict = VERDICT_QUESTIONS.has(id) ? `\${${++hole}:${undecided}} ` : '';
    entries.push([spelling('unless', id, surface), `${verdict}${text('reason')}`]);
  }
  entries.push([spelling('unless', 'safeguard', surface), text('safeguard')]);
  const width = Math.max(...entries.map(([key]) => key.length)) + 1;
  return [
    `${word('unless')} ${name} ${word('for')} ${escapeSnippet(subject)} {`,
    ...entries.map(([key, value]) => `  ${`${key}:`.padEnd(width)} ${value}`),
    '\\}',
  ];
}
