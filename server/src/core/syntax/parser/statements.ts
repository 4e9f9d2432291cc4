import type { Bilingual } from '../../text/bilingual';
import { span } from '../../text/span';
import { connective, surfaceSoFar } from '../misreadings';
import type { StatementKind } from '../tree';
import { STATEMENT_BY_SPELLING, type Term } from '../vocabulary';
import { block, exampleBlock, optionalBlock } from './body';
import { expression, unit } from './expressions';
import { field } from './fields';
import { reportInstead } from './meant';
import { acceptMeant, name, nameList, ownName, surplusColon } from './names';
import type { Parser } from './parser';
import { skipToken } from './recovery';
import { take } from './takes';

type Statement = (p: Parser) => void;

/** One function per statement of the grammar, by the id of its keyword. */
const STATEMENT: { readonly [id: string]: Statement } = {
  use: (p) => {
    string(p, { nl: 'het bestand, tussen aanhalingstekens', en: 'the file, between quotation marks' });
    if (!p.accept('{')) {
      p.missing({ nl: 'een lijst van namen { … }', en: 'a list of names { … }' }, p.at('word') ? ' {' : undefined);
      if (!p.at('word') || !p.atSameLine()) return;
    }
    nameList(p);
    if (!p.accept('}')) p.missing({ nl: 'een }', en: 'a }' }, ' }');
  },
  codelist: (p) => {
    ownName(p);
    p.accept('string');
    block(p, 'codelist');
  },
  data: (p) => {
    ownName(p);
    p.accept('string');
    block(p, 'data');
  },
  field,
  profile: (p) => {
    ownName(p);
    p.accept('string');
    block(p, 'profile');
  },
  population: (p) => {
    ownName(p);
    if (acceptMeant(p, 'where')) {
      expression(p);
      if (p.acceptConnective('under') && !p.accept('jci')) {
        p.missing({ nl: 'een verwijzing naar de wet (jci1.3:c:…)', en: 'a reference to the law (jci1.3:c:…)' });
      }
    }
  },
  constant: (p) => {
    ownName(p);
    equals(p);
    expression(p);
    if (p.acceptConnective('because')) reason(p);
  },
  points: indicator,
  factor: indicator,
  rule: (p) => {
    ownName(p, 'if');
    if (p.at('string') && !p.current.startsLine) p.bump();
    if (acceptMeant(p, 'if')) expression(p);
    else
      p.missing({
        nl: 'de voorwaarde: "als" met daarachter een vergelijking',
        en: 'the condition: "if" and a comparison',
      });
    if (p.acceptConnective('then')) {
      if (!p.acceptConnective('class')) {
        p.missing({
          nl: '"klasse" met een nummer; zonder "dan" kiest de selectie wie de regel raakt, met "neem regel"',
          en: '"class" and a number; without "then" the selection takes whom the rule hits, with "take rule",',
        });
      }
      if (!p.accept('number')) p.missing({ nl: 'het nummer van de klasse', en: 'the number of the class' });
    }
    optionalBlock(p, 'rule');
  },
  model: (p) => {
    ownName(p);
    string(p, {
      nl: 'een omschrijving van het model, tussen aanhalingstekens',
      en: 'a description of the model, between quotation marks',
    });
    block(p, 'model');
  },
  input: nameList,
  score: (p) => {
    ownName(p);
    equals(p);
    expression(p);
  },
  classes: (p) => {
    from(p);
    name(p);
    block(p, 'classes');
  },
  selection: (p) => {
    string(p, {
      nl: 'de naam van de selectie, tussen aanhalingstekens',
      en: 'the name of the selection, between quotation marks',
    });
    block(p, 'selection');
  },
  take,
  except: (p) => {
    name(p);
    if (p.acceptConnective('where')) expression(p);
  },
  sample: (p) => {
    if (p.accept('number')) unit(p);
    else p.missing({ nl: 'het aandeel, zoals 5 %', en: 'the share, such as 5 %' });
  },
  unless: (p) => {
    ownName(p, 'for');
    if (!p.acceptConnective('for')) {
      p.missing({ nl: '"voor" met daarachter waarover deze tenzij gaat', en: '"for" and what this unless is about' });
    }
    nameList(p);
    block(p, 'unless');
  },
  evidence: titled('evidence'),
  measurement: titled('measurement'),
  norm: (p) => {
    expression(p);
    if (p.acceptConnective('because')) reason(p);
    else p.missing({ nl: 'de reden van de norm: omdat "…"', en: 'the reason of the norm: because "…"' });
  },
  example: (p) => {
    string(p, {
      nl: 'een omschrijving van het voorbeeld, tussen aanhalingstekens',
      en: 'a description of the example, between quotation marks',
    });
    exampleBlock(p);
  },
};

/** Parses the statement that starts at the current keyword. */
export function statement(p: Parser, keyword: Term): void {
  const kind = keyword.id === 'points' || keyword.id === 'factor' ? 'indicator' : keyword.id;
  p.open(kind as StatementKind).term = keyword;
  const { word } = p.current;
  if (p.current.spells.statement !== keyword && STATEMENT_BY_SPELLING.has(word.toLowerCase())) p.wrongCapitals();
  p.bump('statement', keyword);
  surplusColon(p);
  STATEMENT[keyword.id]!(p);
  p.close();
}

function titled(kind: 'evidence' | 'measurement'): Statement {
  return (p) => {
    name(p);
    string(p, { nl: 'een omschrijving, tussen aanhalingstekens', en: 'a description, between quotation marks' });
    block(p, kind);
  };
}

function indicator(p: Parser): void {
  ownName(p, 'from');
  if (p.at('string') && !p.current.startsLine) p.bump();
  if (p.accept('=')) {
    expression(p);
    optionalBlock(p, 'indicator');
    return;
  }
  from(p);
  name(p);
  if (p.acceptConnective('per')) name(p);
  else while (p.accept(',')) name(p);
  block(p, 'indicator');
}

function from(p: Parser): void {
  if (acceptMeant(p, 'from')) return;
  const isFollowed = p.at('word') && p.atSameLine();
  p.missing(
    { nl: '"uit" met daarachter een naam', en: '"from" with a name' },
    isFollowed ? ` ${connective('from', surfaceSoFar(p.tokens))}` : undefined,
  );
}

function equals(p: Parser): void {
  if (p.accept('=')) return;
  if (p.at(':') && p.atSameLine()) {
    reportInstead(p, p.current, ' =');
    skipToken(p);
  } else p.missing({ nl: 'een =', en: 'an =' }, ' =');
}

function string(p: Parser, what: Bilingual): void {
  if (p.at('string') && p.atSameLine()) p.bump();
  else if (!textWithoutQuotes(p, what)) p.missing(what);
}

/** `selectie controle {`: what stands in front of the brace was meant as the text. */
function textWithoutQuotes(p: Parser, what: Bilingual): boolean {
  const words = p.at('word') && p.atSameLine() ? p.findOnLine('{') : 0;
  if (words <= 0) return false;
  const at = span(p.current.start, p.peek(words - 1).end);
  const message = { nl: `Hier hoort ${what.nl}.`, en: `This must be ${what.en}.` };
  reportInstead(p, at, `"${p.text.slice(at.start, at.end).replaceAll('"', '')}"`, message);
  p.open('error');
  for (let index = 0; index < words; index++) p.bump();
  p.close();
  return true;
}

function reason(p: Parser): void {
  if (!p.accept('string'))
    p.missing({ nl: 'de reden, tussen aanhalingstekens', en: 'the reason, between quotation marks' });
}
