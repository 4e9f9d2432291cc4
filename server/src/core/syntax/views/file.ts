import type * as Ast from '../ast';
import { Token } from '../token';
import { Node, type Tree } from '../tree';
import { connectiveIndex, firstNode, firstToken, nameTokens, nodes, Reader } from './children';
import { quantityOf, rowViews } from './expressions';
import { base, blockOf, head } from './head';
import { profileView } from './profile';
import { propertyViews } from './properties';
import { sharedMembers } from './shared';

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

/** @returns where "through" stands in a type, or what was written in its place; -1 when nothing was. */
function throughIndex(node: Node): number {
  const written = connectiveIndex(node, 'through');
  return written < 0 ? node.children.findIndex((child) => child instanceof Node && child.kind === 'error') : written;
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
  const through = throughIndex(node);
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
