import type { Language } from '../text/bilingual';

/** The spelling a file uses. The two surfaces are one language: every term has a spelling in both. */
export type Surface = Language;

/** One entry of the vocabulary table: the only place where a word of the language is spelled. */
export interface Term {
  readonly id: string;
  readonly nl: string;
  readonly en: string;
  /** Other spellings that are read but never printed. */
  readonly also?: { readonly nl?: readonly string[]; readonly en?: readonly string[] };
}

type Entry = readonly [id: string, nl: string, en: string, also?: Term['also']];

function terms(...entries: readonly Entry[]): readonly Term[] {
  return entries.map(([id, nl, en, also]) => (also ? { id, nl, en, also } : { id, nl, en }));
}

/** Words that start a statement. */
export const STATEMENTS = terms(
  ['use', 'gebruik', 'use'],
  ['profile', 'profiel', 'profile'],
  ['data', 'gegevens', 'data'],
  ['codelist', 'codelijst', 'codelist'],
  ['field', 'veld', 'field'],
  ['population', 'populatie', 'population'],
  ['constant', 'constante', 'constant'],
  ['points', 'punten', 'points'],
  ['factor', 'factor', 'factor'],
  ['rule', 'regel', 'rule'],
  ['model', 'model', 'model'],
  ['input', 'invoer', 'input'],
  ['score', 'score', 'score'],
  ['classes', 'klassen', 'classes'],
  ['selection', 'selectie', 'selection'],
  ['take', 'neem', 'take'],
  ['except', 'behalve', 'except'],
  ['sample', 'steekproef', 'sample'],
  ['unless', 'tenzij', 'unless'],
  ['evidence', 'bewijs', 'evidence'],
  ['measurement', 'meting', 'measurement'],
  ['norm', 'norm', 'norm'],
  ['example', 'voorbeeld', 'example'],
);

/** Words inside a statement. */
export const CONNECTIVES = terms(
  ['from', 'uit', 'from'],
  ['per', 'per', 'per'],
  ['where', 'waar', 'where'],
  ['under', 'krachtens', 'under'],
  ['if', 'als', 'if'],
  ['then', 'dan', 'then'],
  ['class', 'klasse', 'class'],
  ['descending', 'aflopend', 'descending'],
  ['by', 'op', 'by'],
  ['because', 'omdat', 'because'],
  ['for', 'voor', 'for'],
  ['of', 'van', 'from'],
  ['through', 't/m', 'through', { en: ['to'] }],
  ['or', 'of', 'or'],
  ['and', 'en', 'and'],
  ['not', 'niet', 'not'],
  ['in', 'in', 'in'],
  ['unknown', 'onbekend', 'unknown'],
  ['otherwise', 'anders', 'otherwise'],
  ['yes', 'ja', 'yes'],
  ['no', 'nee', 'no'],
);

/** Types of fields. */
export const TYPES = terms(
  ['integer', 'geheel', 'integer'],
  ['decimal', 'decimaal', 'decimal'],
  ['money', 'bedrag', 'amount', { en: ['money'] }],
  ['text', 'tekst', 'text'],
  ['date', 'datum', 'date'],
  ['boolean', 'janee', 'yesno', { en: ['boolean'] }],
  ['code', 'code', 'code'],
);

/** Units of measurement. A unit outside this table is a unit of its own, equal only to itself. */
export const UNITS = terms(
  ['year', 'jaar', 'year', { nl: ['jaren'], en: ['years'] }],
  ['month', 'maand', 'month', { nl: ['maanden'], en: ['months'] }],
  ['week', 'week', 'week', { nl: ['weken'], en: ['weeks'] }],
  ['day', 'dag', 'day', { nl: ['dagen'], en: ['days'] }],
  ['hour', 'uur', 'hour', { nl: ['uren'], en: ['hours'] }],
  ['minute', 'minuut', 'minute', { nl: ['minuten'], en: ['minutes'] }],
  ['metre', 'm', 'm', { nl: ['meter'], en: ['metre', 'metres', 'meters'] }],
  ['kilometre', 'km', 'km', { nl: ['kilometer'], en: ['kilometre', 'kilometres'] }],
  ['square-metre', 'm2', 'm2'],
  ['cubic-metre', 'm3', 'm3'],
  ['kilowatt-hour', 'kWh', 'kWh'],
  ['euro', 'EUR', 'EUR', { nl: ['euro', '€'], en: ['euro', 'euros', '€'] }],
  ['percent', '%', '%', { nl: ['procent'], en: ['percent'] }],
  ['times', 'keer', 'times'],
);

/** Built-in functions. */
export const FUNCTIONS = terms(
  ['rounded', 'afgerond', 'rounded'],
  ['age', 'leeftijd', 'age'],
  ['months-between', 'maanden_tussen', 'months_between'],
  ['min', 'min', 'min'],
  ['max', 'max', 'max'],
  ['share', 'aandeel', 'share'],
  ['ratio', 'verhouding', 'ratio'],
  ['count', 'n', 'n'],
);

/** The third argument of `afgerond`. */
export const ROUNDING_MODES = terms(
  ['half-up', 'half_omhoog', 'half_up'],
  ['half-even', 'half_even', 'half_to_even'],
  ['half-down', 'half_omlaag', 'half_down'],
  ['up', 'omhoog', 'up'],
  ['down', 'omlaag', 'down'],
);

/** Names that the language itself gives to results. */
export const RESULTS = terms(['class', 'klasse', 'class'], ['selected', 'geselecteerd', 'selected']);

/** The blocks that hold properties, rows or statements. */
export type BlockKind =
  | 'file'
  | 'codelist'
  | 'data'
  | 'field'
  | 'profile'
  | 'indicator'
  | 'rule'
  | 'model'
  | 'classes'
  | 'selection'
  | 'unless'
  | 'evidence'
  | 'measurement'
  | 'example';

const KEY = {
  organisation: ['organisation', 'organisatie', 'organisation'],
  owner: ['owner', 'eigenaar', 'owner'],
  framework: ['framework', 'kader', 'framework'],
  purpose: ['purpose', 'doel', 'purpose'],
  basis: ['basis', 'grondslag', 'basis'],
  consequence: ['consequence', 'gevolg', 'consequence'],
  cause: ['cause', 'aanleiding', 'cause'],
  valid: ['valid', 'geldig', 'valid'],
  evaluation: ['evaluation', 'evaluatie', 'evaluation'],
  status: ['status', 'status', 'status'],
  register: ['register', 'register', 'register'],
  dpia: ['dpia', 'dpia', 'dpia'],
  iama: ['iama', 'iama', 'iama'],
  objection: ['objection', 'bezwaar', 'objection'],
  explanation: ['explanation', 'toelichting', 'explanation'],
  source: ['source', 'bron', 'source'],
  column: ['column', 'kolom', 'column'],
  derived: ['derived', 'afgeleid_uit', 'derived_from'],
  reveals: ['reveals', 'onthult', 'reveals'],
  quality: ['quality', 'kwaliteit', 'quality'],
  verifiable: ['verifiable', 'verifieerbaar', 'verifiable'],
  retention: ['retention', 'bewaartermijn', 'retention'],
  unknown: ['unknown', 'onbekend', 'unknown'],
  finding: ['finding', 'bevinding', 'finding'],
  legitimate: ['legitimate', 'legitiem', 'legitimate'],
  suitable: ['suitable', 'geschikt', 'suitable'],
  necessary: ['necessary', 'noodzakelijk', 'necessary'],
  proportionate: ['proportionate', 'proportioneel', 'proportionate'],
  alternative: ['alternative', 'alternatief', 'alternative'],
  weighty: ['weighty', 'zwaarwegend', 'weighty'],
  safeguard: ['safeguard', 'waarborg', 'safeguard'],
  approved: ['approved', 'akkoord', 'approved'],
  selection: ['selection', 'selectie', 'selection'],
  test: ['test', 'toets', 'test'],
  period: ['period', 'periode', 'period'],
  file: ['file', 'uit', 'from', { en: ['file'] }],
  ecli: ['ecli', 'ecli', 'ecli'],
  group: ['group', 'groep', 'group'],
  'reference-date': ['reference-date', 'peildatum', 'reference_date'],
  rounding: ['rounding', 'afronding', 'rounding'],
  'minimum-n': ['minimum-n', 'minimum_n', 'minimum_n'],
  human: ['human', 'mens', 'human'],
  instruction: ['instruction', 'werkinstructie', 'instruction'],
  capacity: ['capacity', 'capaciteit', 'capacity'],
  distribution: ['distribution', 'verdeling', 'distribution'],
  version: ['version', 'versie', 'version'],
  supplier: ['supplier', 'leverancier', 'supplier'],
} satisfies Record<string, Entry>;

/** The id of a key, the same in every block that has it. */
export type KeyId = keyof typeof KEY;

function keys(...ids: readonly KeyId[]): readonly Term[] {
  return terms(...ids.map((id) => KEY[id] as Entry));
}

const documentation = keys('source', 'basis', 'explanation');

/** The closed set of keys per block. Keys that start with `x_` are free everywhere. */
export const KEYS: { readonly [block in BlockKind]: readonly Term[] } = {
  file: [],
  codelist: [...documentation, ...keys('column', 'reference-date', 'version', 'reveals')],
  data: [...documentation, ...keys('quality', 'reference-date', 'retention')],
  field: [...documentation, ...keys('column', 'derived', 'reveals', 'quality', 'verifiable', 'retention', 'unknown')],
  profile: keys(
    'organisation',
    'owner',
    'framework',
    'purpose',
    'basis',
    'consequence',
    'cause',
    'valid',
    'evaluation',
    'status',
    'register',
    'dpia',
    'iama',
    'objection',
    'explanation',
  ),
  indicator: documentation,
  rule: documentation,
  model: [...documentation, ...keys('version', 'supplier', 'owner')],
  classes: keys('explanation'),
  selection: keys('human', 'instruction', 'objection', 'capacity', 'distribution', 'explanation'),
  unless: keys(
    'finding',
    'legitimate',
    'suitable',
    'necessary',
    'proportionate',
    'alternative',
    'weighty',
    'cause',
    'safeguard',
    'approved',
    'valid',
    'explanation',
  ),
  evidence: keys('selection', 'test', 'period', 'file', 'source', 'ecli', 'explanation'),
  measurement: keys('group', 'source', 'file', 'reference-date', 'rounding', 'minimum-n', 'explanation'),
  example: [],
};

const ANSWERS = terms(['yes', 'ja', 'yes'], ['no', 'nee', 'no'], ['unknown', 'onbekend', 'unknown']);

/** The closed values a key takes, where it takes closed values. `reveals` holds the grounds plus the recorded decision "none". */
export const VALUES: { readonly [key in KeyId]?: readonly Term[] } = {
  framework: terms(
    ['crm-2025', 'crm-2025', 'crm-2025'],
    ['crm-2021', 'crm-2021', 'crm-2021'],
    ['totaalverbod', 'totaalverbod', 'total-ban'],
  ),
  purpose: terms(
    ['enforcement', 'handhaving', 'enforcement'],
    ['fighting-fraud', 'fraudebestrijding', 'fighting-fraud', { en: ['fighting_fraud', 'fraud'] }],
    ['supervision', 'toezicht', 'supervision'],
    ['detection', 'opsporing', 'detection'],
    ['support', 'ondersteuning', 'support'],
    ['protection', 'bescherming', 'protection'],
    ['service', 'dienstverlening', 'service'],
    ['research', 'onderzoek', 'research'],
  ),
  consequence: terms(
    ['invitation', 'uitnodiging', 'invitation'],
    ['letter', 'brief', 'letter'],
    ['reinvestigation', 'heronderzoek', 'reinvestigation'],
    ['check', 'controle', 'check'],
    ['home-visit', 'huisbezoek', 'home-visit', { en: ['home_visit'] }],
    ['revision', 'herziening', 'revision'],
    ['recovery', 'terugvordering', 'recovery'],
    ['fine', 'boete', 'fine'],
    ['arrest', 'aanhouding', 'arrest'],
  ),
  reveals: terms(
    ['race', 'ras', 'race'],
    ['nationality', 'nationaliteit', 'nationality'],
    ['religion', 'godsdienst', 'religion'],
    ['belief', 'levensovertuiging', 'belief'],
    ['political-opinion', 'politieke gezindheid', 'political opinion'],
    ['sex', 'geslacht', 'sex'],
    ['disability', 'handicap', 'disability'],
    ['sexual-orientation', 'seksuele gerichtheid', 'sexual orientation'],
    ['age', 'leeftijd', 'age'],
    ['civil-status', 'burgerlijke staat', 'civil status'],
    ['socioeconomic', 'sociaal-economisch', 'socio-economic'],
    ['none', 'geen', 'none'],
  ),
  legitimate: ANSWERS,
  suitable: ANSWERS,
  necessary: ANSWERS,
  proportionate: ANSWERS,
  alternative: ANSWERS,
  weighty: ANSWERS,
  verifiable: ANSWERS,
  selection: terms(
    ['random', 'aselect', 'random'],
    ['profile-driven', 'profielgestuurd', 'profile-driven', { en: ['profile_driven'] }],
    ['signal', 'signaal', 'signal'],
    ['literature', 'literatuur', 'literature'],
    ['case-law', 'jurisprudentie', 'case-law', { en: ['case_law'] }],
  ),
};

/** Maps every spelling of `entries`, in both surfaces, to its term. */
export function bySpelling(entries: readonly Term[]): ReadonlyMap<string, Term> {
  const map = new Map<string, Term>();
  for (const term of entries) {
    for (const spelling of [term.nl, term.en, ...(term.also?.nl ?? []), ...(term.also?.en ?? [])]) {
      if (!map.has(spelling)) map.set(spelling, term);
    }
  }
  return map;
}

export const STATEMENT_BY_SPELLING = bySpelling(STATEMENTS);
export const CONNECTIVE_BY_SPELLING = bySpelling(CONNECTIVES);
export const TYPE_BY_SPELLING = bySpelling(TYPES);
export const UNIT_BY_SPELLING = bySpelling(UNITS);
export const FUNCTION_BY_SPELLING = bySpelling(FUNCTIONS);
export const ROUNDING_MODE_BY_SPELLING = bySpelling(ROUNDING_MODES);
export const RESULT_BY_SPELLING = bySpelling(RESULTS);

const KEY_BY_SPELLING = Object.fromEntries(
  Object.entries(KEYS).map(([block, entries]) => [block, bySpelling(entries)]),
) as { readonly [block in BlockKind]: ReadonlyMap<string, Term> };

const VALUE_BY_SPELLING = Object.fromEntries(
  Object.entries(VALUES).map(([key, entries]) => [key, bySpelling(entries)]),
) as { readonly [key in KeyId]?: ReadonlyMap<string, Term> };

/** @returns the key spelled `spelling` in `block`, in either surface. */
export function keyTerm(block: BlockKind, spelling: string): Term | undefined {
  return KEY_BY_SPELLING[block].get(spelling);
}

/** @returns the closed value spelled `spelling` for the key with id `key`, in either surface. */
export function valueTerm(key: string, spelling: string): Term | undefined {
  return VALUE_BY_SPELLING[key as KeyId]?.get(spelling);
}

/** @returns the closed values of the key with id `key`, or undefined when it takes free content. */
export function closedValues(key: string): readonly Term[] | undefined {
  return VALUES[key as KeyId];
}

/** @returns the surfaces in which `spelling` is a spelling of `term`. */
export function surfacesOf(term: Term, spelling: string): readonly Surface[] {
  return (['nl', 'en'] as const).filter(
    (surface) => term[surface] === spelling || term.also?.[surface]?.includes(spelling),
  );
}
