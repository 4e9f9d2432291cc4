import { declarationsOf } from '../../model/declarations';
import { upstreamCandidates } from '../../model/upstream';
import { rules } from '../../rules';
import type { Node } from '../../syntax/tree';
import { type BlockKind, closedValues, type Term } from '../../syntax/vocabulary';
import { type Bilingual, same } from '../../text/bilingual';
import { valueHelp } from '../help';
import { literal } from '../markdown';
import { innermost, lookupIn } from '../place';
import { statementAt } from '../statementIndex';
import type { Caret } from './caret';
import type { Suggestion } from './item';
import { keyItems } from './items';
import { named, support } from './names';
import { snippetOf } from './snippets';
import { documented } from './values';

/** The keys whose answer only counts with its reason. */
const ANSWERED: ReadonlySet<string> = new Set([
  'legitimate',
  'suitable',
  'necessary',
  'proportionate',
  'alternative',
  'weighty',
]);

const WHY: Bilingual = { nl: 'waarom', en: 'why' };

/** Forms for `snippetOf`, for keys whose value has a fixed form. */
const FORMS: { readonly [key: string]: Bilingual } = {
  basis: same('jci1.3:c:«BWBR0000000»&artikel=«1»'),
  valid: { nl: '«2026-01-01» t/m «2026-12-31»', en: '«2026-01-01» through «2026-12-31»' },
};

/** @returns what can follow in a property: its values, names of evidence between brackets, or the next key on the same line. */
export function propertyItems(caret: Caret, property: Node): readonly Suggestion[] {
  const { before, path } = caret;
  const key = property.term?.id;
  if (!before) return [];
  if (before.kind === '[' || (before.kind === ',' && innermost(path, 'references')))
    return support(caret).map((symbol) => named(symbol, caret));
  if (before.kind === ':' || before.kind === ',') return key === undefined ? [] : valueItems(caret, key);
  const block = innermost(path, 'block');
  return block ? nextKeys(caret, block) : [];
}

/** Only in a block on one line; elsewhere the next key stands on the next line. */
function nextKeys(caret: Caret, block: Node): readonly Suggestion[] {
  const written = caret.file.text.slice(block.start, caret.span.start);
  const kind = block.parent?.kind as BlockKind | undefined;
  return kind === undefined || written.includes('\n') ? [] : keyItems(caret, kind, block);
}

function valueItems(caret: Caret, key: string): readonly Suggestion[] {
  const { surface } = caret;
  const form = FORMS[key];
  if (form) return [{ label: form[surface].replace(/[«»]/g, ''), kind: 'value', snippet: snippetOf(form[surface]) }];
  if (key === 'derived') return upstream(caret);
  if (key === 'finding') return codes(caret);
  return (closedValues(key) ?? []).map((term) => valueItem(caret, key, term));
}

function valueItem({ surface, language }: Caret, key: string, term: Term): Suggestion {
  const spelled = term[surface];
  const withReason = ANSWERED.has(key) || (key === 'reveals' && term.id === 'none');
  return {
    label: spelled,
    kind: 'value',
    ...documented(valueHelp(key, term.id)?.text[language]),
    ...(withReason ? { snippet: snippetOf(`${spelled} "«${WHY[surface]}»"`) } : {}),
  };
}

/** The other fields of the same data, then what other data, profiles and their members give. */
function upstream(caret: Caret): readonly Suggestion[] {
  const { analysis, file, path } = caret;
  const data = statementAt(file, innermost(path, 'data'));
  const field = innermost(path, 'field');
  if (data?.kind !== 'data') return [];
  const fields = [...(declarationsOf(file).fields.get(data)?.values() ?? [])];
  const siblings = fields.filter(({ statement }) => statement.node !== field);
  const taken = new Set(fields.map(({ name }) => name.text));
  const others = upstreamCandidates(file, lookupIn(analysis)).filter(({ name }) => !taken.has(name.text));
  return [...siblings, ...others].map((symbol) => named(symbol, caret));
}

/** The codes a tenzij can be about; those that were found in this file first. */
function codes({ analysis, file, language }: Caret): readonly Suggestion[] {
  const found = new Set<string>(analysis.findings(file.uri).map(({ code }) => code));
  return rules
    .filter(({ code }) => code.startsWith('TZ2'))
    .sort((a, b) => Number(found.has(b.code)) - Number(found.has(a.code)))
    .map(({ code, title }) => ({
      label: code,
      kind: 'finding',
      detail: title[language],
      documentation: literal(title[language]),
    }));
}
