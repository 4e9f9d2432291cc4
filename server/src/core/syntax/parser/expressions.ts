import type { Bilingual } from '../../text/bilingual';
import { type Span, span } from '../../text/span';
import { surfaceSoFar } from '../misreadings';
import type { TokenKind } from '../token';
import type { Node } from '../tree';
import {
  FUNCTION_BY_SPELLING,
  RESULT_BY_SPELLING,
  ROUNDING_MODE_BY_SPELLING,
  type Term,
  UNIT_BY_SPELLING,
} from '../vocabulary';
import { reportInstead } from './meant';
import type { Parser } from './parser';

const OR = 1;
const AND = 2;
const NOT = 3;
const COMPARISON = 4;
const SUM = 5;
const PRODUCT = 6;

const SIGNS: { readonly [kind in TokenKind]?: number } = {
  '=': COMPARISON,
  '!=': COMPARISON,
  '<': COMPARISON,
  '<=': COMPARISON,
  '>': COMPARISON,
  '>=': COMPARISON,
  '+': SUM,
  '-': SUM,
  '*': PRODUCT,
  '/': PRODUCT,
};

const WORDS: { readonly [connective: string]: number } = { or: OR, and: AND, in: COMPARISON };

/** Words that carry an expression on or end it, so that they cannot be a name in it. */
const NOT_AN_OPERAND: ReadonlySet<string> = new Set(['or', 'and', 'not', 'in', 'then', 'because', 'under']);

const LITERALS: ReadonlySet<string> = new Set(['yes', 'no', 'unknown']);

/** The functions over a measurement, whose first argument may be a result such as the class. */
const OVER_RESULTS: ReadonlySet<string> = new Set(['share', 'ratio', 'count']);

const MAX_DEPTH = 200;
const MAX_HEIGHT = 1000;

const AN_EXPRESSION: Bilingual = { nl: 'een waarde of berekening', en: 'a value or calculation' };

/** expr = usual precedence: or < and < not < comparison and `in` < + - < * / < unary minus. */
export function expression(p: Parser): Node {
  return operation(p, OR, 0);
}

/** Precedence climbing: an operand and every operator behind it that binds at least as tightly as `least`. */
function operation(p: Parser, least: number, depth: number): Node {
  let left = least <= NOT && p.atConnective('not') ? negation(p, depth) : operand(p, depth);
  for (;;) {
    const precedence = operatorPrecedence(p);
    if (precedence === undefined || precedence < least) return left;
    if (p.height > MAX_HEIGHT) return tooLong(p, left);
    p.wrap(left, 'binary');
    takeOperator(p);
    operation(p, precedence + 1, depth);
    left = p.close();
  }
}

function operatorPrecedence(p: Parser): number | undefined {
  const { kind, spells } = p.current;
  if (kind !== 'word') return SIGNS[kind];
  const id = (spells.connective ?? p.shouted())?.id;
  if (id === undefined) return undefined;
  return id === 'not' && p.peek(1).spells.connective?.id === 'in' ? COMPARISON : WORDS[id];
}

/** Takes an operator: punctuation, a word such as `en`, or the pair `niet in`. */
function takeOperator(p: Parser): void {
  p.acceptConnective('not');
  const id = (p.current.spells.connective ?? p.shouted())?.id;
  if (id === undefined || !p.acceptConnective(id)) p.bump();
}

function negation(p: Parser, depth: number): Node {
  if (depth > MAX_DEPTH) return tooDeep(p);
  p.open('unary');
  p.acceptConnective('not');
  operation(p, NOT, depth + 1);
  return p.close();
}

function operand(p: Parser, depth: number): Node {
  if (depth > MAX_DEPTH) return tooDeep(p);
  switch (p.current.kind) {
    case 'number':
      return numberLiteral(p);
    case 'string':
    case 'date':
      p.open('literal');
      p.bump();
      return p.close();
    case '-':
      p.open('unary');
      p.bump();
      operand(p, depth + 1);
      return p.close();
    case '(':
      return parenthesised(p, depth);
    case '{':
      return list(p, depth);
    case '[':
      return range(p, depth);
    case 'word':
      if (p.current.spells.connective?.id === 'if' && (p.atNext('word') || p.atNext('('))) return condition(p);
      return endsHere(p) ? missing(p) : word(p, depth);
    default:
      return missing(p);
  }
}

/** True at a word that is not an operand: a statement or property on a new line, or a word that carries the expression on. */
function endsHere(p: Parser): boolean {
  const { spells, startsLine } = p.current;
  if (spells.connective && NOT_AN_OPERAND.has(spells.connective.id)) return true;
  return (startsLine && p.statementAhead() !== undefined) || p.atNext(':');
}

function missing(p: Parser): Node {
  p.open('missing');
  p.missing(AN_EXPRESSION);
  return p.close();
}

/** `als hersteld dan 1 anders 0`, which in this language is a table. */
function condition(p: Parser): Node {
  p.open('missing');
  const isDutch = surfaceSoFar(p.tokens) === 'nl';
  const form = isDutch ? 'factor naam uit veld { | ja | 1 | }' : 'factor name from field { | yes | 1 | }';
  p.error(p.current, {
    nl: `Een berekening kent geen voorwaarde. Maak er een tabel van: ${form}.`,
    en: `A calculation has no condition. Make it a table: ${form}.`,
  });
  return p.close();
}

function tooDeep(p: Parser): Node {
  p.open('missing');
  p.error(p.current, {
    nl: `Deze berekening is meer dan ${MAX_DEPTH} niveaus diep genest. Verdeel haar over meer regels.`,
    en: `This calculation is nested more than ${MAX_DEPTH} levels deep. Divide it over more statements.`,
  });
  return p.close();
}

/** What is behind the limit goes flat into an error node, so that the tree never gets deeper than its readers can follow. */
function tooLong(p: Parser, left: Node): Node {
  p.error(p.current, {
    nl: `Deze berekening telt meer dan ${MAX_HEIGHT} bewerkingen. Verdeel haar over meer regels.`,
    en: `This calculation has more than ${MAX_HEIGHT} operations. Divide it over more statements.`,
  });
  p.wrap(left, 'error');
  while (operatorPrecedence(p) !== undefined) {
    takeOperator(p);
    operand(p, MAX_DEPTH - 1);
  }
  return p.close();
}

function closing(p: Parser, kind: ')' | ']' | '}'): void {
  if (!p.accept(kind)) p.missing({ nl: `een ${kind}`, en: `a ${kind}` }, kind);
}

/** A number with the unit behind it, as in `18 jaar`. */
function numberLiteral(p: Parser): Node {
  p.open('literal');
  p.bump();
  unit(p);
  return p.close();
}

/** Takes the unit behind a number: any word on the same line that is not a word of the grammar. */
export function unit(p: Parser): void {
  const { kind, startsLine, spells, word } = p.current;
  if (startsLine) return;
  if (kind === '%') p.bump('unit', UNIT_BY_SPELLING.get('%'));
  else if (kind === 'word' && !spells.connective && !spells.statement && !p.atNext(':') && !p.shouted()) {
    const known = UNIT_BY_SPELLING.get(word);
    if (!known && p.previousKind === 'number' && p.current.start === p.previousEnd) reportGlued(p);
    p.bump('unit', known);
  }
}

/** `2n`, `10k` and `1e5`: what is glued to a number and is no unit was meant as something that the language does not read so. */
function reportGlued(p: Parser): void {
  const { word } = p.current;
  p.error(p.current, {
    nl: `"${word}" is geen eenheid die de taal kent. Schrijf het getal voluit, zet * voor een vermenigvuldiging, of een spatie voor een eigen eenheid.`,
    en: `"${word}" is not a unit that the language knows. Write the number in full, put * for a multiplication, or a space for a unit of your own.`,
  });
}

/** True at the euro sign in front of its number: `€ 1000` is read as `1000 €`. */
export function atEuroAmount(p: Parser): boolean {
  return p.current.word === '€' && p.atNext('number');
}

function word(p: Parser, depth: number): Node {
  const literal = p.current.spells.connective;
  if (atEuroAmount(p)) {
    p.open('literal');
    p.bump('unit', UNIT_BY_SPELLING.get('€'));
    p.bump();
    return p.close();
  }
  if (literal && LITERALS.has(literal.id)) {
    p.open('literal');
    p.bump('connective', literal);
    return p.close();
  }
  return p.atNext('(') ? call(p, depth) : reference(p);
}

/** @param terms the names of the language that can stand here beside the author's own */
function reference(p: Parser, terms?: ReadonlyMap<string, Term>): Node {
  p.open('reference');
  p.bump('name', terms?.get(p.current.word));
  return p.close();
}

function call(p: Parser, depth: number): Node {
  p.open('call');
  const builtin = FUNCTION_BY_SPELLING.get(p.current.word);
  p.bump('function', builtin);
  p.bump();
  for (let index = 0; !p.at(')') && !p.at('end'); index++) {
    argument(p, builtin, index, depth);
    if (!p.accept(',')) break;
  }
  closing(p, ')');
  return p.close();
}

/** An argument; only where the language itself gives names to arguments can a name be one of those. */
function argument(p: Parser, builtin: Term | undefined, index: number, depth: number): void {
  const own =
    builtin?.id === 'rounded' && index === 2
      ? ROUNDING_MODE_BY_SPELLING
      : builtin && OVER_RESULTS.has(builtin.id) && index === 0
        ? RESULT_BY_SPELLING
        : undefined;
  const isName = p.at('word') && (p.atNext(',') || p.atNext(')'));
  if (own && isName && own.has(p.current.word)) reference(p, own);
  else operation(p, OR, depth + 1);
}

function list(p: Parser, depth: number): Node {
  p.open('list');
  p.bump();
  while (!p.at('}') && !p.at('end')) {
    operation(p, OR, depth + 1);
    if (!p.accept(',')) break;
  }
  closing(p, '}');
  return p.close();
}

function parenthesised(p: Parser, depth: number): Node {
  const isList = p.peek(-1).spells.connective?.id === 'in';
  p.open('parenthesised');
  const opening = p.bump();
  operation(p, OR, depth + 1);
  if (isList && p.at(',')) otherBrackets(p, opening, ')', depth);
  else closing(p, ')');
  return p.close();
}

/** The rest of a list that stands between the brackets of another language. */
function otherBrackets(p: Parser, opening: Span, close: ')' | ']', depth: number): void {
  while (p.accept(',')) operation(p, OR, depth + 1);
  const message = { nl: 'Een lijst staat tussen { en }.', en: 'A list stands between { and }.' };
  const inner = p.text.slice(opening.end, p.previousEnd);
  if (p.at(close)) reportInstead(p, span(opening.start, p.current.end), `{${inner}}`, message);
  closing(p, close);
}

function range(p: Parser, depth: number): Node {
  p.open('range');
  const opening = p.bump();
  operation(p, SUM, depth + 1);
  if (p.at(',')) {
    otherBrackets(p, opening, ']', depth);
    return p.close();
  }
  if (!p.accept('..') && !p.accept('..<')) p.missing({ nl: 'het bereikteken ..', en: 'the range sign ..' }, '..');
  operation(p, SUM, depth + 1);
  closing(p, ']');
  return p.close();
}
