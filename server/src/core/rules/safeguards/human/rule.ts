import { REVIEWS } from '../../../distinctions/distinctions';
import { addedLines, blockEnd, spelling } from '../../../distinctions/fixes';
import { isRecorded } from '../../../distinctions/settings';
import { fixHere, type Rule } from '../../../lint/rule';
import { span } from '../../../text/span';

/** TZ402: a selection with consequences, and no human being before them. Norm: AP-ADV, imp-03. */
export const human: Rule = {
  code: 'TZ402',
  name: 'no-human-assessment',
  title: { nl: 'Geen menselijke beoordeling', en: 'No human assessment' },
  severity: 'warning',
  citations: ['AP-ADV', 'imp-03'],
  check(context) {
    for (const { linked, settings } of context.shared(REVIEWS)) {
      for (const selection of linked.profile.selections) {
        if (selection.takes.length === 0 || isRecorded(selection, 'human')) continue;
        const { text, view } = context.linked.file;
        const end = blockEnd(selection, text);
        const key = spelling('selection', 'human', view.surface);
        const hole = {
          nl: 'wie beslist, waarop, en wat wordt vastgelegd …',
          en: 'who decides, on what, and what is recorded …',
        }[view.surface];
        context.report({
          span: selection.title ?? selection.keyword,
          severity: settings.purposeClass === 'control' ? 'warning' : 'information',
          message: {
            nl: 'Deze selectie zegt niet welke mens beoordeelt voordat er gevolgen zijn. Volgens de Autoriteit Persoonsgegevens mogen gevolgen pas komen na betekenisvolle menselijke tussenkomst. Schrijf op wie beslist: mens: "…"',
            en: 'This selection does not say which human assesses before there are consequences. According to the Dutch data protection authority effects may come only after meaningful human intervention. Write down who decides: human: "…"',
          },
          fixes: end
            ? [
                fixHere(context, {
                  title: { nl: `Voeg "${key}" toe`, en: `Add "${key}"` },
                  safety: 'holes',
                  edits: [
                    { span: span(end.offset, end.offset), newText: addedLines(end, [`${key}: "\${1:${hole}}"`]) },
                  ],
                }),
              ]
            : [],
        });
      }
    }
  },
};
