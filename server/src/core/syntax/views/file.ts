import type * as Ast from '../ast';
import { Token } from '../token';
import type { Node, Tree } from '../tree';
import { childNodes, connectiveIndex, firstNode, firstToken, nameTokens, nodes, Reader } from './children';
import { expressionView, quantityOf, rowViews } from './expressions';
import { propertyViews } from './properties';

/** The typed view of a whole tree. Statements that stand where they do not belong are not in it: the parser has reported them. */
export function fileView(tree: Tree): Ast.FileView {
  const reader = new Reader(tree);
  const { root } = tree;
  return {
    surface: tree.surface,
    uses: nodes(root, 'use').map((node) => useView(reader, node)),
    codelists: nodes(root, 'codelist').map((node) => codelistView(reader, node)),
    data: nodes(root, 'data').map((node) => dataView(reader, node)),
    profiles: nodes(root, 'profile').map((node) => profileView(reader, node)),
    ...sharedMembers(reader, root),
  };
}

function base<K extends string>(kind: K, node: Node) {
  const keyword = node.children[0]!;
  return { kind, node, keyword: { start: keyword.start, end: keyword.end }, start: node.start, end: node.end };
}

function blockOf(node: Node): Node | undefined {
  return firstNode(node, 'block');
}

/** The name and title right behind the keyword. */
function head(reader: Reader, node: Node) {
  const second = node.children[1];
  const named = second instanceof Token && second.role === 'name';
  return { name: named ? reader.name(second) : undefined, title: reader.quoted(firstToken(node, 'string')) };
}

function sharedMembers(reader: Reader, block: Node | undefined): Ast.SharedMembers {
  const of = (kind: 'unless' | 'evidence' | 'measurement' | 'example') => (block ? nodes(block, kind) : []);
  return {
    unlesses: of('unless').map((node) => unlessView(reader, node)),
    evidence: of('evidence').map((node) => evidenceView(reader, node)),
    measurements: of('measurement').map((node) => measurementView(reader, node)),
    examples: of('example').map((node) => exampleView(reader, node)),
  };
}

function useView(reader: Reader, node: Node): Ast.Use {
  return {
    ...base('use', node),
    path: reader.quoted(firstToken(node, 'string')),
    names: nameTokens(node).map((token) => reader.name(token)!),
  };
}

function codelistView(reader: Reader, node: Node): Ast.Codelist {
  const block = blockOf(node);
  return {
    ...base('codelist', node),
    ...head(reader, node),
    properties: propertyViews(reader, block),
    rows: rowViews(reader, block),
  };
}

function dataView(reader: Reader, node: Node): Ast.Data {
  const block = blockOf(node);
  return {
    ...base('data', node),
    ...head(reader, node),
    properties: propertyViews(reader, block),
    fields: block ? nodes(block, 'field').map((field) => fieldView(reader, field)) : [],
  };
}

function fieldView(reader: Reader, node: Node): Ast.Field {
  return {
    ...base('field', node),
    ...head(reader, node),
    type: typeView(reader, firstNode(node, 'type')),
    properties: propertyViews(reader, blockOf(node)),
  };
}

function typeView(reader: Reader, node: Node | undefined): Ast.FieldType {
  const none = {
    written: undefined,
    term: undefined,
    codelist: undefined,
    unit: undefined,
    from: undefined,
    to: undefined,
  };
  if (!node) return { ...none, optional: false, start: 0, end: 0 };
  const { children } = node;
  const typeToken = children.find((child): child is Token => child instanceof Token && child.role === 'type');
  const units = children.filter((child): child is Token => child instanceof Token && child.role === 'unit');
  const through = connectiveIndex(node, 'through');
  return {
    written: reader.name(typeToken),
    term: typeToken?.term,
    codelist: reader.name(nameTokens(node)[0]),
    unit: reader.unit(units[0]),
    from: through < 0 ? undefined : quantityOf(reader, children.slice(0, through)),
    to: through < 0 ? undefined : quantityOf(reader, children.slice(through + 1)),
    optional: firstToken(node, '?') !== undefined,
    start: node.start,
    end: node.end,
  };
}

function profileView(reader: Reader, node: Node): Ast.Profile {
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

function firstExpression(node: Node): Node | undefined {
  return childNodes(node).find((child) => child.kind !== 'block' && child.kind !== 'error');
}

function optionalExpression(reader: Reader, node: Node): Ast.Expression | undefined {
  const found = firstExpression(node);
  return found && expressionView(reader, found);
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
