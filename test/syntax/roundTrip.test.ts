import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parse } from '../../server/src/core/syntax/parse';
import { print } from '../../server/src/core/syntax/printer';
import { exampleFiles } from '../support/examples';
import { programs } from '../support/programs';
import { anyText, tokenSoup } from '../support/texts';
import { brokenNodes, hasAllTokens } from '../support/trees';

function assertLossless(text: string): void {
  const tree = parse(text);
  assert.equal(print(tree), text);
  assert.ok(hasAllTokens(tree), 'the leaves of the tree are not the tokens of the text');
  assert.deepEqual(brokenNodes(tree), []);
  for (const { span } of tree.problems) assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length);
  assert.deepEqual(
    [...tree.problems].sort((a, b) => a.span.start - b.span.start),
    tree.problems,
    'the problems are not in text order',
  );
}

describe('reading and printing', () => {
  it('gives back any text', () => fc.assert(fc.property(anyText, assertLossless), { numRuns: 2000 }));

  it('gives back any row of lexemes', () => fc.assert(fc.property(tokenSoup, assertLossless), { numRuns: 3000 }));

  it('gives back every program', () => fc.assert(fc.property(programs('nl'), assertLossless), { numRuns: 300 }));

  it('gives back every example', () => {
    for (const { text } of exampleFiles()) assertLossless(text);
  });

  it('gives back a byte order mark, and text without an end of line', () => {
    assertLossless('\ufeffprofiel X {\r\n}');
    assertLossless('');
  });
});
