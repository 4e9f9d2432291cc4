import { inProfile, type Mistake } from './mistake';

function inData(...lines: readonly string[]): string {
  return `gegevens A {\n${lines.map((line) => `  ${line}\n`).join('')}}\n`;
}

/** What new authors do to the first words of a statement: its keyword, its name and the word behind that. */
export const HEADS: readonly Mistake[] = [
  {
    what: 'a title where the name of a profile belongs',
    wrong: 'profiel "Controle van aanvragen" {\n  doel: toezicht\n}\n',
    fixed: 'profiel Controle_van_aanvragen "Controle van aanvragen" {\n  doel: toezicht\n}\n',
    says: { nl: /naam.* zonder aanhalingstekens/, en: /name.* without quotation marks/ },
  },
  {
    what: 'a name between quotation marks',
    wrong: inData('veld "kanaal" tekst', 'veld b geheel'),
    fixed: inData('veld kanaal tekst', 'veld b geheel'),
    says: { nl: /naam.* zonder aanhalingstekens/, en: /name.* without quotation marks/ },
  },
  {
    what: 'data whose name stands between quotation marks',
    wrong: 'gegevens "Aanvraag" {\n  veld a tekst\n}\n',
    fixed: 'gegevens Aanvraag {\n  veld a tekst\n}\n',
    says: { nl: /naam.* zonder aanhalingstekens/, en: /name.* without quotation marks/ },
  },
  {
    what: 'a colon between a field and its type',
    wrong: inData('veld fouten: geheel van 0 t/m 20'),
    fixed: inData('veld fouten geheel van 0 t/m 20'),
    says: { nl: /geen dubbele punt/, en: /no colon/ },
  },
  {
    what: 'a colon for the condition of a rule',
    wrong: inProfile('regel veel: fouten > 3'),
    fixed: inProfile('regel veel als fouten > 3'),
    says: { nl: /Schrijf als/, en: /Write als/ },
  },
  {
    what: 'a colon for what a table is over',
    wrong: inProfile('punten laat: maanden {', '  | 1 | 2 |', '}'),
    fixed: inProfile('punten laat uit maanden {', '  | 1 | 2 |', '}'),
    says: { nl: /Schrijf uit/, en: /Write uit/ },
  },
  {
    what: 'a colon for the equals sign of a score',
    wrong: inProfile('score s: a + b'),
    fixed: inProfile('score s = a + b'),
    says: { nl: /Schrijf =/, en: /Write =/ },
  },
  {
    what: 'a colon behind a keyword',
    wrong: inProfile('populatie: Aanvraag waar maanden > 0 maand'),
    fixed: inProfile('populatie Aanvraag waar maanden > 0 maand'),
    says: { nl: /geen dubbele punt/, en: /no colon/ },
  },
  {
    what: 'a colon behind the keyword of a sample',
    wrong: inProfile('selectie "a" {', '  steekproef: 10 %', '}'),
    fixed: inProfile('selectie "a" {', '  steekproef 10 %', '}'),
    says: { nl: /geen dubbele punt/, en: /no colon/ },
  },
  {
    what: 'a colon behind the keyword at the top of a file',
    wrong: 'profiel: Controle {\n  doel: toezicht\n}\n',
    fixed: 'profiel Controle {\n  doel: toezicht\n}\n',
    says: { nl: /geen dubbele punt/, en: /no colon/ },
  },
  {
    what: 'a rule without a name',
    wrong: inProfile('regel als fouten > 3 dan klasse 1'),
    says: { nl: /ontbreekt een naam/, en: /name is missing/ },
  },
  {
    what: 'a table without a name',
    wrong: inProfile('punten uit maanden {', '  | 1 | 2 |', '}'),
    says: { nl: /ontbreekt een naam/, en: /name is missing/ },
  },
  {
    what: 'a score without a name',
    wrong: inProfile('score = a + b'),
    says: { nl: /ontbreekt een naam/, en: /name is missing/ },
  },
  {
    what: 'a condition that is not in a rule',
    wrong: inProfile('als fouten > 3 dan klasse 1'),
    says: { nl: /regel .* naam/, en: /rule .* name/ },
  },
  {
    what: 'a field without its keyword',
    wrong: inData('kanaal tekst', 'veld b geheel'),
    fixed: inData('veld kanaal tekst', 'veld b geheel'),
    says: { nl: /begint met "veld"/, en: /starts with "veld"/ },
  },
  {
    what: 'a field written as a key',
    wrong: inData('kanaal: tekst', 'veld b geheel'),
    fixed: inData('veld kanaal tekst', 'veld b geheel'),
    says: { nl: /begint met "veld"/, en: /starts with "veld"/ },
  },
  {
    what: 'a keyword from elsewhere',
    wrong: inProfile('indicator laat uit maanden {', '  | 1 | 2 |', '}', 'score s = laat'),
    fixed: inProfile('punten laat uit maanden {', '  | 1 | 2 |', '}', 'score s = laat'),
    says: { nl: /Bedoelde u "punten"/, en: /Did you mean "punten"/ },
  },
  {
    what: 'another preposition in front of what a table is over',
    wrong: inProfile('punten laat van maanden {', '  | 1 | 2 |', '}'),
    fixed: inProfile('punten laat uit maanden {', '  | 1 | 2 |', '}'),
    says: { nl: /Schrijf uit/, en: /Write uit/ },
  },
  {
    what: 'no preposition in front of what the classes are over',
    wrong: inProfile('klassen risico {', '  | 1 | 2 |', '}'),
    fixed: inProfile('klassen uit risico {', '  | 1 | 2 |', '}'),
    says: { nl: /ontbreekt "uit"/, en: /"from" .* missing/ },
  },
  {
    what: 'the condition of a rule on a population',
    wrong: inProfile('populatie Aanvraag als maanden > 0 maand'),
    fixed: inProfile('populatie Aanvraag waar maanden > 0 maand'),
    says: { nl: /Schrijf waar/, en: /Write waar/ },
  },
  {
    what: 'the condition of a population in a rule',
    wrong: inProfile('regel r waar a > 0 maand'),
    fixed: inProfile('regel r als a > 0 maand'),
    says: { nl: /Schrijf als/, en: /Write als/ },
  },
  {
    what: 'the name of a selection without quotation marks',
    wrong: inProfile('selectie controle {', '  steekproef 10 %', '}'),
    fixed: inProfile('selectie "controle" {', '  steekproef 10 %', '}'),
    says: { nl: /tussen aanhalingstekens/, en: /between quotation marks/ },
  },
  {
    what: 'a class without its word',
    wrong: inProfile('selectie "a" {', '  neem 1', '}'),
    fixed: inProfile('selectie "a" {', '  neem klasse 1', '}'),
    says: { nl: /wat er genomen wordt/, en: /what is taken/i },
  },
  {
    what: 'a rule without its word',
    wrong: inProfile('selectie "a" {', '  neem veel aflopend op risico', '}'),
    fixed: inProfile('selectie "a" {', '  neem regel veel aflopend op risico', '}'),
    says: { nl: /wat er genomen wordt/, en: /what is taken/i },
  },
  {
    what: 'classes with t/m',
    wrong: inProfile('selectie "a" {', '  neem klasse 1 t/m 2', '}'),
    fixed: inProfile('selectie "a" {', '  neem klasse 1..2', '}'),
    says: { nl: /Schrijf "\.\."/, en: /Write "\.\."/ },
  },
  {
    what: 'a result that is no class',
    wrong: inProfile('regel veel als fouten > 3 dan controleren'),
    says: { nl: /"klasse" .*neem regel/, en: /"class" .*take rule/i },
  },
];
