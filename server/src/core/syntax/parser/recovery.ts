import { nearest } from '../../text/nearest';
import { type Span, span } from '../../text/span';
import { connective, foreign, surfaceSoFar } from '../misreadings';
import { type BlockKind, keyTerm, STATEMENTS, type Surface, type Term } from '../vocabulary';
import { BLOCKS } from './blocks';
import type { Parser } from './parser';
import { atProperty } from './properties';

/** What the reader sees of something that is in the wrong place; longer texts are cut. */
const SHOWN_LENGTH = 40;

/** True when a block around the innermost one takes `term`. */
function takenOutside(p: Parser, term: Term): boolean {
  const { blocks } = p;
  for (let i = blocks.length - 2; i >= 0; i--) if (BLOCKS[blocks[i]!].statements.has(term.id)) return true;
  return false;
}

/**
 * A statement keyword at the start of a line closes every block that does not take it, when a block around it does. Layout has no
 * meaning, but when something is wrong it tells what the author meant: a line indented into the block is not behind it.
 */
export function closesBlock(p: Parser, kind: BlockKind, term: Term): boolean {
  return (
    p.current.startsLine && !BLOCKS[kind].statements.has(term.id) && takenOutside(p, term) && !p.isIndentedInBlock()
  );
}

/** True at a closing brace that is surplus: what follows can only stand inside the block it would close. */
export function atSurplusBrace(p: Parser, kind: BlockKind): boolean {
  const next = p.peek(1);
  if (next.kind === 'end') return false;
  const outer = p.blocks.at(-2) ?? 'file';
  const behind = p.peek(2);
  const term = p.statementAt(next, behind);
  if (term) return next.startsLine && BLOCKS[kind].statements.has(term.id) && !takenOutside(p, term);
  if (next.kind === '|') return BLOCKS[kind].rows && !BLOCKS[outer].rows;
  if (next.kind === 'word' && behind.kind === ':') return !!keyTerm(kind, next.word) && !keyTerm(outer, next.word);
  // Nothing at the top of a file starts with another word than a statement.
  return outer === 'file' && !next.startsLine && (next.kind === 'word' || next.kind === 'string');
}

/** True when what stands here belongs in a block of `kind` whose opening brace was forgotten. */
export function belongsIn(p: Parser, kind: BlockKind): boolean {
  const term = p.statementAhead();
  if (term) return BLOCKS[kind].statements.has(term.id) && !BLOCKS[p.blocks.at(-1) ?? 'file'].statements.has(term.id);
  return atProperty(p) ? !!keyTerm(kind, p.current.word) : p.at('|') && BLOCKS[kind].rows;
}

/** Takes what nobody expects here: one token, and the rest of its line up to something that has a meaning of its own. */
export function skip(p: Parser): void {
  p.open('error');
  do p.bump();
  while (p.atSameLine() && !p.at('}') && !p.at('|') && !p.at('{') && !atProperty(p) && !p.statementAhead());
  p.close();
}

/** Takes what stands on this line in front of an opening brace; false when there is no such brace. */
export function skipToBrace(p: Parser): boolean {
  const ahead = p.findOnLine('{');
  if (ahead < 0) return false;
  if (ahead > 0) {
    reportUnexpected(p);
    p.open('error');
    for (let i = 0; i < ahead; i++) p.bump();
    p.close();
  }
  return true;
}

/** Takes one token that stands in the wrong place. */
export function skipToken(p: Parser): void {
  p.open('error');
  p.bump();
  p.close();
}

function shown(p: Parser): string {
  const { start, end } = p.current;
  return p.text.slice(start, Math.min(end, start + SHOWN_LENGTH));
}

/** What an author of another language meant behind a value: `||`, `=>` and `is`. */
function meantBy(p: Parser): { readonly at: Span; readonly newText: string } | undefined {
  const { kind, word, start, end } = p.current;
  const next = p.peek(1);
  if (kind === '|' && next.kind === '|' && next.start === end) {
    return { at: span(start, next.end), newText: connective('or', surfaceSoFar(p.tokens)) };
  }
  if (kind === '=>') return { at: span(start, end), newText: '>=' };
  return kind === 'word' && word.toLowerCase() === 'is' ? { at: span(start, end), newText: '=' } : undefined;
}

/** Says of the token at hand that nothing like it can stand here, and what was meant when that is clear. */
export function reportUnexpected(p: Parser): void {
  const meant = meantBy(p);
  if (meant) {
    const { at, newText } = meant;
    const title = { nl: `Vervang door ${newText}`, en: `Replace with ${newText}` };
    p.error(at, foreign(p.text.slice(at.start, at.end), newText), { title, span: at, newText });
    return;
  }
  if (reportMisspelt(p) || reportEqualsSign(p)) return;
  p.error(p.current, {
    nl: `"${shown(p)}" wordt hier niet verwacht. Haal het weg, of maak er een regel of sleutel van.`,
    en: `"${shown(p)}" is not expected here. Remove it, or make it a statement or a key.`,
  });
}

/** `kader = crm-2025`: a key takes a colon. */
function reportEqualsSign(p: Parser): boolean {
  const { kind, word, end } = p.current;
  const sign = p.peek(1);
  if (kind !== 'word' || sign.kind !== '=' || !keyTerm(p.blocks.at(-1) ?? 'file', word)) return false;
  p.error(
    span(sign.start, sign.end),
    {
      nl: `Achter een sleutel staat een dubbele punt. Schrijf "${word}:".`,
      en: `A colon stands behind a key. Write "${word}:".`,
    },
    { title: { nl: 'Vervang door :', en: 'Replace with :' }, span: span(end, sign.end), newText: ':' },
  );
  return true;
}

/** `profeil P`: what is nearly a statement of this block, with a name, a text or a brace behind it. */
function reportMisspelt(p: Parser): boolean {
  const { kind, word, start, end, startsLine } = p.current;
  const next = p.peek(1).kind;
  const isHead = kind === 'word' && startsLine && (next === 'word' || next === 'string' || next === '{');
  const meant = isHead ? nearest(word, spellingsIn(p.blocks.at(-1) ?? 'file', surfaceSoFar(p.tokens))) : undefined;
  if (meant === undefined) return false;
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
  return true;
}

function spellingsIn(kind: BlockKind, surface: Surface): readonly string[] {
  return STATEMENTS.filter(({ id }) => BLOCKS[kind].statements.has(id)).map((term) => term[surface]);
}

/** @returns the block that takes a statement, by the keyword that opens it; undefined when more than one does, or none with a keyword. */
function homeOf(p: Parser): string | undefined {
  const term = p.statementAhead();
  const homes = STATEMENTS.filter(
    ({ id }) => term && id !== 'file' && BLOCKS[id as BlockKind]?.statements.has(term.id),
  );
  return homes.length === 1 ? homes[0]![surfaceSoFar(p.tokens)] : undefined;
}

/** Says of the statement at hand that it stands in the wrong block, and where it belongs. */
export function reportMisplaced(p: Parser): void {
  const home = homeOf(p);
  p.error(p.current, {
    nl: `"${shown(p)}" kan niet in dit blok staan. ${home ? `Het hoort in een blok "${home}".` : 'Verplaats het naar het blok waar het hoort.'}`,
    en: `"${shown(p)}" cannot stand in this block. ${home ? `It belongs in a block "${home}".` : 'Move it to the block it belongs in.'}`,
  });
}

/** Says of what stands at the top of a file, or behind a brace too many, that it belongs in a block. */
export function reportOutsideBlock(p: Parser): void {
  if (reportMisspelt(p)) return;
  const home = homeOf(p);
  p.error(p.current, {
    nl: `${quoted(p)} staat buiten een blok. ${home ? `Het hoort in een blok "${home}"` : 'Een bestand bestaat uit gebruik, gegevens, codelijst en profiel'}; misschien staat er hierboven een } te veel.`,
    en: `${quoted(p)} stands outside a block. ${home ? `It belongs in a block "${home}"` : 'A file consists of use, data, codelist and profile'}; perhaps there is a } too many above.`,
  });
}

/** A text brings its own quotation marks. */
function quoted(p: Parser): string {
  return p.at('string') ? shown(p) : `"${shown(p)}"`;
}

/** Reports a brace that opens or closes nothing, with the edit that removes it. */
export function reportSurplusBrace(p: Parser): void {
  const brace = p.at('{') ? '{' : '}';
  p.error(
    p.current,
    brace === '}'
      ? {
          nl: 'Deze } sluit niets: er staat er een te veel. Haal haar weg.',
          en: 'This } closes nothing: there is one too many. Remove it.',
        }
      : {
          nl: 'Deze { opent niets: er staat er een te veel. Haal haar weg.',
          en: 'This { opens nothing: there is one too many. Remove it.',
        },
    {
      title: { nl: `Haal ${brace} weg`, en: `Remove ${brace}` },
      span: span(p.current.start, p.current.end),
      newText: '',
    },
  );
}
