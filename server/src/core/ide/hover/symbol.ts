import { ofField } from '../../distinctions/recognise';
import { stewardSaysNone } from '../../distinctions/steward';
import { GROUND_NAMES, type Ground } from '../../law/grounds';
import type { Level } from '../../lexicon/recognition';
import { uriKey } from '../../model/source';
import type { DeclaredSymbol, FieldSymbol, SymbolKind } from '../../model/symbols';
import type * as Ast from '../../syntax/ast';
import type { Bilingual, Language } from '../../text/bilingual';
import type { Span } from '../../text/span';
import { codesOf } from '../codeValues';
import { code, escapeMarkdown, literal, points, type Section } from '../markdown';
import type { Place } from '../place';
import { reviewOf } from '../reviews';
import { CERTAINTIES } from './distinction';
import { unlessDetails, unlessSummary } from './unless';

/** How a hover calls each kind of declaration. */
export const SYMBOL_KINDS: { readonly [kind in SymbolKind]: Bilingual } = {
  codelist: { nl: 'codelijst', en: 'code list' },
  data: { nl: 'gegevens', en: 'data' },
  field: { nl: 'veld', en: 'field' },
  profile: { nl: 'profiel', en: 'profile' },
  constant: { nl: 'constante', en: 'constant' },
  indicator: { nl: 'indicator', en: 'indicator' },
  rule: { nl: 'regel', en: 'rule' },
  model: { nl: 'model', en: 'model' },
  score: { nl: 'score', en: 'score' },
  unless: { nl: 'tenzij', en: 'unless' },
  evidence: { nl: 'bewijs', en: 'evidence' },
  measurement: { nl: 'meting', en: 'measurement' },
};

const MOST_CODES = 8;

/**
 * What a hover says about a declared name: what it is, its type, title, source and explanation.
 * @param judged whether a finding already says what the name reveals
 */
export function symbolSection(symbol: DeclaredSymbol, place: Place, language: Language, judged: boolean): Section {
  const { kind, name, file, statement } = symbol;
  const { linked } = place;
  const title = 'title' in statement ? statement.title?.text : undefined;
  const elsewhere = uriKey(file.uri) === uriKey(linked.file.uri) ? '' : ` — ${escapeMarkdown(fileName(file.uri))}`;
  const facts = factsOf(symbol);
  const review = symbol.kind === 'unless' ? reviewOf(place.analysis, linked, symbol.statement) : undefined;
  return {
    short: [
      `**${code(name.text)}** · ${SYMBOL_KINDS[kind][language]}${elsewhere}`,
      title ? escapeMarkdown(title) : '',
      ...summaryOf(symbol, language),
      ...(symbol.kind === 'field' && !judged ? revealed(symbol, place, language) : []),
      ...(review ? unlessSummary(review, language) : []),
    ],
    details: review ? unlessDetails(review, linked.file.view.surface, language) : [points(facts)],
  };
}

function fileName(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

function summaryOf(symbol: DeclaredSymbol, language: Language): readonly string[] {
  const written = ({ start, end }: Span) => code(symbol.file.text.slice(start, end));
  switch (symbol.kind) {
    case 'field':
      return [fieldSummary(symbol, language)];
    case 'indicator':
      return [indicatorSummary(symbol.statement, written)];
    case 'constant':
      return [
        written(symbol.statement.value),
        symbol.statement.because ? escapeMarkdown(symbol.statement.because.text) : '',
      ];
    case 'score':
      return [written(symbol.statement.formula)];
    case 'rule':
      return symbol.statement.condition ? [written(symbol.statement.condition)] : [];
    case 'model':
      return [symbol.statement.inputs.map(({ text }) => code(text)).join(', ')];
    case 'unless':
      return [symbol.statement.about.map(({ text }) => code(text)).join(', ')];
    case 'codelist':
      return [codelistSummary(symbol.statement, language)];
    case 'data':
      return [symbol.statement.fields.flatMap(({ name }) => (name ? [code(name.text)] : [])).join(', ')];
    default:
      return [];
  }
}

const LEVELS: { readonly [level in Level]: Bilingual } = {
  direct: { nl: 'gaat over', en: 'is about' },
  'named-proxy': { nl: 'kan samenhangen met', en: 'can be related to' },
  'possible-proxy': { nl: 'hangt mogelijk samen met', en: 'is possibly related to' },
};
const SAYS: Bilingual = { nl: 'Wat dit gegeven over mensen kan zeggen', en: 'What this item can say about people' };
const RECORDED: Bilingual = {
  nl: 'Vastgelegd is dat dit veld niets over een grond zegt.',
  en: 'It is recorded that this field says nothing about a ground.',
};

/** What the declaration of a field reveals about people, once per ground, and how the tool came to it. */
function revealed(field: FieldSymbol, { analysis, linked }: Place, language: Language): readonly string[] {
  if (stewardSaysNone(field)) return [RECORDED[language]];
  const byGround = new Map<Ground, string>();
  for (const { recognition } of ofField(field, analysis.recogniser, linked)) {
    const { ground, level, certainty, reason } = recognition;
    if (byGround.has(ground)) continue;
    const said = `${LEVELS[level][language]} **${literal(GROUND_NAMES[ground][language])}**`;
    byGround.set(ground, `${said} (${CERTAINTIES[certainty][language]}): ${escapeMarkdown(reason[language])}`);
  }
  return byGround.size > 0 ? [`${SAYS[language]}:\n\n${points([...byGround.values()])}`] : [];
}

const MAY_BE_MISSING: Bilingual = { nl: 'kan onbekend zijn', en: 'may be unknown' };

function fieldSummary({ statement, file }: FieldSymbol, language: Language): string {
  const { type } = statement;
  if (type.end === type.start) return '';
  const written = code(file.text.slice(type.start, type.end));
  return type.optional ? `${written} — ${MAY_BE_MISSING[language]}` : written;
}

function indicatorSummary(
  { keyword, from, per, formula, node }: Ast.Indicator,
  written: (span: Span) => string,
): string {
  if (formula) return written(formula);
  const last = per ?? from.at(-1);
  return last ? written({ start: keyword.start, end: last.end }) : written({ start: node.start, end: keyword.end });
}

function codelistSummary(codelist: Ast.Codelist, language: Language): string {
  const codes = codesOf(codelist);
  const shown = codes.slice(0, MOST_CODES).map(({ value }) => `"${escapeMarkdown(value.text)}"`);
  const more: Bilingual = { nl: `… (${codes.length} codes)`, en: `… (${codes.length} codes)` };
  return [...shown, ...(codes.length > MOST_CODES ? [more[language]] : [])].join(', ');
}

/** The keys of the declaration, as written. */
function factsOf({ statement, file }: DeclaredSymbol): readonly string[] {
  const properties = 'properties' in statement ? statement.properties : [];
  return properties
    .filter(({ values }) => values.length > 0)
    .map(({ key, values }) => {
      const text = file.text.slice(values[0]!.start, values.at(-1)!.end);
      return `${escapeMarkdown(key.text)}: ${escapeMarkdown(text)}`;
    });
}
