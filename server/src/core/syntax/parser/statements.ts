import type { StatementKind } from '../tree';
import { CONNECTIVE_BY_SPELLING, type Term, TYPE_BY_SPELLING, UNIT_BY_SPELLING } from '../vocabulary';
import { block, exampleBlock, optionalBlock } from './body';
import { atEuroAmount, expression, unit } from './expressions';
import type { Parser } from './parser';
import { atProperty, isThrough, through } from './properties';

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
    name(p);
    p.accept('string');
    block(p, 'codelist');
  },
  data: (p) => {
    name(p);
    p.accept('string');
    block(p, 'data');
  },
  field: (p) => {
    name(p);
    type(p);
    p.accept('string');
    optionalBlock(p, 'field');
  },
  profile: (p) => {
    name(p);
    p.accept('string');
    block(p, 'profile');
  },
  population: (p) => {
    name(p);
    if (p.acceptConnective('where')) {
      expression(p);
      if (p.acceptConnective('under') && !p.accept('jci')) {
        p.missing({ nl: 'een verwijzing naar de wet (jci1.3:c:…)', en: 'a reference to the law (jci1.3:c:…)' });
      }
    }
  },
  constant: (p) => {
    name(p);
    equals(p);
    expression(p);
    if (p.acceptConnective('because')) reason(p);
  },
  points: indicator,
  factor: indicator,
  rule: (p) => {
    name(p);
    if (p.at('string') && !p.current.startsLine) p.bump();
    if (p.acceptConnective('if')) expression(p);
    else
      p.missing({
        nl: 'de voorwaarde: "als" met daarachter een vergelijking',
        en: 'the condition: "if" and a comparison',
      });
    if (p.acceptConnective('then')) {
      if (!p.acceptConnective('class')) p.missing({ nl: '"klasse"', en: '"class"' });
      if (!p.accept('number')) p.missing({ nl: 'het nummer van de klasse', en: 'the number of the class' });
    }
    optionalBlock(p, 'rule');
  },
  model: (p) => {
    name(p);
    string(p, {
      nl: 'een omschrijving van het model, tussen aanhalingstekens',
      en: 'a description of the model, between quotation marks',
    });
    block(p, 'model');
  },
  input: nameList,
  score: (p) => {
    name(p);
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
  take: (p) => {
    if (p.acceptConnective('class')) {
      if (!p.accept('number')) p.missing({ nl: 'het nummer van de klasse', en: 'the number of the class' });
      if (p.accept('..') && !p.accept('number')) p.missing({ nl: 'de laatste klasse', en: 'the last class' });
    } else if (p.current.spells.statement?.id === 'rule') {
      p.bump('connective', p.current.spells.statement);
      name(p);
    } else
      p.missing({
        nl: 'wat er genomen wordt: "klasse" met een nummer, of "regel" met een naam',
        en: 'what is taken: "class" and a number, or "rule" and a name',
      });
    if (p.acceptConnective('descending')) {
      if (!p.acceptConnective('by')) p.missing({ nl: '"op"', en: '"by"' });
      name(p);
    }
    if (p.acceptConnective('per')) name(p);
  },
  except: (p) => {
    name(p);
    if (p.acceptConnective('where')) expression(p);
  },
  sample: (p) => {
    if (p.accept('number')) unit(p);
    else p.missing({ nl: 'het aandeel, zoals 5 %', en: 'the share, such as 5 %' });
  },
  unless: (p) => {
    name(p);
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
  if (p.current.spells.statement !== keyword) p.wrongCapitals();
  p.bump('statement', keyword);
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
  name(p);
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
  if (!p.acceptConnective('from')) p.missing({ nl: '"uit"', en: '"from"' });
}

function equals(p: Parser): void {
  if (!p.accept('=')) p.missing({ nl: 'een =', en: 'an =' }, ' =');
}

function string(p: Parser, what: { nl: string; en: string }): void {
  if (p.at('string') && p.atSameLine()) p.bump();
  else p.missing(what);
}

function reason(p: Parser): void {
  if (!p.accept('string'))
    p.missing({ nl: 'de reden, tussen aanhalingstekens', en: 'the reason, between quotation marks' });
}

/**
 * A name is any word that does not start a statement or a property on a new line.
 * @param own the names that the language itself gives to things that can stand here
 */
export function name(p: Parser, own?: ReadonlyMap<string, Term>): void {
  const isName = p.at('word') && !(p.current.startsLine && (p.statementAhead() || atProperty(p)));
  if (isName) p.bump('name', own?.get(p.current.word));
  else p.missing({ nl: 'een naam', en: 'a name' });
}

function nameList(p: Parser): void {
  name(p);
  while (p.accept(',')) name(p);
}

/** type = ID , [ "(" , name , ")" ] , [ UNIT ] , [ "van" , number , "t/m" , number ] , [ "?" ]. */
function type(p: Parser): void {
  p.open('type');
  if (p.at('word') && p.atSameLine()) {
    p.bump('type', TYPE_BY_SPELLING.get(p.current.word));
    if (p.accept('(')) {
      name(p);
      if (!p.accept(')')) p.missing({ nl: 'een )', en: 'a )' }, ')');
    }
    unit(p);
    if (p.acceptConnective('of') || acceptFrom(p)) bounds(p);
    p.accept('?');
  } else
    p.missing({
      nl: 'het type van het veld, zoals geheel, tekst of code(…)',
      en: 'the type of the field, such as integer, text or code(…)',
    });
  p.close();
}

/** English spells both "uit" and "van" as `from`; behind a type it can only mean the lower bound. */
function acceptFrom(p: Parser): boolean {
  return p.current.word === 'from' && p.atSameLine() && !!p.bump('connective', CONNECTIVE_BY_SPELLING.get('van'));
}

function bounds(p: Parser): void {
  bound(p);
  // The unit may be repeated; a word that is no unit stands where "through" is missing.
  if (p.atSameLine() && (UNIT_BY_SPELLING.has(p.current.word) || p.atNext('through'))) unit(p);
  if (isThrough(p.current)) through(p);
  else p.missing({ nl: 't/m', en: '"through"' });
  bound(p);
  if (p.atSameLine()) unit(p);
}

function bound(p: Parser): void {
  if (p.atSameLine() && atEuroAmount(p)) p.bump('unit', UNIT_BY_SPELLING.get('€'));
  p.accept('-');
  if (!p.accept('number') && !p.accept('date')) p.missing({ nl: 'een grens: een getal', en: 'a bound: a number' });
}
