import { describeReference } from '../../law/references';
import type { Bilingual, Language } from '../../text/bilingual';
import { escapeMarkdown, link, literal, type Section } from '../markdown';
import { capitalised, quotedSource } from './sources';

const OPEN: { readonly [kind in 'jci' | 'ecli']: Bilingual } = {
  jci: { nl: 'Open op wetten.overheid.nl', en: 'Open on wetten.overheid.nl' },
  ecli: { nl: 'Open de uitspraak', en: 'Open the decision' },
};

/** What a hover says about a reference to a law or a decision. */
export function lawSection(text: string, kind: 'jci' | 'ecli', language: Language): Section {
  const described = describeReference(text);
  if (!described.ok) return { short: [escapeMarkdown(described.reason[language])], details: [] };
  const { title, sentence, sources, address } = described;
  return {
    short: [
      `**${escapeMarkdown(capitalised(title[language]))}**`,
      literal(sentence[language]),
      address ? link(OPEN[kind][language], address) : '',
    ],
    details: sources.map((id) => quotedSource(id, language)),
  };
}
