import { REVIEWS } from '../../../distinctions/distinctions';
import { selectionOf } from '../../../distinctions/settings';
import { supportOf } from '../../../distinctions/unless';
import { knownTo } from '../../../law/knownTo';
import type { Rule } from '../../../lint/rule';

const SOURCES = ['CRM21-P14', 'CRM25-SUIT'];

/** TZ310: evidence gathered with the profile is used to support the profile. Norm: CRM21-P14, CRM25-SUIT. */
export const feedbackLoop: Rule = {
  code: 'TZ310',
  name: 'feedback-loop',
  title: { nl: 'Het bewijs komt uit het profiel zelf', en: 'The evidence comes from the profile itself' },
  severity: 'warning',
  citations: SOURCES,
  check(context) {
    for (const { linked, settings, reviews } of context.shared(REVIEWS)) {
      for (const name of reviews.flatMap(supportOf)) {
        const evidence = context.linked.support(name.text, linked);
        if (evidence?.kind !== 'evidence') continue;
        const selection = selectionOf(evidence.statement);
        if (selection?.id !== 'profile-driven') continue;
        context.report({
          citations: knownTo(settings.framework, SOURCES),
          span: name,
          message: {
            nl: `"${name.text}" is verzameld bij mensen die een profiel al had gekozen. Wie zo zoekt, vindt vooral iets op de plek waar is gezocht; dat kan een zichzelf vervullende voorspelling worden. Gebruik een aselecte steekproef.`,
            en: `"${name.text}" was gathered among people a profile had already selected. Whoever searches that way mostly finds things where they looked; that can become a self-fulfilling prophecy. Use a random sample.`,
          },
          related: [
            {
              uri: evidence.file.uri,
              span: selection.span,
              message: { nl: 'Zo is het bewijs verzameld', en: 'This is how the evidence was gathered' },
            },
          ],
        });
      }
    }
  },
};
