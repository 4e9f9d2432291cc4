import { REVIEWS } from '../../../distinctions/distinctions';
import { spelling } from '../../../distinctions/fixes';
import { atoms, isRecorded } from '../../../distinctions/settings';
import type { Rule } from '../../../lint/rule';
import type { Bilingual } from '../../../text/bilingual';
import { recordKey } from '../recordKey';

const HOLE: Bilingual = {
  nl: '"${1:wie beslist, waarop, en wat wordt vastgelegd …}"',
  en: '"${1:who decides, on what, and what is recorded …}"',
};

/** Answers that say that no human being decides; "het systeem beslist niet" says the opposite. */
const NOBODY =
  /^\s*(?:geen|none|nobody|niemand)\b|(?<!niet )\b(?:geheel |volledig )?automatisch (?:genomen|besloten|beslist)|zonder (?:menselijke )?(?:tussenkomst|beoordeling)|\b(?:systeem|computer|algoritme|model) (?:beslist|besluit)(?! niet)|\b(?:system|computer|algorithm|model) decides|(?<!not )\b(?:taken|decided|made) automatically|without (?:any )?human/i;

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
        const isDecidedByNobody = atoms(selection, 'human').find(
          (atom) => atom.kind === 'string' && NOBODY.test(atom.text),
        );
        if (selection.takes.length === 0 || (isRecorded(selection, 'human') && !isDecidedByNobody)) continue;
        const key = spelling('selection', 'human', context.linked.file.view.surface);
        const severity = settings.purposeClass === 'control' ? 'warning' : 'information';
        if (isDecidedByNobody) {
          context.report({ span: isDecidedByNobody, severity, certainty: 'likely', message: BY_NOBODY });
          continue;
        }
        context.report({
          span: selection.title ?? selection.keyword,
          severity,
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

const BY_NOBODY: Bilingual = {
  nl: 'Dit lijkt te zeggen dat geen mens de zaak beoordeelt voordat er gevolgen zijn. Volgens de Autoriteit Persoonsgegevens is selectie geen geautomatiseerde besluitvorming (artikel 22 AVG) als zij alleen bepaalt of een vervolgstap nodig is en gevolgen pas komen na betekenisvolle menselijke tussenkomst. Schrijf op wie beslist, waarop, en wat wordt vastgelegd.',
  en: 'This seems to say that no human being assesses the case before there are consequences. According to the Dutch data protection authority, selection is not automated decision-making (article 22 GDPR) where it only decides whether a further step is needed and effects come only after meaningful human intervention. Write down who decides, on what, and what is recorded.',
};
