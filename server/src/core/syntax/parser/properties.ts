import { span } from '../../text/span';
import { connective, surfaceSoFar } from '../misreadings';
import type { Token, TokenKind } from '../token';
import { type BlockKind, CONNECTIVE_BY_SPELLING, keyTerm, type Term, UNIT_BY_SPELLING, valueTerm } from '../vocabulary';
import { BLOCKS } from './blocks';
import { reportInstead } from './meant';
import type { Parser } from './parser';
import { skipToken } from './recovery';

/** The kinds of token that a value can start with, apart from a reference between brackets. */
const ATOMS: ReadonlySet<TokenKind> = new Set([
  'word',
  'string',
  'date',
  'number',
  'jci',
  'ecli',
  'fingerprint',
  'through',
]);

/** property = KEY , ":" , value , { "," , value }. The colon may be missing; that is one error. */
export function property(p: Parser, block: BlockKind): void {
  const node = p.open('property');
  const key = keyTerm(block, p.current.word);
  if (key) node.term = key;
  p.bump('key', key);
  if (!p.accept(':') && !equalsSign(p))
    p.missing({ nl: 'een dubbele punt na de sleutel', en: 'a colon behind the key' }, ':');
  value(p, block, key);
  while (p.accept(',')) value(p, block, key);
  p.close();
}

/** `kader = crm-2025`: takes an equals sign where a colon belongs. */
function equalsSign(p: Parser): boolean {
  if (!p.at('=') || !p.atSameLine()) return false;
  const key = p.peek(-1);
  const word = p.text.slice(key.start, key.end);
  const message = {
    nl: `Achter een sleutel staat een dubbele punt. Schrijf "${word}:".`,
    en: `A colon stands behind a key. Write "${word}:".`,
  };
  const title = { nl: 'Vervang door :', en: 'Replace with :' };
  p.error(p.current, message, { title, span: span(key.end, p.current.end), newText: ':' });
  skipToken(p);
  return true;
}

/** True when the current token is a key with its colon. */
export function atProperty(p: Parser): boolean {
  if (!p.at('word')) return false;
  const next = p.peek(1);
  return next.kind === ':' && !next.startsLine;
}

/** True when the current token is a known key whose colon was forgotten or is an equals sign: a value stands behind it on the same line, or nothing yet. */
export function atPropertyWithoutColon(p: Parser, block: BlockKind): boolean {
  if (!p.at('word') || !keyTerm(block, p.current.word)) return false;
  const next = p.peek(1);
  return next.kind === 'end' || (!next.startsLine && (next.kind === '=' || ATOMS.has(next.kind)));
}

function value(p: Parser, block: BlockKind, key: Term | undefined): void {
  p.open('value');
  let first = true;
  while (atAtom(p, block, first)) {
    atom(p, key);
    first = false;
  }
  if (p.at('[')) references(p);
  else if (first) p.missing({ nl: 'de waarde', en: 'the value' });
  p.close();
}

/** True at a part of a value: right behind the colon or a comma anything will do, further on it must not look like the next item. */
function atAtom(p: Parser, block: BlockKind, first: boolean): boolean {
  const { kind, startsLine, word } = p.current;
  if (kind === '%') return true;
  if (kind === '-') return p.atNext('number');
  if (!ATOMS.has(kind)) return false;
  if (kind !== 'word') return first || !(startsLine && BLOCKS[block].rows && barOnLine(p));
  if (first) {
    const isKey = atProperty(p) && (startsLine || keyTerm(block, word) !== undefined || word.startsWith('x_'));
    return !isKey && !(startsLine && p.statementAhead());
  }
  return !startsLine && !atProperty(p) && !atPropertyWithoutColon(p, block) && !p.statementAhead();
}

/** True when a bar stands further on the line: the line is a row whose first bar was forgotten. */
export function barOnLine(p: Parser): boolean {
  return p.findOnLine('|') > 0;
}

function atom(p: Parser, key: Term | undefined): void {
  switch (p.current.kind) {
    case 'date':
    case 'through':
      period(p);
      return;
    case 'word':
      words(p, key);
      return;
    case '%':
      p.bump('unit', UNIT_BY_SPELLING.get('%'));
      return;
    case '-':
      p.bump();
      p.bump();
      return;
    default:
      p.bump();
  }
}

/** [ DATE ] , "t/m" , DATE, or a DATE alone. */
function period(p: Parser): void {
  if (p.at('date') && !throughAhead(p)) {
    p.bump();
    return;
  }
  p.open('period');
  p.accept('date');
  acceptThrough(p);
  if (!p.accept('date')) p.missing({ nl: 'de einddatum (jjjj-mm-dd)', en: 'the end date (yyyy-mm-dd)' });
  p.close();
}

/** True for the inclusive "through" of a period or a range, in either surface. */
export function isThrough(token: Token): boolean {
  return token.kind === 'through' || token.spells.connective?.id === 'through';
}

/** True when "through" or what authors write for it stands behind the date at hand. */
function throughAhead(p: Parser): boolean {
  const next = p.peek(1);
  if (isThrough(next)) return true;
  return (
    !next.startsLine && (next.kind === '-' || UNTIL.has(next.word)) && p.peek(lengthInWords(p, 1) + 1).kind === 'date'
  );
}

/** Words that leave out the last value. */
const UNTIL: ReadonlySet<string> = new Set(['tot', 'until']);

/** @returns how many tokens, from the one `ahead` places on, stand for "through": the three of "tot en met", or one. */
function lengthInWords(p: Parser, ahead: number): number {
  return p.peek(ahead).word === 'tot' && p.peek(ahead + 1).word === 'en' && p.peek(ahead + 2).word === 'met' ? 3 : 1;
}

/** Takes the inclusive "through", or what authors write for it. */
export function acceptThrough(p: Parser): boolean {
  const { current } = p;
  if (isThrough(current)) {
    p.bump('connective', CONNECTIVE_BY_SPELLING.get('t/m'));
    return true;
  }
  if (!p.atSameLine() || !(p.at('-') || p.at('..') || UNTIL.has(current.word))) return false;
  const length = lengthInWords(p, 0);
  const meant = connective('through', surfaceSoFar(p.tokens));
  if (length === 1 && UNTIL.has(current.word)) {
    p.error(current, {
      nl: `"${current.word}" laat open of het laatste meetelt. Schrijf "${meant}" met de laatste waarde of dag die meetelt.`,
      en: `"${current.word}" leaves open whether the last one counts. Write "${meant}" and the last value or day that counts.`,
    });
  } else reportInstead(p, span(current.start, p.peek(length - 1).end), meant);
  p.open('error');
  for (let index = 0; index < length; index++) p.bump();
  p.close();
  return true;
}

/** Consecutive words: the longest run that is a closed value of the key is a phrase ("politieke gezindheid"); other words stand alone. */
function words(p: Parser, key: Term | undefined): void {
  if (isThrough(p.current)) {
    period(p);
    return;
  }
  const term = key && closedValue(p, key);
  if (!term) freeWord(p);
  else if (term.length === 1) p.bump('value', term.term);
  else {
    p.open('phrase').term = term.term;
    for (let i = 0; i < term.length; i++) p.bump('value');
    p.close();
  }
}

function closedValue(p: Parser, key: Term): { readonly term: Term; readonly length: number } | undefined {
  const run = [p.current.word];
  for (let next = p.peek(1); run.length < 3 && next.kind === 'word' && !next.startsLine; next = p.peek(run.length)) {
    run.push(next.word);
  }
  for (let length = run.length; length > 0; length--) {
    const term = valueTerm(key.id, run.slice(0, length).join(' '));
    if (term) return { term, length };
  }
  return undefined;
}

/** A word in a value that is not closed: yes or no, the unit behind a number, or a word of the author's own. */
function freeWord(p: Parser): void {
  const { connective } = p.current.spells;
  const unit = p.previousKind === 'number' ? UNIT_BY_SPELLING.get(p.current.word) : undefined;
  if (unit) p.bump('unit', unit);
  else p.bump('value', connective?.id === 'yes' || connective?.id === 'no' ? connective : undefined);
}

function references(p: Parser): void {
  p.open('references');
  p.bump();
  while (p.at('word')) {
    p.bump('name');
    if (!p.accept(',')) break;
  }
  if (!p.accept(']')) p.missing({ nl: 'een ]', en: 'a ]' }, ']');
  p.close();
}
