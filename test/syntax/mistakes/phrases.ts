import { inProfile, inTable, type Mistake } from './mistake';

function inRule(condition: string): string {
  return inProfile(`regel r als ${condition} dan klasse 1`);
}

function inField(type: string): string {
  return `gegevens A {\n  veld f ${type}\n}\n`;
}

/** What people write in words, or as other languages do, where the language has a sign or a form of its own. */
export const PHRASES: readonly Mistake[] = [
  {
    what: 'greater than in words',
    wrong: inRule('fouten groter dan 3'),
    fixed: inRule('fouten > 3'),
    says: { nl: /Schrijf >/, en: /Write >/ },
  },
  {
    what: 'at least in words, in English',
    wrong: 'profile X {\n  rule r if a at least 3\n}\n',
    fixed: 'profile X {\n  rule r if a >= 3\n}\n',
    says: { nl: /Schrijf >=/, en: /Write >=/ },
  },
  {
    what: 'not equal in words',
    wrong: inRule('a is niet "b"'),
    fixed: inRule('a != "b"'),
    says: { nl: /Schrijf !=/, en: /Write !=/ },
  },
  {
    what: 'an empty value',
    wrong: inRule('a is leeg'),
    fixed: inRule('a = onbekend'),
    says: { nl: /Schrijf = onbekend/, en: /Write = onbekend/ },
  },
  {
    what: 'between two bounds',
    wrong: inRule('fouten tussen 3 en 5'),
    fixed: inRule('fouten in [3..5]'),
    says: { nl: /Schrijf in \[3\.\.5\]/, en: /Write in \[3\.\.5\]/ },
  },
  {
    what: 'between two bounds with a unit',
    wrong: inRule('leeftijd tussen 18 en 25 jaar'),
    fixed: inRule('leeftijd in [18..25 jaar]'),
    says: { nl: /Schrijf in \[18\.\.25 jaar\]/, en: /Write in \[18\.\.25 jaar\]/ },
  },
  {
    what: 'part of a text',
    wrong: inRule('kanaal bevat "web"'),
    says: { nl: /deel van een tekst/, en: /part of a text/ },
  },
  {
    what: 'a list in square brackets',
    wrong: inRule('kanaal in ["web", "post"]'),
    fixed: inRule('kanaal in {"web", "post"}'),
    says: { nl: /lijst/, en: /list/ },
  },
  {
    what: 'a list in parentheses',
    wrong: inRule('kanaal in ("web", "post")'),
    fixed: inRule('kanaal in {"web", "post"}'),
    says: { nl: /lijst/, en: /list/ },
  },
  {
    what: 'a condition in a calculation',
    wrong: inProfile('score s = als hersteld dan 1 anders 0'),
    says: { nl: /tabel/, en: /table/ },
  },
  {
    what: 'bounds of a field as a range',
    wrong: inField('geheel 0..20'),
    fixed: inField('geheel van 0 t/m 20'),
    says: { nl: /Schrijf van 0 t\/m 20/, en: /Write van 0 t\/m 20/ },
  },
  {
    what: 'bounds of a field with the last one in words',
    wrong: inField('geheel van 0 tot en met 20'),
    fixed: inField('geheel van 0 t/m 20'),
    says: { nl: /Schrijf t\/m/, en: /Write t\/m/ },
  },
  {
    what: 'bounds of a field without the last one',
    wrong: inField('geheel maand van 0 tot 24'),
    says: { nl: /t\/m.* laatste/, en: /t\/m.* last/ },
  },
  {
    what: 'an optional field in words',
    wrong: inField('tekst optioneel'),
    fixed: inField('tekst ?'),
    says: { nl: /Schrijf \?/, en: /Write \?/ },
  },
  {
    what: 'a period with a dash',
    wrong: inProfile('geldig: 2026-01-01 - 2027-12-31'),
    fixed: inProfile('geldig: 2026-01-01 t/m 2027-12-31'),
    says: { nl: /Schrijf t\/m/, en: /Write t\/m/ },
  },
  {
    what: 'a period with the last day in words',
    wrong: inProfile('geldig: 2026-01-01 tot en met 2027-12-31'),
    fixed: inProfile('geldig: 2026-01-01 t/m 2027-12-31'),
    says: { nl: /Schrijf t\/m/, en: /Write t\/m/ },
  },
  {
    what: 'a row with a colon',
    wrong: inProfile('factor f uit a {', '  0..3 maand: 5', '  | 4..9 maand | 2 |', '}'),
    fixed: inProfile('factor f uit a {', '  | 0..3 maand | 5 |', '  | 4..9 maand | 2 |', '}'),
    says: { nl: /rij .*strepen/, en: /row .*bars/ },
  },
  {
    what: 'a row with an arrow',
    wrong: inProfile('factor f uit a {', '  "web" => 5', '}'),
    fixed: inProfile('factor f uit a {', '  | "web" | 5 |', '}'),
    says: { nl: /rij .*strepen/, en: /row .*bars/ },
  },
  {
    what: 'an upper bound in words',
    wrong: inTable('| tot 4 maand | - | 5 |'),
    fixed: inTable('| < 4 maand | - | 5 |'),
    says: { nl: /Schrijf </, en: /Write </ },
  },
  {
    what: 'a lower bound in words',
    wrong: inTable('| vanaf 4 maand | - | 5 |'),
    fixed: inTable('| >= 4 maand | - | 5 |'),
    says: { nl: /Schrijf >=/, en: /Write >=/ },
  },
];
