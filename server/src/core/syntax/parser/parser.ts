import type { Bilingual } from '../../text/bilingual';
import { type Span, span } from '../../text/span';
import { lex } from '../lexer';
import type { Role, SyntaxProblem, Token, TokenKind } from '../token';
import { Node, type NodeKind } from '../tree';
import type { BlockKind, Term } from '../vocabulary';
import { STATEMENT_BY_SPELLING } from '../vocabulary';

/** Tokens that one position may be looked at before the parser must move on; more means a loop. */
const FUEL = 100_000;

/** The state of one parse: a cursor over the tokens and the stack of open nodes. The grammar lives in the files beside it. */
export class Parser {
  readonly tokens: readonly Token[];
  readonly problems: SyntaxProblem[];
  /** The blocks that are open, outermost first; recovery asks them which statements they take. */
  readonly blocks: BlockKind[] = [];
  private index = 0;
  private fuel = FUEL;
  private readonly stack: Node[] = [];
  private line = 0;
  private lastErrorLine = -1;
  private reportedAtEnd = false;

  constructor(readonly text: string) {
    const { tokens, problems } = lex(text);
    this.tokens = tokens;
    this.problems = [...problems];
  }

  /** @returns the token `ahead` places after the current one; behind the end it is the `end` token. */
  peek(ahead = 0): Token {
    if (--this.fuel < 0) throw new Error(`the parser does not move on at offset ${this.tokens[this.index]?.start}`);
    return this.tokens[Math.min(this.index + ahead, this.tokens.length - 1)]!;
  }

  get current(): Token {
    return this.peek(0);
  }

  /** The offset right behind the last token that was taken. */
  get previousEnd(): number {
    return this.index > 0 ? this.tokens[this.index - 1]!.end : 0;
  }

  at(kind: TokenKind, ahead = 0): boolean {
    return this.peek(ahead).kind === kind;
  }

  /** True when the current token is a word with this spelling. */
  atTerm(map: ReadonlyMap<string, Term>, id: string, ahead = 0): boolean {
    const token = this.peek(ahead);
    return token.kind === 'word' && map.get(token.word)?.id === id;
  }

  atSameLine(ahead = 0): boolean {
    const token = this.peek(ahead);
    return token.kind !== 'end' && !token.startsLine;
  }

  open(kind: NodeKind): Node {
    const node = new Node(kind);
    this.stack.push(node);
    return node;
  }

  /** Closes the innermost open node and hangs it into the node around it. */
  close(): Node {
    const node = this.stack.pop()!;
    const first = node.children[0];
    const last = node.children.at(-1);
    node.start = first ? first.start : this.previousEnd;
    node.end = last ? last.end : node.start;
    const parent = this.stack.at(-1);
    if (parent) {
      node.parent = parent;
      parent.children.push(node);
    }
    return node;
  }

  /** Opens a node of `kind` around `inner`, the last child of the open node. */
  wrap(inner: Node, kind: NodeKind): Node {
    const siblings = this.stack.at(-1)!.children;
    siblings.pop();
    const outer = this.open(kind);
    outer.children.push(inner);
    inner.parent = outer;
    return outer;
  }

  /** Takes the current token into the open node. */
  bump(role?: Role, term?: Term): Token {
    const token = this.tokens[this.index]!;
    if (role) token.role = role;
    if (term) token.term = term;
    this.stack.at(-1)!.children.push(token);
    if (token.kind !== 'end') this.index++;
    if (token.startsLine) this.line++;
    this.fuel = FUEL;
    return token;
  }

  /** Takes the current token when it is of `kind`. */
  accept(kind: TokenKind, role?: Role): Token | undefined {
    return this.at(kind) ? this.bump(role) : undefined;
  }

  /** Takes a word that spells the term `id` of `map`. */
  acceptTerm(map: ReadonlyMap<string, Term>, id: string, role: Role): Token | undefined {
    if (!this.atTerm(map, id)) return undefined;
    return this.bump(role, map.get(this.current.word)!);
  }

  /** Records a mistake, at most one per line: what follows on a broken line is rarely a mistake of its own. */
  error(at: Span, message: Bilingual, fix?: SyntaxProblem['fix']): void {
    const current = this.tokens[this.index]!;
    const line = this.line + (at.start >= current.start && current.startsLine ? 1 : 0);
    if (line === this.lastErrorLine) return;
    this.lastErrorLine = line;
    this.problems.push(fix ? { span: at, message, fix } : { span: at, message });
  }

  /** Records that something is missing right behind the last token, with the edit that inserts it. */
  missing(what: Bilingual, insert?: string): void {
    if (this.at('end')) {
      if (this.reportedAtEnd) return;
      this.reportedAtEnd = true;
    }
    const end = this.previousEnd;
    const shown = this.at('end') || this.current.startsLine ? span(Math.max(0, end - 1), end) : this.current;
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

  /** True when the token `ahead` starts a statement: its keyword, not used as a key (`bron:`) or bound name (`score = 1`). */
  statementAhead(ahead = 0): Term | undefined {
    const token = this.peek(ahead);
    if (token.kind !== 'word') return undefined;
    const term = STATEMENT_BY_SPELLING.get(token.word);
    if (!term) return undefined;
    const next = this.peek(ahead + 1).kind;
    return next === ':' || next === '=' || next === '=>' ? undefined : term;
  }
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
