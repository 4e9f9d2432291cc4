import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parse } from '../../server/src/core/syntax/parse';
import { Node } from '../../server/src/core/syntax/tree';
import { exampleFiles } from '../support/examples';
import { programs } from '../support/programs';

describe('the grammar', () => {
  for (const surface of ['nl', 'en'] as const) {
    it(`reads every program of the ${surface} surface without problems`, () => {
      fc.assert(
        fc.property(programs(surface), (text) => {
          const { problems } = parse(text);
          assert.deepEqual(
            problems.map(({ span, message }) => `${message.en} «${text.slice(span.start, span.end)}»`),
            [],
          );
        }),
        { numRuns: 1500 },
      );
    });
  }

  it('makes a program out of every construct, so that the test above means something', () => {
    const kinds = new Set<string>();
    const visit = (node: Node): void => {
      kinds.add(node.kind);
      for (const child of node.children) if (child instanceof Node) visit(child);
    };
    for (const text of fc.sample(programs('nl'), { numRuns: 400, seed: 1 })) visit(parse(text).root);
    const never = ['error', 'missing'].filter((kind) => kinds.has(kind));
    assert.deepEqual(never, []);
    assert.equal(kinds.size, 41, [...kinds].sort().join(' '));
  });

  for (const { name, text } of exampleFiles()) {
    it(`reads examples/${name} without problems`, () => assert.deepEqual(parse(text).problems, []));
  }
});
