import type { JSONSchema } from 'vscode-json-languageservice';

const DATE = '\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])';
const JCI = '^jci1\\.3:c:BWBR\\d{7}(&(artikel|lid|onderdeel)=[\\w.:]+)+$';
const CELL = '^(-|anders|onbekend|-?\\d+(\\.\\d+)?(\\.\\.-?\\d+(\\.\\d+)?)?( (m|jaar|maand|euro))?|[\\w -]+)$';
const NAME = '^[A-Za-z_][\\w-]*$';

const name: JSONSchema = { type: 'string', pattern: NAME };
const text: JSONSchema = { type: 'string', minLength: 1 };
const date: JSONSchema = { type: 'string', pattern: `^${DATE}$` };
const period: JSONSchema = { type: 'string', pattern: `^(${DATE} )?t/m ${DATE}$` };
const reference: JSONSchema = { type: 'string', pattern: JCI };
const cell: JSONSchema = { type: ['string', 'number'], pattern: CELL, minimum: 0, maximum: 1_000_000 };

/** A word of a closed list, alone or with a sentence and the evidence it rests on. */
function choice(words: readonly string[]): JSONSchema {
  const word: JSONSchema = { type: 'string', enum: [...words] };
  return { anyOf: [word, strict({ keuze: word, tekst: text, bij: list(name) }, ['keuze', 'tekst'])] };
}

function oneOrMore(schema: JSONSchema): JSONSchema {
  return { anyOf: [schema, list(schema)] };
}

function list(items: JSONSchema): JSONSchema {
  return { type: 'array', items, minItems: 1 };
}

/** An object of known keys; what an editor shows about a key is its description. */
function strict(properties: { readonly [key: string]: JSONSchema }, required: readonly string[]): JSONSchema {
  const described = Object.entries(properties).map(([key, schema]) => [
    key,
    { description: `What stands under ${key} in a risk profile, and what the author has to think of.`, ...schema },
  ]);
  return {
    type: 'object',
    properties: Object.fromEntries(described) as { [key: string]: JSONSchema },
    required: [...required],
    additionalProperties: false,
  };
}

const answer = choice(['ja', 'nee', 'onbekend']);
const values: JSONSchema = { type: ['string', 'number'] };
const rows = list(list(cell));

const indicator = strict(
  {
    soort: { type: 'string', enum: ['punten', 'factor'] },
    naam: name,
    titel: text,
    uit: list(name),
    per: name,
    rijen: rows,
  },
  ['soort', 'naam', 'uit', 'rijen'],
);

const selection = strict(
  {
    titel: text,
    neem: list(
      strict({ klassen: list({ type: 'integer', minimum: 1, maximum: 99 }), aflopend: name, per: name }, ['klassen']),
    ),
    behalve: list(name),
    steekproef: list({ type: 'number', minimum: 0, maximum: 100 }),
    mens: text,
    werkinstructie: text,
    bezwaar: text,
    capaciteit: values,
    verdeling: text,
  },
  ['titel', 'neem', 'mens'],
);

const unless = strict(
  {
    naam: name,
    voor: list(name),
    bevinding: choice(['TZ201', 'TZ202', 'TZ203', 'TZ204', 'TZ205', 'TZ206', 'TZ207', 'TZ208']),
    legitiem: answer,
    geschikt: answer,
    noodzakelijk: answer,
    proportioneel: answer,
    alternatief: text,
    zwaarwegend: text,
    aanleiding: text,
    waarborg: text,
    akkoord: strict(
      {
        keuze: { type: 'string', enum: ['FG', 'directie', 'jurist', 'ethicus'] },
        datum: date,
        vingerafdruk: { type: 'string', pattern: '^#[0-9a-f]{6,12}$' },
      },
      ['keuze', 'datum', 'vingerafdruk'],
    ),
    geldig: period,
    toelichting: text,
  },
  ['naam', 'voor', 'bevinding', 'legitiem', 'geschikt', 'noodzakelijk', 'proportioneel'],
);

const evidence = strict(
  {
    naam: name,
    titel: text,
    selectie: choice(['aselect', 'profielgestuurd', 'signaal', 'literatuur', 'jurisprudentie']),
    toets: text,
    periode: period,
    uit: text,
    bron: text,
    ecli: { type: 'string', pattern: '^ECLI:[A-Z]{2}:\\w+:\\d{4}:\\w+$' },
  },
  ['naam', 'titel', 'selectie'],
);

const measurement = strict(
  {
    naam: name,
    titel: text,
    groep: name,
    bron: text,
    uit: text,
    peildatum: date,
    afronding: { type: 'integer', minimum: 1, maximum: 1000 },
    minimum_n: { type: 'integer', minimum: 1 },
    normen: list(strict({ eis: text, omdat: text }, ['eis', 'omdat'])),
  },
  ['naam', 'titel', 'groep'],
);

const bindings: JSONSchema = { type: 'object', propertyNames: { pattern: NAME }, additionalProperties: values };

const profile = strict(
  {
    naam: name,
    titel: text,
    organisatie: text,
    eigenaar: text,
    kader: { type: 'string', enum: ['crm-2025', 'crm-2021', 'totaalverbod'] },
    doel: choice([
      'handhaving',
      'fraudebestrijding',
      'toezicht',
      'opsporing',
      'ondersteuning',
      'bescherming',
      'dienstverlening',
      'onderzoek',
    ]),
    grondslag: oneOrMore(reference),
    gevolg: oneOrMore({
      type: 'string',
      enum: [
        'uitnodiging',
        'brief',
        'heronderzoek',
        'controle',
        'huisbezoek',
        'herziening',
        'terugvordering',
        'boete',
        'aanhouding',
      ],
    }),
    aanleiding: text,
    geldig: period,
    evaluatie: date,
    status: text,
    register: text,
    dpia: text,
    iama: text,
    bezwaar: text,
    toelichting: text,
    populatie: list(strict({ gegevens: name, waar: { type: 'string' } }, ['gegevens'])),
    indicatoren: list(indicator),
    scores: list(strict({ naam: name, formule: text }, ['naam', 'formule'])),
    klassen: list(strict({ uit: name, rijen: rows }, ['uit', 'rijen'])),
    selecties: list(selection),
    tenzij: list(unless),
    bewijs: { type: 'array', items: evidence },
    metingen: { type: 'array', items: measurement },
    voorbeelden: {
      type: 'array',
      items: strict({ titel: text, gegeven: bindings, verwacht: bindings }, ['titel', 'gegeven', 'verwacht']),
    },
  },
  ['naam', 'kader', 'doel', 'grondslag', 'gevolg', 'geldig', 'populatie', 'indicatoren', 'scores', 'klassen'],
);

/** What a profile looks like as JSON: closed lists, patterns, ranges and required keys, as far as a schema can say it. */
export const PROFILE_SCHEMA: JSONSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  ...strict(
    { gebruik: list(strict({ bestand: text, namen: list(name) }, ['bestand', 'namen'])), profielen: list(profile) },
    ['profielen'],
  ),
};
