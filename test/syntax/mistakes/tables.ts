import { inProfile, inTable, type Mistake } from './mistake';

/** Cells, rows and keys that miss a sign. */
export const TABLES: readonly Mistake[] = [
  {
    what: 'a range with a hyphen',
    wrong: inTable('| 18 - 25 jaar | - | 1 |'),
    fixed: inTable('| 18..25 jaar | - | 1 |'),
    says: { nl: /Schrijf "\.\."/, en: /Write "\.\."/ },
  },
  {
    what: 'a range with a dash',
    wrong: inTable('| 18–25 jaar | - | 1 |'),
    fixed: inTable('| 18..25 jaar | - | 1 |'),
    says: { nl: /Schrijf "\.\."/, en: /Write "\.\."/ },
  },
  {
    what: 'a range with t/m',
    wrong: inTable('| 18 t/m 25 | - | 1 |'),
    fixed: inTable('| 18..25 | - | 1 |'),
    says: { nl: /Schrijf "\.\."/, en: /Write "\.\."/ },
  },
  {
    what: 'a range with tot',
    wrong: inTable('| 18 tot 25 | - | 1 |'),
    fixed: inTable('| 18..<25 | - | 1 |'),
    says: { nl: /Schrijf \.\.</, en: /Write \.\.</ },
  },
  {
    what: 'three points for a range',
    wrong: inTable('| 18...25 | - | 1 |'),
    fixed: inTable('| 18..25 | - | 1 |'),
    says: { nl: /Schrijf "\.\."/, en: /Write "\.\."/ },
  },
  {
    what: 'no bar at the end of a row',
    wrong: inTable('| - | - | 1'),
    fixed: inTable('| - | - | 1 |'),
    says: { nl: /ontbreekt de \|/, en: /The \| .* missing/ },
  },
  {
    what: 'no bar at the start of a row',
    wrong: inTable('"a" | - | 1 |'),
    fixed: inTable('| "a" | - | 1 |'),
    says: { nl: /begint met een \|/, en: /starts with a \|/ },
  },
  {
    what: 'no bar between cells',
    wrong: inTable('| "a" "b" | 1 |'),
    says: { nl: /hoort niet in een cel/, en: /does not belong in a cell/ },
  },
  {
    what: 'no colon behind a key',
    wrong: inProfile('doel toezicht'),
    fixed: inProfile('doel: toezicht'),
    says: { nl: /dubbele punt/, en: /colon/ },
  },
  {
    what: 'no colon behind the second key of a line',
    wrong: 'gegevens A {\n  veld b tekst { bron: ROD  kolom "c" }\n}\n',
    fixed: 'gegevens A {\n  veld b tekst { bron: ROD  kolom: "c" }\n}\n',
    says: { nl: /dubbele punt/, en: /colon/ },
  },
  {
    what: 'no brace in front of a table',
    wrong: inProfile('factor f uit a', '  | 1 | 2 |', '}'),
    fixed: inProfile('factor f uit a {', '  | 1 | 2 |', '}'),
    says: { nl: /ontbreekt een \{/, en: /A \{ is missing/ },
  },
  {
    what: 'no brace behind a table',
    wrong: inProfile('factor f uit a {', '  | 1 | 2 |', 'score s = f'),
    fixed: inProfile('factor f uit a {', '  | 1 | 2 |\n}', 'score s = f'),
    says: { nl: /ontbreekt een \}/, en: /A \} .* is missing/ },
  },
];
