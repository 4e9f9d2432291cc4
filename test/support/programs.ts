import fc, { type Arbitrary } from 'fast-check';
import {
  CONNECTIVES,
  FUNCTIONS,
  KEYS,
  RESULTS,
  ROUNDING_MODES,
  STATEMENTS,
  type Surface,
  type Term,
  TYPES,
  UNITS,
  VALUES,
} from '../../server/src/core/syntax/vocabulary';

/** Names an author may choose, among them words that mean something elsewhere. */
const NAMES = ['leeftijd', 'bron', 'score', 'e-mail', 'één', 'straat_2', 'n', 'jaar', 'm', 'Student', '名前', 'model'];
const PLAIN_NAMES = NAMES.filter((name) => name !== 'score' && name !== 'model');

type Piece = string | Arbitrary<string>;

function line(...pieces: readonly Piece[]): Arbitrary<string> {
  return fc
    .tuple(...pieces.map((piece) => (typeof piece === 'string' ? fc.constant(piece) : piece)))
    .map((parts) => parts.filter((part) => part !== '').join(' '));
}

function maybe(piece: Arbitrary<string>): Arbitrary<string> {
  return fc.oneof(fc.constant(''), piece);
}

function list(item: Arbitrary<string>, separator: string, maxLength = 3): Arbitrary<string> {
  return fc.array(item, { minLength: 1, maxLength }).map((items) => items.join(separator));
}

function block(head: Arbitrary<string>, ...items: readonly Arbitrary<string>[]): Arbitrary<string> {
  return fc.tuple(head, fc.tuple(...items)).map(([start, body]) => {
    const lines = body.filter((part) => part !== '').join('\n');
    return `${start} {\n${lines}\n}`;
  });
}

function several(item: Arbitrary<string>, minLength = 0, maxLength = 3): Arbitrary<string> {
  return fc.array(item, { minLength, maxLength }).map((items) => items.join('\n'));
}

/** The grammar of one surface as arbitrary texts; every construct of the language can come out of `file`. */
export function programs(surface: Surface): Arbitrary<string> {
  const spell = (entries: readonly Term[], id: string): string => entries.find((term) => term.id === id)![surface];
  const keyword = (id: string) => spell(STATEMENTS, id);
  const connective = (id: string) => spell(CONNECTIVES, id);
  const anySpelling = (entries: readonly Term[]) =>
    fc.constantFrom(...entries.flatMap((term) => [term[surface], ...(term.also?.[surface] ?? [])]));

  const name = fc.constantFrom(...NAMES);
  const names = list(name, ', ');
  const string = fc
    .oneof(fc.string({ unit: 'grapheme', maxLength: 8 }), fc.constantFrom('a // b', 'a /* b', '{', '|', '€ 1,50'))
    .map((text) => `"${text.replace(/[\r\n]/g, ' ').replace(/[\\"]/g, '\\$&')}"`);
  const digits = fc.nat({ max: 99_999 }).map(String);
  const number = fc.oneof(
    digits,
    fc.tuple(digits, digits).map(([whole, part]) => `${whole}.${part}`),
  );
  const date = fc.constantFrom('2012-01-01', '2014-02-28', '2026-12-31');
  const unit = fc.oneof(anySpelling(UNITS), fc.constantFrom('zonnepanelen', 'kWh'));
  const quantity = fc.oneof(line(number, maybe(unit)), line('€', number), date);
  const signed = fc.oneof(
    quantity,
    number.map((text) => `-${text}`),
  );
  const law = fc.constantFrom('jci1.3:c:BWBR0011453&artikel=1.5', 'jci1.31:c:BWBR0005537&artikel=4:37&g=2026-01-01');
  const ecli = fc.constant('ECLI:NL:GHDHA:2023:173');

  const operators = ['=', '!=', '<', '<=', '>', '>=', '+', '-', '*', '/'];
  const words = [connective('or'), connective('and'), connective('in'), `${connective('not')} ${connective('in')}`];
  const { expression } = fc.letrec<{ expression: string; operand: string }>((tie) => ({
    expression: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      tie('operand'),
      line(tie('operand'), fc.constantFrom(...operators, ...words), tie('operand')),
      line(connective('not'), tie('operand')),
    ),
    operand: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      name,
      quantity,
      string,
      fc.constantFrom(connective('yes'), connective('no'), connective('unknown')),
      tie('expression').map((inner) => `(${inner})`),
      tie('operand').map((inner) => `-${inner}`),
      fc.array(tie('expression'), { maxLength: 3 }).map((items) => `{ ${items.join(', ')} }`),
      fc.tuple(number, fc.constantFrom('..', '..<'), number).map(([low, dots, high]) => `[${low} ${dots} ${high}]`),
      fc
        .tuple(anySpelling(FUNCTIONS), fc.array(tie('expression'), { maxLength: 3 }))
        .map(([called, items]) => `${called}(${items.join(', ')})`),
      fc
        .tuple(tie('expression'), anySpelling(ROUNDING_MODES))
        .map(([inner, mode]) => `${spell(FUNCTIONS, 'rounded')}(${inner}, 0, ${mode})`),
      fc.tuple(anySpelling(RESULTS), digits).map(([result, n]) => `${spell(FUNCTIONS, 'ratio')}(${result}, ${n})`),
    ),
  })) as { expression: Arbitrary<string> };

  const references = names.map((inside) => `[${inside}]`);
  const period = fc.oneof(line(maybe(date), connective('through'), date), date);
  const atom = fc.oneof(
    string,
    period,
    line(number, maybe(fc.constantFrom('%', spell(UNITS, 'year')))),
    law,
    ecli,
    fc.constantFrom('#9f31c2', 'TZ206', 'FG', 'BRP', 'niet-een-sleutel', connective('yes'), connective('no')),
  );
  const closedOrFree = (key: Term) => {
    const closed = VALUES[key.id as keyof typeof VALUES];
    const value = closed
      ? line(anySpelling(closed), maybe(string), maybe(references))
      : line(list(atom, ' '), maybe(references));
    return list(value, ', ', 2);
  };
  const property = (kind: keyof typeof KEYS) =>
    fc.oneof(
      ...KEYS[kind].map((key) =>
        line(
          fc.constantFrom(...spellings(key, surface)).map((text) => `${text}:`),
          closedOrFree(key),
        ),
      ),
      line('x_eigen:', atom),
    );
  const properties = (kind: keyof typeof KEYS) => several(property(kind), 0, 2);

  const cell = fc.oneof(
    fc.constantFrom('-', connective('unknown'), connective('otherwise'), connective('yes'), connective('no')),
    line(fc.constantFrom('<', '<=', '>', '>='), signed),
    signed,
    fc.tuple(signed, fc.constantFrom('..', '..<'), signed).map((parts) => parts.join(' ')),
    line(digits, string),
    line(maybe(fc.constant(connective('not'))), list(string, ', ')),
    fc.constantFrom(...PLAIN_NAMES.filter((text) => text !== 'jaar' && text !== 'm')),
  );
  const row = list(cell, ' | ').map((cells) => `| ${cells} |`);
  const rows = several(row, 1, 3);

  const type = line(
    fc.oneof(
      anySpelling(TYPES),
      name.map((codelist) => `code(${codelist})`),
    ),
    maybe(fc.constantFrom('jaar', 'm', 'EUR', 'year')),
    maybe(line(connective('of'), number, connective('through'), number)),
    maybe(fc.constant('?')),
  );
  const title = maybe(string);
  const braces = (kind: keyof typeof KEYS) => maybe(properties(kind).map((inside) => `{ ${inside} }`));

  const use = line(
    keyword('use'),
    string,
    names.map((inside) => `{ ${inside} }`),
  );
  const codelist = block(line(keyword('codelist'), name, title), properties('codelist'), several(row));
  const field = line(keyword('field'), name, type, title, braces('field'));
  const data = block(line(keyword('data'), name, title), properties('data'), several(field));

  const population = line(
    keyword('population'),
    name,
    maybe(line(connective('where'), expression, maybe(line(connective('under'), law)))),
  );
  const constant = line(keyword('constant'), name, '=', expression, maybe(line(connective('because'), string)));
  const variant = fc.constantFrom(keyword('points'), keyword('factor'));
  const table = block(
    line(variant, name, title, connective('from'), fc.oneof(line(name, connective('per'), name), names)),
    properties('indicator'),
    rows,
  );
  const formula = line(variant, name, title, '=', expression, braces('indicator'));
  const rule = line(
    keyword('rule'),
    name,
    title,
    connective('if'),
    expression,
    maybe(line(connective('then'), connective('class'), digits)),
    braces('rule'),
  );
  const model = block(line(keyword('model'), name, string), properties('model'), line(keyword('input'), names));
  const score = line(keyword('score'), name, '=', expression);
  const classes = block(line(keyword('classes'), connective('from'), name), properties('classes'), rows);
  const take = line(
    keyword('take'),
    fc.oneof(line(connective('class'), digits, maybe(line('..', digits))), line(keyword('rule'), name)),
    maybe(line(connective('descending'), connective('by'), name)),
    maybe(line(connective('per'), name)),
  );
  const except = line(keyword('except'), name, maybe(line(connective('where'), expression)));
  const sample = line(keyword('sample'), number, fc.constantFrom('%', ''));
  const selection = block(
    line(keyword('selection'), string),
    several(fc.oneof(take, except, sample, property('selection'))),
  );
  const unless = block(line(keyword('unless'), name, connective('for'), names), properties('unless'));
  const evidence = block(line(keyword('evidence'), name, string), properties('evidence'), several(row));
  const norm = line(keyword('norm'), expression, connective('because'), string);
  const measurement = block(
    line(keyword('measurement'), name, string),
    properties('measurement'),
    several(row),
    several(norm),
  );
  const binding = line(fc.oneof(fc.constantFrom(...PLAIN_NAMES), anySpelling(RESULTS)), '=', expression);
  const example = block(
    line(keyword('example'), string),
    list(binding, ', '),
    list(binding, ', ').map((expected) => `=> ${expected}`),
  );

  const shared = fc.oneof(unless, evidence, measurement, example);
  const member = fc.oneof(
    property('profile'),
    population,
    constant,
    table,
    formula,
    rule,
    model,
    score,
    classes,
    selection,
    shared,
  );
  const profile = block(line(keyword('profile'), name, title), several(member, 0, 5));
  const trivia = fc.constantFrom('\n', '\n\n', ' // opmerking "\n', '\n/* een { \n tweede */\n', '\r\n');
  return fc
    .tuple(several(use, 0, 2), fc.array(fc.tuple(fc.oneof(profile, data, codelist, shared), trivia), { maxLength: 4 }))
    .map(([uses, declarations]) => [uses, '\n', ...declarations.flat()].join(''));
}

function spellings(term: Term, surface: Surface): readonly string[] {
  return [term[surface], ...(term.also?.[surface] ?? [])];
}
