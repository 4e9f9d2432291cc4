import type { Bilingual } from '../../text/bilingual';
import { nearest } from '../../text/nearest';
import { type Span, span } from '../../text/span';
import { comparisonMeant, PART_OF_TEXT, statementMeant } from '../looseWords';
import { connective, foreign, surfaceSoFar } from '../misreadings';
import { STATEMENTS, type Term, UNIT_BY_SPELLING } from '../vocabulary';
import { BLOCKS } from './blocks';
import type { Parser } from './parser';

/** What the reader sees of something that is in the wrong place; longer texts are cut. */
const SHOWN_LENGTH = 40;

/** @returns the text of the token at hand, cut off when it is long. */
export function shown(p: Parser): string {
  const { start, end } = p.current;
  return p.text.slice(start, Math.min(end, start + SHOWN_LENGTH));
}

/** @returns that text between quotation marks; a text brings its own. */
export function quoted(p: Parser): string {
  return p.at('string') ? shown(p) : `"${shown(p)}"`;
}

/** Reports what stands at `at`, with the edit that replaces it by what was meant. */
export function reportInstead(p: Parser, at: Span, newText: string, message = messageFor(p, at, newText)): void {
  const shownText = newText.trim();
  const title = shownText
    ? { nl: `Vervang door ${shownText}`, en: `Replace with ${shownText}` }
    : {
        nl: `Haal ${p.text.slice(at.start, at.end).trim()} weg`,
        en: `Remove ${p.text.slice(at.start, at.end).trim()}`,
      };
  p.error(at, message, { title, span: at, newText });
}

function messageFor(p: Parser, at: Span, newText: string): Bilingual {
  return foreign(p.text.slice(at.start, at.end), newText);
}

/** What an author of another language meant behind a value: `||`, `=>` and comparisons in words. */
function meantBy(p: Parser): { readonly at: Span; readonly newText: string } | undefined {
  const { kind, start, end } = p.current;
  const next = p.peek(1);
  if (kind === '|' && next.kind === '|' && next.start === end) {
    return { at: span(start, next.end), newText: connective('or', surfaceSoFar(p.tokens)) };
  }
  if (kind === '=>') return { at: span(start, end), newText: '>=' };
  return kind === 'word' && !p.current.startsLine ? (betweenMeant(p) ?? comparison(p)) : undefined;
}

/** The longest comparison in words has five. */
const MOST_WORDS = 5;

function comparison(p: Parser): { readonly at: Span; readonly newText: string } | undefined {
  const words: string[] = [];
  for (let token = p.current; words.length < MOST_WORDS && token.kind === 'word'; token = p.peek(words.length)) {
    words.push(token.word.toLowerCase());
  }
  const found = comparisonMeant(words, surfaceSoFar(p.tokens));
  return found && { at: span(p.current.start, p.peek(found.length - 1).end), newText: found.meant };
}

/** `tussen 3 en 5 jaar`, which is a range. */
function betweenMeant(p: Parser): { readonly at: Span; readonly newText: string } | undefined {
  if (p.current.word !== 'tussen' && p.current.word !== 'between') return undefined;
  const first = p.peek(1);
  const and = p.peek(2).spells.connective?.id === 'and' ? 2 : 3;
  const last = p.peek(and + 1);
  if (first.kind !== 'number' || p.peek(and).spells.connective?.id !== 'and' || last.kind !== 'number')
    return undefined;
  const unit = UNIT_BY_SPELLING.has(p.peek(and + 2).word) ? p.peek(and + 2) : last;
  const bounds = `${p.text.slice(first.start, first.end)}..${p.text.slice(last.start, unit.end)}`;
  return { at: span(p.current.start, unit.end), newText: `in [${bounds}]` };
}

/** What may have been meant, tried in turn; each reports it, or answers false. */
const EXPLANATIONS: readonly ((p: Parser) => boolean)[] = [reportOtherSign, reportPart, reportCondition];

/** Says of the token at hand that nothing like it can stand here, and what was meant when that is clear. */
export function reportUnexpected(p: Parser): void {
  if (EXPLANATIONS.some((explain) => explain(p))) return;
  p.error(p.current, {
    nl: `${quoted(p)} wordt hier niet verwacht. Haal het weg, of maak er een regel of sleutel van.`,
    en: `${quoted(p)} is not expected here. Remove it, or make it a statement or a key.`,
  });
}

function reportOtherSign(p: Parser): boolean {
  const meant = meantBy(p);
  if (meant) reportInstead(p, meant.at, meant.newText);
  return meant !== undefined;
}

function reportPart(p: Parser): boolean {
  if (p.current.startsLine || !PART_OF_TEXT.has(p.current.word.toLowerCase())) return false;
  p.error(p.current, {
    nl: 'Een deel van een tekst zoeken kan niet. Vergelijk de hele tekst met = of met een lijst: in {"…", "…"}.',
    en: 'Looking for part of a text is not possible. Compare the whole text with = or with a list: in {"…", "…"}.',
  });
  return true;
}

/** `als fouten > 3 dan klasse 1` that belongs to nothing. */
function reportCondition(p: Parser): boolean {
  const { startsLine, spells } = p.current;
  const takesRules = BLOCKS[p.blocks.at(-1) ?? 'file'].statements.has('rule');
  if (!startsLine || spells.connective?.id !== 'if' || !takesRules) return false;
  const form = surfaceSoFar(p.tokens) === 'nl' ? 'regel … als … dan klasse 1' : 'rule … if … then class 1';
  p.error(p.current, {
    nl: `Een voorwaarde staat in een regel met een naam: ${form}.`,
    en: `A condition stands in a rule with a name: ${form}.`,
  });
  return true;
}

/**
 * `profeil P`, `indicator i`: what is nearly a statement of this block or is called so elsewhere, with a name, a text or a brace
 * behind it. Reports it.
 * @returns the statement that was meant
 */
export function misspeltStatement(p: Parser): Term | undefined {
  const { kind, word, start, end, startsLine } = p.current;
  const next = p.peek(1);
  const isHead =
    kind === 'word' &&
    startsLine &&
    !next.startsLine &&
    (next.kind === 'word' || next.kind === 'string' || next.kind === '{');
  if (!isHead) return undefined;
  const { statements } = BLOCKS[p.blocks.at(-1) ?? 'file'];
  const known = STATEMENTS.filter(({ id }) => statements.has(id));
  const surface = surfaceSoFar(p.tokens);
  const id = statementMeant(word, statements);
  const spelling = id
    ? undefined
    : nearest(
        word,
        known.map((term) => term[surface]),
      );
  const term = known.find((each) => each.id === id || each[surface] === spelling);
  if (!term) return undefined;
  const meant = term[surface];
  p.error(
    p.current,
    {
      nl: `"${word}" is geen woord van de taal. Bedoelde u "${meant}"?`,
      en: `"${word}" is not a word of the language. Did you mean "${meant}"?`,
    },
    {
      title: { nl: `Verander in "${meant}"`, en: `Change to "${meant}"` },
      span: span(start, end),
      newText: meant,
    },
  );
  return term;
}
