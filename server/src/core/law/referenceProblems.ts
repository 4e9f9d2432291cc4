import type { Bilingual } from '../text/bilingual';

/** What can be wrong with a reference: what is wrong and what to do. */
export const REFERENCE_PROBLEMS = {
  jciStart: {
    nl: 'Een verwijzing naar een wet begint met jci, bijvoorbeeld jci1.3:c:BWBR0001840&artikel=1.',
    en: 'A reference to a law starts with jci, for example jci1.3:c:BWBR0001840&artikel=1.',
  },
  jciVersion: (found: string): Bilingual => ({
    nl: `De versie achter jci is “${found}”. Schrijf 1.0, 1.3 of 1.31.`,
    en: `The version after jci is “${found}”. Write 1.0, 1.3 or 1.31.`,
  }),
  jciType: (found: string): Bilingual => ({
    nl: `Na de versie staat “${found}”. Schrijf :c: voor één versie van de regeling, of :v: voor een reeks versies.`,
    en: `After the version stands “${found}”. Write :c: for one version of the regulation, or :v: for a range of versions.`,
  }),
  jciLaw: (found: string): Bilingual => ({
    nl: `“${found}” is geen nummer van een regeling. Schrijf BWBR en zeven cijfers, zoals op wetten.overheid.nl.`,
    en: `“${found}” is not the number of a regulation. Write BWBR and seven digits, as on wetten.overheid.nl.`,
  }),
  jciKey: (found: string): Bilingual => ({
    nl: `“${found}” is geen onderdeel waarnaar een jci-verwijzing kan wijzen. Gebruik bijvoorbeeld artikel, lid of hoofdstuk, of een datum met g of z.`,
    en: `“${found}” is not a part a jci reference can point at. Use for example artikel, lid or hoofdstuk, or a date with g or z.`,
  }),
  jciValue: (key: string): Bilingual => ({
    nl: `Achter ${key} ontbreekt de waarde, of er staat een teken in dat niet mag. Schrijf bijvoorbeeld ${key}=1.`,
    en: `The value after ${key} is missing or has a character that is not allowed. Write for example ${key}=1.`,
  }),
  jciDate: (key: string, found: string): Bilingual => ({
    nl: `“${found}” is geen bestaande datum. Schrijf ${key}=jjjj-mm-dd.`,
    en: `“${found}” is not an existing date. Write ${key}=yyyy-mm-dd.`,
  }),
  jciTwice: (key: string): Bilingual => ({
    nl: `De datum ${key} staat er twee keer. Laat er één staan.`,
    en: `The date ${key} is given twice. Keep one.`,
  }),
  ecliShape: {
    nl: 'Een verwijzing naar een uitspraak heeft vijf delen met dubbele punten ertussen, bijvoorbeeld ECLI:NL:CRVB:2018:1541.',
    en: 'A reference to a decision has five parts divided by colons, for example ECLI:NL:CRVB:2018:1541.',
  },
  ecliCapitals: (found: string): Bilingual => ({
    nl: `Schrijf een ECLI met hoofdletters: ${found.toUpperCase()}.`,
    en: `Write an ECLI in capitals: ${found.toUpperCase()}.`,
  }),
  ecliCountry: (found: string): Bilingual => ({
    nl: `“${found}” is geen landcode. Schrijf twee letters, zoals NL of EU.`,
    en: `“${found}” is not a country code. Write two letters, such as NL or EU.`,
  }),
  ecliCourt: (found: string): Bilingual => ({
    nl: `“${found}” is geen code van een gerecht. Die begint met een letter en telt hoogstens zeven tekens, zoals CRVB.`,
    en: `“${found}” is not the code of a court. It starts with a letter and has at most seven characters, such as CRVB.`,
  }),
  ecliYear: (found: string): Bilingual => ({
    nl: `“${found}” is geen jaar van een uitspraak. Schrijf vier cijfers, zoals 2023.`,
    en: `“${found}” is not the year of a decision. Write four digits, such as 2023.`,
  }),
  ecliNumber: (found: string): Bilingual => ({
    nl: `“${found}” is geen volgnummer van een uitspraak. Het bestaat uit hoogstens 25 letters, cijfers en punten.`,
    en: `“${found}” is not the number of a decision. It consists of at most 25 letters, digits and dots.`,
  }),
} as const;
