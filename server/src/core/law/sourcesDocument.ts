import { markdownTable } from './markdownTable';
import { checkedHow, quotation, type Source, type SourceKind, sources } from './sources';

const KINDS: { readonly [kind in SourceKind]: string } = {
  constitution: 'Constitution',
  statute: 'Statutes and decrees',
  framework: 'Frameworks of the College voor de Rechten van de Mens',
  guideline: 'Guidelines of the College of 2021',
  judgment: 'Judgments',
  treaty: 'Treaties',
  'eu-law': 'Law of the European Union',
  motion: 'Motions in the House of Representatives',
  letter: 'Letters to Parliament, debates and other parliamentary papers',
  report: 'Reports, studies and positions',
  instrument: 'Standards, handbooks and measures',
};

const INTRODUCTION = `# Sources

Every source this tool may cite, with how its text was checked. This page is generated from \`server/src/core/law/data/sources.json\`;
a test compares the two. State of the sources: 23 November 2026.

${markdownTable([
  ['checked', 'meaning'],
  [
    'V1',
    'Read in the source itself, or in an official document that states it; where that is another document, the entry says which.',
  ],
  ['V1x', 'The page was read, but only its opening. What is quoted was read; the rest of the document was not.'],
  ['V2', 'Read in another source that quotes or summarises it. The quotation marks then reproduce that other source.'],
])}

Every translation is unofficial. What could not be checked is not in the collection. This page is not legal advice: the judgement stays with a lawyer.`;

/** @returns the list of sources as a Markdown page in English, with the wording in its own language. */
export function sourcesDocument(): string {
  const chapters = (Object.keys(KINDS) as SourceKind[]).map((kind) => {
    const entries = sources.filter((entry) => entry.kind === kind).map(section);
    return [`## ${KINDS[kind]}`, ...entries].join('\n\n');
  });
  return `${[INTRODUCTION, ...chapters].join('\n\n')}\n`;
}

function section(entry: Source): string {
  const shown = quotation(entry.id, 'en');
  const lines = [
    `### ${entry.id}`,
    `${entry.citation.en}${entry.address ? ` ([address](${entry.address}))` : ''}`,
    entry.gist.en,
    shown ? `> ${shown.wording}` : undefined,
    shown?.translation,
    period(entry),
    entry.status ? `Note: ${entry.status.en}` : undefined,
    `Checked: ${entry.confidence}. ${checkedHow(entry.id, 'en')}${entry.background ? ' Background.' : ''}`,
  ];
  return lines.filter((line) => line !== undefined && line !== '').join('\n\n');
}

function period({ date, validFrom, validTo }: Source): string {
  return [
    date ? `Dated ${date}.` : undefined,
    validFrom ? `Applies from ${validFrom}.` : undefined,
    validTo ? `Applied until ${validTo}.` : undefined,
  ]
    .filter((part) => part !== undefined)
    .join(' ');
}
