import { REVIEWS } from '../../../distinctions/distinctions';
import { spelling } from '../../../distinctions/fixes';
import { isRecorded } from '../../../distinctions/settings';
import type { Rule } from '../../../lint/rule';
import type { Bilingual } from '../../../text/bilingual';
import { recordKey } from '../recordKey';

const HOLE: Bilingual = {
  nl: '"${1:wie beslist, waarop, en wat wordt vastgelegd …}"',
  en: '"${1:who decides, on what, and what is recorded …}"',
};

/** TZ402: a selection with consequences, and no human being before them. Norm: AP-ADV, imp-03. */
export const human: Rule = {
  code: 'TZ402',
  name: 'no-human-assessment',
  title: { nl: 'Geen menselijke beoordeling genoemd', en: 'No human assessment named' },
  severity: 'warning',
  citations: ['AP-ADV', 'imp-03'],
  check(context) {
    for (const { linked, settings } of context.shared(REVIEWS)) {
      for (const selection of linked.profile.selections) {
        if (selection.takes.length === 0 || isRecorded(selection, 'human')) continue;
        const key = spelling('selection', 'human', context.linked.file.view.surface);
        context.report({
          span: selection.title ?? selection.keyword,
          severity: settings.purposeClass === 'control' ? 'warning' : 'information',
          message: {
            nl: `Deze selectie zegt niet wie de zaak beoordeelt voordat er gevolgen zijn. Volgens de Autoriteit Persoonsgegevens is selectie geen geautomatiseerde besluitvorming (artikel 22 AVG) als zij alleen bepaalt of een vervolgstap nodig is en gevolgen pas komen na betekenisvolle menselijke tussenkomst. Schrijf op wie beslist: ${key}: "…"`,
            en: `This selection does not say who assesses the case before there are consequences. According to the Dutch data protection authority, selection is not automated decision-making (article 22 GDPR) where it only decides whether a further step is needed and effects come only after meaningful human intervention. Write down who decides: ${key}: "…"`,
          },
          fixes: recordKey(context, selection, 'human', HOLE),
        });
      }
    }
  },
};
