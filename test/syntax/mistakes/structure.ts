import { inProfile, type Mistake } from './mistake';

/** Braces, keywords and statements that stand in the wrong place. */
export const STRUCTURE: readonly Mistake[] = [
  {
    what: 'no brace at the end of the file',
    wrong: 'profiel X {\n  doel: toezicht\n',
    fixed: 'profiel X {\n  doel: toezicht\n}\n',
    says: { nl: /nergens gesloten/, en: /never closed/ },
  },
  {
    what: 'a surplus closing brace',
    wrong: inProfile('factor f uit a {', '  | 1 | 2 |', '}', '}', 'score s = f'),
    fixed: inProfile('factor f uit a {', '  | 1 | 2 |', '}', '', 'score s = f'),
    says: { nl: /een te veel/, en: /one too many/ },
  },
  {
    what: 'a surplus closing brace at the end',
    wrong: 'profiel X {\n}\n}\n',
    fixed: 'profiel X {\n}\n\n',
    says: { nl: /een te veel/, en: /one too many/ },
  },
  {
    what: 'a surplus opening brace',
    wrong: 'profiel X { {\n  doel: toezicht\n}\n',
    fixed: 'profiel X { \n  doel: toezicht\n}\n',
    says: { nl: /een te veel/, en: /one too many/ },
  },
  {
    what: 'a keyword with a capital',
    wrong: 'Profiel X {\n  doel: toezicht\n}\n',
    fixed: 'profiel X {\n  doel: toezicht\n}\n',
    says: { nl: /hoofdletters/, en: /capitals/ },
  },
  {
    what: 'a keyword in capitals',
    wrong: inProfile('REGEL r als a'),
    fixed: inProfile('regel r als a'),
    says: { nl: /hoofdletters/, en: /capitals/ },
  },
  {
    what: 'a keyword that does not exist, with a block',
    wrong: inProfile('voorwaarden p uit a {', '  | 1 | 2 |', '}', 'score s = p'),
    says: { nl: /niet verwacht/, en: /not expected/ },
  },
  {
    what: 'a misspelt keyword',
    wrong: inProfile('puntjes p uit a {', '  | 1 | 2 |', '}', 'score s = p'),
    fixed: inProfile('punten p uit a {', '  | 1 | 2 |', '}', 'score s = p'),
    says: { nl: /Bedoelde u "punten"/, en: /Did you mean "punten"/ },
  },
  {
    what: 'a misspelt keyword at the top of a file',
    wrong: 'profeil P {\n  doel: toezicht\n}\n',
    fixed: 'profiel P {\n  doel: toezicht\n}\n',
    says: { nl: /Bedoelde u "profiel"/, en: /Did you mean "profiel"/ },
  },
  {
    what: 'an equals sign behind a key',
    wrong: inProfile('doel = toezicht'),
    fixed: inProfile('doel: toezicht'),
    says: { nl: /dubbele punt/, en: /colon/ },
  },
  {
    what: 'a statement outside the block it belongs in',
    wrong: 'veld a geheel\n',
    says: { nl: /hoort in een blok "gegevens"/, en: /belongs in a block "gegevens"/ },
  },
  {
    what: 'a statement in the wrong block',
    wrong: inProfile('selectie "a" {', '  score s = 1', '  steekproef 5 %', '}'),
    says: { nl: /kan niet in dit blok/, en: /cannot stand in this block/ },
  },
  {
    what: 'a calculation without an end',
    wrong: inProfile('score s = a *', 'klassen uit s {', '  | 1 | 2 |', '}'),
    says: { nl: /waarde of berekening/, en: /value or calculation/ },
  },
  {
    what: 'a bracket that is not closed',
    wrong: inProfile('score s = (a + b', 'doel: toezicht'),
    fixed: inProfile('score s = (a + b)', 'doel: toezicht'),
    says: { nl: /ontbreekt een \)/, en: /A \) is missing/ },
  },
  {
    what: 'an example without its arrow',
    wrong: 'voorbeeld "x" {\n  a = 1, b = 2\n}\n',
    says: { nl: /uitkomst/, en: /expected result/ },
  },
  {
    what: 'a comma too few in an example',
    wrong: 'voorbeeld "x" {\n  a = 1 jaar b = 2 => c = 3\n}\n',
    fixed: 'voorbeeld "x" {\n  a = 1 jaar, b = 2 => c = 3\n}\n',
    says: { nl: /een komma/, en: /A comma/ },
  },
  {
    what: 'a comment that is not closed',
    wrong: 'profiel X {\n  doel: toezicht\n}\n/* einde',
    says: { nl: /nergens gesloten/, en: /never closed/ },
  },
];
