import { type ProfileReview, REVIEWS } from '../../../distinctions/distinctions';
import { spelling } from '../../../distinctions/fixes';
import { sentences } from '../../../distinctions/wording';
import { framework } from '../../../law/frameworks';
import { fixHere, type Rule, type RuleContext } from '../../../lint/rule';
import type { Bilingual } from '../../../text/bilingual';

/** TZ503: the framework of 2021 after the day on which that of 2025 replaced it. Source: CRM25-REPL. */
export const superseded: Rule = {
  code: 'TZ503',
  name: 'superseded-framework',
  title: { nl: 'Kader is vervangen', en: 'Superseded framework' },
  severity: 'warning',
  citations: ['CRM25-REPL', 'KST-458', 'CRM25-RASBAN'],
  check(context) {
    for (const review of context.shared(REVIEWS)) {
      const { linked, settings } = review;
      const { validTo, replacedBy } = framework(settings.replaced ?? settings.framework);
      if (!validTo || !replacedBy || context.options.date <= validTo) continue;
      const isHistory = settings.replaced === undefined;
      context.report({
        span: settings.frameworkNamed ?? linked.profile.name ?? linked.profile.keyword,
        severity: isHistory && !hasRaceInControl(review) ? 'information' : 'warning',
        message: isHistory ? history(review) : replaced(context),
        fixes: isHistory ? [] : upgrade(context, review, replacedBy),
      });
    }
  },
};

const REPLACED: Bilingual = {
  nl: 'Het kader van 2021 is op 28 januari 2025 vervangen, en dit profiel geldt daarna nog. Daarom wordt het naar het kader van 2025 beoordeeld: ras als criterium in gerichte controle is volgens het ministerie van BZK altijd verboden, ook met een tenzij.',
  en: 'The framework of 2021 was replaced on 28 January 2025, and this profile applies after that day. It is therefore judged by the framework of 2025: race as a criterion in targeted checks is, according to the Ministry of the Interior, always prohibited, even with an unless.',
};

function write({ linked }: RuleContext): Bilingual {
  const key = spelling('profile', 'framework', linked.file.view.surface);
  return { nl: `Schrijf ${key}: crm-2025.`, en: `Write ${key}: crm-2025.` };
}

/** What the profile says cannot change a framework that was chosen outside it. */
const CHOOSE: Bilingual = {
  nl: 'Het oude kader is opgelegd door een instelling of op de opdrachtregel: kies daar crm-2025.',
  en: 'The old framework is imposed by a setting or on the command line: choose crm-2025 there.',
};

const ONLY_HISTORY: Bilingual = {
  nl: 'Het oude kader geldt hier alleen voor een profiel waarvan de geldigheid voor 28 januari 2025 eindigt.',
  en: 'The old framework applies here only to a profile whose validity ends before 28 January 2025.',
};

function replaced(context: RuleContext): Bilingual {
  return sentences(REPLACED, context.options.framework ? CHOOSE : write(context), ONLY_HISTORY);
}

function history(review: ProfileReview): Bilingual {
  const past: Bilingual = {
    nl: 'De geldigheid van dit profiel eindigde voordat het kader van 2025 verscheen. Daarom wordt het naar het kader van 2021 beoordeeld.',
    en: 'This profile’s validity ended before the framework of 2025 appeared. It is therefore judged by the framework of 2021.',
  };
  const now: Bilingual = hasRaceInControl(review)
    ? {
        nl: 'Dat zegt niets over gebruik van nu: sinds 28 januari 2025 is ras als criterium in gerichte controle volgens het ministerie van BZK altijd verboden.',
        en: 'That says nothing about use today: since 28 January 2025 race as a criterion in targeted checks is, according to the Ministry of the Interior, always prohibited.',
      }
    : {
        nl: 'Sinds 28 januari 2025 is dat van 2025 het kader van het College.',
        en: 'Since 28 January 2025 that of 2025 is the College’s framework.',
      };
  return { nl: `${past.nl} ${now.nl}`, en: `${past.en} ${now.en}` };
}

/** The two frameworks differ most about race: there the old one must not be read as the rule of today. */
function hasRaceInControl({ settings, distinctions }: ProfileReview): boolean {
  return settings.purposeClass === 'control' && distinctions.some(({ topic }) => topic === 'race');
}

function upgrade(context: RuleContext, { settings }: ProfileReview, replacedBy: string) {
  const named = settings.frameworkNamed;
  if (!named) return [];
  return [
    fixHere(context, {
      title: { nl: 'Noem het kader van 2025', en: 'Name the framework of 2025' },
      safety: 'confirm',
      preferred: true,
      edits: [{ span: { start: named.start, end: named.end }, newText: replacedBy }],
    }),
  ];
}
