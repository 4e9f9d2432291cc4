import type { Token } from '../../syntax/token';
import type { Node } from '../../syntax/tree';
import type { BlockKind, Term } from '../../syntax/vocabulary';
import type { Bilingual } from '../../text/bilingual';
import { innermost } from '../place';
import { HELP, type Help, valueHelp } from './help';

export { type Help, valueHelp } from './help';

/** What sort of word something is. */
export type WordKind =
  | 'statement'
  | 'connective'
  | 'key'
  | 'value'
  | 'type'
  | 'unit'
  | 'function'
  | 'rounding'
  | 'result';

/** How a hover calls each sort of word. */
export const WORD_KINDS: { readonly [kind in WordKind]: Bilingual } = {
  statement: { nl: 'begin van een regel', en: 'start of a statement' },
  connective: { nl: 'woord van de taal', en: 'word of the language' },
  key: { nl: 'sleutel', en: 'key' },
  value: { nl: 'waarde', en: 'value' },
  type: { nl: 'type', en: 'type' },
  unit: { nl: 'eenheid', en: 'unit' },
  function: { nl: 'functie', en: 'function' },
  rounding: { nl: 'manier van afronden', en: 'way of rounding' },
  result: { nl: 'uitkomst', en: 'result' },
};

const TABLES = {
  statement: HELP.statements,
  connective: HELP.connectives,
  type: HELP.types,
  unit: HELP.units,
  function: HELP.functions,
  rounding: HELP.roundings,
  result: HELP.results,
} as const;

/** @returns the help of a word that means the same wherever it stands. */
export function wordHelp(kind: keyof typeof TABLES, term: Term): Help | undefined {
  return TABLES[kind][term.id];
}

/** @returns the help of a key in a block. */
export function keyHelp(block: BlockKind | undefined, id: string): Help | undefined {
  return HELP.keys[`${block}.${id}`] ?? HELP.keys[id];
}

/** A word of the language at one place, with its help. */
export interface Word {
  readonly kind: WordKind;
  readonly term: Term;
  readonly help: Help;
  /** The id of the key, for a key and for one of its values. */
  readonly key?: string;
}

/** @returns the word of the language that `token` is, or undefined for a name, a number or a text. */
export function wordAt(token: Token, path: readonly Node[]): Word | undefined {
  const property = innermost(path, 'property')?.term?.id;
  const phrase = innermost(path, 'phrase')?.term;
  const term = token.term ?? phrase;
  if (!term) return undefined;
  switch (token.role) {
    case 'key': {
      const found = keyHelp(blockKindOf(path), term.id);
      return found && { kind: 'key', term, help: found, key: term.id };
    }
    case 'value': {
      const found = property === undefined ? undefined : valueHelp(property, term.id);
      if (found) return { kind: 'value', term, help: found, key: property! };
      return word('connective', term) ?? word('unit', term);
    }
    case 'name':
      return word('rounding', term) ?? word('result', term);
    case 'connective':
      return word('connective', term) ?? word('statement', term);
    case 'statement':
    case 'type':
    case 'unit':
    case 'function':
      return word(token.role, term);
    default:
      return undefined;
  }
}

function word(kind: keyof typeof TABLES, term: Term): Word | undefined {
  const found = wordHelp(kind, term);
  return found && { kind, term, help: found };
}

/** @returns the kind of the innermost block in a path, as the vocabulary names it. */
function blockKindOf(path: readonly Node[]): BlockKind | undefined {
  const block = innermost(path, 'block');
  return block?.parent?.kind as BlockKind | undefined;
}
