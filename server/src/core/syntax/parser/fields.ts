import { span } from '../../text/span';
import { OPTIONAL_WORDS } from '../looseWords';
import { connective, surfaceSoFar } from '../misreadings';
import { CONNECTIVE_BY_SPELLING, STATEMENTS, TYPE_BY_SPELLING, UNIT_BY_SPELLING } from '../vocabulary';
import { optionalBlock } from './body';
import { atEuroAmount, unit } from './expressions';
import { reportInstead } from './meant';
import { name, ownName, surplusColon } from './names';
import type { Parser } from './parser';
import { acceptThrough, isThrough } from './properties';
import { skipToken } from './recovery';

/** field = "veld" , name , type , [ string ] , [ block ]; the keyword has been taken. */
export function field(p: Parser): void {
  ownName(p);
  typeOfField(p);
}

/** Parses a field whose keyword is missing; an empty error stands where it belongs. */
export function fieldWithoutKeyword(p: Parser): void {
  const { start, end, word } = p.current;
  const colon = p.atNext(':') ? p.peek(1) : undefined;
  const keyword = STATEMENTS.find(({ id }) => id === 'field')!;
  const spelling = keyword[surfaceSoFar(p.tokens)];
  const meant = `${spelling} ${word}`;
  reportInstead(p, span(start, colon?.end ?? end), meant, {
    nl: `Een veld begint met "${spelling}", zonder dubbele punt. Schrijf "${meant}".`,
    en: `A field starts with "${spelling}", without a colon. Write "${meant}".`,
  });
  p.open('field').term = keyword;
  p.open('error');
  p.close();
  p.bump('name');
  typeOfField(p);
  p.close();
}

function typeOfField(p: Parser): void {
  surplusColon(p);
  type(p);
  p.accept('string');
  optionalBlock(p, 'field');
}

/** type = ID , [ "(" , name , ")" ] , [ UNIT ] , [ "van" , number , "t/m" , number ] , [ "?" ]. */
function type(p: Parser): void {
  p.open('type');
  if (yesOrNo(p)) {
    p.close();
    return;
  }
  if (p.at('word') && p.atSameLine()) {
    p.bump('type', TYPE_BY_SPELLING.get(p.current.word));
    if (p.accept('(')) {
      name(p);
      if (!p.accept(')')) p.missing({ nl: 'een )', en: 'a )' }, ')');
    }
    if (!acceptOptional(p)) unit(p);
    if (p.acceptConnective('of') || acceptFrom(p) || boundsWithoutWord(p)) bounds(p);
    if (!p.accept('?')) acceptOptional(p);
  } else
    p.missing({
      nl: 'het type van het veld, zoals geheel, tekst of code(…)',
      en: 'the type of the field, such as integer, text or code(…)',
    });
  p.close();
}

/** `ja/nee`, which is one word in this language. */
function yesOrNo(p: Parser): boolean {
  const last = p.peek(2);
  if (!p.atSameLine() || p.current.spells.connective?.id !== 'yes' || !p.atNext('/')) return false;
  if (last.spells.connective?.id !== 'no') return false;
  const term = TYPE_BY_SPELLING.get('janee')!;
  reportInstead(p, span(p.current.start, last.end), term[surfaceSoFar(p.tokens)]);
  p.bump('type', term);
  skipToken(p);
  skipToken(p);
  return true;
}

/** English spells both "uit" and "van" as `from`; behind a type it can only mean the lower bound. */
function acceptFrom(p: Parser): boolean {
  return p.current.word === 'from' && p.atSameLine() && !!p.bump('connective', CONNECTIVE_BY_SPELLING.get('van'));
}

/** A word that says that a value may be missing, for which the language has a sign. */
function acceptOptional(p: Parser): boolean {
  if (!p.atSameLine() || !OPTIONAL_WORDS.has(p.current.word)) return false;
  reportInstead(p, p.current, '?');
  skipToken(p);
  return true;
}

/** `geheel 0..20` and `geheel 0-20`: bounds as a range. */
function boundsWithoutWord(p: Parser): boolean {
  const dots = p.peek(1);
  const last = p.peek(2);
  if (
    !p.at('number') ||
    !p.atSameLine() ||
    !(dots.kind === '..' || dots.kind === '-' || isThrough(dots)) ||
    last.kind !== 'number'
  )
    return false;
  const surface = surfaceSoFar(p.tokens);
  const { start, end } = p.current;
  const [from, to] = [p.text.slice(start, end), p.text.slice(last.start, last.end)];
  const meant = `${connective('of', surface)} ${from} ${connective('through', surface)} ${to}`;
  reportInstead(p, span(start, last.end), meant);
  return true;
}

function bounds(p: Parser): void {
  bound(p);
  // The unit may be repeated; a word that is no unit stands where "through" is missing.
  if (p.atSameLine() && (UNIT_BY_SPELLING.has(p.current.word) || p.atNext('through'))) unit(p);
  if (!acceptThrough(p)) p.missing({ nl: 't/m', en: '"through"' });
  bound(p);
  if (p.atSameLine()) unit(p);
}

function bound(p: Parser): void {
  if (p.atSameLine() && atEuroAmount(p)) p.bump('unit', UNIT_BY_SPELLING.get('€'));
  p.accept('-');
  if (!p.accept('number') && !p.accept('date')) p.missing({ nl: 'een grens: een getal', en: 'a bound: a number' });
}
