import type { FieldSymbol } from '../../model/symbols';
import type { Token } from '../../syntax/token';
import { FUNCTIONS, RESULTS, ROUNDING_MODES, type Term } from '../../syntax/vocabulary';
import { wordHelp } from '../help';
import { innermost } from '../place';
import type { Caret } from './caret';
import type { Suggestion } from './item';
import { fieldNamed, fields, members, named } from './names';
import { connective, documented, unitsOf, valuesOf } from './values';

const COMPARISONS: ReadonlySet<string> = new Set(['=', '!=', '<', '<=', '>', '>=']);
const OPENERS: ReadonlySet<string> = new Set([
  ...COMPARISONS,
  '+',
  '-',
  '*',
  '/',
  '(',
  ',',
  '{',
  '[',
  '..',
  '..<',
  '=>',
]);
const OPENING_WORDS: ReadonlySet<string> = new Set(['where', 'if', 'and', 'or', 'not', 'in']);

/** The functions that only mean something in a norm over a measurement. */
const OVER_MEASUREMENT: ReadonlySet<string> = new Set(['share', 'ratio', 'count']);

/** True when what stands in front of the caret asks for a value. */
function wantsOperand(before: Token): boolean {
  return OPENERS.has(before.kind) || OPENING_WORDS.has(before.term?.id ?? '') || before.role === 'statement';
}

/** What a calculation or condition is about: people by their fields, or the parts of a score. */
export type Subject = 'fields' | 'members' | 'measurement';

/**
 * @param endings ids of the words that can end the expression
 * @returns what can follow in an expression
 */
export function expressionItems(caret: Caret, subject: Subject, endings: readonly string[]): readonly Suggestion[] {
  const { before } = caret;
  if (!before) return [];
  if (wantsOperand(before)) return operands(caret, subject);
  const units = before.kind === 'number' ? unitsOf(caret, comparedField(caret, caret.index - 1)) : [];
  const words = subject === 'fields' ? ['and', 'or', 'in', 'not'] : [];
  return [...units, ...[...words, ...endings].map((id) => connective(id, caret))];
}

function operands(caret: Caret, subject: Subject): readonly Suggestion[] {
  const call = argument(caret);
  if (call) return call;
  const field = comparedField(caret, caret.index);
  const values = field ? valuesOf(caret, field) : [];
  const isField = (symbol: Suggestion) => symbol.label !== field?.statement.name?.text;
  const ofPeople = fields(caret)
    .map((symbol) => named(symbol, caret))
    .filter(isField);
  const ofScore = members(caret, 'indicator', 'constant', 'score', 'rule').map((symbol) => named(symbol, caret));
  const names = subject === 'members' ? [...ofScore, ...ofPeople] : [...ofPeople, ...ofScore];
  const not = subject === 'fields' && !field ? [connective('not', caret)] : [];
  return [...values, ...(subject === 'measurement' ? [] : names), ...functions(caret, subject), ...not];
}

/** The names that the language itself gives to an argument: a way of rounding, or a dimension of a measurement. */
function argument({ path, before, surface, language }: Caret): readonly Suggestion[] | undefined {
  const call = innermost(path, 'call');
  const callee = (call?.children[0] as Token | undefined)?.term?.id;
  if (!call || !before || (before.kind !== '(' && before.kind !== ',')) return undefined;
  const commas = call.children.filter((child) => (child as Token).kind === ',' && child.end <= before.end).length;
  const words = (kind: 'rounding' | 'result', terms: readonly Term[]): readonly Suggestion[] =>
    terms.map((term) => ({
      label: term[surface],
      kind: 'value',
      ...documented(wordHelp(kind, term)?.text[language]),
    }));
  if (callee === 'rounded' && commas === 2) return words('rounding', ROUNDING_MODES);
  if (callee && OVER_MEASUREMENT.has(callee) && commas === 0) return words('result', RESULTS);
  return undefined;
}

function functions({ surface, language }: Caret, subject: Subject): readonly Suggestion[] {
  return FUNCTIONS.filter(({ id }) => OVER_MEASUREMENT.has(id) === (subject === 'measurement')).map((term) => ({
    label: term[surface],
    kind: 'function',
    snippet: `${term[surface]}($1)`,
    ...documented(wordHelp('function', term)?.text[language]),
  }));
}

/**
 * The field that stands at the other side of the comparison in front of the caret, also through a list: `veld in { "a", `.
 * @param from the place in the tokens to look back from
 */
export function comparedField(caret: Caret, from: number): FieldSymbol | undefined {
  const { tokens } = caret.file.tree;
  let at = from;
  while (at > 0 && isListPart(tokens[at]!)) at--;
  const operator = tokens[at];
  if (!operator) return undefined;
  const isIn = operator.term?.id === 'in';
  if (!isIn && (at !== from || !COMPARISONS.has(operator.kind))) return undefined;
  if (isIn && tokens[at - 1]?.term?.id === 'not') at--;
  const name = tokens[at - 1];
  return name?.role === 'name' ? fieldNamed(caret, name.word) : undefined;
}

function isListPart({ kind, role }: Token): boolean {
  return kind === '{' || kind === ',' || kind === 'string' || kind === 'number' || kind === 'date' || role === 'unit';
}
