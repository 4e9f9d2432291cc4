import { REVIEWS } from '../../../distinctions/distinctions';
import { framework } from '../../../law/frameworks';
import { fixHere, type Rule } from '../../../lint/rule';

/** TZ503: the framework of 2021 after the day on which that of 2025 replaced it. Source: CRM25-REPL. */
export const superseded: Rule = {
  code: 'TZ503',
  name: 'superseded-framework',
  title: { nl: 'Kader is vervangen', en: 'Superseded framework' },
  severity: 'warning',
  citations: ['CRM25-REPL', 'KST-458', 'CRM25-RASBAN'],
  check(context) {
    for (const { linked, settings } of context.shared(REVIEWS)) {
      const { validTo, replacedBy } = framework(settings.framework);
      if (!validTo || !replacedBy || context.options.date <= validTo) continue;
      const isHistory = settings.validTo !== undefined && settings.validTo <= validTo;
      const named = settings.frameworkNamed;
      context.report({
        span: named ?? linked.profile.name ?? linked.profile.keyword,
        severity: isHistory ? 'information' : 'warning',
        message: isHistory
          ? {
              nl: `Het kader van 2021 gold tot en met ${validTo}, en dit profiel was toen al buiten gebruik: het wordt naar het oude kader beoordeeld. Sinds 28 januari 2025 geldt het kader van 2025.`,
              en: `The framework of 2021 was in force through ${validTo}, and this profile was out of use by then: it is judged by the old framework. Since 28 January 2025 the framework of 2025 applies.`,
            }
          : {
              nl: `Het kader van 2021 is op 28 januari 2025 vervangen. Wat veranderde: ras als criterium in gerichte controle is volgens het ministerie van BZK nu altijd verboden, ook met een tenzij; de vergelijking met een aselecte steekproef en de werking van elke factor apart moeten worden gemeten. Schrijf kader: crm-2025.`,
              en: `The framework of 2021 was replaced on 28 January 2025. What changed: race as a criterion in targeted checks is now, according to the Ministry of the Interior, always prohibited, with an unless too; the comparison with a random sample and the effect of each separate factor must be measured. Write framework: crm-2025.`,
            },
        fixes:
          named && !isHistory
            ? [
                fixHere(context, {
                  title: { nl: 'Beoordeel naar het kader van 2025', en: 'Judge by the framework of 2025' },
                  safety: 'confirm',
                  preferred: true,
                  edits: [{ span: { start: named.start, end: named.end }, newText: replacedBy }],
                }),
              ]
            : [],
      });
    }
  },
};
