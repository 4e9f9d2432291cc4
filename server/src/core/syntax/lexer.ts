import type { Bilingual } from '../text/bilingual';
import { span } from '../text/span';
import { type SyntaxProblem, Token, type TokenKind } from './token';

const REFERENCE_END = /[\s,;{}[\]()|"]/;
const WORD_START = /[\p{L}_]/u;
const WORD_PART = /[\p{L}\p{M}\p{N}_]/u;
const OPENING_QUOTES = '“”„«»';
const CLOSING_QUOTES = '”“»«';

const LOOKALIKES: { readonly [character: string]: string } = {
  '≤': '<=',
  '≥': '>=',
  '≠': '!=',
  '×': '*',
  '÷': '/',
  '–': '-',
  '—': '-',
  '−': '-',
  '⇒': '=>',
  '…': '..',
  '¦': '|',
  '│': '|',
};

const PUNCTUATION: readonly TokenKind[] = [
  '..<',
  '..',
  '<=',
  '>=',
  '!=',
  '=>',
  '{',
  '}',
  '(',
  ')',
  '[',
  ']',
  ',',
  ':',
  '|',
  '?',
  '=',
  '<',
  '>',
  '+',
  '-',
  '*',
  '/',
  '%',
];
const PUNCTUATION_BY_START = new Map<number, readonly TokenKind[]>();
for (const kind of PUNCTUATION) {
  const start = kind.charCodeAt(0);
  PUNCTUATION_BY_START.set(start, [...(PUNCTUATION_BY_START.get(start) ?? []), kind]);
}

/** The tokens of one text, ending with exactly one `end` token, and the mistakes found on the way. */
export interface Lexed {
  readonly tokens: readonly Token[];
  readonly problems: readonly SyntaxProblem[];
}

/**
 * Splits any text into tokens. Never fails: a character that no token starts with becomes an `unknown` token.
 * @param text any string
 * @returns tokens that together with their trivia cover the text exactly
 */
export function lex(text: string): Lexed {
  return new Lexer(text).run();
}

class Lexer {
  private readonly tokens: Token[] = [];
  private readonly problems: SyntaxProblem[] = [];
  private position = 0;
  private fullStart = 0;
  private startsLine = true;

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
    return { tokens: this.tokens, problems: this.problems };
  }

  private push(kind: TokenKind, end: number): void {
    const word = kind === 'word' ? this.text.slice(this.position, end) : '';
    this.tokens.push(new Token(kind, this.fullStart, this.position, end, this.startsLine, word));
    this.position = end;
    this.fullStart = end;
    this.startsLine = false;
  }

  private problem(start: number, end: number, message: Bilingual, newText?: string): void {
    this.problems.push(
      newText === undefined
        ? { span: span(start, end), message }
        : {
            span: span(start, end),
            message,
            fix: {
              title: { nl: `Vervang door ${newText}`, en: `Replace with ${newText}` },
              span: span(start, end),
              newText,
            },
          },
    );
  }

  private skipTrivia(): void {
    const { text } = this;
    for (;;) {
      const unit = text.charCodeAt(this.position);
      if (unit === 10 || unit === 13) {
        this.startsLine = true;
        this.position++;
      } else if (unit === 32 || unit === 9 || unit === 0xa0 || unit === 12 || unit === 11) this.position++;
      else if (unit === 47 && text.charCodeAt(this.position + 1) === 47) this.skipLineComment();
      else if (unit === 47 && text.charCodeAt(this.position + 1) === 42) this.skipBlockComment();
      else return;
    }
  }

  private skipLineComment(): void {
    while (this.position < this.text.length) {
      const unit = this.text.charCodeAt(this.position);
      if (unit === 10 || unit === 13) return;
      this.position++;
    }
  }

  private skipBlockComment(): void {
    const start = this.position;
    const close = this.text.indexOf('*/', start + 2);
    if (close < 0) {
      this.problem(start, start + 2, {
        nl: 'Deze opmerking wordt nergens gesloten: de rest van het bestand telt niet mee. Sluit haar met */.',
        en: 'This comment is never closed, so the rest of the file does not count. Close it with */.',
      });
    }
    const end = close < 0 ? this.text.length : close + 2;
    const body = this.text.slice(start, end);
    if (body.includes('\n') || body.includes('\r')) this.startsLine = true;
    this.position = end;
  }

  private next(unit: number): void {
    if (isAsciiLetter(unit) || unit === 95) this.lexWord();
    else if (unit >= 48 && unit <= 57) this.lexNumber();
    else if (unit === 34) this.lexString('"');
    else if (unit === 35) this.lexFingerprint();
    else this.lexOther(unit);
  }

  private lexOther(unit: number): void {
    const punctuation = PUNCTUATION_BY_START.get(unit);
    const kind = punctuation?.find((candidate) => this.text.startsWith(candidate, this.position));
    if (kind) {
      this.push(kind, this.position + kind.length);
      return;
    }
    const character = String.fromCodePoint(this.text.codePointAt(this.position)!);
    if (WORD_START.test(character)) this.lexWord();
    else if (character === '€') this.pushEuro();
    else if (OPENING_QUOTES.includes(character)) this.lexString(character);
    else this.lexLookalike(character);
  }

  private pushEuro(): void {
    this.tokens.push(new Token('word', this.fullStart, this.position, this.position + 1, this.startsLine, '€'));
    this.position++;
    this.fullStart = this.position;
    this.startsLine = false;
  }

  private lexLookalike(character: string): void {
    const start = this.position;
    const end = start + character.length;
    const meant = LOOKALIKES[character];
    if (meant) {
      this.problem(
        start,
        end,
        {
          nl: `Het teken ${character} hoort niet bij de taal. Schrijf ${meant}.`,
          en: `The character ${character} is not part of the language. Write ${meant}.`,
        },
        meant,
      );
      this.push(meant as TokenKind, end);
      return;
    }
    const previous = this.tokens.at(-1);
    if (previous?.kind !== 'unknown' || previous.end !== start) {
      const shown = describeCharacter(character);
      this.problem(start, end, {
        nl: `Het teken ${shown} heeft hier geen betekenis. Haal het weg, of zet de tekst tussen aanhalingstekens.`,
        en: `The character ${shown} has no meaning here. Remove it, or put the text between quotation marks.`,
      });
    }
    this.push('unknown', end);
  }

  private wordEnd(from: number): number {
    let end = from;
    while (end < this.text.length) {
      const unit = this.text.charCodeAt(end);
      if (isAsciiLetter(unit) || unit === 95 || (unit >= 48 && unit <= 57)) end++;
      else if (unit < 128) break;
      else {
        const character = String.fromCodePoint(this.text.codePointAt(end)!);
        if (!WORD_PART.test(character)) break;
        end += character.length;
      }
    }
    return end;
  }

  private lexWord(): void {
    const { text, position } = this;
    const reference = this.referenceKind();
    if (reference) {
      this.push(reference, this.referenceEnd());
      return;
    }
    let end = this.wordEnd(position);
    if (end === position + 1 && text.startsWith('t/m', position) && this.wordEnd(position + 3) === position + 3) {
      this.push('through', position + 3);
      return;
    }
    // A hyphen between word characters belongs to the word, so that `a-b` is never silently read as a subtraction.
    while (text.charCodeAt(end) === 45) {
      const next = this.wordEnd(end + 1);
      if (next === end + 1) break;
      end = next;
    }
    this.push('word', end);
  }

  private referenceKind(): 'jci' | 'ecli' | undefined {
    const { text, position } = this;
    const first = text.charCodeAt(position) | 32;
    if (first === 106 && /^jci\d/i.test(text.slice(position, position + 4))) return 'jci';
    if (first === 101 && /^ecli:\S/i.test(text.slice(position, position + 6))) return 'ecli';
    return undefined;
  }

  private referenceEnd(): number {
    let end = this.position;
    while (end < this.text.length && !REFERENCE_END.test(this.text[end]!)) end++;
    return end;
  }

  private lexNumber(): void {
    const { text, position } = this;
    const date = /^\d{4}-\d{1,2}-\d{1,2}(?![\p{L}\p{N}_])/u.exec(text.slice(position, position + 12));
    if (date) {
      this.push('date', position + date[0].length);
      return;
    }
    let end = this.digitsEnd(position);
    if (text.charCodeAt(end) === 46 && isDigit(text.charCodeAt(end + 1))) end = this.digitsEnd(end + 1);
    const groups = /^(?:\.\d+)+(?:,\d+)?/.exec(text.slice(end, end + 40));
    if (groups) {
      this.thousands(end + groups[0].length);
      return;
    }
    if (text.charCodeAt(end) === 44 && isDigit(text.charCodeAt(end + 1))) {
      this.decimalComma(end);
      return;
    }
    this.push('number', end);
  }

  private digitsEnd(from: number): number {
    let end = from;
    while (isDigit(this.text.charCodeAt(end))) end++;
    return end;
  }

  private thousands(end: number): void {
    const start = this.position;
    const written = this.text.slice(start, end);
    const [whole = '', fraction] = written.split(',');
    const meant = whole.replaceAll('.', '') + (fraction ? `.${fraction}` : '');
    this.problem(
      start,
      end,
      {
        nl: `${written} is geen getal in deze taal: een punt scheidt hier de decimalen, en duizendtallen krijgen geen teken. Schrijf ${meant}.`,
        en: `${written} is not a number in this language: a point separates the decimals, and thousands get no separator. Write ${meant}.`,
      },
      meant,
    );
    this.push('number', end);
  }

  private decimalComma(comma: number): void {
    const start = this.position;
    const end = this.digitsEnd(comma + 1);
    const written = this.text.slice(start, end);
    const meant = written.includes('.') ? written.replaceAll('.', '').replace(',', '.') : written.replace(',', '.');
    this.problem(
      start,
      end,
      {
        nl: `${written} is dubbelzinnig: een decimaal getal krijgt een punt. Schrijf ${meant}; bedoelde u twee getallen, zet dan een spatie na de komma.`,
        en: `${written} is ambiguous: a decimal number takes a point. Write ${meant}; if you meant two numbers, put a space after the comma.`,
      },
      meant,
    );
    this.push('number', end);
  }

  private lexString(open: string): void {
    const { text, position } = this;
    const closers = open === '"' ? '"' : `"${CLOSING_QUOTES}`;
    let end = position + open.length;
    let closed = false;
    while (end < text.length) {
      const character = text[end]!;
      if (character === '\n' || character === '\r') break;
      if (character === '\\' && end + 1 < text.length && !'\r\n'.includes(text[end + 1]!)) end++;
      else if (closers.includes(character)) {
        closed = true;
        end++;
        break;
      }
      end++;
    }
    end = Math.min(end, text.length);
    if (!closed) {
      this.problem(position, end, {
        nl: 'Deze tekst mist het afsluitende aanhalingsteken. Een tekst eindigt op dezelfde regel.',
        en: 'This text lacks its closing quotation mark. A text ends on the line it starts on.',
      });
    } else if (open !== '"') {
      const straight = `"${text.slice(position + open.length, end - 1)}"`;
      this.problem(
        position,
        end,
        {
          nl: 'Gekrulde aanhalingstekens horen niet bij de taal. Gebruik rechte aanhalingstekens.',
          en: 'Curly quotation marks are not part of the language. Use straight ones.',
        },
        straight,
      );
    }
    this.push('string', end);
  }

  private lexFingerprint(): void {
    const end = this.wordEnd(this.position + 1);
    if (end === this.position + 1) this.lexLookalike('#');
    else this.push('fingerprint', end);
  }
}

function isAsciiLetter(unit: number): boolean {
  const lower = unit | 32;
  return lower >= 97 && lower <= 122;
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

/** Control and format characters are invisible, so they are shown by their code point. */
function describeCharacter(character: string): string {
  if (!/[\p{C}\p{Z}]/u.test(character)) return `«${character}»`;
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}
