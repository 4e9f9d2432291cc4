import type * as Ast from '../ast';
import type { Node } from '../tree';
import { firstToken, nameTokens, nodes, type Reader } from './children';
import { rowViews } from './expressions';
import { base, blockOf, head, optionalExpression } from './head';
import { propertyViews } from './properties';

/** @returns the members that may stand in a profile as well as in a file: tenzij, evidence, measurements and examples. */
export function sharedMembers(reader: Reader, block: Node | undefined): Ast.SharedMembers {
  const of = (kind: 'unless' | 'evidence' | 'measurement' | 'example') => (block ? nodes(block, kind) : []);
  return {
    unlesses: of('unless').map((node) => unlessView(reader, node)),
    evidence: of('evidence').map((node) => evidenceView(reader, node)),
    measurements: of('measurement').map((node) => measurementView(reader, node)),
    examples: of('example').map((node) => exampleView(reader, node)),
  };
}

function unlessView(reader: Reader, node: Node): Ast.Unless {
  const { name } = head(reader, node);
  return {
    ...base('unless', node),
    name,
    title: undefined,
    about: nameTokens(node)
      .slice(name ? 1 : 0)
      .map((token) => reader.name(token)!),
    properties: propertyViews(reader, blockOf(node)),
  };
}

function evidenceView(reader: Reader, node: Node): Ast.Evidence {
  const block = blockOf(node);
  return {
    ...base('evidence', node),
    ...head(reader, node),
    properties: propertyViews(reader, block),
    rows: rowViews(reader, block),
  };
}

function measurementView(reader: Reader, node: Node): Ast.Measurement {
  const block = blockOf(node);
  return {
    ...base('measurement', node),
    ...head(reader, node),
    properties: propertyViews(reader, block),
    rows: rowViews(reader, block),
    norms: block ? nodes(block, 'norm').map((norm) => normView(reader, norm)) : [],
  };
}

function normView(reader: Reader, node: Node): Ast.Norm {
  return {
    ...base('norm', node),
    condition: optionalExpression(reader, node),
    because: reader.quoted(firstToken(node, 'string')),
  };
}

function exampleView(reader: Reader, node: Node): Ast.Example {
  const block = blockOf(node);
  const arrow = block ? firstToken(block, '=>') : undefined;
  const bindings = block
    ? nodes(block, 'binding').map((binding) => ({
        name: reader.name(nameTokens(binding)[0]),
        value: optionalExpression(reader, binding),
        start: binding.start,
        end: binding.end,
      }))
    : [];
  const isGiven = (binding: Ast.Binding) => !arrow || binding.start < arrow.start;
  return {
    ...base('example', node),
    title: reader.quoted(firstToken(node, 'string')),
    given: bindings.filter(isGiven),
    expected: bindings.filter((binding) => !isGiven(binding)),
  };
}
