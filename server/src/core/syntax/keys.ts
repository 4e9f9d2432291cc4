import { type Entry, type Term, terms } from './term';

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
