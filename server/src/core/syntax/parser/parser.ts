import type { Bilingual } from '../../text/bilingual';
import { type Span, span } from '../../text/span';
import { isLineBreak } from '../characters';
import { lex } from '../lexer';
import { surfaceSoFar } from '../misreadings';
import { spellingOf } from '../spelling';
import type { Role, SyntaxProblem, Token, TokenKind } from '../token';
import { type Element, Node, type NodeKind } from '../tree';
import { type BlockKind, STATEMENT_BY_SPELLING, type Term } from '../vocabulary';

/** How many tokens recovery looks ahead; a limit keeps reading linear in the length of the text. */
const LOOKAHEAD = 24;

/**
 * The state of one parse: a cursor over the tokens and the stack of open nodes. The grammar lives in the files beside it.
 * The parser cannot hang: every loop over an unknown number of things takes at least one token per turn.
 */
export class Parser {
  readonly tokens: readonly Token[];
  readonly problems: SyntaxProblem[];
  /** The blocks that are open, outermost first; recovery asks them which statements they take. */
  readonly blocks: BlockKind[] = [];
  current: Token;
  /** The levels of nodes below the node that was closed last; bounded, so that recursion over a tree is safe. */
  height = 0;
  private index = 0;
  private readonly endToken: Token;
  private readonly stack: Node[] = [];
  /** The children so far of all open nodes; those of the innermost are on top, from `starts` on. */
  private readonly elements: Element[] = [];
  private readonly starts: number[] = [];
  private top = 0;
  private readonly heights: number[] = [0];
  private readonly blockLines: Token[] = [];
  private line = 0;
  private lineStart: Token;
  private readonly brokenLines: Set<number>;
  private reportedAtEnd: boolean;

  constructor(readonly text: string) {
    const { tokens, problems, brokenLines, truncated } = lex(text);
    this.tokens = tokens;
    this.current = tokens[0]!;
    this.lineStart = tokens[0]!;
    this.endToken = tokens[tokens.length - 1]!;
    this.problems = [...problems];
    this.brokenLines = new Set(brokenLines);
    this.reportedAtEnd = truncated;
  }

  /** @returns the token `ahead` places after the current one; behind the end it is the `end` token. */
  peek(ahead: number): Token {
    return this.tokens[this.index + ahead] ?? this.endToken;
  }

  /** The offset right behind the last token that was taken. */
  get previousEnd(): number {
    return this.index > 0 ? this.tokens[this.index - 1]!.end : 0;
  }

  /** The kind of the last token that was taken. */
  get previousKind(): TokenKind | undefined {
    return this.tokens[this.index - 1]?.kind;
  }

  at(kind: TokenKind): boolean {
    return this.current.kind === kind;
  }

  /** True when the token behind the current one is of `kind`. */
  atNext(kind: TokenKind): boolean {
    return this.peek(1).kind === kind;
  }

  /** True when the current token spells the connective `id`. */
  atConnective(id: string): boolean {
    return this.current.spells.connective?.id === id;
  }

  /** True when the current token stands on the line of the token before it. */
  atSameLine(): boolean {
    return !this.current.startsLine && this.current.kind !== 'end';
  }

  /** True when the innermost open node is the first thing on the line that is being read. */
  opensLine(): boolean {
    return this.elements[this.starts[this.starts.length - 1]!] === this.lineStart;
  }

  /** @returns how many tokens ahead `kind` stands on this line with no statement or closing brace in between, or -1. */
  findOnLine(kind: TokenKind): number {
    if (this.statementAhead()) return -1;
    let token = this.current;
    for (let ahead = 0; ahead < LOOKAHEAD; ahead++) {
      if (token.kind === kind) return ahead;
      const next = this.peek(ahead + 1);
      if (token.kind === '}' || next.startsLine || next.kind === 'end' || this.statementAt(next, this.peek(ahead + 2)))
        return -1;
      token = next;
    }
    return -1;
  }

  /** Enters a block whose brace stands on the line of the token that was taken last. */
  enter(kind: BlockKind): void {
    this.blocks.push(kind);
    this.blockLines.push(this.lineStart);
  }

  leave(): void {
    this.blocks.pop();
    this.blockLines.pop();
  }

  /** True when the current line is indented further than the line on which the innermost block starts. */
  isIndentedInBlock(): boolean {
    const blockLine = this.blockLines[this.blockLines.length - 1];
    return blockLine !== undefined && this.indent(this.current) > this.indent(blockLine);
  }

  private indent({ start }: Token): number {
    let before = start - 1;
    while (before >= 0 && !isLineBreak(this.text.charCodeAt(before))) before--;
    return start - before - 1;
  }

  open(kind: NodeKind): Node {
    const node = new Node(kind);
    this.stack.push(node);
    this.starts.push(this.top);
    this.heights.push(0);
    return node;
  }

  /** Closes the innermost open node and hangs it into the node around it. */
  close(): Node {
    const node = this.stack.pop()!;
    const { heights, stack, elements, top } = this;
    const first = this.starts.pop()!;
    if (top > first) {
      node.children = elements.slice(first, top);
      node.start = elements[first]!.start;
      node.end = elements[top - 1]!.end;
    } else {
      node.start = this.previousEnd;
      node.end = node.start;
    }
    elements[first] = node;
    this.top = first + 1;
    this.height = heights.pop()! + 1;
    const outside = heights.length - 1;
    if (this.height > heights[outside]!) heights[outside] = this.height;
    node.parent = stack[stack.length - 1];
    return node;
  }

  /** Opens a node of `kind` around `inner`, the node that was closed last. */
  wrap(inner: Node, kind: NodeKind): Node {
    const outer = this.open(kind);
    this.starts[this.starts.length - 1] = this.top - 1;
    this.heights[this.heights.length - 1] = this.height;
    inner.parent = outer;
    return outer;
  }

  /** Takes the current token into the open node. */
  bump(role?: Role, term?: Term): Token {
    const token = this.current;
    if (role) token.role = role;
    if (term) token.term = term;
    this.elements[this.top++] = token;
    if (token.startsLine) {
      this.line++;
      this.lineStart = token;
    }
    if (token.kind !== 'end') this.current = this.tokens[++this.index]!;
    return token;
  }

  /** Takes the current token when it is of `kind`. */
  accept(kind: TokenKind): Token | undefined {
    return this.current.kind === kind ? this.bump() : undefined;
  }

  /** Takes the current token when it spells the connective `id`, also in capitals: where it is asked for, no name can stand. */
  acceptConnective(id: string): Token | undefined {
    const term = this.current.spells.connective ?? this.shouted();
    if (term?.id !== id) return undefined;
    if (term !== this.current.spells.connective) this.wrongCapitals(term[surfaceSoFar(this.tokens)]);
    return this.bump('connective', term);
  }

  /** The connective that the current token spells in capitals, as `AND` and `OF`. */
  shouted(): Term | undefined {
    const { kind, word } = this.current;
    const first = word.charCodeAt(0);
    if (kind !== 'word' || first < 65 || first > 90 || this.atNext(':') || this.atNext('=')) return undefined;
    return word === word.toUpperCase() ? spellingOf(word.toLowerCase()).connective : undefined;
  }

  /** Records that the current word of the language is written with capitals. */
  wrongCapitals(meant = this.current.word.toLowerCase()): void {
    const { start, end, word } = this.current;
    this.error(
      this.current,
      {
        nl: `"${word}" staat met hoofdletters. De taal schrijft haar woorden klein: ${meant}.`,
        en: `"${word}" has capitals. The language writes its words in lower case: ${meant}.`,
      },
      {
        title: { nl: `Vervang door ${meant}`, en: `Replace with ${meant}` },
        span: span(start, end),
        newText: meant,
      },
    );
  }

  /** Records a mistake, at most one per line: what follows on a broken line is rarely a mistake of its own. */
  error(at: Span, message: Bilingual, fix?: SyntaxProblem['fix']): void {
    const { current } = this;
    const line = this.line + (at.start >= current.start && current.startsLine ? 1 : 0);
    if (this.brokenLines.has(line)) return;
    this.brokenLines.add(line);
    this.problems.push(fix ? { span: at, message, fix } : { span: at, message });
  }

  /** Records that something is missing right behind the last token, with the edit that inserts it. */
  missing(what: Bilingual, insert?: string): void {
    const { current } = this;
    if (current.kind === 'end') {
      if (this.reportedAtEnd) return;
      this.reportedAtEnd = true;
    }
    const end = this.previousEnd;
    const shown = current.kind === 'end' || current.startsLine ? span(Math.max(0, end - 1), end) : current;
    const message = { nl: `Hier ontbreekt ${what.nl}.`, en: `${capitalise(what.en)} is missing here.` };
    this.error(
      shown,
      message,
      insert === undefined
        ? undefined
        : {
            title: { nl: `Voeg ${insert.trim()} toe`, en: `Insert ${insert.trim()}` },
            span: span(end, end),
            newText: insert,
          },
    );
  }

  /** Records that the block opened at `opening` is not closed before the end of the text. */
  unclosed(opening: Span): void {
    if (this.reportedAtEnd) return;
    this.reportedAtEnd = true;
    const end = this.previousEnd;
    this.problems.push({
      span: opening.end > opening.start ? opening : span(Math.max(0, end - 1), end),
      message: {
        nl: 'Dit blok wordt nergens gesloten. Zet een } waar het eindigt.',
        en: 'This block is never closed. Put a } where it ends.',
      },
      fix: { title: { nl: 'Voeg } toe', en: 'Insert }' }, span: span(end, end), newText: '\n}' },
    });
  }

  /** The statement that the current token starts, if any. */
  statementAhead(): Term | undefined {
    return this.statementAt(this.current, this.peek(1));
  }

  /**
   * The statement that `token` starts: its keyword, not used as a key (`bron:`) or bound name (`score = 1`). At the start of a line
   * a keyword with wrong capitals counts too, when what follows can only stand behind a keyword.
   * @param next the token behind `token`
   */
  statementAt(token: Token, next: Token): Term | undefined {
    const exact = token.spells.statement;
    if (exact) return next.kind === ':' || next.kind === '=' || next.kind === '=>' ? undefined : exact;
    if (!token.startsLine || token.kind !== 'word' || next.startsLine) return undefined;
    const first = token.word.charCodeAt(0);
    if (first < 65 || first > 90 || !(next.kind === 'word' || next.kind === 'string' || next.kind === 'number'))
      return undefined;
    return STATEMENT_BY_SPELLING.get(token.word.toLowerCase());
  }
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
