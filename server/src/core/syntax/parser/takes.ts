import { span } from '../../text/span';
import { connective, foreign, surfaceSoFar } from '../misreadings';
import { CONNECTIVE_BY_SPELLING, STATEMENT_BY_SPELLING } from '../vocabulary';
import { atEuroAmount } from './expressions';
import { reportInstead } from './meant';
import { name } from './names';
import type { Parser } from './parser';
import { isThrough } from './properties';
import { skip, skipToken } from './recovery';

/** take = "neem" , ( "klasse" , number , [ ".." , number ] | "regel" , name ) , [ "aflopend op" , name ] , [ "per" , name ]. */
export function take(p: Parser): void {
  if (acceptClass(p)) {
    if (!p.accept('number')) p.missing({ nl: 'het nummer van de klasse', en: 'the number of the class' });
    else if (otherClass(p)) return;
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

/** Takes "klasse", or the plural that authors write. */
function acceptClass(p: Parser): boolean {
  if (p.acceptConnective('class')) return true;
  if (p.current.spells.statement?.id !== 'classes' || !p.atSameLine()) return false;
  const meant = connective('class', surfaceSoFar(p.tokens));
  reportInstead(p, p.current, meant);
  p.bump('connective', CONNECTIVE_BY_SPELLING.get(meant));
  return true;
}

/** `neem klasse 1, 2` and `neem klasse 1 en 2`: one "neem" takes one class, or those between two numbers. */
function otherClass(p: Parser): boolean {
  const next = p.peek(1);
  if (!p.atSameLine() || !(p.at(',') || p.atConnective('and')) || next.kind !== 'number') return false;
  const first = p.peek(-1);
  const isNext = Number(p.text.slice(next.start, next.end)) === Number(p.text.slice(first.start, first.end)) + 1;
  const at = span(first.end, next.start);
  const message = {
    nl: 'Een "neem" noemt één klasse, of een reeks zoals 1..2. Schrijf voor een losse klasse een eigen "neem".',
    en: 'A "take" names one class, or a series such as 1..2. Write a "take" of its own for a separate class.',
  };
  const title = { nl: 'Vervang door ..', en: 'Replace with ..' };
  p.error(p.current, message, isNext ? { title, span: at, newText: '..' } : undefined);
  skip(p);
  return true;
}

/** `1..2`, or as people write it: `1 t/m 2`. */
function acceptDots(p: Parser): boolean {
  if (p.accept('..')) return true;
  if (!p.atSameLine() || !isThrough(p.current)) return false;
  reportInstead(p, span(p.previousEnd, p.peek(1).start), '..', foreign('t/m', '..'));
  skipToken(p);
  return true;
}

/** `neem 100 aflopend op laat`: a number with an order behind it says how many, and not which. */
function isCount(p: Parser): boolean {
  return p.at('number') && p.atSameLine() && p.peek(1).spells.connective?.id === 'descending';
}

/** `neem 1` and `neem veel`, without the word that says what it is. */
function takeWithoutWord(p: Parser): void {
  const surface = surfaceSoFar(p.tokens);
  const isName = p.at('word') && p.atSameLine() && !p.current.spells.connective && !atEuroAmount(p);
  if ((isName && p.atNext('number')) || isCount(p)) {
    p.error(p.current, {
      nl: 'Wie er genomen wordt, is een klasse met een nummer, of een regel met een naam. Hoeveel het er hoogstens zijn, staat bij de sleutel "capaciteit".',
      en: 'What is taken is a class with a number, or a rule with a name. How many at most stands with the key "capacity".',
    });
    skip(p);
    return;
  }
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
