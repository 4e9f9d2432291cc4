import type { Surface } from '../../syntax/vocabulary';

/**
 * Writes a form as an LSP snippet.
 * @param form text with places to fill in between « and », each holding an example, and § where the caret ends
 */
export function snippetOf(form: string): string {
  let place = 0;
  return form
    .replace(/[\\$]/g, '\\$&')
    .replace(/«([^»]*)»/g, (_, example: string) => `\${${++place}:${example}}`)
    .replace('§', '$0');
}

/** What a statement keyword brings with it, in the spelling of each surface, as a form for `snippetOf`. */
export const STATEMENT_FORMS: { readonly [id: string]: { readonly [surface in Surface]: string } } = {
  use: {
    nl: 'gebruik "«gedeeld/gegevens.tenzij»" { «Naam» }',
    en: 'use "«shared/data.tenzij»" { «Name» }',
  },
  profile: {
    nl: 'profiel «Naam» "«omschrijving»" {\n  doel: «handhaving» "«waarvoor»"\n  populatie «Gegevens»\n  §\n}',
    en: 'profile «Name» "«description»" {\n  purpose: «enforcement» "«what for»"\n  population «Data»\n  §\n}',
  },
  data: {
    nl: 'gegevens «Naam» "«omschrijving»" {\n  bron: «BRON»\n  veld «naam» «tekst»\n  §\n}',
    en: 'data «Name» "«description»" {\n  source: «SOURCE»\n  field «name» «text»\n  §\n}',
  },
  codelist: {
    nl: 'codelijst «Naam» "«omschrijving»" {\n  | "«code»" | "«betekenis»" |\n  §\n}',
    en: 'codelist «Name» "«description»" {\n  | "«code»" | "«meaning»" |\n  §\n}',
  },
  field: {
    nl: 'veld «naam» «tekst» { bron: «BRON» }',
    en: 'field «name» «text» { source: «SOURCE» }',
  },
  population: { nl: 'populatie «Gegevens»', en: 'population «Data»' },
  constant: {
    nl: 'constante «naam» = «1» omdat "«reden»"',
    en: 'constant «name» = «1» because "«reason»"',
  },
  points: {
    nl: 'punten «naam» uit «veld» {\n  | «anders» | «0» |\n  §\n}',
    en: 'points «name» from «field_name» {\n  | «otherwise» | «0» |\n  §\n}',
  },
  factor: {
    nl: 'factor «naam» uit «veld» {\n  | «anders» | «1.0» |\n  §\n}',
    en: 'factor «name» from «field_name» {\n  | «otherwise» | «1.0» |\n  §\n}',
  },
  rule: { nl: 'regel «naam» als «voorwaarde»', en: 'rule «name» if «condition»' },
  model: {
    nl: 'model «naam» "«omschrijving»" {\n  invoer «veld»\n  §\n}',
    en: 'model «name» "«description»" {\n  input «field_name»\n  §\n}',
  },
  input: { nl: 'invoer «veld»', en: 'input «field_name»' },
  score: { nl: 'score «naam» = «berekening»', en: 'score «name» = «calculation»' },
  classes: {
    nl: 'klassen uit «naam» {\n  | 1 "«hoog»" | «80..100» |\n  §\n}',
    en: 'classes from «name» {\n  | 1 "«high»" | «80..100» |\n  §\n}',
  },
  selection: {
    nl: 'selectie "«naam»" {\n  neem klasse «1»\n  steekproef «5» %\n  mens: "«wie er beslist»"\n  §\n}',
    en: 'selection "«name»" {\n  take class «1»\n  sample «5» %\n  human: "«who decides»"\n  §\n}',
  },
  take: { nl: 'neem klasse «1»', en: 'take class «1»' },
  except: { nl: 'behalve «naam»', en: 'except «name»' },
  sample: { nl: 'steekproef «5» %', en: 'sample «5» %' },
  unless: {
    nl: 'tenzij «T1» voor «naam» {\n  bevinding: «TZ206» "«wat er is vastgesteld»"\n  legitiem: «onbekend» "«waarom»"\n  geschikt: «onbekend» "«waarom»"\n  noodzakelijk: «onbekend» "«waarom»"\n  proportioneel: «onbekend» "«waarom»"\n  §\n}',
    en: 'unless «T1» for «name» {\n  finding: «TZ206» "«what was established»"\n  legitimate: «unknown» "«why»"\n  suitable: «unknown» "«why»"\n  necessary: «unknown» "«why»"\n  proportionate: «unknown» "«why»"\n  §\n}',
  },
  evidence: {
    nl: 'bewijs «S1» "«omschrijving»" {\n  selectie: «aselect»\n  bron: "«waar het staat»"\n  §\n}',
    en: 'evidence «S1» "«description»" {\n  selection: «random»\n  source: "«where it is»"\n  §\n}',
  },
  measurement: {
    nl: 'meting «M1» "«omschrijving»" {\n  groep: «groep»\n  bron: "«waar het staat»"\n  §\n}',
    en: 'measurement «M1» "«description»" {\n  group: «name»\n  source: "«where it is»"\n  §\n}',
  },
  norm: {
    nl: 'norm verhouding(klasse, «1») <= «1.25» omdat "«reden»"',
    en: 'norm ratio(class, «1») <= «1.25» because "«reason»"',
  },
  example: {
    nl: 'voorbeeld "«omschrijving»" {\n  «naam» = «1»\n  => klasse = «1»\n}',
    en: 'example "«description»" {\n  «name» = «1»\n  => class = «1»\n}',
  },
};
