import { REVIEWS } from '../../../distinctions/distinctions';
import { addedLines, blockEnd, spelling } from '../../../distinctions/fixes';
import { property } from '../../../distinctions/settings';
import { fixHere, type Rule } from '../../../lint/rule';
import { VALUES } from '../../../syntax/vocabulary';
import { span } from '../../../text/span';

/** TZ501: a profile that does not say what it is for, so that nothing can be held against its aim. */
export const noPurpose: Rule = {
  code: 'TZ501',
  name: 'no-purpose',
  title: { nl: 'Geen doel', en: 'No purpose' },
  severity: 'warning',
  citations: ['CRM21-2.2.1'],
  check(context) {
    for (const { linked, settings } of context.shared(REVIEWS)) {
      const { profile } = linked;
      // A purpose that the language does not know is reported where it stands.
      if (settings.purposes.length > 0 || property(profile, 'purpose')) continue;
      const { text, view } = context.linked.file;
      const end = blockEnd(profile, text);
      const key = spelling('profile', 'purpose', view.surface);
      const values = VALUES.purpose!.map((term) => term[view.surface]);
      const others = values.slice(0, -1);
      const last = values.at(-1);
      context.report({
        span: profile.name ?? profile.keyword,
        message: {
          nl: `Dit profiel noemt geen doel. Daarom gaat dit hulpmiddel uit van controle: de strenge lezing. Schrijf achter "${key}:" welk doel geldt: ${others.join(', ')} of ${last}.`,
          en: `This profile names no purpose. This tool therefore assumes control: the strict reading. Write behind "${key}:" which purpose applies: ${others.join(', ')} or ${last}.`,
        },
        fixes: end
          ? [
              fixHere(context, {
                title: { nl: `Voeg "${key}" toe`, en: `Add "${key}"` },
                safety: 'holes',
                preferred: true,
                edits: [
                  {
                    span: span(end.offset, end.offset),
                    newText: addedLines(end, [`${key}: \${1|${values.join(',')}|}`]),
                  },
                ],
              }),
            ]
          : [],
      });
    }
  },
};
