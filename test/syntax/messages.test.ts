import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse } from '../../server/src/core/syntax/parse';
import type { SyntaxProblem } from '../../server/src/core/syntax/token';
import { applyEdits } from '../../server/src/core/text/edit';
import { HEADS } from './mistakes/heads';
import { inProfile, inTable } from './mistakes/mistake';
import { NUMBERS } from './mistakes/numbers';
import { PHRASES } from './mistakes/phrases';
import { SIGNS } from './mistakes/signs';
import { STRUCTURE } from './mistakes/structure';
import { TABLES } from './mistakes/tables';

const MISTAKES = [...NUMBERS, ...SIGNS, ...TABLES, ...STRUCTURE, ...HEADS, ...PHRASES];

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
