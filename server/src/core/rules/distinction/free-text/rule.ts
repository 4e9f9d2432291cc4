import { type Distinction, REVIEWS } from '../../../distinctions/distinctions';
import { recordNotThis } from '../../../distinctions/fixes';
import { stewardSaysNone } from '../../../distinctions/steward';
import { rulingSentence, sentences } from '../../../distinctions/wording';
import type { Rule } from '../../../lint/rule';
import type { FieldSymbol } from '../../../model/symbols';
import type { Bilingual } from '../../../text/bilingual';
import { distinctionRule } from '../distinctionRule';

/** Words by which a free text is known; whole words of the name only. */
const FREE_TEXT =
  /(^|_)(opmerking(en)?|toelichting|notitie(s)?|omschrijving|aantekening(en)?|vrije_?tekst|vrij_?veld|memo|remarks?|comments?|notes?|free_?text|description)($|_)/i;

/** The name of a person, which distinguishes as the table of severity says. */
const nameOfPerson = distinctionRule({
  code: 'TZ212',
  name: 'name-or-free-text',
  title: { nl: 'Naam of vrije tekst als criterium', en: 'Name or free text as a criterion' },
  severity: 'warning',
  citations: ['CRM25-RASLIST', 'S-AA-RDAM'],
  cites: () => ['CRM25-RASLIST'],
  says: (distinction) => sentences(ofSoundingNames(distinction), rulingSentence(distinction)),
});

/** What the list of the framework says of choosing by how a name sounds, and what holds for any other use. */
function ofSoundingNames({ settings: { purposeClass, framework } }: Distinction): Bilingual {
  if (purposeClass === 'control' && framework !== 'crm-2021') {
    return {
      nl: 'Kiezen op een ‘niet-Westers’ klinkende naam is volgens het kader van 2025, zoals het Algoritmekader het weergeeft, direct onderscheid naar ras en verboden; een tenzij helpt dan niet. Voor ander gebruik van een naam geldt het volgende.',
      en: 'Selecting on a name that sounds "non-Western" is, according to the framework of 2025 as the Algoritmekader renders it, direct distinction by race and prohibited; an unless does not help there. For any other use of a name the following applies.',
    };
  }
  return {
    nl: 'Een ‘niet-Westers’ klinkende naam staat in het kader van 2025, zoals het Algoritmekader het weergeeft, op de lijst van criteria die direct onderscheid naar ras zijn.',
    en: 'In the framework of 2025, as the Algoritmekader renders it, a name that sounds "non-Western" is on the list of criteria that are direct distinction by race.',
  };
}

/** TZ212: a name or a free text decides; either can carry an origin that nobody has listed. */
export const freeText: Rule = {
  ...nameOfPerson,
  check(context) {
    nameOfPerson.check(context);
    for (const { criteria } of context.shared(REVIEWS)) {
      for (const { name, field } of criteria) {
        if ((field && stewardSaysNone(field)) || !isText(field) || !FREE_TEXT.test(snake(name.text))) continue;
        const record = field && recordNotThis(field);
        context.report({
          span: name,
          certainty: 'likely',
          citations: ['S-AA-RDAM'],
          message: {
            nl: `"${name.text}" is vrije tekst: wat erin staat, is niet te overzien en kan alles onthullen. In Rotterdam werden vrije tekstvelden vooraf uitgesloten. Gebruik een gegeven met vaste waarden.`,
            en: `"${name.text}" is free text: nobody can oversee what it holds, and it can reveal anything. In Rotterdam free-text fields were excluded beforehand. Use data with fixed values.`,
          },
          fixes: record ? [record] : [],
        });
      }
    }
  },
};

function isText(field: FieldSymbol | undefined): boolean {
  return field === undefined || field.statement.type.term?.id === 'text';
}

function snake(name: string): string {
  return name.replace(/([a-z])([A-Z])/g, '$1_$2').replaceAll('-', '_');
}
