import { span } from '../../text/span';
import { surfaceSoFar } from '../misreadings';
import { type BlockKind, keyTerm, STATEMENTS, type Term } from '../vocabulary';
import { BLOCKS } from './blocks';
import { quoted, reportUnexpected, shown } from './meant';
import type { Parser } from './parser';
import { atProperty } from './properties';

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
  const home = homeOf(p);
  p.error(p.current, {
    nl: `${quoted(p)} staat buiten een blok. ${home ? `Het hoort in een blok "${home}"` : 'Een bestand bestaat uit gebruik, gegevens, codelijst en profiel'}; misschien staat er hierboven een } te veel.`,
    en: `${quoted(p)} stands outside a block. ${home ? `It belongs in a block "${home}"` : 'A file consists of use, data, codelist and profile'}; perhaps there is a } too many above.`,
  });
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
