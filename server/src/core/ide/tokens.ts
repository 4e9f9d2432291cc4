import type { SymbolKind } from '../model/symbols';
import type { Role } from '../syntax/token';
import type { Span } from '../text/span';
import type { Analysis } from '../workspace';
import { nameIndex } from './nameIndex';

/** The standard names of token types that colours rest on; a token's `type` is one of these. */
export const TOKEN_TYPES = [
  'keyword',
  'property',
  'enumMember',
  'type',
  'function',
  'namespace',
  'class',
  'enum',
  'parameter',
  'variable',
  'interface',
  'event',
] as const;

/** The standard names of token modifiers. */
export const TOKEN_MODIFIERS = ['declaration', 'readonly', 'defaultLibrary'] as const;

export type TokenType = (typeof TOKEN_TYPES)[number];
export type TokenModifier = (typeof TOKEN_MODIFIERS)[number];

/** A coloured token; never longer than a line. */
export interface SemanticToken {
  readonly span: Span;
  readonly type: TokenType;
  readonly modifiers: readonly TokenModifier[];
}

const BY_ROLE: { readonly [role in Exclude<Role, 'name'>]: TokenType } = {
  statement: 'keyword',
  connective: 'keyword',
  key: 'property',
  value: 'enumMember',
  type: 'type',
  unit: 'type',
  function: 'function',
  result: 'variable',
};

const BY_KIND: { readonly [kind in SymbolKind]: TokenType } = {
  codelist: 'enum',
  data: 'class',
  field: 'parameter',
  profile: 'namespace',
  constant: 'variable',
  indicator: 'variable',
  rule: 'function',
  model: 'function',
  score: 'variable',
  unless: 'event',
  evidence: 'interface',
  measurement: 'interface',
};

const NONE: readonly TokenModifier[] = [];
const DECLARATION: readonly TokenModifier[] = ['declaration'];
const READONLY: readonly TokenModifier[] = ['readonly'];
const LIBRARY: readonly TokenModifier[] = ['defaultLibrary'];

/**
 * Colours what only the parser and the names can tell apart: `leeftijd` is a function in one place and a field in another.
 * Texts, numbers, comments and signs are left to the grammar of the editor.
 * @returns tokens in text order
 */
export function semanticTokens(analysis: Analysis, uri: string): readonly SemanticToken[] {
  const linked = analysis.linked(uri);
  if (!linked) return [];
  const names = nameIndex(linked);
  const found: SemanticToken[] = [];
  for (const { role, term, start, end } of linked.file.tree.tokens) {
    if (!role) continue;
    const span = { start, end };
    if (role === 'name') {
      const named = names.get(start);
      if (named?.symbol) found.push(nameToken(span, named.symbol.kind, named.declares));
      else if (term) found.push({ span, type: 'enumMember', modifiers: LIBRARY });
    } else if (role !== 'value' || term) {
      found.push({ span, type: BY_ROLE[role], modifiers: role === 'function' || role === 'type' ? LIBRARY : NONE });
    }
  }
  return found;
}

function nameToken(span: Span, kind: SymbolKind, declares: boolean): SemanticToken {
  return { span, type: BY_KIND[kind], modifiers: declares ? DECLARATION : kind === 'constant' ? READONLY : NONE };
}
