import { span } from '../../text/span';
import type { Node } from '../tree';
import { type BlockKind, keyTerm, RESULT_BY_SPELLING, type Term, TYPE_BY_SPELLING } from '../vocabulary';
import { BLOCKS } from './blocks';
import { expression } from './expressions';
import { fieldWithoutKeyword } from './fields';
import { misspeltStatement, reportUnexpected } from './meant';
import { name } from './names';
import type { Parser } from './parser';
import { atProperty, atPropertyWithoutColon, barOnLine, property } from './properties';
import {
  atSurplusBrace,
  belongsIn,
  closesBlock,
  reportMisplaced,
  reportOutsideBlock,
  reportSurplusBrace,
  skip,
  skipToBrace,
  skipToken,
} from './recovery';
import { statement } from './statements';
import { atRowWithoutBars, row } from './tables';

/** Blocks within blocks; deeper is not a program, and the tree must stay shallow enough to walk. */
const MAX_BLOCKS = 16;

/** Takes at least one token of a block; false when nothing stood there that the block takes. */
type Item = (p: Parser, kind: BlockKind) => boolean;

/** A block that must be there. When only its brace is missing, what follows is still read as its body. */
export function block(p: Parser, kind: BlockKind): void {
  if (!skipToBrace(p)) {
    p.missing({ nl: 'een {', en: 'a {' }, ' {');
    if (!belongsIn(p, kind)) return;
  }
  body(p, kind, blockItem);
}

/** A block that may be there. */
export function optionalBlock(p: Parser, kind: BlockKind): void {
  if (p.at('{') || (p.atSameLine() && (lacksBrace(p, kind) || p.findOnLine('{') > 0))) block(p, kind);
}

/** A property behind the statement shows that only its brace was forgotten, unless the block around it takes that property. */
function lacksBrace(p: Parser, kind: BlockKind): boolean {
  if (!atProperty(p)) return false;
  const { word } = p.current;
  return p.opensLine() || (!!keyTerm(kind, word) && !keyTerm(p.blocks.at(-1) ?? 'file', word));
}

/** { binding , { "," , binding } , "=>" , binding , { "," , binding } } */
export function exampleBlock(p: Parser): void {
  if (!skipToBrace(p)) {
    p.missing({ nl: 'een {', en: 'a {' }, ' {');
    if (!p.at('word') || !p.atNext('=')) return;
  }
  let arrows = 0;
  body(p, 'example', () => {
    if (p.at('=>')) {
      if (++arrows > 1) reportUnexpected(p);
      p.bump();
      return true;
    }
    return bindingItem(p, arrows > 0);
  });
  if (arrows === 0)
    p.missing({
      nl: 'de verwachte uitkomst: => met daarachter naam = waarde',
      en: 'the expected result: => and name = value',
    });
}

/** @param isExpected true behind the arrow, where the language itself gives names to the results */
function bindingItem(p: Parser, isExpected: boolean): boolean {
  if (!p.at('word') || p.atNext('{') || atProperty(p) || (p.current.startsLine && p.statementAhead())) return false;
  binding(p, isExpected);
  if (!p.accept(',') && p.at('word') && !p.statementAhead()) p.missing({ nl: 'een komma', en: 'a comma' }, ',');
  return true;
}

function binding(p: Parser, isExpected: boolean): void {
  p.open('binding');
  name(p, isExpected ? RESULT_BY_SPELLING : undefined);
  if (p.accept('=')) expression(p);
  else {
    p.missing({ nl: 'een =', en: 'an =' }, ' =');
    if (p.atSameLine() && (p.at('number') || p.at('string') || p.at('date'))) expression(p);
  }
  p.close();
}

/** The whole file. */
export function file(p: Parser): Node {
  p.open('file');
  p.enter('file');
  // One surplus brace moves every later member of a profile to the top; that is one mistake, so it is said once.
  let adrift = false;
  while (!p.at('end')) {
    const term = p.statementAhead();
    if (term && BLOCKS.file.statements.has(term.id)) {
      adrift = false;
      statement(p, term);
    } else if (meantStatement(p, 'file')) adrift = false;
    else if (p.at('}')) {
      if (!adrift) reportSurplusBrace(p);
      adrift = false;
      skipToken(p);
    } else {
      if (!adrift) reportOutsideBlock(p);
      adrift = true;
      if (term) statement(p, term);
      else if (atProperty(p)) property(p, 'file');
      else if (p.at('|')) row(p);
      else if (p.at('{')) group(p, 'file');
      else skipToken(p);
    }
  }
  p.bump();
  return p.close();
}

function body(p: Parser, kind: BlockKind, item: Item): void {
  p.open('block');
  const opening = p.accept('{') ?? span(p.previousEnd, p.previousEnd);
  p.enter(kind);
  items(p, kind, item, opening, false);
  p.accept('}');
  p.leave();
  p.close();
}

/** @param adrift true when what stands here has been reported already: a row of mistakes without anything sound in between is one */
function items(p: Parser, kind: BlockKind, item: Item, opening: { start: number; end: number }, adrift: boolean): void {
  let isAdrift = adrift;
  for (;;) {
    if (p.at('}')) {
      if (!atSurplusBrace(p, kind)) return;
      reportSurplusBrace(p);
      skipToken(p);
      continue;
    }
    if (p.at('end')) {
      p.unclosed(opening);
      return;
    }
    const term = p.statementAhead();
    if (term && closesBlock(p, kind, term)) {
      p.missing({ nl: 'een } om het blok te sluiten', en: 'a } to close the block' }, '\n}');
      return;
    }
    if (item(p, kind)) isAdrift = false;
    else {
      stray(p, kind, isAdrift);
      isAdrift = true;
    }
  }
}

/** Takes what the block does not take: a surplus brace, a group in braces behind something unknown, or the rest of a line. */
function stray(p: Parser, kind: BlockKind, isReported: boolean): void {
  if (p.at('{')) {
    if (isReported) group(p, kind);
    else {
      reportSurplusBrace(p);
      skipToken(p);
    }
  } else {
    if (!isReported) reportUnexpected(p);
    skip(p);
  }
}

/** The braces behind something unknown: what is in them may be sound, so it is read, and what it is for has been reported. */
function group(p: Parser, kind: BlockKind): void {
  if (p.blocks.length >= MAX_BLOCKS) {
    skipToken(p);
    return;
  }
  p.open('error');
  const opening = p.bump();
  p.enter(kind);
  items(p, kind, groupItem, opening, true);
  p.accept('}');
  p.leave();
  p.close();
}

function groupItem(p: Parser, kind: BlockKind): boolean {
  const term = p.statementAhead();
  if (term) statement(p, term);
  else if (atProperty(p)) property(p, kind);
  else if (p.at('|')) row(p);
  else return false;
  return true;
}

function blockItem(p: Parser, kind: BlockKind): boolean {
  const term = p.statementAhead();
  if (term && BLOCKS[kind].statements.has(term.id)) statement(p, term);
  else if (meantStatement(p, kind)) return true;
  else if (atProperty(p) || atPropertyWithoutColon(p, kind)) property(p, kind);
  else if (BLOCKS[kind].rows && (p.at('|') || (p.current.startsLine && (barOnLine(p) || atRowWithoutBars(p))))) row(p);
  else if (term && p.current.startsLine && p.blocks.length < MAX_BLOCKS) {
    reportMisplaced(p);
    statement(p, term);
  } else return false;
  return true;
}

/** Reads a statement that is recognisable in spite of what is wrong with its first word. */
function meantStatement(p: Parser, kind: BlockKind): boolean {
  if (!p.current.startsLine || !p.at('word') || keyTerm(kind, p.current.word)) return false;
  if (BLOCKS[kind].statements.has('field') && atFieldWithoutKeyword(p)) {
    fieldWithoutKeyword(p);
    return true;
  }
  const term = statementWithSign(p, kind) ?? misspeltStatement(p);
  if (term) statement(p, term);
  return term !== undefined;
}

/** `kanaal tekst` or `kanaal: tekst`. */
function atFieldWithoutKeyword(p: Parser): boolean {
  const type = p.peek(p.atNext(':') ? 2 : 1);
  return !type.startsLine && TYPE_BY_SPELLING.has(type.word);
}

/** The statement whose keyword has a colon behind it, or an equals sign where its name is missing. */
function statementWithSign(p: Parser, kind: BlockKind): Term | undefined {
  const term = p.current.spells.statement;
  const isTaken = term && BLOCKS[kind].statements.has(term.id);
  return isTaken && (p.atNext(':') || p.atNext('=')) ? term : undefined;
}
