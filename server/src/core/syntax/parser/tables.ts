import { type Span, span } from '../../text/span';
import { BOUND_WORDS } from '../looseWords';
import { foreign } from '../misreadings';
import type { TokenKind } from '../token';
import { UNIT_BY_SPELLING } from '../vocabulary';
import { atEuroAmount, unit } from './expressions';
import { reportInstead } from './meant';
import type { Parser } from './parser';
import { barOnLine, isThrough } from './properties';
import { skipToken } from './recovery';

const COMPARATORS: ReadonlySet<TokenKind> = new Set(['<', '<=', '>', '>=']);
const CELL_WORDS: ReadonlySet<string> = new Set(['unknown', 'otherwise', 'yes', 'no']);

/** row = "|" , cell , { "|" , cell } , ROW_END. A row ends with its line. */
export function row(p: Parser): void {
  p.open('row');
  if (!p.accept('|')) cellWithoutBar(p);
  while (inRow(p)) {
    cell(p);
    if (!inRow(p)) {
      p.missing({ nl: 'de | aan het eind van de rij', en: 'the | at the end of the row' }, ' |');
      break;
    }
    p.bump();
  }
  p.close();
}

/** What stands between the cells of a row without bars. */
const SEPARATORS: readonly TokenKind[] = [':', '=>'];

/** True at a line such as `0..3 maand: 5` or `"web" => 5`. */
export function atRowWithoutBars(p: Parser): boolean {
  const { kind, spells } = p.current;
  const isCell = kind === 'number' || kind === 'string' || COMPARATORS.has(kind);
  if (!isCell && !(spells.connective && CELL_WORDS.has(spells.connective.id))) return false;
  return SEPARATORS.some((separator) => p.findOnLine(separator) > 0);
}

/** The first cell of a row whose first bar was forgotten, up to the bar behind it. */
function cellWithoutBar(p: Parser): void {
  const { start } = p.current;
  if (barOnLine(p)) {
    p.error(
      p.current,
      { nl: 'Een rij begint met een |.', en: 'A row starts with a |.' },
      { title: { nl: 'Voeg | toe', en: 'Insert |' }, span: span(start, start), newText: '| ' },
    );
  } else {
    const { at, newText } = withBars(p);
    reportInstead(p, at, newText, {
      nl: 'Een rij staat tussen strepen: | wat telt | wat het geeft |.',
      en: 'A row stands between bars: | what counts | what it gives |.',
    });
  }
  p.open('cell');
  p.open('error');
  do p.bump();
  while (inRow(p) && !p.at('|'));
  p.close();
  p.close();
  if (p.atSameLine()) p.accept('|');
}

/** The row at hand with bars for what stands between its cells. */
function withBars(p: Parser): { readonly at: Span; readonly newText: string } {
  const { start } = p.current;
  let newText = '| ';
  let end = start;
  for (let ahead = 0; ; ahead++) {
    const token = p.peek(ahead);
    if (token.kind === 'end' || token.kind === '}' || (ahead > 0 && token.startsLine)) break;
    const isBar = SEPARATORS.includes(token.kind);
    newText += isBar ? ' |' : p.text.slice(end, token.end);
    end = token.end;
  }
  return { at: span(start, end), newText: `${newText} |` };
}

function inRow(p: Parser): boolean {
  return p.atSameLine() && !p.at('}') && !p.at('{');
}

function cell(p: Parser): void {
  p.open('cell');
  content(p);
  if (inRow(p) && !p.at('|')) {
    const meant = rangeMeant(p);
    if (meant) reportRange(p, meant);
    if (p.previousKind === 'number' && p.current.spells.statement?.id === 'points') reportPoints(p);
    p.error(p.current, {
      nl: 'Dit hoort niet in een cel. Een cel is een getal, een bereik zoals 15..18, een tekst, onbekend, anders of -; tussen twee cellen staat |.',
      en: 'This does not belong in a cell. A cell is a number, a range such as 15..18, a text, unknown, otherwise or -; between two cells stands |.',
    });
    p.open('error');
    while (inRow(p) && !p.at('|')) p.bump();
    p.close();
  }
  p.close();
}

/** `| 3..20 | 5 punten |`: what a table of points gives is points already. */
function reportPoints(p: Parser): void {
  const { word } = p.current;
  reportInstead(p, span(p.previousEnd, p.current.end), '', {
    nl: `Achter een getal staat geen "${word}". Haal het weg.`,
    en: `No "${word}" stands behind a number. Remove it.`,
  });
}

/** `18-25`, `18 t/m 25` and `18 tot 25`: ranges as people write them. */
function rangeMeant(p: Parser): '..' | '..<' | undefined {
  if (!p.atNext('number') || p.peek(1).startsLine) return undefined;
  if (p.at('-') || isThrough(p.current)) return '..';
  return UP_TO.has(p.current.word) ? '..<' : undefined;
}

/** Words that leave out the upper bound. */
const UP_TO: ReadonlySet<string> = new Set(['tot', 'to']);

function reportRange(p: Parser, sign: '..' | '..<'): void {
  reportInstead(
    p,
    span(p.previousEnd, p.peek(1).start),
    sign,
    foreign(p.text.slice(p.current.start, p.current.end), sign),
  );
}

function content(p: Parser): void {
  const { kind } = p.current;
  if (kind === 'number' || kind === 'date') rangeOrNumber(p);
  else if (kind === 'string') strings(p);
  else if (kind === '-') {
    const next = p.peek(1);
    if (next.kind === '|' || next.startsLine || next.kind === 'end') p.bump();
    else rangeOrNumber(p);
  } else if (kind === 'word') words(p);
  else if (COMPARATORS.has(kind)) {
    p.bump();
    quantity(p);
  }
}

function rangeOrNumber(p: Parser): void {
  quantity(p);
  if (!p.atSameLine()) return;
  if (p.accept('..') || p.accept('..<')) quantity(p);
  else p.accept('string');
}

function quantity(p: Parser): void {
  if (p.at('-') && p.atSameLine()) p.bump();
  if (p.atSameLine() && atEuroAmount(p)) p.bump('unit', UNIT_BY_SPELLING.get('€'));
  if (p.atSameLine() && p.accept('date')) return;
  if (p.atSameLine() && p.accept('number')) {
    if (!rangeMeant(p)) unit(p);
  } else p.missing({ nl: 'een getal', en: 'a number' });
}

function words(p: Parser): void {
  if (atEuroAmount(p)) {
    rangeOrNumber(p);
    return;
  }
  const term = p.current.spells.connective;
  if (term?.id === 'not') {
    p.bump('connective', term);
    if (p.atSameLine() && p.at('string')) strings(p);
    else p.missing({ nl: 'een tekst achter "niet"', en: 'a text behind "not"' });
  } else if (term && CELL_WORDS.has(term.id)) p.bump('connective', term);
  else if (p.atNext('number') && BOUND_WORDS[p.current.word]) {
    reportInstead(p, p.current, BOUND_WORDS[p.current.word]!);
    skipToken(p);
    quantity(p);
  } else p.bump('name');
}

function strings(p: Parser): void {
  p.bump();
  while (p.atSameLine() && p.accept(',')) {
    if (p.atSameLine() && p.at('string')) p.bump();
    else p.missing({ nl: 'een tekst na de komma', en: 'a text after the comma' });
  }
}
