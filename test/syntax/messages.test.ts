import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse } from '../../server/src/core/syntax/parse';
import type { SyntaxProblem } from '../../server/src/core/syntax/token';
import { applyEdits } from '../../server/src/core/text/edit';

/** A mistake on one of the lines of a profile, and the text after its fix where there is exactly one. */
interface Mistake {
  readonly what: string;
  readonly wrong: string;
  readonly fixed?: string;
  /** A part of the message that must be there, in both languages. */
  readonly says: { readonly nl: RegExp; readonly en: RegExp };
}

function inProfile(...lines: readonly string[]): string {
  return `profiel X {\n${lines.map((line) => `  ${line}\n`).join('')}}\n`;
}

function inTable(row: string): string {
  return inProfile('factor f uit a, b {', `  ${row}`, '  | - | - | 2 |', '}');
}

const MISTAKES: readonly Mistake[] = [
  {
    what: 'a decimal comma',
    wrong: inTable('| - | - | 1,2 |'),
    fixed: inTable('| - | - | 1.2 |'),
    says: { nl: /dubbelzinnig.*Schrijf 1\.2/, en: /ambiguous.*Write 1\.2/ },
  },
  {
    what: 'points between thousands',
    wrong: inTable('| - | - | 1.234.567 |'),
    fixed: inTable('| - | - | 1234567 |'),
    says: { nl: /duizendtallen/, en: /thousands/ },
  },
  {
    what: 'thousands and a decimal comma',
    wrong: inTable('| - | - | 1.234,50 |'),
    fixed: inTable('| - | - | 1234.50 |'),
    says: { nl: /Schrijf 1234\.50/, en: /Write 1234\.50/ },
  },
  {
    what: 'a date with the day in front',
    wrong: inProfile('evaluatie: 1-2-2014'),
    fixed: inProfile('evaluatie: 2014-02-01'),
    says: { nl: /jaar staat voorop/, en: /year comes first/ },
  },
  {
    what: 'thousands with a space',
    wrong: inProfile('regel r als a > 1 000'),
    fixed: inProfile('regel r als a > 1000'),
    says: { nl: /duizendtallen.*Schrijf 1000/, en: /thousands.*Write 1000/ },
  },
  {
    what: 'thousands with a no-break space',
    wrong: inProfile('regel r als a > 12\u00a0345\u00a0678 EUR'),
    fixed: inProfile('regel r als a > 12345678 EUR'),
    says: { nl: /Schrijf 12345678/, en: /Write 12345678/ },
  },
  {
    what: 'thousands with an underscore',
    wrong: inTable('| - | - | 1_000 |'),
    fixed: inTable('| - | - | 1000 |'),
    says: { nl: /Schrijf 1000/, en: /Write 1000/ },
  },
  {
    what: 'a price without cents',
    wrong: inProfile('regel r als a > 1000,- en b'),
    fixed: inProfile('regel r als a > 1000 en b'),
    says: { nl: /Schrijf 1000/, en: /Write 1000/ },
  },
  {
    what: 'a number without a digit before the point',
    wrong: inTable('| - | - | .5 |'),
    fixed: inTable('| - | - | 0.5 |'),
    says: { nl: /voor de punt/, en: /before the point/ },
  },
  {
    what: 'a word glued to a number',
    wrong: inProfile('score s = 10k + 2n'),
    says: { nl: /geen eenheid/, en: /not a unit/ },
  },
  {
    what: 'a date with slashes',
    wrong: inProfile('evaluatie: 2014/2/1'),
    fixed: inProfile('evaluatie: 2014-02-01'),
    says: { nl: /met streepjes/, en: /with hyphens/ },
  },
  {
    what: 'the conjunction of other languages',
    wrong: inProfile('regel r als a && b'),
    fixed: inProfile('regel r als a en b'),
    says: { nl: /Schrijf en/, en: /Write en/ },
  },
  {
    what: 'the conjunction of other languages in an English file',
    wrong: 'profile X {\n  rule r if a & b\n}\n',
    fixed: 'profile X {\n  rule r if a and b\n}\n',
    says: { nl: /Schrijf and/, en: /Write and/ },
  },
  {
    what: 'the disjunction of other languages',
    wrong: inProfile('regel r als a || b'),
    fixed: inProfile('regel r als a of b'),
    says: { nl: /Schrijf of/, en: /Write of/ },
  },
  {
    what: 'the negation of other languages',
    wrong: inProfile('regel r als !a'),
    fixed: inProfile('regel r als niet a'),
    says: { nl: /Schrijf niet/, en: /Write niet/ },
  },
  {
    what: 'the inequality of other languages',
    wrong: inProfile('regel r als a !== 2'),
    fixed: inProfile('regel r als a != 2'),
    says: { nl: /Schrijf !=/, en: /Write !=/ },
  },
  {
    what: 'three equals signs',
    wrong: inProfile('regel r als a === 2'),
    fixed: inProfile('regel r als a = 2'),
    says: { nl: /Schrijf =/, en: /Write =/ },
  },
  {
    what: 'a comparison the wrong way round',
    wrong: inProfile('regel r als a =< 2'),
    fixed: inProfile('regel r als a <= 2'),
    says: { nl: /Schrijf <=/, en: /Write <=/ },
  },
  {
    what: 'an arrow for a comparison',
    wrong: inProfile('regel r als a => 2'),
    fixed: inProfile('regel r als a >= 2'),
    says: { nl: /Schrijf >=/, en: /Write >=/ },
  },
  {
    what: 'a comparison in words',
    wrong: inProfile('regel r als a is onbekend'),
    fixed: inProfile('regel r als a = onbekend'),
    says: { nl: /Schrijf =/, en: /Write =/ },
  },
  {
    what: 'a connective in capitals',
    wrong: inProfile('regel r als a > 2 EN b < 3'),
    fixed: inProfile('regel r als a > 2 en b < 3'),
    says: { nl: /hoofdletters/, en: /capitals/ },
  },
  {
    what: 'a connective of the other surface in capitals',
    wrong: inProfile('regel r als a > 2 AND b < 3'),
    fixed: inProfile('regel r als a > 2 en b < 3'),
    says: { nl: /hoofdletters/, en: /capitals/ },
  },
  {
    what: 'a comment of another language',
    wrong: inProfile('# regel r als a', 'doel: toezicht'),
    fixed: inProfile('// regel r als a', 'doel: toezicht'),
    says: { nl: /Schrijf \/\//, en: /Write \/\// },
  },
  {
    what: 'a comment of a database',
    wrong: inProfile('-- regel r als a', 'doel: toezicht'),
    fixed: inProfile('// regel r als a', 'doel: toezicht'),
    says: { nl: /Schrijf \/\//, en: /Write \/\// },
  },
  {
    what: 'a range with a hyphen',
    wrong: inTable('| 18 - 25 jaar | - | 1 |'),
    fixed: inTable('| 18..25 jaar | - | 1 |'),
    says: { nl: /Schrijf "\.\."/, en: /Write "\.\."/ },
  },
  {
    what: 'a range with a dash',
    wrong: inTable('| 18–25 jaar | - | 1 |'),
    fixed: inTable('| 18..25 jaar | - | 1 |'),
    says: { nl: /Schrijf "\.\."/, en: /Write "\.\."/ },
  },
  {
    what: 'a range with t/m',
    wrong: inTable('| 18 t/m 25 | - | 1 |'),
    fixed: inTable('| 18..25 | - | 1 |'),
    says: { nl: /Schrijf "\.\."/, en: /Write "\.\."/ },
  },
  {
    what: 'a range with tot',
    wrong: inTable('| 18 tot 25 | - | 1 |'),
    fixed: inTable('| 18..<25 | - | 1 |'),
    says: { nl: /Schrijf \.\.</, en: /Write \.\.</ },
  },
  {
    what: 'three points for a range',
    wrong: inTable('| 18...25 | - | 1 |'),
    fixed: inTable('| 18..25 | - | 1 |'),
    says: { nl: /Schrijf "\.\."/, en: /Write "\.\."/ },
  },
  {
    what: 'no bar at the end of a row',
    wrong: inTable('| - | - | 1'),
    fixed: inTable('| - | - | 1 |'),
    says: { nl: /ontbreekt de \|/, en: /The \| .* missing/ },
  },
  {
    what: 'no bar at the start of a row',
    wrong: inTable('"a" | - | 1 |'),
    fixed: inTable('| "a" | - | 1 |'),
    says: { nl: /begint met een \|/, en: /starts with a \|/ },
  },
  {
    what: 'no bar between cells',
    wrong: inTable('| "a" "b" | 1 |'),
    says: { nl: /hoort niet in een cel/, en: /does not belong in a cell/ },
  },
  {
    what: 'no colon behind a key',
    wrong: inProfile('doel toezicht'),
    fixed: inProfile('doel: toezicht'),
    says: { nl: /dubbele punt/, en: /colon/ },
  },
  {
    what: 'no colon behind the second key of a line',
    wrong: 'gegevens A {\n  veld b tekst { bron: ROD  kolom "c" }\n}\n',
    fixed: 'gegevens A {\n  veld b tekst { bron: ROD  kolom: "c" }\n}\n',
    says: { nl: /dubbele punt/, en: /colon/ },
  },
  {
    what: 'no brace in front of a table',
    wrong: inProfile('factor f uit a', '  | 1 | 2 |', '}'),
    fixed: inProfile('factor f uit a {', '  | 1 | 2 |', '}'),
    says: { nl: /ontbreekt een \{/, en: /A \{ is missing/ },
  },
  {
    what: 'no brace behind a table',
    wrong: inProfile('factor f uit a {', '  | 1 | 2 |', 'score s = f'),
    fixed: inProfile('factor f uit a {', '  | 1 | 2 |\n}', 'score s = f'),
    says: { nl: /ontbreekt een \}/, en: /A \} .* is missing/ },
  },
  {
    what: 'no brace at the end of the file',
    wrong: 'profiel X {\n  doel: toezicht\n',
    fixed: 'profiel X {\n  doel: toezicht\n}\n',
    says: { nl: /nergens gesloten/, en: /never closed/ },
  },
  {
    what: 'a surplus closing brace',
    wrong: inProfile('factor f uit a {', '  | 1 | 2 |', '}', '}', 'score s = f'),
    fixed: inProfile('factor f uit a {', '  | 1 | 2 |', '}', '', 'score s = f'),
    says: { nl: /een te veel/, en: /one too many/ },
  },
  {
    what: 'a surplus closing brace at the end',
    wrong: 'profiel X {\n}\n}\n',
    fixed: 'profiel X {\n}\n\n',
    says: { nl: /een te veel/, en: /one too many/ },
  },
  {
    what: 'a surplus opening brace',
    wrong: 'profiel X { {\n  doel: toezicht\n}\n',
    fixed: 'profiel X { \n  doel: toezicht\n}\n',
    says: { nl: /een te veel/, en: /one too many/ },
  },
  {
    what: 'curly quotation marks',
    wrong: inProfile('organisatie: “Dienst”'),
    fixed: inProfile('organisatie: "Dienst"'),
    says: { nl: /aanhalingsteken/, en: /quotation mark/ },
  },
  {
    what: 'single quotation marks',
    wrong: inProfile("organisatie: 'Dienst'"),
    fixed: inProfile('organisatie: "Dienst"'),
    says: { nl: /rechte, dubbele/, en: /straight, double/ },
  },
  {
    what: 'a quotation mark that is not closed',
    wrong: inProfile('organisatie: "Dienst'),
    says: { nl: /afsluitende aanhalingsteken/, en: /closing quotation mark/ },
  },
  {
    what: 'a sign that looks like one of the language',
    wrong: inProfile('regel r als a ≤ 2'),
    fixed: inProfile('regel r als a <= 2'),
    says: { nl: /Schrijf <=/, en: /Write <=/ },
  },
  {
    what: 'an en dash for a minus',
    wrong: inProfile('score s = a – 2'),
    fixed: inProfile('score s = a - 2'),
    says: { nl: /Schrijf -/, en: /Write -/ },
  },
  {
    what: 'the equals sign of other languages',
    wrong: inProfile('regel r als a == 2'),
    fixed: inProfile('regel r als a = 2'),
    says: { nl: /Schrijf =/, en: /Write =/ },
  },
  {
    what: 'a semicolon',
    wrong: inProfile('score s = a;'),
    fixed: inProfile('score s = a'),
    says: { nl: /geen betekenis/, en: /no meaning/ },
  },
  {
    what: 'an invisible character',
    wrong: inProfile('score s = a\u200b + b'),
    fixed: inProfile('score s = a + b'),
    says: { nl: /U\+200B/, en: /U\+200B/ },
  },
  {
    what: 'a keyword with a capital',
    wrong: 'Profiel X {\n  doel: toezicht\n}\n',
    fixed: 'profiel X {\n  doel: toezicht\n}\n',
    says: { nl: /hoofdletters/, en: /capitals/ },
  },
  {
    what: 'a keyword in capitals',
    wrong: inProfile('REGEL r als a'),
    fixed: inProfile('regel r als a'),
    says: { nl: /hoofdletters/, en: /capitals/ },
  },
  {
    what: 'a keyword that does not exist, with a block',
    wrong: inProfile('voorwaarden p uit a {', '  | 1 | 2 |', '}', 'score s = p'),
    says: { nl: /niet verwacht/, en: /not expected/ },
  },
  {
    what: 'a misspelt keyword',
    wrong: inProfile('puntjes p uit a {', '  | 1 | 2 |', '}', 'score s = p'),
    fixed: inProfile('punten p uit a {', '  | 1 | 2 |', '}', 'score s = p'),
    says: { nl: /Bedoelde u "punten"/, en: /Did you mean "punten"/ },
  },
  {
    what: 'a misspelt keyword at the top of a file',
    wrong: 'profeil P {\n  doel: toezicht\n}\n',
    fixed: 'profiel P {\n  doel: toezicht\n}\n',
    says: { nl: /Bedoelde u "profiel"/, en: /Did you mean "profiel"/ },
  },
  {
    what: 'an equals sign behind a key',
    wrong: inProfile('doel = toezicht'),
    fixed: inProfile('doel: toezicht'),
    says: { nl: /dubbele punt/, en: /colon/ },
  },
  {
    what: 'a statement outside the block it belongs in',
    wrong: 'veld a geheel\n',
    says: { nl: /hoort in een blok "gegevens"/, en: /belongs in a block "gegevens"/ },
  },
  {
    what: 'a statement in the wrong block',
    wrong: inProfile('selectie "a" {', '  score s = 1', '  steekproef 5 %', '}'),
    says: { nl: /kan niet in dit blok/, en: /cannot stand in this block/ },
  },
  {
    what: 'a calculation without an end',
    wrong: inProfile('score s = a *', 'klassen uit s {', '  | 1 | 2 |', '}'),
    says: { nl: /waarde of berekening/, en: /value or calculation/ },
  },
  {
    what: 'a bracket that is not closed',
    wrong: inProfile('score s = (a + b', 'doel: toezicht'),
    fixed: inProfile('score s = (a + b)', 'doel: toezicht'),
    says: { nl: /ontbreekt een \)/, en: /A \) is missing/ },
  },
  {
    what: 'an example without its arrow',
    wrong: 'voorbeeld "x" {\n  a = 1, b = 2\n}\n',
    says: { nl: /uitkomst/, en: /expected result/ },
  },
  {
    what: 'a comma too few in an example',
    wrong: 'voorbeeld "x" {\n  a = 1 jaar b = 2 => c = 3\n}\n',
    fixed: 'voorbeeld "x" {\n  a = 1 jaar, b = 2 => c = 3\n}\n',
    says: { nl: /een komma/, en: /A comma/ },
  },
  {
    what: 'a comment that is not closed',
    wrong: 'profiel X {\n  doel: toezicht\n}\n/* einde',
    says: { nl: /nergens gesloten/, en: /never closed/ },
  },
];

function problemsOf(text: string): readonly SyntaxProblem[] {
  return parse(text).problems;
}

describe('a mistake', () => {
  for (const { what, wrong, fixed, says } of MISTAKES) {
    it(`is said once, and mended by its fix: ${what}`, () => {
      const [problem, ...others] = problemsOf(wrong);
      assert.ok(problem, 'no problem was found');
      assert.deepEqual(
        others.map(({ message }) => message.en),
        [],
        problem.message.en,
      );
      assert.match(problem.message.nl, says.nl);
      assert.match(problem.message.en, says.en);
      if (fixed === undefined) {
        assert.equal(problem.fix, undefined);
        return;
      }
      assert.ok(problem.fix, 'there is no fix');
      const mended = applyEdits(wrong, [problem.fix]);
      const lines = (text: string) => text.split('\n').map((line) => line.trimEnd());
      assert.deepEqual(lines(mended), lines(fixed));
      assert.deepEqual(problemsOf(mended), []);
    });
  }
});

describe('a name', () => {
  it('may be a keyword in a place where no statement can start', () =>
    assert.deepEqual(
      problemsOf(
        'gegevens A {\n  veld score geheel\n  veld model tekst\n}\nprofiel X {\n  factor f uit score, model { | 1 | "a" | 2 | }\n}\n',
      ),
      [],
    ));

  it('may start with a capital at the start of a line', () =>
    assert.deepEqual(problemsOf('voorbeeld "x" {\n  Score = 1,\n  Model = 2\n  => Norm = 3\n}\n'), []));

  it('may have a hyphen, so that a-b is never a subtraction', () => {
    const { tokens } = parse('profiel X {\n  score s = a-b\n}\n');
    assert.ok(tokens.some(({ word }) => word === 'a-b'));
  });
});

describe('what looks like a mistake', () => {
  const SOUND: { readonly [what: string]: string } = {
    'a list of numbers without spaces': inProfile('regel r als a in {1,-2, 3}'),
    'two numbers in a value': inProfile('x_nummers: 12 1000'),
    'a name in capitals that spells a connective': 'gegevens A {\n  veld EN tekst\n  veld OF geheel\n}\n',
    'a key in capitals': inProfile('regel r als a = 3', 'x_EN: 3'),
    'a unit of one’s own': inProfile('regel r als a > 3 stuks'),
    'a fingerprint at the start of a line': 'tenzij T voor a {\n  akkoord: FG 2012-01-10\n    #9f31c2\n}\n',
    'a negative number in a cell': inTable('| -5..-1 | - | 1 |'),
    'a dash in a cell': inTable('| - | -1 | 1 |'),
  };
  for (const [what, text] of Object.entries(SOUND)) {
    it(`is none: ${what}`, () => assert.deepEqual(problemsOf(text), []));
  }
});

describe('several mistakes', () => {
  it('are each said, when they stand on different lines', () => {
    const text = inProfile('doel toezicht', 'score s = (a', 'factor f uit a {', '  | 1 | 1,2 |', '}');
    assert.equal(problemsOf(text).length, 3);
  });

  it('of one kind on one line each have their own fix', () => {
    const text = inTable('| 1,5 | 2,5 | 3,5 |');
    const problems = problemsOf(text);
    assert.equal(problems.length, 3);
    assert.deepEqual(
      problemsOf(
        applyEdits(
          text,
          problems.map(({ fix }) => fix!),
        ),
      ),
      [],
    );
  });
});
