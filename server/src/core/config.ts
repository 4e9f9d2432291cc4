import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { MESSAGES, SYNTAX } from './configMessages';
import { isPlaceholder } from './distinctions/reasons';
import type { Ground } from './law/grounds';
import { isSource } from './law/sources';
import type { Level, WorkspaceTerm, WorkspaceTerms } from './lexicon';
import { fold } from './lexicon/fold';
import type { Finding } from './lint/finding';
import { UNREADABLE } from './lint/unreadable';
import type { Unreadable } from './model/source';
import { VALUES } from './syntax/keys';
import type { Bilingual } from './text/bilingual';
import { nearest } from './text/nearest';
import { type Span, span } from './text/span';

/** The name of the file in which an organisation keeps its own terms and decisions. */
export const CONFIG_NAME = 'tenzij.config.json';

/** Something in the file that cannot be used, and what to do about it. */
export interface ConfigProblem {
  readonly span: Span;
  readonly message: Bilingual;
}

/** What a file says, as far as it can be used, and what is wrong with the rest. */
export interface Config {
  readonly terms: WorkspaceTerms;
  readonly problems: readonly ConfigProblem[];
}

/** By every spelling that `onthult` knows in either surface, the ground. */
const GROUNDS: ReadonlyMap<string, Ground> = new Map(
  (VALUES.reveals ?? [])
    .filter(({ id }) => id !== 'none')
    .flatMap(({ id, nl, en, also }) =>
      [id, nl, en, ...(also?.nl ?? []), ...(also?.en ?? [])].map((spelling) => [spelling, id as Ground] as const),
    ),
);

const LEVELS: ReadonlyMap<string, Level> = new Map([
  ['direct', 'direct'],
  ['named-proxy', 'named-proxy'],
  ['genoemde-proxy', 'named-proxy'],
  ['possible-proxy', 'possible-proxy'],
  ['mogelijke-proxy', 'possible-proxy'],
]);

const KEYS = {
  file: ['$schema', 'terms', 'notThis'],
  term: ['words', 'ground', 'level', 'source', 'reason'],
  notThis: ['name', 'why'],
} as const;

/** Fewer letters than this are in nearly every name, so a term of them would be found everywhere. */
const FEWEST_LETTERS = 2;

/**
 * Reads a `tenzij.config.json`. Comments and commas at the end of a list are allowed. Whatever is wrong is a problem; every
 * entry that is right still counts. Never throws.
 * @param text the whole file; an empty one says nothing
 */
export function readConfig(text: string): Config {
  const reader = new Reader();
  const errors: ParseError[] = [];
  try {
    const root = parseTree(text, errors, { allowTrailingComma: true, allowEmptyContent: true });
    for (const { error, offset, length } of errors)
      reader.problem(span(offset, offset + length), SYNTAX[printParseErrorCode(error)] ?? MESSAGES.notJson);
    return { terms: root ? reader.file(root) : {}, problems: reader.problems };
  } catch (error) {
    // The parser calls itself for every level, so that only absurd nesting can bring it down.
    if (!(error instanceof RangeError)) throw error;
    return { terms: {}, problems: [{ span: span(0, 0), message: MESSAGES.tooDeep }] };
  }
}

/** @returns the problems of a file as findings of TZ103, in text order. */
export function configFindings(uri: string, { problems }: Config): readonly Finding[] {
  return [...problems]
    .sort((a, b) => a.span.start - b.span.start)
    .map((problem) => configFinding(uri, 'TZ103', 'unknown-key-or-value', problem));
}

/** @returns a finding of TZ100 about a file that is there and cannot be read, so that nothing in it counts. */
export function unreadableConfig(uri: string, reason: Unreadable): Finding {
  return configFinding(uri, 'TZ100', 'syntax', { span: span(0, 0), message: MESSAGES.unreadable(UNREADABLE[reason]) });
}

function configFinding(uri: string, code: Finding['code'], rule: string, problem: ConfigProblem): Finding {
  const { span: at, message } = problem;
  return {
    code,
    rule,
    uri,
    span: at,
    severity: 'error',
    certainty: 'certain',
    message,
    citations: [],
    related: [],
    fixes: [],
  };
}

class Reader {
  readonly problems: ConfigProblem[] = [];

  problem(at: Span, message: Bilingual): undefined {
    this.problems.push({ span: at, message });
    return undefined;
  }

  file(root: Node): WorkspaceTerms {
    const values = this.values(root, KEYS.file);
    if (!values) return {};
    const terms = this.items(values.get('terms'), 'terms').flatMap((node) => this.term(node) ?? []);
    const notThis = this.items(values.get('notThis'), 'notThis').flatMap((node) => this.notThis(node) ?? []);
    return { ...(terms.length > 0 ? { terms } : {}), ...(notThis.length > 0 ? { notThis } : {}) };
  }

  private term(node: Node): WorkspaceTerm | undefined {
    const values = this.values(node, KEYS.term);
    if (!values) return undefined;
    const words = this.words(node, values.get('words'));
    const ground = this.oneOf(node, values, 'ground', GROUNDS);
    const level = this.oneOf(node, values, 'level', LEVELS);
    const source = this.source(values.get('source'));
    const reason = this.text(values.get('reason'), 'reason');
    if (words.length === 0 || !ground || !level) return undefined;
    return { words, ground, level, ...(source ? { source } : {}), ...(reason ? { reason } : {}) };
  }

  private notThis(node: Node): { readonly name: string; readonly why: string } | undefined {
    const values = this.values(node, KEYS.notThis);
    if (!values) return undefined;
    const name = this.required(node, values, 'name');
    const why = this.required(node, values, 'why');
    if (name === undefined || why === undefined) return undefined;
    if (isPlaceholder(why)) return this.problem(spanOf(values.get('why')!), MESSAGES.whyIsEmpty);
    if (name.trim() === '') return this.problem(spanOf(values.get('name')!), MESSAGES.nameIsEmpty);
    return { name, why };
  }

  private words(term: Node, node: Node | undefined): readonly string[] {
    if (!node) {
      this.problem(spanOf(term), MESSAGES.missing('words'));
      return [];
    }
    const items = this.items(node, 'words');
    if (node.type === 'array' && items.length === 0) this.problem(spanOf(node), MESSAGES.noWords);
    return items.flatMap((item) => {
      const word = this.text(item, 'words');
      if (word === undefined) return [];
      if (fold(word).replace(/[^A-Za-z]/g, '').length >= FEWEST_LETTERS) return [word];
      this.problem(spanOf(item), MESSAGES.wordTooShort);
      return [];
    });
  }

  private source(node: Node | undefined): string | undefined {
    const id = this.text(node, 'source');
    if (id === undefined || isSource(id)) return id;
    return this.problem(spanOf(node!), MESSAGES.unknownSource(id));
  }

  private oneOf<Value>(
    parent: Node,
    values: ReadonlyMap<string, Node>,
    key: string,
    allowed: ReadonlyMap<string, Value>,
  ): Value | undefined {
    const written = this.required(parent, values, key);
    if (written === undefined) return undefined;
    const found = allowed.get(written);
    if (found !== undefined) return found;
    return this.problem(spanOf(values.get(key)!), MESSAGES.badValue(key, written, [...new Set(allowed.keys())]));
  }

  private required(parent: Node, values: ReadonlyMap<string, Node>, key: string): string | undefined {
    const node = values.get(key);
    return node ? this.text(node, key) : this.problem(spanOf(parent), MESSAGES.missing(key));
  }

  private text(node: Node | undefined, key: string): string | undefined {
    if (!node) return undefined;
    return node.type === 'string' ? (node.value as string) : this.problem(spanOf(node), MESSAGES.notText(key));
  }

  private items(node: Node | undefined, key: string): readonly Node[] {
    if (!node) return [];
    if (node.type === 'array') return node.children ?? [];
    this.problem(spanOf(node), MESSAGES.notList(key));
    return [];
  }

  /** The values of an object by their keys; of a key that stands twice the last, as JSON has it. */
  private values(node: Node, known: readonly string[]): ReadonlyMap<string, Node> | undefined {
    if (node.type !== 'object') return this.problem(spanOf(node), MESSAGES.notObject(known));
    const values = new Map<string, Node>();
    for (const { children: [key, value] = [] } of node.children ?? []) {
      if (!key) continue;
      const name = key.value as string;
      if (!known.includes(name)) this.problem(spanOf(key), MESSAGES.unknownKey(name, nearest(name, known), known));
      else if (values.has(name)) this.problem(spanOf(key), MESSAGES.twice(name));
      if (value) values.set(name, value);
    }
    return values;
  }
}

function spanOf({ offset, length }: Node): Span {
  return span(offset, offset + length);
}
