import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parse } from '../../server/src/core/syntax/parse';
import { Node, type Tree } from '../../server/src/core/syntax/tree';
import { exampleFiles } from '../support/examples';
import { programs } from '../support/programs';
import { shapeOf } from '../support/trees';

/** The ends of all rows: behind a row the line must end, everywhere else layout means nothing. */
function rowEnds(node: Node, found: Set<number> = new Set()): ReadonlySet<number> {
  if (node.kind === 'row') found.add(node.end);
  for (const child of node.children) if (child instanceof Node) rowEnds(child, found);
  return found;
}

/** @returns the same text without comments, on as few lines as the grammar allows. */
function onOneLine(tree: Tree): string {
  const ends = rowEnds(tree.root);
  let text = '';
  let previous = 0;
  for (const { start, end } of tree.tokens) {
    const glue = start === previous ? '' : ' ';
    text += (ends.has(previous) ? '\n' : glue) + tree.text.slice(start, end);
    previous = end;
  }
  return text;
}

function assertSame(text: string): void {
  const tree = parse(text);
  const joined = parse(onOneLine(tree));
  const problems = joined.problems.map(({ span, message }) => `${joined.text.slice(span.start)}: ${message.nl}`);
  assert.deepEqual(problems, [], joined.text);
  assert.deepEqual(shapeOf(joined), shapeOf(tree), joined.text);
}

describe('layout has no meaning but at the end of a row', () => {
  for (const { name, text } of exampleFiles()) {
    it(`${name} reads the same on one line`, () => assertSame(text));
  }

  for (const surface of ['nl', 'en'] as const) {
    it(`so does any program (${surface})`, () => {
      fc.assert(fc.property(programs(surface), assertSame), { numRuns: 500 });
    });
  }

  it('a statement without its block is followed by the next one', () => {
    assertSame('profiel P {\n  regel f als a > 3 dan klasse 1\n  selectie "c" { neem klasse 1 }\n}');
    assertSame('gegevens K {\n  veld a tekst\n  veld b tekst { bron: X }\n}');
    assertSame('profiel P {\n  punten p = a * 2\n  model m "M" { invoer a, b }\n}');
  });
});
