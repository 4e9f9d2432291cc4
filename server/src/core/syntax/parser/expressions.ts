import type { Bilingual } from '../../text/bilingual';
import type { TokenKind } from '../token';
import type { Node } from '../tree';
import {
  CONNECTIVE_BY_SPELLING,
  FUNCTION_BY_SPELLING,
  RESULT_BY_SPELLING,
  ROUNDING_MODE_BY_SPELLING,
  type Term,
  UNIT_BY_SPELLING,
} from '../vocabulary';
import type { Parser } from './parser';

const COMPARISONS: ReadonlySet<TokenKind> = new Set(['=', '!=', '<', '<=', '>', '>=']);
const SUMS: ReadonlySet<TokenKind> = new Set(['+', '-']);
const PRODUCTS: ReadonlySet<TokenKind> = new Set(['*', '/']);
const MAX_DEPTH = 200;

const AN_EXPRESSION: Bilingual = { nl: 'een waarde of berekening', en: 'a value or calculation' };

/** expr = usual precedence: or < and < not < comparison and `in` < + - < * / < unary minus. */
export function expression(p: Parser): Node {
  return disjunction(p, 0);
}

type Level = (p: Parser, depth: number) => Node;

function leftAssociative(p: Parser, depth: number, operand: Level, atOperator: (p: Parser) => boolean): Node {
  let left = operand(p, depth);
  while (atOperator(p)) {
    p.wrap(left, 'binary');
    takeOperator(p);
    operand(p, depth);
    left = p.close();
  }
  return left;
}

/** Takes an operator: punctuation, a word such as `en`, or the pair `niet in`. */
function takeOperator(p: Parser): void {
  while (p.at('word') && p.atTerm(CONNECTIVE_BY_SPELLING, 'not')) p.bump('connective', connective(p));
  p.bump(p.at('word') ? 'connective' : undefined, connective(p));
}

function connective(p: Parser): Term | undefined {
  return CONNECTIVE_BY_SPELLING.get(p.current.word);
}

function disjunction(p: Parser, depth: number): Node {
  return leftAssociative(p, depth, conjunction, (at) => at.atTerm(CONNECTIVE_BY_SPELLING, 'or'));
}

function conjunction(p: Parser, depth: number): Node {
  return leftAssociative(p, depth, negation, (at) => at.atTerm(CONNECTIVE_BY_SPELLING, 'and'));
}

function negation(p: Parser, depth: number): Node {
  if (!p.atTerm(CONNECTIVE_BY_SPELLING, 'not') || depth > MAX_DEPTH) return comparison(p, depth);
  p.open('unary');
  p.bump('connective', connective(p));
  negation(p, depth + 1);
  return p.close();
}

function comparison(p: Parser, depth: number): Node {
  return leftAssociative(
    p,
    depth,
    sum,
    (at) =>
      COMPARISONS.has(at.current.kind) ||
      at.atTerm(CONNECTIVE_BY_SPELLING, 'in') ||
      (at.atTerm(CONNECTIVE_BY_SPELLING, 'not') && at.atTerm(CONNECTIVE_BY_SPELLING, 'in', 1)),
  );
}

function sum(p: Parser, depth: number): Node {
  return leftAssociative(p, depth, product, (at) => SUMS.has(at.current.kind));
}

function product(p: Parser, depth: number): Node {
  return leftAssociative(p, depth, primary, (at) => PRODUCTS.has(at.current.kind));
}

function primary(p: Parser, depth: number): Node {
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
      primary(p, depth + 1);
      return p.close();
    case '(':
      p.open('parenthesised');
      p.bump();
      disjunction(p, depth + 1);
      closing(p, ')');
      return p.close();
    case '{':
      return list(p, depth);
    case '[':
      return range(p, depth);
    case 'word':
      return p.current.startsLine && p.statementAhead() ? missing(p) : word(p, depth);
    default:
      return missing(p);
  }
}

function missing(p: Parser): Node {
  p.open('missing');
  p.missing(AN_EXPRESSION);
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

function closing(p: Parser, kind: ')' | ']' | '}'): void {
  if (!p.accept(kind)) p.missing({ nl: `een ${kind}`, en: `a ${kind}` }, kind);
}

/** A number with the unit behind it, as in `18 jaar`; `€ 1000` is read as `1000 €`. */
function numberLiteral(p: Parser): Node {
  p.open('literal');
  p.bump();
  unit(p);
  return p.close();
}

/** Takes the unit behind a number: any word on the same line that is not a word of the grammar. */
export function unit(p: Parser): void {
  const token = p.current;
  if (token.startsLine) return;
  if (token.kind === '%') p.bump('unit', UNIT_BY_SPELLING.get('%'));
  else if (token.kind === 'word' && !CONNECTIVE_BY_SPELLING.has(token.word) && !p.statementAhead() && !p.at(':', 1)) {
    p.bump('unit', UNIT_BY_SPELLING.get(token.word));
  }
}

function word(p: Parser, depth: number): Node {
  const token = p.current;
  if (token.word === '€' && p.at('number', 1)) {
    p.open('literal');
    p.bump('unit', UNIT_BY_SPELLING.get('€'));
    p.bump();
    return p.close();
  }
  const literal = CONNECTIVE_BY_SPELLING.get(token.word);
  if (literal && (literal.id === 'yes' || literal.id === 'no' || literal.id === 'unknown')) {
    p.open('literal');
    p.bump('connective', literal);
    return p.close();
  }
  if (p.at('(', 1)) return call(p, depth);
  p.open('reference');
  p.bump('name', RESULT_BY_SPELLING.get(token.word) ?? ROUNDING_MODE_BY_SPELLING.get(token.word));
  return p.close();
}

function call(p: Parser, depth: number): Node {
  p.open('call');
  p.bump('function', FUNCTION_BY_SPELLING.get(p.current.word));
  p.bump();
  while (!p.at(')') && !p.at('end')) {
    disjunction(p, depth + 1);
    if (!p.accept(',')) break;
  }
  closing(p, ')');
  return p.close();
}

function list(p: Parser, depth: number): Node {
  p.open('list');
  p.bump();
  while (!p.at('}') && !p.at('end')) {
    disjunction(p, depth + 1);
    if (!p.accept(',')) break;
  }
  closing(p, '}');
  return p.close();
}

function range(p: Parser, depth: number): Node {
  p.open('range');
  p.bump();
  sum(p, depth + 1);
  if (!p.accept('..') && !p.accept('..<')) p.missing({ nl: 'het bereikteken ..', en: 'the range sign ..' }, '..');
  sum(p, depth + 1);
  closing(p, ']');
  return p.close();
}
