import type { Bilingual } from '../text/bilingual';
import { span } from '../text/span';
import {
  characterAt,
  describeCharacter,
  digitsEnd,
  FOREIGN_QUOTES,
  isAsciiLetter,
  isDigit,
  isInvisible,
  isLineBreak,
  isUnicodeSpace,
  LOOKALIKES,
  lineEnd,
  startsWord,
  wordEnd,
} from './characters';
import {
  dottedName,
  foreign,
  foreignCommentAt,
  foreignOperatorAt,
  foreignQuote,
  foreignWordAt,
  isRangeDash,
  mayBeUnquoted,
  meaningless,
  numberMistake,
  rewritten,
  UNCLOSED_COMMENT,
  UNCLOSED_TEXT,
  unquotedAt,
} from './misreadings';
import { plainNumberEnd, readNumber } from './numbers';
import { punctuationAt } from './punctuation';
import { referenceAt } from './references';
import { NO_SPELLING, type Spelling, spellingOf } from './spelling';
import { type Punctuation, type SyntaxProblem, Token, type TokenKind } from './token';

/** The tokens of one text, ending with exactly one `end` token, and the mistakes found on the way. */
export interface Lexed {
  readonly tokens: readonly Token[];
  readonly problems: readonly SyntaxProblem[];
  /** The lines with a mistake, counted as the number of lines with a token up to and including that line. */
  readonly brokenLines: ReadonlySet<number>;
  /** True when a comment is never closed, so that the end of the text is missing. */
  readonly truncated: boolean;
}

/**
 * Splits any text into tokens. Never fails: a character that no token starts with is reported and counts as white space.
 * @param text any string
 * @returns tokens that together with the trivia in front of them cover the text exactly
 */
export function lex(text: string): Lexed {
  return new Lexer(text).run();
}

class Lexer {
  private readonly tokens: Token[] = [];
  private readonly problems: SyntaxProblem[] = [];
  private readonly brokenLines = new Set<number>();
  private truncated = false;
  private position = 0;
  private fullStart = 0;
  private startsLine = true;
  private line = 0;
  /** How many tokens there were at the last character without a meaning; a run of them is one mistake. */
  private tokensAtMeaningless = -1;
  /** Per kind of closing quotation mark: up to where a search has shown that there is none. */
  private readonly unclosedUntil = new Map<string, number>();

  constructor(private readonly text: string) {}

  run(): Lexed {
    const { text } = this;
    if (text.charCodeAt(0) === 0xfeff) this.position = 1;
    for (;;) {
      this.skipTrivia();
      if (this.position >= text.length) break;
      this.next(text.charCodeAt(this.position));
    }
    this.push('end', text.length);
    const { tokens, problems, brokenLines, truncated } = this;
    return { tokens, problems, brokenLines, truncated };
  }

  private push(kind: TokenKind, end: number, word = '', spells: Spelling = NO_SPELLING): void {
    const { startsLine } = this;
    this.tokens.push(new Token(kind, this.fullStart, this.position, end, startsLine, word, spells));
    if (startsLine) this.line++;
    this.position = end;
    this.fullStart = end;
    this.startsLine = false;
  }

  private problem(start: number, end: number, message: Bilingual, newText?: string): void {
    this.brokenLines.add(this.line + (this.startsLine ? 1 : 0));
    const at = span(start, end);
    this.problems.push(
      newText === undefined ? { span: at, message } : { span: at, message, fix: rewritten(at, newText) },
    );
  }

  private skipTrivia(): void {
    const { text } = this;
    let at = this.position;
    for (;;) {
      const unit = text.charCodeAt(at);
      if (unit === 32 || unit === 9 || unit === 0xa0 || unit === 12 || unit === 11) at++;
      else if (isLineBreak(unit)) {
        this.startsLine = true;
        at++;
      } else {
        this.position = at;
        if (unit !== 47) return;
        const next = text.charCodeAt(at + 1);
        if (next === 47) this.skipLineComment();
        else if (next === 42) this.skipBlockComment();
        else return;
        at = this.position;
      }
    }
  }

  private skipLineComment(): void {
    this.position = lineEnd(this.text, this.position);
  }

  private skipBlockComment(): void {
    const start = this.position;
    const close = this.text.indexOf('*/', start + 2);
    if (close < 0) {
      this.truncated = true;
      this.problem(start, start + 2, UNCLOSED_COMMENT);
    }
    const end = close < 0 ? this.text.length : close + 2;
    if (/[\n\r]/.test(this.text.slice(start, end))) this.startsLine = true;
    this.position = end;
  }

  private next(unit: number): void {
    if (isAsciiLetter(unit)) this.lexWord(unit);
    else if (isDigit(unit)) this.lexNumber();
    else if (unit === 34) this.lexString('"', '"');
    else if (unit < 128) this.lexAscii(unit);
    else this.lexOther(characterAt(this.text, this.position));
  }

  private lexAscii(unit: number): void {
    const { text, position, startsLine } = this;
    if (startsLine && (unit === 35 || unit === 45) && this.skipForeignComment()) return;
    const sign = foreignOperatorAt(text, position, unit);
    const kind = punctuationAt(text, position, unit);
    if (sign) this.misread(sign.meant, sign.written, sign.meant);
    else if (kind) this.push(kind, position + kind.length);
    else if (unit === 35) this.lexFingerprint();
    else if (unit === 46 && isDigit(text.charCodeAt(position + 1))) {
      const written = text.slice(position, digitsEnd(text, position + 1));
      this.misread('number', written, `0${written}`, numberMistake(written, `0${written}`));
    } else if (unit === 33 || unit === 38) {
      const { written, meant } = foreignWordAt(text, position, this.tokens)!;
      this.misread('word', written, meant);
    } else this.lexOther(text[position]!);
  }

  /** A comment as other languages write it is read as one, so that its words are not taken for statements. */
  private skipForeignComment(): boolean {
    const sign = foreignCommentAt(this.text, this.position);
    if (!sign) return false;
    const start = this.position;
    this.problem(start, start + sign.length, foreign(sign, '//'), '//');
    this.skipLineComment();
    return true;
  }

  private lexOther(character: string): void {
    const { position } = this;
    if (startsWord(character)) this.lexWord(0);
    else if (character === '€') this.push('word', position + 1, '€');
    else if (isUnicodeSpace(character)) this.position += character.length;
    else {
      const closers = FOREIGN_QUOTES.get(character);
      const meant = LOOKALIKES.get(character);
      if (closers && this.closesOnLine(closers)) this.lexString(character, closers);
      else if (meant === '-' && isRangeDash(this.text, position)) this.misread('..', character, '..');
      else if (meant) this.misread(meant as Punctuation, character, meant);
      else this.skipMeaningless(character);
    }
  }

  private closesOnLine(closers: string): boolean {
    const { text } = this;
    if (this.position < (this.unclosedUntil.get(closers) ?? 0)) return false;
    let at = this.position + 1;
    for (; at < text.length && !isLineBreak(text.charCodeAt(at)); at++) {
      if (closers.includes(text[at]!)) return true;
    }
    this.unclosedUntil.set(closers, at);
    return false;
  }

  /** Reads `written` as what was meant. @param message what is wrong with it */
  private misread(kind: TokenKind, written: string, meant: string, message = foreign(written, meant)): void {
    const end = this.position + written.length;
    this.problem(this.position, end, message, meant);
    const word = kind === 'word' ? meant.trim() : '';
    this.push(kind, end, word, spellingOf(word));
  }

  private skipMeaningless(character: string): void {
    const start = this.position;
    this.position += character.length;
    if (this.tokensAtMeaningless === this.tokens.length) return;
    this.tokensAtMeaningless = this.tokens.length;
    const shown = describeCharacter(character);
    this.problem(
      start,
      this.position,
      meaningless(shown),
      character === ';' || isInvisible(character) ? '' : undefined,
    );
  }

  private lexWord(first: number): void {
    const { text, position } = this;
    const lower = first | 32;
    const mayRefer = (lower === 101 || lower === 106) && (text.charCodeAt(position + 1) | 32) === 99;
    if (mayRefer && this.lexReference()) return;
    let end = wordEnd(text, position);
    if (mayBeUnquoted(text.charCodeAt(end)) && this.lexUnquoted()) return;
    if (end === position + 1 && text.startsWith('t/m', position) && wordEnd(text, position + 3) === position + 3) {
      this.push('through', position + 3);
      return;
    }
    // A hyphen between word characters belongs to the word, so that `a-b` is never silently read as a subtraction.
    while (text.charCodeAt(end) === 45) {
      const next = wordEnd(text, end + 1);
      if (next === end + 1) break;
      end = next;
    }
    const isValue = this.tokens.at(-1)?.kind === ':';
    const dotted = text.charCodeAt(end) === 46 && !isValue ? dottedName(text, position) : undefined;
    const word = text.slice(position, end);
    if (dotted) this.misread('word', dotted.written, dotted.meant, dotted.message);
    else this.push('word', end, word, spellingOf(word));
  }

  /** A web address or a file name that lacks its quotation marks. */
  private lexUnquoted(): boolean {
    const found = unquotedAt(this.text, this.position);
    if (!found) return false;
    this.problem(this.position, found.end, found.message, `"${this.text.slice(this.position, found.end)}"`);
    this.push('string', found.end);
    return true;
  }

  private lexReference(): boolean {
    const reference = referenceAt(this.text, this.position);
    if (reference) this.push(reference.kind, reference.end);
    return reference !== undefined;
  }

  private lexNumber(): void {
    const plain = plainNumberEnd(this.text, this.position);
    if (plain !== undefined) {
      this.push('number', plain);
      return;
    }
    const reading = readNumber(this.text, this.position);
    const { mistake } = reading;
    if (mistake) this.problem(this.position, reading.end, mistake.message, mistake.meant);
    this.push(reading.kind, reading.end);
  }

  private lexString(open: string, closers: string): void {
    const { text, position } = this;
    let end = position + open.length;
    let closed = false;
    for (; end < text.length && !closed; end++) {
      const unit = text.charCodeAt(end);
      if (isLineBreak(unit)) break;
      if (unit === 92) {
        if (end + 1 < text.length && !isLineBreak(text.charCodeAt(end + 1))) end++;
      } else if (unit === 34 || (open !== '"' && closers.includes(text[end]!))) closed = true;
    }
    if (!closed) {
      this.problem(position, end, UNCLOSED_TEXT);
    } else if (open !== '"') {
      this.problem(position, end, foreignQuote(open), `"${text.slice(position + open.length, end - 1)}"`);
    }
    this.push('string', end);
  }

  private lexFingerprint(): void {
    const end = wordEnd(this.text, this.position + 1);
    if (end === this.position + 1) this.skipMeaningless('#');
    else this.push('fingerprint', end);
  }
}
