import { type Span, span } from '../../text/span';
import { standsFor } from '../looseWords';
import { connective, surfaceSoFar } from '../misreadings';
import { CONNECTIVE_BY_SPELLING, type Term } from '../vocabulary';
import { reportInstead } from './meant';
import type { Parser } from './parser';
import { atProperty } from './properties';
import { skipToken } from './recovery';

/**
 * A name is any word that does not start a statement or a property on a new line.
 * @param own the names that the language itself gives to things that can stand here
 */
export function name(p: Parser, own?: ReadonlyMap<string, Term>): void {
  const isName = p.at('word') && !(p.current.startsLine && (p.statementAhead() || atProperty(p)));
  if (isName) p.bump('name', own?.get(p.current.word));
  else p.missing({ nl: 'een naam', en: 'a name' });
}

export function nameList(p: Parser): void {
  name(p);
  while (p.accept(',')) name(p);
}

/**
 * The name that a statement gives to something.
 * @param follows the id of the connective that stands behind it; a name that is missing in front of it is not looked for behind it
 */
export function ownName(p: Parser, follows?: string): void {
  if (p.at('string') && p.atSameLine()) textForName(p);
  else if (follows && p.atConnective(follows) && !isNameBefore(p, follows)) {
    p.missing({ nl: 'een naam', en: 'a name' });
  } else name(p);
}

/** True when the connective at hand is itself a name, because the one that has to follow does. */
function isNameBefore(p: Parser, follows: string): boolean {
  const next = p.peek(1);
  return next.kind === 'string' || next.spells.connective?.id === follows;
}

/** `profiel "Controle van aanvragen" {` and `veld "kanaal" tekst`: a text where a name belongs. */
function textForName(p: Parser): void {
  const { start, end } = p.current;
  const text = p.text.slice(start + 1, end - 1);
  const meant = text.replace(/[^\p{L}\p{N}]+/gu, '_').replace(/^_+|_+$/g, '');
  const message = {
    nl: 'Hier hoort een naam: één woord, zonder aanhalingstekens. Een titel tussen aanhalingstekens komt daarachter.',
    en: 'A name belongs here: one word, without quotation marks. A title between quotation marks comes behind it.',
  };
  const isTitle = p.atNext('{') && meant !== text;
  if (!/^\p{L}/u.test(meant)) p.error(p.current, message);
  else if (isTitle) {
    const title = { nl: `Voeg de naam ${meant} toe`, en: `Insert the name ${meant}` };
    p.error(p.current, message, { title, span: span(start, start), newText: `${meant} ` });
  } else reportInstead(p, p.current, meant, message);
  if (!isTitle) skipToken(p);
}

/** Takes the connective `id`, or what authors write in its place: another word, or a colon. */
export function acceptMeant(p: Parser, id: string): boolean {
  if (p.acceptConnective(id)) return true;
  const { current } = p;
  if (!p.atSameLine() || !(p.at(':') || (p.at('word') && standsFor(current.word, id)))) return false;
  const meant = connective(id, surfaceSoFar(p.tokens));
  reportInstead(p, current, p.at(':') ? ` ${meant}` : meant);
  if (p.at(':')) skipToken(p);
  else p.bump('connective', CONNECTIVE_BY_SPELLING.get(meant));
  return true;
}

/** Takes a colon behind a keyword or a name, where the language has none. */
export function surplusColon(p: Parser): void {
  if (!p.at(':') || !p.atSameLine()) return;
  const before: Span = p.peek(-1);
  const shown = p.text.slice(before.start, before.end);
  reportInstead(p, p.current, '', {
    nl: `Achter "${shown}" staat geen dubbele punt.`,
    en: `There is no colon behind "${shown}".`,
  });
  skipToken(p);
}
