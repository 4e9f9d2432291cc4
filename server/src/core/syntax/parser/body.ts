import { span } from '../../text/span';
import type { Node } from '../tree';
import { type BlockKind, keyTerm, type Term } from '../vocabulary';
import { BLOCKS } from './blocks';
import { expression } from './expressions';
import type { Parser } from './parser';
import { atProperty, atPropertyWithoutColon, property } from './properties';
import { name, statement } from './statements';
import { row } from './tables';

/** A block that must be there. When only its brace is missing, what follows is still read as its body. */
export function block(p: Parser, kind: BlockKind): void {
  if (!p.at('{')) {
    p.missing({ nl: 'een {', en: 'a {' }, ' {');
    if (!belongsIn(p, kind)) return;
  }
  body(p, kind, () => blockItem(p, kind));
}

/** A block that may be there; a property on the same line shows that only its brace was forgotten. */
export function optionalBlock(p: Parser, kind: BlockKind): void {
  if (p.at('{')) body(p, kind, () => blockItem(p, kind));
  else if (p.atSameLine() && atProperty(p)) block(p, kind);
}

/** { binding , { "," , binding } , "=>" , binding , { "," , binding } } */
export function exampleBlock(p: Parser): void {
  if (!p.at('{')) {
    p.missing({ nl: 'een {', en: 'a {' }, ' {');
    if (!p.at('word') || !p.at('=', 1)) return;
  }
  let arrows = 0;
  body(p, 'example', () => {
    if (p.at('word') && !p.at('{', 1)) {
      binding(p);
      const separated = p.accept(',');
      if (!separated && p.at('word') && !p.statementAhead()) p.missing({ nl: 'een komma', en: 'a comma' }, ',');
    } else if (p.at('=>')) {
      if (++arrows > 1) unexpected(p);
      p.bump();
    } else junk(p);
  });
  if (arrows === 0)
    p.missing({
      nl: 'de verwachte uitkomst: => met daarachter naam = waarde',
      en: 'the expected result: => and name = value',
    });
}

function binding(p: Parser): void {
  p.open('binding');
  name(p);
  if (p.accept('=')) expression(p);
  else p.missing({ nl: 'een =', en: 'an =' }, ' =');
  p.close();
}

/** The whole file. */
export function file(p: Parser): Node {
  p.open('file');
  p.blocks.push('file');
  // One surplus brace moves every later member of a profile to the top; that is one mistake, so it is said once.
  let adrift = false;
  while (!p.at('end')) {
    const term = p.statementAhead();
    if (term && BLOCKS.file.statements.has(term.id)) {
      adrift = false;
      statement(p, term);
    } else if (p.at('}')) {
      if (!adrift) surplusBrace(p);
      adrift = false;
      wrapped(p, () => p.bump());
    } else {
      if (!adrift) outsideBlock(p);
      adrift = true;
      if (term) statement(p, term);
      else if (atProperty(p)) property(p, 'file');
      else if (p.at('|')) row(p);
      else wrapped(p, () => p.bump());
    }
  }
  p.bump();
  return p.close();
}

function body(p: Parser, kind: BlockKind, item: () => void): void {
  p.open('block');
  const opening = p.accept('{') ?? span(p.previousEnd, p.previousEnd);
  p.blocks.push(kind);
  while (!p.at('}') || isSurplus(p, kind)) {
    if (p.at('end')) {
      p.unclosed(opening);
      break;
    }
    const term = p.statementAhead();
    if (term && closesBlock(p, kind, term)) {
      p.missing({ nl: 'een } om het blok te sluiten', en: 'a } to close the block' }, '\n}');
      break;
    }
    if (p.at('}')) {
      surplusBrace(p);
      wrapped(p, () => p.bump());
    } else item();
  }
  p.accept('}');
  p.blocks.pop();
  p.close();
}

/** A statement keyword at the start of a line closes every block that does not take it, when a block around it does. */
function closesBlock(p: Parser, kind: BlockKind, term: Term): boolean {
  if (BLOCKS[kind].statements.has(term.id) || !p.current.startsLine) return false;
  return p.blocks.slice(0, -1).some((outer) => BLOCKS[outer].statements.has(term.id));
}

/** A closing brace is surplus when what follows can only stand inside the block it would close. */
function isSurplus(p: Parser, kind: BlockKind): boolean {
  const next = p.peek(1);
  if (next.kind === 'end') return false;
  const outer = p.blocks.at(-2) ?? 'file';
  const term = p.statementAhead(1);
  if (term) {
    return (
      next.startsLine &&
      BLOCKS[kind].statements.has(term.id) &&
      !p.blocks.slice(0, -1).some((around) => BLOCKS[around].statements.has(term.id))
    );
  }
  if (next.kind === '|') return BLOCKS[kind].rows && !BLOCKS[outer].rows;
  return next.kind === 'word' && p.at(':', 2) && !!keyTerm(kind, next.word) && !keyTerm(outer, next.word);
}

function blockItem(p: Parser, kind: BlockKind): void {
  const term = p.statementAhead();
  if (term && BLOCKS[kind].statements.has(term.id)) statement(p, term);
  else if (atProperty(p) || atPropertyWithoutColon(p, kind)) property(p, kind);
  else if (p.at('|') && BLOCKS[kind].rows) row(p);
  else if (term?.id && p.current.startsLine) {
    p.error(p.current, {
      nl: `"${p.current.word}" kan niet in dit blok staan. Verplaats het naar het blok waar het hoort.`,
      en: `"${p.current.word}" cannot stand in this block. Move it to the block it belongs in.`,
    });
    statement(p, term);
  } else junk(p);
}

/** Takes what nobody expects here: one token, and the rest of its line up to something that has a meaning of its own. */
function junk(p: Parser): void {
  unexpected(p);
  wrapped(p, () => {
    p.bump();
    while (p.atSameLine() && !p.at('}') && !p.at('|') && !p.at('{') && !atProperty(p) && !p.statementAhead()) p.bump();
  });
}

function wrapped(p: Parser, take: () => void): void {
  p.open('error');
  take();
  p.close();
}

function belongsIn(p: Parser, kind: BlockKind): boolean {
  const term = p.statementAhead();
  if (term) return BLOCKS[kind].statements.has(term.id) && !BLOCKS[p.blocks.at(-1) ?? 'file'].statements.has(term.id);
  return atProperty(p) ? !!keyTerm(kind, p.current.word) : p.at('|') && BLOCKS[kind].rows;
}

function unexpected(p: Parser): void {
  const shown = p.text.slice(p.current.start, Math.min(p.current.end, p.current.start + 40));
  p.error(p.current, {
    nl: `"${shown}" wordt hier niet verwacht. Haal het weg, of maak er een regel of sleutel van.`,
    en: `"${shown}" is not expected here. Remove it, or make it a statement or a key.`,
  });
}

function surplusBrace(p: Parser): void {
  p.error(
    p.current,
    {
      nl: 'Deze } sluit niets: er staat er een te veel. Haal haar weg.',
      en: 'This } closes nothing: there is one too many. Remove it.',
    },
    { title: { nl: 'Haal } weg', en: 'Remove }' }, span: span(p.current.start, p.current.end), newText: '' },
  );
}

function outsideBlock(p: Parser): void {
  const shown = p.text.slice(p.current.start, Math.min(p.current.end, p.current.start + 40));
  p.error(p.current, {
    nl: `"${shown}" staat buiten een blok. Een bestand bestaat uit gebruik, gegevens, codelijst en profiel; misschien staat er hierboven een } te veel.`,
    en: `"${shown}" stands outside a block. A file consists of use, data, codelist and profile; perhaps there is a } too many above.`,
  });
}
