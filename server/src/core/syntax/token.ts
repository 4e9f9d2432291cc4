import type { Bilingual } from '../text/bilingual';
import type { Span } from '../text/span';
import type { Spelling } from './spelling';
import type { Term } from './vocabulary';

/** What a lexeme is before the parser knows its role. Punctuation is its own kind. */
export type TokenKind =
  | 'word'
  | 'number'
  | 'string'
  | 'date'
  | 'jci'
  | 'ecli'
  | 'fingerprint'
  | 'through'
  | 'end'
  | Punctuation;

export type Punctuation =
  | '{'
  | '}'
  | '('
  | ')'
  | '['
  | ']'
  | ','
  | ':'
  | '|'
  | '?'
  | '..'
  | '..<'
  | '='
  | '!='
  | '<'
  | '<='
  | '>'
  | '>='
  | '=>'
  | '+'
  | '-'
  | '*'
  | '/'
  | '%';

/** What the parser decided a token is; colours, translation and the hover rest on it. */
export type Role = 'statement' | 'connective' | 'key' | 'value' | 'type' | 'unit' | 'function' | 'result' | 'name';

/** One lexeme with the trivia (white space, comments, characters without a meaning) in front of it. All offsets are UTF-16 code units. */
export class Token implements Span {
  role: Role | undefined;
  /** The vocabulary entry this token spells, once the parser has decided on it. */
  term: Term | undefined;

  constructor(
    readonly kind: TokenKind,
    /** Where the trivia before the lexeme starts. */
    readonly fullStart: number,
    readonly start: number,
    readonly end: number,
    /** True when the lexeme is the first on its line. */
    readonly startsLine: boolean,
    /** The lexeme itself for words; empty for the other kinds, which read the text when they need it. */
    readonly word: string,
    /** The words of the grammar that the lexeme may stand for. */
    readonly spells: Spelling,
  ) {}
}

/** A mistake found while reading, with the edit that mends it where there is exactly one. */
export interface SyntaxProblem {
  readonly span: Span;
  readonly message: Bilingual;
  readonly fix?: { readonly title: Bilingual; readonly span: Span; readonly newText: string };
}
