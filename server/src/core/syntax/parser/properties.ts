import type { Token } from '../token';
import { type BlockKind, CONNECTIVE_BY_SPELLING, keyTerm, type Term, UNIT_BY_SPELLING, valueTerm } from '../vocabulary';
import { BLOCKS } from './blocks';
import type { Parser } from './parser';

/** property = KEY , ":" , value , { "," , value }. The colon may be missing; that is one error. */
export function property(p: Parser, block: BlockKind): void {
  const node = p.open('property');
  const key = keyTerm(block, p.current.word);
  if (key) node.term = key;
  p.bump('key', key);
  if (!p.accept(':')) p.missing({ nl: 'een dubbele punt na de sleutel', en: 'a colon behind the key' }, ':');
  value(p, block, key);
  while (p.accept(',')) value(p, block, key);
  p.close();
}

/** True when the current token is a key with its colon. */
export function atProperty(p: Parser): boolean {
  return p.at('word') && p.at(':', 1);
}

/** True when the current token is a known key at the start of a line whose colon was forgotten. */
export function atPropertyWithoutColon(p: Parser, block: BlockKind): boolean {
  if (!p.at('word') || !p.current.startsLine || !keyTerm(block, p.current.word)) return false;
  const next = p.peek(1);
  return !next.startsLine && ['word', 'string', 'date', 'jci', 'ecli', 'through', 'number'].includes(next.kind);
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

/** A word on a new line is a value only right behind the colon or a comma; otherwise it is more likely a broken key. */
function atAtom(p: Parser, block: BlockKind, first: boolean): boolean {
  const token = p.current;
  switch (token.kind) {
    case 'string':
    case 'date':
    case 'number':
    case 'jci':
    case 'ecli':
    case 'fingerprint':
    case 'through':
    case '%':
      return true;
    case '-':
      return p.at('number', 1);
    case 'word': {
      if (p.at(':', 1) || (token.startsLine && !first)) return false;
      const statement = p.statementAhead();
      return !statement || !(token.startsLine || BLOCKS[block].statements.has(statement.id));
    }
    default:
      return false;
  }
}

function atom(p: Parser, key: Term | undefined): void {
  const token = p.current;
  if (token.kind === 'date' || token.kind === 'through') period(p);
  else if (token.kind === 'word') words(p, key);
  else if (token.kind === '-') {
    p.bump();
    p.bump();
  } else if (token.kind === '%') p.bump('unit', UNIT_BY_SPELLING.get('%'));
  else p.bump();
}

/** [ DATE ] , "t/m" , DATE, or a DATE alone. */
function period(p: Parser): void {
  if (p.at('date') && !isThrough(p, 1)) {
    p.bump();
    return;
  }
  p.open('period');
  p.accept('date');
  through(p);
  if (!p.accept('date')) p.missing({ nl: 'de einddatum (jjjj-mm-dd)', en: 'the end date (yyyy-mm-dd)' });
  p.close();
}

/** True at the inclusive "through" of a period or a range, in either surface. */
export function isThrough(p: Parser, ahead = 0): boolean {
  return p.at('through', ahead) || p.atTerm(CONNECTIVE_BY_SPELLING, 'through', ahead);
}

/** Takes the inclusive "through". */
export function through(p: Parser): Token {
  return p.bump(
    'connective',
    p.at('through') ? CONNECTIVE_BY_SPELLING.get('t/m') : CONNECTIVE_BY_SPELLING.get(p.current.word),
  );
}

/** Consecutive words: the longest run that is a closed value of the key is a phrase ("politieke gezindheid"); other words stand alone. */
function words(p: Parser, key: Term | undefined): void {
  if (isThrough(p)) {
    period(p);
    return;
  }
  const run = [p.current.word];
  while (run.length < 3 && p.at('word', run.length) && !p.peek(run.length).startsLine)
    run.push(p.peek(run.length).word);
  for (let length = run.length; key && length > 0; length--) {
    const term = valueTerm(key.id, run.slice(0, length).join(' '));
    if (!term) continue;
    if (length === 1) p.bump('value', term);
    else {
      p.open('phrase').term = term;
      for (let i = 0; i < length; i++) p.bump('value');
      p.close();
    }
    return;
  }
  p.bump('value');
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
