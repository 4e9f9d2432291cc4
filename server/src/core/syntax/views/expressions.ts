import Big from 'big.js';
import { dayNumber } from '../../values/dates';
import { decimal } from '../../values/decimal';
import type { BinaryOperator, Cell, Expression, Quantity, Row } from '../ast';
import { Token } from '../token';
import { Node } from '../tree';
import { childNodes, firstNode, firstToken, nameTokens, type Reader } from './children';

/** The calculation or comparison that `node` stands for; anything incomplete becomes `missing`. */
export function expressionView(reader: Reader, node: Node | undefined): Expression {
  const at = node ? { start: node.start, end: node.end } : { start: 0, end: 0 };
  if (!node) return { kind: 'missing', ...at };
  switch (node.kind) {
    case 'literal':
      return literal(reader, node);
    case 'reference': {
      const token = nameTokens(node)[0]!;
      return { kind: 'reference', name: reader.name(token)!, term: token.term, ...at };
    }
    case 'call': {
      const callee = node.children[0] as Token;
      const values = childNodes(node).map((child) => expressionView(reader, child));
      return { kind: 'call', callee: reader.name(callee)!, builtin: callee.term, arguments: values, ...at };
    }
    case 'list':
      return { kind: 'list', items: childNodes(node).map((child) => expressionView(reader, child)), ...at };
    case 'range': {
      const [from, to] = childNodes(node);
      const halfOpen = firstToken(node, '..<') !== undefined;
      return { kind: 'range', from: expressionView(reader, from), to: expressionView(reader, to), halfOpen, ...at };
    }
    case 'parenthesised':
      return expressionView(reader, childNodes(node)[0]);
    case 'unary': {
      const operator = firstToken(node, '-') ? '-' : 'not';
      return { kind: 'unary', operator, operand: expressionView(reader, childNodes(node)[0]), ...at };
    }
    case 'binary': {
      const [left, right] = childNodes(node);
      const operator = operatorOf(node);
      return {
        kind: 'binary',
        operator,
        left: expressionView(reader, left),
        right: expressionView(reader, right),
        ...at,
      };
    }
    default:
      return { kind: 'missing', ...at };
  }
}

function operatorOf(node: Node): BinaryOperator {
  const tokens = node.children.filter((child): child is Token => child instanceof Token);
  const words = tokens.map((token) => token.term?.id ?? token.kind);
  return (words.length > 1 ? 'not-in' : words[0]) as BinaryOperator;
}

function literal(reader: Reader, node: Node): Expression {
  const at = { start: node.start, end: node.end };
  const string = firstToken(node, 'string');
  if (string) return { kind: 'string', text: reader.quoted(string)!.text, ...at };
  const word = node.children.find((child): child is Token => child instanceof Token && child.role === 'connective');
  if (word?.term?.id === 'unknown') return { kind: 'unknown', ...at };
  if (word) return { kind: 'boolean', value: word.term?.id === 'yes', ...at };
  return { kind: 'quantity', quantity: quantityOf(reader, node.children)!, ...at };
}

/**
 * Reads the first number or date among `elements`, with its sign and unit.
 * @param from where to start looking; @param to where to stop
 */
export function quantityOf(
  reader: Reader,
  elements: readonly (Node | Token)[],
  from = 0,
  to = elements.length,
): Quantity | undefined {
  for (let index = from; index < to; index++) {
    const token = elements[index]!;
    if (token instanceof Token && (token.kind === 'number' || token.kind === 'date')) {
      return quantityAt(
        reader,
        token,
        index > from ? elements[index - 1] : undefined,
        index + 1 < to ? elements[index + 1] : undefined,
      );
    }
  }
  return undefined;
}

function quantityAt(
  reader: Reader,
  token: Token,
  before: Node | Token | undefined,
  after: Node | Token | undefined,
): Quantity {
  const negative = before instanceof Token && before.kind === '-';
  const unitBehind = after instanceof Token && after.role === 'unit' ? after : undefined;
  const unitInFront = before instanceof Token && before.role === 'unit' ? before : undefined;
  const text = reader.text(token);
  const magnitude = token.kind === 'date' ? new Big(dayNumber(text) ?? 0) : decimal(text);
  return {
    kind: token.kind as 'number' | 'date',
    value: negative ? magnitude.times(-1) : magnitude,
    unit: reader.unit(unitBehind ?? unitInFront),
    start: negative ? before.start : token.start,
    end: unitBehind ? unitBehind.end : token.end,
  };
}

/** @returns the rows of a table, in text order; none without a block. */
export function rowViews(reader: Reader, block: Node | undefined): readonly Row[] {
  if (!block) return [];
  const rows: Row[] = [];
  for (const row of block.children) {
    if (row instanceof Node && row.kind === 'row') rows.push(rowView(reader, row));
  }
  return rows;
}

function rowView(reader: Reader, row: Node): Row {
  const cells: Cell[] = [];
  for (const cell of row.children) {
    if (cell instanceof Node && cell.kind === 'cell') cells.push(cellView(reader, cell));
  }
  return { cells, start: row.start, end: row.end };
}

function cellView(reader: Reader, node: Node): Cell {
  const { start, end } = node;
  const { children } = node;
  const first = children[0];
  if (!first) return { kind: 'empty', start, end };
  if (firstNode(node, 'error') || !(first instanceof Token)) return { kind: 'broken', start, end };
  switch (first.kind) {
    case '<':
    case '<=':
    case '>':
    case '>=': {
      const bound = quantityOf(reader, children);
      return bound ? { kind: 'compare', operator: first.kind, bound, start, end } : { kind: 'broken', start, end };
    }
    case 'string':
      return { kind: 'strings', negated: false, items: strings(reader, children), start, end };
    case 'word':
      return wordCell(reader, node, first);
    case '-':
      if (children.length === 1) return { kind: 'any', start, end };
      return numberCell(reader, node);
    default:
      return numberCell(reader, node);
  }
}

function wordCell(reader: Reader, node: Node, first: Token): Cell {
  const { start, end } = node;
  if (first.role === 'unit') return numberCell(reader, node);
  switch (first.role === 'connective' ? first.term?.id : undefined) {
    case 'unknown':
      return { kind: 'unknown', start, end };
    case 'otherwise':
      return { kind: 'otherwise', start, end };
    case 'yes':
      return { kind: 'boolean', value: true, start, end };
    case 'no':
      return { kind: 'boolean', value: false, start, end };
    case 'not':
      return { kind: 'strings', negated: true, items: strings(reader, node.children), start, end };
    default:
      return { kind: 'name', name: reader.name(first)!, start, end };
  }
}

function numberCell(reader: Reader, node: Node): Cell {
  const { start, end } = node;
  const { children } = node;
  const dots = children.findIndex((child) => child instanceof Token && (child.kind === '..' || child.kind === '..<'));
  if (dots < 0) {
    const quantity = quantityOf(reader, children);
    const label = reader.quoted(firstToken(node, 'string'));
    return quantity ? { kind: 'quantity', quantity, label, start, end } : { kind: 'broken', start, end };
  }
  const from = quantityOf(reader, children, 0, dots);
  const to = quantityOf(reader, children, dots + 1);
  if (!from || !to) return { kind: 'broken', start, end };
  const halfOpen = (children[dots] as Token).kind === '..<';
  // One unit behind the range counts for both ends: 15..18 jaar.
  return { kind: 'range', from: from.unit ? from : { ...from, unit: to.unit }, to, halfOpen, start, end };
}

function strings(reader: Reader, children: readonly (Node | Token)[]) {
  return children
    .filter((child): child is Token => child instanceof Token && child.kind === 'string')
    .map((token) => reader.quoted(token)!);
}
