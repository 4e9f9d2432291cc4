import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse } from '../../server/src/core/syntax/parse';
import { print } from '../../server/src/core/syntax/printer';

const MEGABYTE = 1_000_000;

function fill(part: string, length = MEGABYTE): string {
  return part.repeat(Math.ceil(length / part.length)).slice(0, length);
}

const SHAPES: { readonly [name: string]: (length: number) => string } = {
  'only {': (length) => fill('{', length),
  'only }': (length) => fill('}', length),
  'only (': (length) => fill('(', length),
  'only |': (length) => fill('|', length),
  'only "': (length) => fill('"', length),
  'only ‘, never closed': (length) => fill('‘', length),
  'only @': (length) => fill('@', length),
  'lines of {': (length) => fill('{\n', length),
  'lines of nonsense': (length) => fill('waar dan ook\n', length),
  'one line of words': (length) => fill('naam ', length),
  'one word': (length) => fill('a', length),
  'one word with hyphens': (length) => fill('a-', length),
  'one number': (length) => fill('1', length),
  'digits and points': (length) => fill('1.', length),
  'a path that never ends': (length) => fill('a/', length),
  'points and hyphens': (length) => fill('a.-', length),
  'a comment that never ends': (length) => `/*${fill('* ', length)}`,
  'slashes and spaces': (length) => fill('/ ', length),
  'nested parentheses': (length) => `score x = ${'('.repeat(length / 10)}1${')'.repeat(length / 10)}`,
  'nested parentheses in a profile': (length) => `profiel X {\nscore x = ${fill('(\n', length)}`,
  'one long sum': (length) => `profiel X {\nscore x = ${fill('a + ', length)}a\n}`,
  'one long chain of not': (length) => `profiel X {\nregel x als ${fill('niet ', length)}`,
  'one long chain of minus': (length) => `profiel X {\nscore x = ${fill('- ', length)}`,
  'nested lists': (length) => `profiel X {\nscore x = ${fill('{ ', length)}`,
  'nested calls': (length) => `profiel X {\nscore x = ${fill('min(', length)}`,
  'one row': (length) => `codelijst X {\n${fill('| 1 ', length)}|\n}`,
  'fields on one line': (length) => `gegevens X {\n${fill('veld a tekst ', length)}}`,
  'profiles that are never closed': (length) => fill('profiel X {\n', length),
  'rules inside an unless': (length) => `tenzij T voor x {\n${fill('  regel x als a {\n', length)}`,
  'groups behind unknown words': (length) => `profiel X {\n${fill('onbekende woorden {\n', length)}`,
  'keys without values': (length) => `profiel X {\n${fill('doel: ', length)}`,
  'only !': (length) => fill('!', length),
  'only &': (length) => fill('& ', length),
  'numbers in groups': (length) => fill('1 000 ', length),
  'lines of #': (length) => fill('# a\n', length),
  'lines of commas and dashes': (length) => fill('1,-\n', length),
  'shouted connectives': (length) => `profiel X {\nregel x als a ${fill('EN a ', length)}`,
  'values without end': (length) => `profiel X {\ndoel: ${fill('a, ', length)}`,
};

/** Reading a megabyte of anything takes less; a quadratic reader needs minutes. */
const MOST_MILLISECONDS = 10_000;

function milliseconds(text: string): number {
  const start = performance.now();
  parse(text);
  return performance.now() - start;
}

describe('absurd texts', () => {
  for (const [name, make] of Object.entries(SHAPES)) {
    // The shapes that a stuck key or a binary file makes are tried at full length, the others are long enough at a fifth of it.
    const length = /^(only|one line) /.test(name) ? MEGABYTE : MEGABYTE / 5;
    it(`of ${length} characters are read, and in time in proportion to their length: ${name}`, () => {
      const text = make(length);
      const quarter = Math.max(milliseconds(make(length / 4)), milliseconds(make(length / 4)));
      const start = performance.now();
      const tree = parse(text);
      const whole = performance.now() - start;
      assert.equal(print(tree), text);
      // Four times the text takes four times as long; sixteen times would be quadratic. Short times are noise.
      assert.ok(whole < 12 * quarter + 300, `${whole.toFixed(0)} ms against ${quarter.toFixed(0)} ms for a quarter`);
      assert.ok(whole < MOST_MILLISECONDS, `${whole.toFixed(0)} ms`);
    });
  }

  it('do not fill the screen with problems: what belongs together is said once', () => {
    for (const name of ['only {', 'only |', 'only @', 'lines of nonsense', 'one line of words', 'nested parentheses'])
      assert.ok(parse(SHAPES[name]!(100_000)).problems.length <= 3, name);
  });
});
