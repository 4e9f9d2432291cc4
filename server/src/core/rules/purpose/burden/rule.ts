import { REVIEWS } from '../../../distinctions/distinctions';
import { atoms } from '../../../distinctions/settings';
import { consequenceWeight, isBurden, isHeavy } from '../../../law/consequences';
import type { PurposeClass } from '../../../law/frameworks';
import type { Rule } from '../../../lint/rule';
import type * as Ast from '../../../syntax/ast';
import type { Bilingual } from '../../../text/bilingual';

/** TZ505: the purpose is to support or to study, and the consequence burdens; then their lighter treatment does not fit. Source: MOT-MUTL. */
export const burden: Rule = {
  code: 'TZ505',
  name: 'support-that-burdens',
  title: { nl: 'Ondersteuning of onderzoek met een last', en: 'Support or research that burdens' },
  severity: 'warning',
  citations: ['MOT-MUTL'],
  check(context) {
    for (const { linked, settings } of context.shared(REVIEWS)) {
      const { statedClass } = settings;
      if (statedClass === 'control') continue;
      const heaviest = heaviestOf(linked.profile, isBurden);
      if (heaviest) {
        context.report({ span: heaviest, message: judgedAsControl(statedClass, heaviest.text) });
        continue;
      }
      const visit = heaviestOf(linked.profile, (id) => isHeavy([id]));
      if (visit)
        context.report({ span: visit, severity: 'information', message: helpOrCheck(statedClass, visit.text) });
      const said = checkIn(linked.profile);
      if (said)
        context.report({
          span: said,
          severity: 'information',
          certainty: 'possible',
          message: speaksOfCheck(statedClass, said.word),
        });
    }
  },
};

function heaviestOf(profile: Ast.Profile, counts: (id: string) => boolean) {
  return atoms(profile, 'consequence')
    .flatMap((atom) =>
      atom.kind === 'word' && atom.term && counts(atom.term.id) ? [{ ...atom, id: atom.term.id }] : [],
    )
    .sort((a, b) => consequenceWeight(b.id) - consequenceWeight(a.id))[0];
}

const PURPOSES: { readonly [stated in Exclude<PurposeClass, 'control'>]: Bilingual } = {
  support: { nl: 'ondersteuning', en: 'support' },
  research: { nl: 'onderzoek', en: 'research' },
};

function judgedAsControl(stated: keyof typeof PURPOSES, written: string): Bilingual {
  return {
    nl: `Het doel is ${PURPOSES[stated].nl}, en "${written}" is een last voor wie gekozen wordt. Dit hulpmiddel ziet zo’n gevolg als controle en beoordeelt dit profiel daarom als controle. Noem ook dat doel, bijvoorbeeld toezicht, of haal dit gevolg weg.`,
    en: `The purpose is ${PURPOSES[stated].en}, and "${written}" burdens the people selected. This tool treats such a consequence as a check and therefore judges this profile as control. Name that purpose too, for example supervision, or remove this consequence.`,
  };
}

function helpOrCheck(stated: keyof typeof PURPOSES, written: string): Bilingual {
  return {
    nl: `"${written}" kan controle zijn. Omdat het doel ${PURPOSES[stated].nl} is, gaat dit hulpmiddel daar niet van uit. Is het controle, noem dan ook dat doel.`,
    en: `"${written}" can be a check. Because the purpose is ${PURPOSES[stated].en}, this tool does not assume so. If it is a check, name that purpose too.`,
  };
}

/** Words for looking for those who break rules; what stands behind "geen", "niet" or "zonder" is not meant. */
const CHECK =
  /(?<!\b(?:geen|niet|zonder|no|not|without)\s+)(?<![\p{L}])(?:opspor\p{L}*|controle\p{L}*|handhav\p{L}*|(?:\p{L}*)fraude\p{L}*|terugvorder\p{L}*|misbruik|overtred\p{L}*|enforcement|fraud|recover(?:ing|y)|violations?|offenders?)(?![\p{L}])/iu;

/** @returns where the words behind the purpose speak of a check, with the word that does. */
function checkIn(profile: Ast.Profile) {
  for (const atom of atoms(profile, 'purpose')) {
    const word = atom.kind === 'string' ? CHECK.exec(atom.text)?.[0] : undefined;
    if (word !== undefined) return { start: atom.start, end: atom.end, word };
  }
  return undefined;
}

function speaksOfCheck(stated: keyof typeof PURPOSES, word: string): Bilingual {
  return {
    nl: `Het doel is ${PURPOSES[stated].nl}, en de omschrijving spreekt van "${word}". Wordt er ook gecontroleerd, noem dan ook dat doel; dan wordt het profiel als controle beoordeeld.`,
    en: `The purpose is ${PURPOSES[stated].en}, and its description speaks of "${word}". If people are checked too, name that purpose as well; the profile is then judged as control.`,
  };
}
