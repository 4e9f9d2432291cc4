import { CONSEQUENCES, consequenceWeight, FIRST_HEAVY_CONSEQUENCE } from '../../law/consequences';
import { type FrameworkId, framework, frameworks } from '../../law/frameworks';
import type { Bilingual, Language } from '../../text/bilingual';
import { WORD_KINDS, type Word } from '../help';
import { code, link, literal, points, type Section } from '../markdown';
import { sourcePoints } from './sources';

const NORM: Bilingual = { nl: 'Wat erachter zit', en: 'What is behind it' };

/** What a hover says about a word of the language. */
export function wordSection(word: Word, written: string, named: FrameworkId | undefined, language: Language): Section {
  const { kind, help } = word;
  const norms = points(sourcePoints(help.norms, language));
  return {
    short: [
      `**${code(written)}** · ${WORD_KINDS[kind][language]}`,
      help.text[language],
      ...extra(word, named, language),
    ],
    details: [...frameworkDetails(word, language), ...(norms ? [`**${NORM[language]}**`, norms] : [])],
  };
}

function extra({ kind, key, term }: Word, named: FrameworkId | undefined, language: Language): readonly string[] {
  if (kind === 'value' && key === 'consequence') return [consequence(term.id, language)];
  if (kind === 'key' && key !== undefined) return question(key, named, language);
  return [];
}

function consequence(id: string, language: Language): string {
  const weight = consequenceWeight(id);
  const heavy = weight >= consequenceWeight(FIRST_HEAVY_CONSEQUENCE);
  const texts: Bilingual = {
    nl: `Zwaarte ${weight} van ${CONSEQUENCES.length}, van licht naar zwaar. ${heavy ? 'Dit telt als een zwaar gevolg: een bevinding weegt dan zwaarder.' : 'Dit telt niet als een zwaar gevolg.'}`,
    en: `Weight ${weight} of ${CONSEQUENCES.length}, from light to heavy. ${heavy ? 'This counts as a heavy consequence: a finding then weighs heavier.' : 'This does not count as a heavy consequence.'}`,
  };
  return texts[language];
}

/** The question behind a key of a tenzij, as the framework of the profile puts it. */
function question(key: string, named: FrameworkId | undefined, language: Language): readonly string[] {
  const found = framework(named ?? 'crm-2025').questions.find(({ id }) => id === key);
  return found ? [`*${literal(found.asks[language])}*`] : [];
}

function frameworkDetails({ kind, key, term }: Word, language: Language): readonly string[] {
  const found = kind === 'value' && key === 'framework' ? frameworks.find(({ id }) => id === term.id) : undefined;
  if (!found) return [];
  const { title, author, note, address } = found;
  return [
    `**${address ? link(title[language], address) : literal(title[language])}** — ${literal(author[language])}`,
    literal(note[language]),
  ];
}
