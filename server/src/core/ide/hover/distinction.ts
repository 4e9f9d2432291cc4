import { answerFor, type Distinction, needsAnswer, type ProfileReview } from '../../distinctions/distinctions';
import { spelling } from '../../distinctions/fixes';
import { isCarried } from '../../distinctions/unless';
import { SUPPORT_MOTION_NOTE, SUPPORT_PURPOSE_NOTE } from '../../law/consequences';
import { type PurposeClass, questionsFor } from '../../law/frameworks';
import type { Certainty, Route } from '../../lexicon/recognition';
import { type Surface, VALUES } from '../../syntax/vocabulary';
import type { Bilingual, Language } from '../../text/bilingual';
import { progress } from '../lenses';
import { code, escapeMarkdown, literal, points } from '../markdown';
import { questionKey } from './keys';

/** How sure the tool is, as a hover calls it. */
export const CERTAINTIES: { readonly [certainty in Certainty]: Bilingual } = {
  certain: { nl: 'zeker', en: 'certain' },
  likely: { nl: 'waarschijnlijk', en: 'likely' },
  possible: { nl: 'mogelijk', en: 'possible' },
};

const ROUTES: { readonly [route in Route]: Bilingual } = {
  steward: {
    nl: 'vastgelegd door wie de gegevens beheert (`{reveals}`)',
    en: 'recorded by the steward of the data (`{reveals}`)',
  },
  'code-list': { nl: 'herkend aan de codes, los van de naam', en: 'recognised by the codes, apart from the name' },
  'registry-element': {
    nl: 'herkend aan het nummer of de naam van het gegeven in zijn registratie',
    en: 'recognised by the number or name of the item in its register',
  },
  name: { nl: 'herkend aan de naam', en: 'recognised by the name' },
  column: {
    nl: 'herkend aan de naam van de kolom (`{column}`)',
    en: 'recognised by the name of the column (`{column}`)',
  },
  label: { nl: 'herkend aan woorden in een opschrift', en: 'recognised by words in a label' },
  value: { nl: 'herkend aan de waarden, los van de naam', en: 'recognised by the values, apart from the name' },
  lineage: {
    nl: 'herkend aan de gegevens waaruit het is afgeleid',
    en: 'recognised by the data it is derived from',
  },
};

const DOUBT: { readonly [certainty in Certainty]: Bilingual } = {
  certain: { nl: '', en: '' },
  likely: {
    nl: 'Een enkele keer betekent zo’n woord of waarde iets anders.',
    en: 'Now and then such a word or value means something else.',
  },
  possible: {
    nl: 'Zo’n woord of waarde betekent vaak ook iets anders.',
    en: 'Such a word or value often means something else.',
  },
};

const LOST_ON_THE_WAY: Bilingual = {
  nl: 'Bij het afleiden kan verloren zijn gegaan wat het oorspronkelijke gegeven zei.',
  en: 'What the original item said may have been lost on the way.',
};

const RECORD: Bilingual = {
  nl: 'Klopt het niet, leg dat dan vast bij het veld: `{reveals}: {none} "…"`.',
  en: 'If it is not right, record that with the field: `{reveals}: {none} "…"`.',
};

/** How sure the tool is and by which route it came to that, and how far the answer for it has come. */
export function distinctionLines(
  distinction: Distinction,
  review: ProfileReview,
  surface: Surface,
  language: Language,
): readonly string[] {
  const { revealed, criterion } = distinction;
  const { certainty, route } = revealed.recognition;
  const isDerived = route === 'lineage' && certainty !== 'certain';
  const doubt = [
    (isDerived ? LOST_ON_THE_WAY : DOUBT[certainty])[language],
    certainty !== 'certain' && criterion.field ? RECORD[language] : '',
  ];
  const sure: Bilingual = {
    nl: `Zekerheid: **${CERTAINTIES[certainty].nl}**, ${ROUTES[route].nl}.`,
    en: `Certainty: **${CERTAINTIES[certainty].en}**, ${ROUTES[route].en}.`,
  };
  const answer = answerFor(distinction, review);
  return [
    inWordsOf(surface, [sure[language], ...doubt].filter(Boolean).join(' ')),
    answer ? escapeMarkdown(progress(answer, language)) : '',
  ];
}

/** Keys and values as the file spells them, whatever language the hover is in. */
function inWordsOf(surface: Surface, text: string): string {
  const none = VALUES.reveals!.find(({ id }) => id === 'none')!;
  return text
    .replaceAll('{reveals}', spelling('field', 'reveals', surface))
    .replaceAll('{column}', spelling('field', 'column', surface))
    .replaceAll('{none}', none[surface]);
}

const PURPOSES: { readonly [purpose in PurposeClass]: Bilingual } = {
  control: { nl: 'doel: controle', en: 'purpose: control' },
  support: { nl: 'doel: ondersteuning', en: 'purpose: support' },
  research: { nl: 'doel: onderzoek', en: 'purpose: research' },
};

const RECOGNITION: Bilingual = { nl: 'herkenning', en: 'recognition' };

const WEIGHT: Bilingual = { nl: 'Waarom het zo zwaar weegt', en: 'Why it weighs as it does' };
const ASKED: Bilingual = { nl: 'Wat een tenzij moet beantwoorden', en: 'What an unless has to answer' };

/** Why the finding is as bad as it is, and what a tenzij would have to answer where none does yet. */
export function distinctionDetails(
  distinction: Distinction,
  review: ProfileReview,
  surface: Surface,
  language: Language,
): readonly string[] {
  const { settings, topic } = distinction;
  const weight = `**${WEIGHT[language]}**: ${weightWords(distinction, language)}`;
  const answer = answerFor(distinction, review);
  if (!needsAnswer(distinction, review) || (answer && isCarried(answer))) return [weight];
  const asked = questionsFor(settings.framework, topic).map(
    ({ id, asks }) => `${code(questionKey(id, surface))}: ${literal(asks[language])}`,
  );
  return asked.length > 0 ? [weight, `**${ASKED[language]}**`, points(asked)] : [weight];
}

/** The row of the table that decides, with what it was looked up by; the words of the framework say themselves why race and nationality weigh most. */
function weightWords(distinction: Distinction, language: Language): string {
  const { weighedBy, settings, revealed } = distinction;
  const { certainty } = revealed.recognition;
  const axes = [
    // Names of rows are this tool's own and hold words of the language between backticks.
    weighedBy.name[language],
    `${RECOGNITION[language]}: ${CERTAINTIES[certainty][language]}`,
    PURPOSES[settings.purposeClass][language],
  ].join('; ');
  const because = FRAMEWORK_ROWS.has(weighedBy.id) ? '' : ` ${literal(weighedBy.because[language])}`;
  return [`${axes}.${because}`, ...lighterWords(distinction).map((note) => literal(note[language]))].join(' ');
}

function lighterWords({ weighedBy, settings, topic, revealed }: Distinction): readonly Bilingual[] {
  const { certainty } = revealed.recognition;
  const isLighter = weighedBy.control[certainty] !== weighedBy.otherwise[certainty];
  if (settings.purposeClass !== 'support' || !isLighter) return [];
  return topic === 'other' ? [SUPPORT_PURPOSE_NOTE] : [SUPPORT_PURPOSE_NOTE, SUPPORT_MOTION_NOTE];
}

const FRAMEWORK_ROWS: ReadonlySet<string> = new Set(['core', 'total-ban']);
