import type { Token } from '../../syntax/token';
import type { Node } from '../../syntax/tree';
import { TYPES } from '../../syntax/vocabulary';
import { wordHelp } from '../help';
import { statementAt } from '../statementIndex';
import { type Caret, tokensFrom } from './caret';
import { expressionItems, type Subject } from './expressions';
import type { Suggestion } from './item';
import { definitions, fields, members, named, offered } from './names';
import { connective, documented, unitsOf } from './values';

type Head = (caret: Caret, head: readonly Token[], node: Node) => readonly Suggestion[];

/** What can follow in the head of each statement, by what stands in front of the caret. */
const HEADS: { readonly [kind: string]: Head } = {
  use: (caret, head, node) => {
    const use = statementAt(caret.file, node);
    return use?.kind === 'use' && head.some(({ kind }) => kind === '{') ? names(caret, offered(caret, use)) : [];
  },
  field: (caret, head) => {
    const last = head.at(-1)!;
    return last.role === 'name' && head.length === 2 ? types(caret) : afterType(caret, head);
  },
  population: (caret, head) => {
    if (head.length === 1) return names(caret, definitions(caret, 'data'));
    return head.length === 2 ? words(caret, 'where') : inExpression(caret, head, 'where', 'fields', ['under']);
  },
  constant: (caret, head) => inExpression(caret, head, '=', 'members', ['because']),
  indicator: (caret, head) => indicator(caret, head),
  rule: (caret, head) => {
    const last = head.at(-1)!;
    if (last.term?.id === 'then') return words(caret, 'class');
    const hasCondition = head.some(({ term }) => term?.id === 'if');
    return hasCondition
      ? inExpression(caret, head, 'if', 'fields', ['then'])
      : head.length > 1
        ? words(caret, 'if')
        : [];
  },
  input: (caret) => names(caret, fields(caret)),
  score: (caret, head) => inExpression(caret, head, '=', 'members', []),
  classes: (caret, head) =>
    head.length === 1
      ? words(caret, 'from')
      : head.length === 2
        ? names(caret, members(caret, 'score', 'indicator'))
        : [],
  take: (caret, head) => take(caret, head),
  except: (caret, head) => {
    if (head.length === 1) return names(caret, [...fields(caret), ...members(caret)]);
    return head.length === 2 ? words(caret, 'where') : inExpression(caret, head, 'where', 'fields', []);
  },
  sample: (caret, head) =>
    head.at(-1)!.kind === 'number' ? unitsOf(caret, undefined).filter(({ label }) => label === '%') : [],
  unless: (caret, head) => {
    const last = head.at(-1)!;
    if (last.role === 'name' && head.length === 2) return words(caret, 'for');
    const wants = last.term?.id === 'for' || last.kind === ',';
    return wants ? names(caret, [...members(caret), ...fields(caret), ...definitions(caret, 'data')]) : [];
  },
  norm: (caret) => expressionItems(caret, 'measurement', ['because']),
};

/** @returns what can follow in the statement in front of the caret. */
export function headItems(caret: Caret, node: Node): readonly Suggestion[] {
  const head = tokensFrom(caret, node);
  return head.length === 0 ? [] : (HEADS[node.kind]?.(caret, head, node) ?? []);
}

function names(caret: Caret, symbols: readonly Parameters<typeof named>[0][]): readonly Suggestion[] {
  return symbols.map((symbol) => named(symbol, caret));
}

function words(caret: Caret, ...ids: readonly string[]): readonly Suggestion[] {
  return ids.map((id) => connective(id, caret));
}

/** Behind the sign or word that starts the expression, and nowhere else. */
function inExpression(
  caret: Caret,
  head: readonly Token[],
  starter: string,
  subject: Subject,
  endings: readonly string[],
): readonly Suggestion[] {
  const started = head.some(({ kind, term }) => kind === starter || term?.id === starter);
  const ended = head.some(({ term }) => endings.includes(term?.id ?? ''));
  return started && !ended ? expressionItems(caret, subject, endings) : [];
}

function types({ surface, language }: Caret): readonly Suggestion[] {
  return TYPES.map((term) => ({
    label: term[surface],
    kind: 'type',
    ...documented(wordHelp('type', term)?.text[language]),
    ...(term.id === 'code' ? { snippet: `${term[surface]}($1)`, continues: true as const } : {}),
  }));
}

const COUNTED: ReadonlySet<string> = new Set(['integer', 'decimal']);

function afterType(caret: Caret, head: readonly Token[]): readonly Suggestion[] {
  const last = head.at(-1)!;
  const type = head.find(({ role }) => role === 'type')?.term?.id ?? '';
  if (last.kind === '(') return names(caret, definitions(caret, 'codelist'));
  const hasBounds = head.some(({ term }) => term?.id === 'of');
  const hasUnit = head.some(({ role }) => role === 'unit');
  if (last.kind === 'number') {
    if (hasBounds && !head.some(({ term }) => term?.id === 'through')) return words(caret, 'through');
    return hasUnit || !COUNTED.has(type) ? [] : unitsOf(caret, undefined);
  }
  if (last.role !== 'type' && last.role !== 'unit') return [];
  const units = COUNTED.has(type) && !hasUnit ? unitsOf(caret, undefined) : [];
  const bounds = COUNTED.has(type) || type === 'money' || type === 'date' ? words(caret, 'of') : [];
  return [...units, ...bounds];
}

function indicator(caret: Caret, head: readonly Token[]): readonly Suggestion[] {
  const last = head.at(-1)!;
  const starts = (id: string) => head.some(({ term }) => term?.id === id);
  if (head.some(({ kind }) => kind === '=')) return inExpression(caret, head, '=', 'members', []);
  if (last.term?.id === 'from' || last.term?.id === 'per' || last.kind === ',') {
    const taken = new Set(head.filter(({ role }) => role === 'name').map(({ word }) => word));
    return names(
      caret,
      fields(caret).filter(({ name }) => !taken.has(name.text)),
    );
  }
  if (!starts('from')) return head.length > 1 ? words(caret, 'from') : [];
  return starts('per') || head.some(({ kind }) => kind === ',') ? [] : words(caret, 'per');
}

function take(caret: Caret, head: readonly Token[]): readonly Suggestion[] {
  const last = head.at(-1)!;
  const rule = head[1]?.term?.id === 'rule';
  const ordered = head.some(({ term }) => term?.id === 'descending');
  if (head.length === 1)
    return [...words(caret, 'class'), { label: caret.surface === 'nl' ? 'regel' : 'rule', kind: 'word' }];
  if (rule && head.length === 2) return names(caret, members(caret, 'rule', 'model'));
  if (last.term?.id === 'descending') return words(caret, 'by');
  if (last.term?.id === 'by') return names(caret, [...members(caret, 'score', 'indicator', 'model'), ...fields(caret)]);
  if (last.term?.id === 'per') return names(caret, fields(caret));
  if (last.kind !== 'number' && last.role !== 'name') return [];
  if (head.some(({ term }) => term?.id === 'per')) return [];
  return ordered ? words(caret, 'per') : words(caret, 'descending', 'per');
}
