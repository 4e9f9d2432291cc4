import { span } from '../../text/span';
import { connective, foreign, surfaceSoFar } from '../misreadings';
import { STATEMENT_BY_SPELLING } from '../vocabulary';
import { atEuroAmount } from './expressions';
import { reportInstead } from './meant';
import { name } from './names';
import type { Parser } from './parser';
import { isThrough } from './properties';
import { skipToken } from './recovery';

/** take = "neem" , ( "klasse" , number , [ ".." , number ] | "regel" , name ) , [ "aflopend op" , name ] , [ "per" , name ]. */
export function take(p: Parser): void {
  if (p.acceptConnective('class')) {
    if (!p.accept('number')) p.missing({ nl: 'het nummer van de klasse', en: 'the number of the class' });
    if (acceptDots(p) && !p.accept('number')) p.missing({ nl: 'de laatste klasse', en: 'the last class' });
  } else if (p.current.spells.statement?.id === 'rule') {
    p.bump('connective', p.current.spells.statement);
    name(p);
  } else takeWithoutWord(p);
  if (p.acceptConnective('descending')) {
    if (!p.acceptConnective('by')) p.missing({ nl: '"op"', en: '"by"' });
    name(p);
  }
  if (p.acceptConnective('per')) name(p);
}

/** `1..2`, or as people write it: `1 t/m 2`. */
function acceptDots(p: Parser): boolean {
  if (p.accept('..')) return true;
  if (!p.atSameLine() || !isThrough(p.current)) return false;
  reportInstead(p, span(p.previousEnd, p.peek(1).start), '..', foreign('t/m', '..'));
  skipToken(p);
  return true;
}

/** `neem 1` and `neem veel`, without the word that says what it is. */
function takeWithoutWord(p: Parser): void {
  const surface = surfaceSoFar(p.tokens);
  const isName = p.at('word') && p.atSameLine() && !p.current.spells.connective && !atEuroAmount(p);
  const word =
    p.at('number') && p.atSameLine()
      ? connective('class', surface)
      : isName
        ? STATEMENT_BY_SPELLING.get('regel')?.[surface]
        : undefined;
  p.missing(
    {
      nl: 'wat er genomen wordt: "klasse" met een nummer, of "regel" met een naam',
      en: 'what is taken: "class" and a number, or "rule" and a name,',
    },
    word && ` ${word}`,
  );
  if (word) p.bump();
}
