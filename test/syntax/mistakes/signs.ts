import { inProfile, type Mistake } from './mistake';

/** Words and signs of other languages, and signs that a text editor puts in. */
export const SIGNS: readonly Mistake[] = [
  {
    what: 'the conjunction of other languages',
    wrong: inProfile('regel r als a && b'),
    fixed: inProfile('regel r als a en b'),
    says: { nl: /Schrijf en/, en: /Write en/ },
  },
  {
    what: 'the conjunction of other languages in an English file',
    wrong: 'profile X {\n  rule r if a & b\n}\n',
    fixed: 'profile X {\n  rule r if a and b\n}\n',
    says: { nl: /Schrijf and/, en: /Write and/ },
  },
  {
    what: 'the disjunction of other languages',
    wrong: inProfile('regel r als a || b'),
    fixed: inProfile('regel r als a of b'),
    says: { nl: /Schrijf of/, en: /Write of/ },
  },
  {
    what: 'the negation of other languages',
    wrong: inProfile('regel r als !a'),
    fixed: inProfile('regel r als niet a'),
    says: { nl: /Schrijf niet/, en: /Write niet/ },
  },
  {
    what: 'the inequality of other languages',
    wrong: inProfile('regel r als a !== 2'),
    fixed: inProfile('regel r als a != 2'),
    says: { nl: /Schrijf !=/, en: /Write !=/ },
  },
  {
    what: 'three equals signs',
    wrong: inProfile('regel r als a === 2'),
    fixed: inProfile('regel r als a = 2'),
    says: { nl: /Schrijf =/, en: /Write =/ },
  },
  {
    what: 'a comparison the wrong way round',
    wrong: inProfile('regel r als a =< 2'),
    fixed: inProfile('regel r als a <= 2'),
    says: { nl: /Schrijf <=/, en: /Write <=/ },
  },
  {
    what: 'an arrow for a comparison',
    wrong: inProfile('regel r als a => 2'),
    fixed: inProfile('regel r als a >= 2'),
    says: { nl: /Schrijf >=/, en: /Write >=/ },
  },
  {
    what: 'a comparison in words',
    wrong: inProfile('regel r als a is onbekend'),
    fixed: inProfile('regel r als a = onbekend'),
    says: { nl: /Schrijf =/, en: /Write =/ },
  },
  {
    what: 'a connective in capitals',
    wrong: inProfile('regel r als a > 2 EN b < 3'),
    fixed: inProfile('regel r als a > 2 en b < 3'),
    says: { nl: /hoofdletters/, en: /capitals/ },
  },
  {
    what: 'a connective of the other surface in capitals',
    wrong: inProfile('regel r als a > 2 AND b < 3'),
    fixed: inProfile('regel r als a > 2 en b < 3'),
    says: { nl: /hoofdletters/, en: /capitals/ },
  },
  {
    what: 'a comment of another language',
    wrong: inProfile('# regel r als a', 'doel: toezicht'),
    fixed: inProfile('// regel r als a', 'doel: toezicht'),
    says: { nl: /Schrijf \/\//, en: /Write \/\// },
  },
  {
    what: 'a comment of a database',
    wrong: inProfile('-- regel r als a', 'doel: toezicht'),
    fixed: inProfile('// regel r als a', 'doel: toezicht'),
    says: { nl: /Schrijf \/\//, en: /Write \/\// },
  },
  {
    what: 'curly quotation marks',
    wrong: inProfile('organisatie: “Dienst”'),
    fixed: inProfile('organisatie: "Dienst"'),
    says: { nl: /aanhalingsteken/, en: /quotation mark/ },
  },
  {
    what: 'single quotation marks',
    wrong: inProfile("organisatie: 'Dienst'"),
    fixed: inProfile('organisatie: "Dienst"'),
    says: { nl: /rechte, dubbele/, en: /straight, double/ },
  },
  {
    what: 'a quotation mark that is not closed',
    wrong: inProfile('organisatie: "Dienst'),
    says: { nl: /afsluitende aanhalingsteken/, en: /closing quotation mark/ },
  },
  {
    what: 'a sign that looks like one of the language',
    wrong: inProfile('regel r als a ≤ 2'),
    fixed: inProfile('regel r als a <= 2'),
    says: { nl: /Schrijf <=/, en: /Write <=/ },
  },
  {
    what: 'an en dash for a minus',
    wrong: inProfile('score s = a – 2'),
    fixed: inProfile('score s = a - 2'),
    says: { nl: /Schrijf -/, en: /Write -/ },
  },
  {
    what: 'the equals sign of other languages',
    wrong: inProfile('regel r als a == 2'),
    fixed: inProfile('regel r als a = 2'),
    says: { nl: /Schrijf =/, en: /Write =/ },
  },
  {
    what: 'a semicolon',
    wrong: inProfile('score s = a;'),
    fixed: inProfile('score s = a'),
    says: { nl: /geen betekenis/, en: /no meaning/ },
  },
  {
    what: 'an invisible character',
    wrong: inProfile('score s = a\u200b + b'),
    fixed: inProfile('score s = a + b'),
    says: { nl: /U\+200B/, en: /U\+200B/ },
  },
  {
    what: 'a web address without quotation marks',
    wrong: inProfile('register: https://algoritmes.overheid.nl/nl/algoritme/12, "versie 2"'),
    fixed: inProfile('register: "https://algoritmes.overheid.nl/nl/algoritme/12", "versie 2"'),
    says: { nl: /webadres.*aanhalingstekens/, en: /web address.*quotation marks/ },
  },
  {
    what: 'the name of a file without quotation marks',
    wrong: 'gebruik map/gedeeld.tenzij { Klant }\n',
    fixed: 'gebruik "map/gedeeld.tenzij" { Klant }\n',
    says: { nl: /bestand.*aanhalingstekens/, en: /file.*quotation marks/ },
  },
];
