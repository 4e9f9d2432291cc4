import { REVIEWS } from '../../../distinctions/distinctions';
import { atoms } from '../../../distinctions/settings';
import { consequenceWeight, isHeavy } from '../../../law/consequences';
import type { Rule } from '../../../lint/rule';

/** TZ505: the purpose is to support, and the consequence burdens; then the lighter treatment of support does not fit. Source: MOT-MUTL. */
export const burden: Rule = {
  code: 'TZ505',
  name: 'support-that-burdens',
  title: { nl: 'Ondersteuning met een last', en: 'Support that burdens' },
  severity: 'warning',
  citations: ['MOT-MUTL'],
  check(context) {
    for (const { linked, settings } of context.shared(REVIEWS)) {
      if (settings.purposeClass !== 'support' || !isHeavy(settings.consequences)) continue;
      const heavy = atoms(linked.profile, 'consequence')
        .flatMap((atom) =>
          atom.kind === 'word' && atom.term && isHeavy([atom.term.id]) ? [{ atom, id: atom.term.id }] : [],
        )
        .sort((a, b) => consequenceWeight(b.id) - consequenceWeight(a.id))[0];
      if (!heavy) continue;
      context.report({
        span: heavy.atom,
        message: {
          nl: `Het doel is ondersteuning, en "${heavy.atom.text}" is een last voor wie gekozen wordt. Wie zo'n gevolg kan treffen, wordt gecontroleerd. Noem ook het doel van controle, of haal dit gevolg weg.`,
          en: `The purpose is support, and "${heavy.atom.text}" burdens the people selected. Whoever can face such a consequence is being checked. Name the purpose of control too, or remove this consequence.`,
        },
      });
    }
  },
};
