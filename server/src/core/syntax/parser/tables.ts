import { span } from '../../text/span';
import { foreign } from '../misreadings';
import type { TokenKind } from '../token';
import { UNIT_BY_SPELLING } from '../vocabulary';
import { atEuroAmount, unit } from './expressions';
import type { Parser } from './parser';
import { isThrough } from './properties';

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

/** The first cell of a row whose first bar was forgotten, up to the bar behind it. */
function cellWithoutBar(p: Parser): void {
  const { start } = p.current;
  p.error(
    p.current,
    { nl: 'Een rij begint met een |.', en: 'A row starts with a |.' },
    { title: { nl: 'Voeg | toe', en: 'Insert |' }, span: span(start, start), newText: '| ' },
  );
  p.open('cell');
  p.open('error');
  do p.bump();
  while (inRow(p) && !p.at('|'));
  p.close();
  p.close();
  p.accept('|');
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

/** `18-25`, `18 t/m 25` and `18 tot 25`: ranges as people write them. */
function rangeMeant(p: Parser): '..' | '..<' | undefined {
  if (!p.atNext('number') || p.peek(1).startsLine) return undefined;
  if (p.at('-') || isThrough(p.current)) return '..';
  return UP_TO.has(p.current.word) ? '..<' : undefined;
}

/** Words that leave out the upper bound. */
const UP_TO: ReadonlySet<string> = new Set(['tot', 'to']);

function reportRange(p: Parser, sign: '..' | '..<'): void {
  const title = { nl: `Vervang door ${sign}`, en: `Replace with ${sign}` };
  const at = span(p.previousEnd, p.peek(1).start);
  p.error(p.current, foreign(p.text.slice(p.current.start, p.current.end), sign), { title, span: at, newText: sign });
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
  else p.bump('name');
}

function strings(p: Parser): void {
  p.bump();
  while (p.atSameLine() && p.accept(',')) {
    if (p.atSameLine() && p.at('string')) p.bump();
    else p.missing({ nl: 'een tekst na de komma', en: 'a text after the comma' });
  }
}
