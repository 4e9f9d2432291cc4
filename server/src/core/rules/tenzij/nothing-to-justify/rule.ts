import { codesNamed, REVIEWS } from '../../../distinctions/distinctions';
import { removeStatement } from '../../../distinctions/fixes';
import type { Rule } from '../../../lint/rule';

/** TZ308: a tenzij about something that is no distinction (any more). */
export const nothingToJustify: Rule = {
  code: 'TZ308',
  name: 'nothing-to-justify',
  title: { nl: 'Niets te rechtvaardigen', en: 'Nothing to justify' },
  severity: 'information',
  citations: [],
  check(context) {
    for (const { reviews } of context.shared(REVIEWS)) {
      for (const { unless, covers } of reviews) {
        const isKnown =
          unless.about.length > 0 && unless.about.every((name) => context.linked.symbolOf(name) !== undefined);
        if (covers.length > 0 || !isKnown) continue;
        const subject = unless.about.map(({ text }) => text).join(', ');
        const codes = codesNamed(unless).join(', ');
        context.report({
          span: unless.name ?? unless.keyword,
          message: {
            nl: `Er is geen bevinding${codes ? ` ${codes}` : ''} over "${subject}" die deze tenzij beantwoordt. Noem de bevinding waar het om gaat, of haal de tenzij weg.`,
            en: `There is no finding${codes ? ` ${codes}` : ''} about "${subject}" for this unless to answer. Name the finding it is about, or remove the unless.`,
          },
          fixes: [removeStatement(context, unless, { nl: 'Haal de tenzij weg', en: 'Remove the unless' })],
        });
      }
    }
  },
};
