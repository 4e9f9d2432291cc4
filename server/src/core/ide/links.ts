import { parseEcli, parseJci } from '../law/references';
import { resolvePath } from '../model/source';
import type { Bilingual } from '../text/bilingual';
import type { Span } from '../text/span';
import type { Analysis } from '../workspace';
import { insideQuotes } from './quotes';

/** A piece of text that leads somewhere. */
export interface DocumentLink {
  readonly span: Span;
  /** A web address, or the URI of a file of the workspace. */
  readonly target: string;
  readonly tooltip: Bilingual;
}

const FILE: Bilingual = { nl: 'Open het bestand', en: 'Open the file' };
const LAW: Bilingual = { nl: 'Open op wetten.overheid.nl', en: 'Open on wetten.overheid.nl' };
const DECISION: Bilingual = { nl: 'Open de uitspraak', en: 'Open the decision' };

/** @returns the links of a file: the files it uses and the laws and decisions it refers to, in text order. */
export function documentLinks(analysis: Analysis, uri: string): readonly DocumentLink[] {
  const file = analysis.file(uri);
  if (!file || file.unreadable) return [];
  const found: DocumentLink[] = [];
  for (const { path } of file.view.uses) {
    const target = path?.text ? resolvePath(uri, path.text) : undefined;
    const known = target === undefined ? undefined : analysis.file(target);
    if (path && known && !known.unreadable)
      found.push({ span: insideQuotes(file.text, path), target: known.uri, tooltip: FILE });
  }
  for (const { kind, start, end } of file.tree.tokens) {
    if (kind !== 'jci' && kind !== 'ecli') continue;
    const text = file.text.slice(start, end);
    const reference = kind === 'jci' ? parseJci(text) : parseEcli(text);
    if (reference.ok && reference.address)
      found.push({ span: { start, end }, target: reference.address, tooltip: kind === 'jci' ? LAW : DECISION });
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}
