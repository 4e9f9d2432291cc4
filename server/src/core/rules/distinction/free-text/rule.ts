import { REVIEWS } from '../../../distinctions/distinctions';
import { recordNotThis } from '../../../distinctions/fixes';
import { stewardSaysNone } from '../../../distinctions/recognise';
import { rulingSentence, sentences } from '../../../distinctions/wording';
import type { Rule } from '../../../lint/rule';
import type { FieldSymbol } from '../../../model/symbols';
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
  citations: ['CRM25-RASLIST', 'RDAM'],
  cites: () => ['CRM25-RASLIST'],
  says: (distinction) =>
    sentences(
      {
        nl: 'Een ‘niet-Westers’ klinkende naam noemt het kader van 2025 onder de criteria die in elk geval onderscheid naar ras maken.',
        en: 'The framework of 2025 lists a name that sounds "non-Western" among the criteria that in any case distinguish by race.',
      },
      rulingSentence(distinction),
    ),
});

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
          citations: ['RDAM'],
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
