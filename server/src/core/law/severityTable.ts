import type { Bilingual, Language } from '../text/bilingual';
import { CONSEQUENCES, FIRST_HEAVY_CONSEQUENCE } from './consequences';
import { markdownTable } from './markdownTable';
import { type Cells, type Severity, type SeverityRow, severityRows } from './severity';

const SEVERITY_NAMES: { readonly [severity in Severity]: Bilingual } = {
  error: { nl: 'fout', en: 'error' },
  warning: { nl: 'waarschuwing', en: 'warning' },
  information: { nl: 'informatie', en: 'information' },
  hint: { nl: 'tip', en: 'hint' },
};

const HEADING: Bilingual = { nl: '# Hoe zwaar een melding weegt', en: '# How much a finding weighs' };

const INTRODUCTION: Bilingual = {
  nl: [
    'Deze tabel bepaalt hoe zwaar een melding over onderscheid weegt. De eerste regel die past, beslist.',
    'Zwaarte zegt hoe erg een melding is. Zekerheid zegt hoe zeker het hulpmiddel van de herkenning is. Die twee staan los van elkaar.',
    '',
    '- De kolommen noemen de zwaarte bij een zekere, een waarschijnlijke en een mogelijke herkenning.',
    '- _Controle_ is handhaving, fraudebestrijding, toezicht en opsporing. Is het doel niet genoemd of niet bekend, dan geldt controle: de strenge lezing.',
    '- _Overig_ is ondersteuning, bescherming, dienstverlening en onderzoek. Daar weegt een melding een stap lichter, maar zij verdwijnt nooit. Dat is een keuze van dit hulpmiddel. De motie-Mutluer c.s. vraagt, volgens de minister, te verkennen of onderscheid naar ras of nationaliteit alleen nog mag om mensen te beschermen of te ondersteunen; een motie is geen wet.',
    '- Een gevolg dat controle is of daaruit volgt (controle, herziening, terugvordering, boete, aanhouding) maakt het doel controle, hoe het ook heet (TZ505).',
    '- Een profiel dat `crm-2021` noemt en na 27 januari 2025 nog geldt, wordt naar `crm-2025` beoordeeld (TZ503).',
    '- Een _zwaar gevolg_ is een huisbezoek of zwaarder. Noemt een profiel geen gevolg, dan geldt het gevolg niet als zwaar.',
    '- Een proxy weegt nooit zwaarder dan de grond waar zij naar verwijst.',
    '- Een tenzij waarin elke vraag is beantwoord, en geen met nee, maakt een melding een stap lichter; met een akkoord op deze versie wordt zij informatie. Weg gaat zij nooit, en wat het kader niet laat rechtvaardigen, blijft zoals de tabel zegt.',
  ].join('\n'),
  en: [
    'This table decides how much a finding about a distinction weighs. The first row that fits decides.',
    'Severity says how bad a finding is. Certainty says how sure the tool is of the recognition. The two stand apart.',
    '',
    '- The columns give the severity for a certain, a likely and a possible recognition.',
    '- _Control_ is enforcement, fighting fraud, supervision and detection. Where the purpose is not stated or not known, control applies: the strict reading.',
    '- _Other_ is support, protection, service and research. There a finding weighs one step less, but it never disappears. That is a choice of this tool. The motion Mutluer and others asks, according to the minister, to explore whether distinction by race or nationality should be allowed only to protect or support people; a motion is not law.',
    '- A consequence that is a check or follows from one (check, revision, recovery, fine, arrest) makes the purpose control, whatever it is called (TZ505).',
    '- A profile that names `crm-2021` and still applies after 27 January 2025 is judged by `crm-2025` (TZ503).',
    '- A _heavy consequence_ is a home visit or heavier. Where a profile names no consequence, the consequence does not count as heavy.',
    '- A proxy never weighs more than the ground it points to.',
    '- An unless in which every question is answered, and none with no, makes a finding one step lighter; with an approval of this version it becomes information. It never goes away, and what the framework does not let anyone justify stays as the table says.',
  ].join('\n'),
};

const COLUMNS: { readonly [language in Language]: readonly string[] } = {
  nl: ['Regel', 'Controle: zeker', 'waarschijnlijk', 'mogelijk', 'Overig: zeker', 'waarschijnlijk', 'mogelijk'],
  en: ['Row', 'Control: certain', 'likely', 'possible', 'Other: certain', 'likely', 'possible'],
};

const REASONS: Bilingual = { nl: '## Waarom', en: '## Why' };
const ORDER: Bilingual = { nl: '## Gevolgen, van licht naar zwaar', en: '## Consequences, from light to heavy' };
const HEAVY: Bilingual = { nl: 'vanaf hier zwaar', en: 'heavy from here on' };

const CONSEQUENCE_NAMES: { readonly [consequence in (typeof CONSEQUENCES)[number]]: Bilingual } = {
  invitation: { nl: 'uitnodiging', en: 'invitation' },
  letter: { nl: 'brief', en: 'letter' },
  reinvestigation: { nl: 'heronderzoek', en: 'reinvestigation' },
  check: { nl: 'controle', en: 'check' },
  'home-visit': { nl: 'huisbezoek', en: 'home visit' },
  revision: { nl: 'herziening', en: 'revision' },
  recovery: { nl: 'terugvordering', en: 'recovery' },
  fine: { nl: 'boete', en: 'fine' },
  arrest: { nl: 'aanhouding', en: 'arrest' },
};

/** @returns the table of severities as a Markdown document, so that a reader can check what the tool decides and why. */
export function severityTable(language: Language): string {
  return [
    HEADING[language],
    INTRODUCTION[language],
    markdownTable([COLUMNS[language], ...severityRows.map((row) => tableRow(row, language))]),
    REASONS[language],
    severityRows.map((row) => reason(row, language)).join('\n'),
    ORDER[language],
    CONSEQUENCES.map((id, index) => consequenceLine(id, index, language)).join('\n'),
  ]
    .join('\n\n')
    .concat('\n');
}

function tableRow({ name, control, otherwise }: SeverityRow, language: Language): readonly string[] {
  return [name[language], ...cells(control, language), ...cells(otherwise, language)];
}

function cells({ certain, likely, possible }: Cells, language: Language): readonly string[] {
  return [certain, likely, possible].map((severity) => SEVERITY_NAMES[severity][language]);
}

function reason(row: SeverityRow, language: Language): string {
  const sources = row.sources.length > 0 ? ` (${row.sources.join(', ')})` : '';
  return `- **${row.name[language]}**: ${row.because[language]}${sources}`;
}

function consequenceLine(id: (typeof CONSEQUENCES)[number], index: number, language: Language): string {
  const heavy = id === FIRST_HEAVY_CONSEQUENCE ? ` (${HEAVY[language]})` : '';
  return `${index + 1}. ${CONSEQUENCE_NAMES[id][language]}${heavy}`;
}
