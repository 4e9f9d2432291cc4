import {
  CONNECTIVES,
  FUNCTIONS,
  KEYS,
  STATEMENTS,
  type Term,
  TYPES,
  UNITS,
  VALUES,
} from '../../server/src/core/syntax/vocabulary';

type Rule = Record<string, unknown>;

/** Statements that declare something under a name, by the scope that themes give such a name. */
const DECLARED_SCOPES: Readonly<Record<string, string>> = {
  profile: 'entity.name.type.profile',
  data: 'entity.name.type.data',
  codelist: 'entity.name.type.codelist',
  population: 'entity.name.type.data',
  field: 'variable.other.field',
  constant: 'variable.other.constant',
  points: 'entity.name.function.indicator',
  factor: 'entity.name.function.indicator',
  rule: 'entity.name.function.rule',
  model: 'entity.name.function.model',
  score: 'entity.name.function.score',
  unless: 'entity.name.tag.unless',
  evidence: 'entity.name.type.evidence',
  measurement: 'entity.name.type.measurement',
};

/** A word is letters, digits and underscores, with hyphens inside; TextMate's own \b would stop at a hyphen. */
const START = '(?<![\\p{L}\\p{N}_-])';
const END = '(?![\\p{L}\\p{N}_-])';
const NAME = '[\\p{L}_][\\p{L}\\p{M}\\p{N}_]*(?:-[\\p{L}\\p{N}_]+)*';

function spellings(terms: readonly Term[]): readonly string[] {
  const all = terms.flatMap(({ nl, en, also }) => [nl, en, ...(also?.nl ?? []), ...(also?.en ?? [])]);
  // The longest first: an alternative that is the beginning of another would hide it.
  return [...new Set(all)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}

function alternatives(terms: readonly Term[]): string {
  return spellings(terms)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
    .join('|');
}

function words(terms: readonly Term[]): readonly Term[] {
  return terms.filter(({ nl, en }) => /^[\p{L}]/u.test(nl) && /^[\p{L}]/u.test(en));
}

function declaration([id, scope]: readonly [string, string]): Rule {
  const keyword = alternatives(STATEMENTS.filter((term) => term.id === id));
  return {
    match: `(?:^|(?<=[{}]))\\s*(${keyword})\\s+(${NAME})`,
    captures: { 1: { name: 'keyword.control.tenzij' }, 2: { name: `${scope}.tenzij` } },
  };
}

/** In `neem regel x` the keyword of another statement joins two words. */
function takenRule(): Rule {
  const keyword = (id: string) => alternatives(STATEMENTS.filter((term) => term.id === id));
  return {
    match: `(?:^|(?<=[{}]))\\s*(${keyword('take')})\\s+(${keyword('rule')})${END}`,
    captures: { 1: { name: 'keyword.control.tenzij' }, 2: { name: 'keyword.other.tenzij' } },
  };
}

/** A key with its values, up to the next key on the line, the end of the block or the end of the line. */
function property(key: string, scope: string): Rule {
  return {
    begin: `${START}(${key})\\s*(:)`,
    beginCaptures: {
      1: { name: `${scope}.tenzij` },
      2: { name: 'punctuation.separator.key-value.tenzij' },
    },
    end: `$|(?=[}|])|(?=${START}${NAME}\\s*:)`,
    patterns: [
      { include: '#comment' },
      { include: '#string' },
      { include: '#reference' },
      { include: '#number' },
      { include: '#value' },
      { include: '#connective' },
    ],
  };
}

/**
 * The TextMate grammar of both surfaces, made from the vocabulary, so that a new word is coloured without further work.
 * @returns the content of `syntaxes/tenzij.tmLanguage.json`
 */
export function textMateGrammar(): Rule {
  const keys = Object.values(KEYS).flat();
  const values = Object.values(VALUES).flat();
  const units = alternatives(words(UNITS));
  const bounds = alternatives(CONNECTIVES.filter(({ id }) => id === 'of' || id === 'from'));
  return {
    $schema: 'https://raw.githubusercontent.com/martinring/tmlanguage/master/tmlanguage.json',
    name: 'Tenzij',
    scopeName: 'source.tenzij',
    fileTypes: ['tenzij'],
    patterns: [
      { include: '#comment' },
      { include: '#string' },
      { include: '#reference' },
      { include: '#key' },
      { include: '#declaration' },
      { include: '#statement' },
      { include: '#number' },
      { include: '#function' },
      { include: '#type' },
      { include: '#connective' },
      { include: '#operator' },
    ],
    repository: {
      comment: {
        patterns: [
          { name: 'comment.line.double-slash.tenzij', match: '//.*$' },
          { name: 'comment.block.tenzij', begin: '/\\*', end: '\\*/' },
        ],
      },
      string: {
        name: 'string.quoted.double.tenzij',
        begin: '"',
        end: '"|$',
        patterns: [{ name: 'constant.character.escape.tenzij', match: '\\\\.' }],
      },
      reference: {
        patterns: [
          { name: 'string.unquoted.reference.law.tenzij', match: `${START}jci\\d[^\\s,;{}\\[\\]()|"]*` },
          { name: 'string.unquoted.reference.case.tenzij', match: `${START}ECLI:[^\\s,;{}\\[\\]()|"]*` },
          { name: 'constant.language.reference.rule.tenzij', match: `${START}TZ\\d{3}${END}` },
          { name: 'constant.numeric.fingerprint.tenzij', match: '#[\\p{L}\\p{N}]+' },
        ],
      },
      // A closed value is one only behind its key: "leeftijd" and "controle" are names elsewhere.
      key: {
        patterns: [
          property(alternatives(keys), 'support.type.property-name'),
          property(NAME, 'variable.other.property'),
        ],
      },
      declaration: { patterns: [takenRule(), ...Object.entries(DECLARED_SCOPES).map(declaration)] },
      statement: {
        match: `(?:^|(?<=[{}]))\\s*(${alternatives(STATEMENTS)})${END}(?!\\s*(?:=|:))`,
        captures: { 1: { name: 'keyword.control.tenzij' } },
      },
      number: {
        patterns: [
          { name: 'constant.numeric.date.tenzij', match: `${START}\\d{4}-\\d{2}-\\d{2}${END}` },
          { name: 'invalid.illegal.decimal-comma.tenzij', match: `${START}\\d+,\\d+` },
          {
            match: `((?:(?<![\\p{L}\\p{N}_])|(?<=\\.\\.))\\d+(?:\\.\\d+)?)\\s*(?:(${units})${END}|(%|€))?`,
            captures: {
              1: { name: 'constant.numeric.tenzij' },
              2: { name: 'keyword.other.unit.tenzij' },
              3: { name: 'keyword.other.unit.tenzij' },
            },
          },
        ],
      },
      function: {
        match: `${START}(${alternatives(FUNCTIONS)})(?=\\()`,
        captures: { 1: { name: 'support.function.tenzij' } },
      },
      type: {
        match: `(?<=\\s)(${alternatives(TYPES)})${END}(?:\\s+(${units})${END})?(?=\\s*(?:[(?{"]|//|$|${bounds}))`,
        captures: { 1: { name: 'storage.type.tenzij' }, 2: { name: 'keyword.other.unit.tenzij' } },
      },
      connective: {
        patterns: [
          { name: 'keyword.other.tenzij', match: 't/m' },
          {
            name: 'constant.language.tenzij',
            match: `${START}(?:${alternatives(CONNECTIVES.filter(({ id }) => LITERALS.has(id)))})${END}`,
          },
          {
            name: 'keyword.other.tenzij',
            match: `${START}(?:${alternatives(words(CONNECTIVES.filter(({ id }) => !LITERALS.has(id))))})${END}`,
          },
        ],
      },
      value: { name: 'constant.language.tenzij', match: `${START}(?:${alternatives(values)})${END}` },
      operator: {
        patterns: [
          { name: 'keyword.operator.range.tenzij', match: '\\.\\.<?' },
          { name: 'keyword.operator.comparison.tenzij', match: '=>|<=|>=|!=|=|<|>' },
          { name: 'keyword.operator.arithmetic.tenzij', match: '[-+*/]' },
          { name: 'punctuation.separator.table.tenzij', match: '\\|' },
        ],
      },
    },
  };
}

const LITERALS: ReadonlySet<string> = new Set(['yes', 'no', 'unknown', 'otherwise']);
