import { decimal } from '../../values/decimal';
import type { Atom, Property, Value } from '../ast';
import { Token } from '../token';
import { Node } from '../tree';
import type { KeyId } from '../vocabulary';
import { firstNode, nameTokens, nodes, type Reader } from './children';

/** The properties directly in `block`, in text order. */
export function propertyViews(reader: Reader, block: Node | undefined): readonly Property[] {
  return block ? nodes(block, 'property').map((node) => propertyView(reader, node)) : [];
}

function propertyView(reader: Reader, node: Node): Property {
  return {
    key: reader.name(node.children[0] as Token)!,
    id: node.term?.id as KeyId | undefined,
    values: nodes(node, 'value').map((value) => valueView(reader, value)),
    start: node.start,
    end: node.end,
  };
}

function valueView(reader: Reader, node: Node): Value {
  const references = firstNode(node, 'references');
  const atoms: Atom[] = [];
  for (const child of node.children) {
    const atom = atomView(reader, child);
    if (atom) atoms.push(atom);
  }
  return {
    atoms,
    references: references ? nameTokens(references).map((token) => reader.name(token)!) : [],
    start: node.start,
    end: node.end,
  };
}

function atomView(reader: Reader, element: Node | Token): Atom | undefined {
  const at = { start: element.start, end: element.end };
  if (element instanceof Node) {
    if (element.kind === 'phrase') {
      const text = element.children.map((child) => (child as Token).word).join(' ');
      return { kind: 'word', text, term: element.term, ...at };
    }
    return element.kind === 'period' ? periodView(reader, element) : undefined;
  }
  switch (element.kind) {
    case 'string':
      return { kind: 'string', text: reader.quoted(element)!.text, ...at };
    case 'date':
      return { kind: 'date', text: reader.text(element), ...at };
    case 'number':
      return { kind: 'number', value: decimal(reader.text(element)), ...at };
    case 'jci':
    case 'ecli':
    case 'fingerprint':
      return { kind: element.kind, text: reader.text(element), ...at };
    case 'word':
      return { kind: 'word', text: element.word, term: element.term, ...at };
    default:
      return undefined;
  }
}

function periodView(reader: Reader, node: Node): Atom {
  const through = node.children.findIndex((child) => child instanceof Token && child.role === 'connective');
  const dates = node.children
    .map((child, index) => ({ child, index }))
    .filter(({ child }) => child instanceof Token && child.kind === 'date');
  const date = (before: boolean) => {
    const found = dates.find(({ index }) => index < through === before);
    return found ? reader.name(found.child as Token) : undefined;
  };
  return { kind: 'period', from: date(true), to: date(false), start: node.start, end: node.end };
}
