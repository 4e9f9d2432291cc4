import type * as Ast from '../ast';
import { Token } from '../token';
import type { Node } from '../tree';
import { connectiveIndex, firstToken, nameTokens, nodes, type Reader } from './children';
import { expressionView, quantityOf, rowViews } from './expressions';
import { base, blockOf, firstExpression, head, optionalExpression } from './head';
import { propertyViews } from './properties';
import { sharedMembers } from './shared';

/** @returns the view of a profile, with its members by kind. */
export function profileView(reader: Reader, node: Node): Ast.Profile {
  const block = blockOf(node);
  const each = <T>(kind: Ast.Statement['kind'], view: (reader: Reader, node: Node) => T): readonly T[] =>
    block ? nodes(block, kind).map((child) => view(reader, child)) : [];
  return {
    ...base('profile', node),
    ...head(reader, node),
    properties: propertyViews(reader, block),
    populations: each('population', populationView),
    constants: each('constant', constantView),
    indicators: each('indicator', indicatorView),
    rules: each('rule', ruleView),
    models: each('model', modelView),
    scores: each('score', scoreView),
    classes: each('classes', classesView),
    selections: each('selection', selectionView),
    ...sharedMembers(reader, block),
  };
}

function populationView(reader: Reader, node: Node): Ast.Population {
  const law = firstToken(node, 'jci');
  return {
    ...base('population', node),
    name: head(reader, node).name,
    where: optionalExpression(reader, node),
    under: law && { text: reader.text(law), start: law.start, end: law.end },
  };
}

function constantView(reader: Reader, node: Node): Ast.Constant {
  return {
    ...base('constant', node),
    name: head(reader, node).name,
    title: undefined,
    value: expressionView(reader, firstExpression(node)),
    because: reader.quoted(firstToken(node, 'string')),
  };
}

function indicatorView(reader: Reader, node: Node): Ast.Indicator {
  const block = blockOf(node);
  const [, ...fields] = head(reader, node).name ? nameTokens(node) : [undefined, ...nameTokens(node)];
  const perAt = connectiveIndex(node, 'per');
  const perStart = perAt < 0 ? Number.POSITIVE_INFINITY : node.children[perAt]!.start;
  const names = fields.map((token) => reader.name(token)!);
  return {
    ...base('indicator', node),
    ...head(reader, node),
    variant: node.term?.id === 'factor' ? 'factor' : 'points',
    from: names.filter((name) => name.start < perStart),
    per: names.find((name) => name.start > perStart),
    properties: propertyViews(reader, block),
    rows: rowViews(reader, block),
    formula: firstToken(node, '=') && expressionView(reader, firstExpression(node)),
  };
}

function ruleView(reader: Reader, node: Node): Ast.Rule {
  const then = connectiveIndex(node, 'then');
  return {
    ...base('rule', node),
    ...head(reader, node),
    condition: optionalExpression(reader, node),
    targetClass: then < 0 ? undefined : quantityOf(reader, node.children.slice(then)),
    properties: propertyViews(reader, blockOf(node)),
  };
}

function modelView(reader: Reader, node: Node): Ast.Model {
  const block = blockOf(node);
  const inputs = block ? nodes(block, 'input') : [];
  return {
    ...base('model', node),
    ...head(reader, node),
    properties: propertyViews(reader, block),
    inputs: inputs.flatMap((input) => nameTokens(input).map((token) => reader.name(token)!)),
    listsInputs: inputs.length > 0,
  };
}

function scoreView(reader: Reader, node: Node): Ast.Score {
  return {
    ...base('score', node),
    name: head(reader, node).name,
    title: undefined,
    formula: expressionView(reader, firstExpression(node)),
  };
}

function classesView(reader: Reader, node: Node): Ast.Classes {
  const block = blockOf(node);
  return {
    ...base('classes', node),
    from: reader.name(nameTokens(node)[0]),
    properties: propertyViews(reader, block),
    rows: rowViews(reader, block),
  };
}

function selectionView(reader: Reader, node: Node): Ast.Selection {
  const block = blockOf(node);
  const each = <T>(kind: 'take' | 'except' | 'sample', view: (reader: Reader, node: Node) => T): readonly T[] =>
    block ? nodes(block, kind).map((child) => view(reader, child)) : [];
  return {
    ...base('selection', node),
    title: reader.quoted(firstToken(node, 'string')),
    properties: propertyViews(reader, block),
    takes: each('take', takeView),
    excepts: each('except', exceptView),
    samples: each('sample', (_, child) => ({ ...base('sample', child), share: quantityOf(reader, child.children) })),
  };
}

function takeView(reader: Reader, node: Node): Ast.Take {
  const names = nameTokens(node);
  const after = (id: string) => {
    const index = connectiveIndex(node, id);
    const next = index < 0 ? undefined : node.children[index + 1];
    return next instanceof Token && next.role === 'name' ? reader.name(next) : undefined;
  };
  const dots = node.children.findIndex((child) => child instanceof Token && child.kind === '..');
  const from = quantityOf(reader, dots < 0 ? node.children : node.children.slice(0, dots));
  const to = dots < 0 ? from : quantityOf(reader, node.children.slice(dots));
  const keyword = node.children[1];
  const takesRule = keyword instanceof Token && keyword.term?.id === 'rule';
  return {
    ...base('take', node),
    classes: from && to && { from, to },
    rule: takesRule ? reader.name(names[0]) : undefined,
    descendingBy: after('by'),
    per: after('per'),
  };
}

function exceptView(reader: Reader, node: Node): Ast.Except {
  return { ...base('except', node), name: head(reader, node).name, where: optionalExpression(reader, node) };
}
