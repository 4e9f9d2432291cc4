import { entitlementOf, REVIEWS } from '../../../distinctions/distinctions';
import { removal } from '../../../distinctions/wording';
import type { Rule } from '../../../lint/rule';

/** TZ504: under `totaalverbod` ethnicity and nationality have no place in control. A position of Amnesty International, stricter than law. */
export const totalBan: Rule = {
  code: 'TZ504',
  name: 'total-ban',
  title: { nl: 'Totaalverbod', en: 'Total ban' },
  severity: 'error',
  citations: ['AI-ASK', 'AI-DEF', 'AI-WEB'],
  check(context) {
    for (const { settings, distinctions } of context.shared(REVIEWS)) {
      if (settings.framework !== 'totaalverbod' || settings.purposeClass !== 'control') continue;
      for (const distinction of distinctions) {
        const { code, topic, criterion, revealed } = distinction;
        if (
          (topic !== 'race' && topic !== 'nationality') ||
          code === 'TZ203' ||
          entitlementOf(distinction) !== undefined
        )
          continue;
        const isUnsure = revealed.recognition.certainty === 'possible';
        const remove = removal(distinction);
        context.report({
          span: { start: criterion.name.start, end: criterion.name.end },
          certainty: revealed.recognition.certainty,
          message: {
            nl: `Dit profiel wordt beoordeeld naar het totaalverbod, en "${criterion.name.text}" past daar ${isUnsure ? 'mogelijk ' : ''}niet in: bij controle mogen etniciteit, nationaliteit en andere afkomstgerelateerde kenmerken daarin geen enkele rol spelen, ook niet met een tenzij. Het totaalverbod is een standpunt van Amnesty International en geen wet. ${remove.nl}`,
            en: `This profile is judged by the total ban, and "${criterion.name.text}" ${isUnsure ? 'may not fit' : 'does not fit'} it: in control, ethnicity, nationality and other origin-related characteristics may play no part at all, not even with an unless. The total ban is a position of Amnesty International and not law. ${remove.en}`,
          },
          state: 'refused',
        });
      }
    }
  },
};
