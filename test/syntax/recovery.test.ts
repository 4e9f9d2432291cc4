import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse } from '../../server/src/core/syntax/parse';
import { exampleFiles } from '../support/examples';
import { applyMutation, lost, type Mutation, tokenMutations, truncations, untouched } from '../support/mutations';
import { statementNodes } from '../support/trees';

const MOST_PROBLEMS = 3;
/** How many failures of one file a message shows. */
const SHOWN = 5;

interface Outcome {
  readonly mutations: number;
  readonly compared: number;
  readonly failures: readonly string[];
}

function tryAll(text: string, mutations: Iterable<Mutation>): Outcome {
  const tree = parse(text);
  const nodes = statementNodes(tree.root);
  const failures: string[] = [];
  let count = 0;
  let compared = 0;
  for (const mutation of mutations) {
    count++;
    const after = parse(applyMutation(text, mutation));
    const expected = untouched(tree, nodes, mutation);
    compared += expected.length;
    const line = text.slice(0, mutation.start).split('\n').length;
    if (after.problems.length > MOST_PROBLEMS)
      failures.push(`line ${line}, ${mutation.what}: ${after.problems.map(({ message }) => message.en).join(' · ')}`);
    for (const statement of lost(after, expected))
      failures.push(`line ${line}, ${mutation.what}: lost ${statement.kind} «${statement.text.slice(0, 60)}»`);
  }
  return { mutations: count, compared, failures };
}

function assertRobust({ failures }: Outcome): void {
  assert.equal(failures.length, 0, `${failures.length} failures:\n${failures.slice(0, SHOWN).join('\n')}`);
}

/** The share of statements that a change of one token leaves alone; the others contain the token. */
const LEAST_UNTOUCHED = 0.9;

describe('one mistake', () => {
  for (const { name, text } of exampleFiles()) {
    const tree = parse(text);

    it(`gives at most ${MOST_PROBLEMS} problems and spoils no other statement: any token of ${name} deleted, doubled or swapped`, () => {
      const outcome = tryAll(text, tokenMutations(tree));
      const statements = statementNodes(tree.root).length;
      assert.equal(outcome.mutations, 3 * (tree.tokens.length - 1) - 1);
      assert.ok(outcome.compared > LEAST_UNTOUCHED * outcome.mutations * statements, 'hardly anything was compared');
      assertRobust(outcome);
    });

    it(`gives at most ${MOST_PROBLEMS} problems and spoils no statement in front of it: ${name} cut at any offset`, () => {
      const outcome = tryAll(text, truncations(tree));
      assert.equal(outcome.mutations, text.length);
      assert.ok(outcome.compared > 0.25 * outcome.mutations * statementNodes(tree.root).length);
      assertRobust(outcome);
    });
  }

  it('would be noticed when a statement is lost or changed', () => {
    const text = 'profiel X {\n  doel: toezicht\n  populatie A\n}\n';
    const tree = parse(text);
    const [mutation] = [...tokenMutations(tree)].filter(({ what }) => what === 'delete toezicht');
    const expected = untouched(tree, statementNodes(tree.root), mutation!);
    assert.deepEqual(
      expected.map(({ text: kept }) => kept),
      ['populatie A'],
    );
    assert.equal(lost(parse('profiel X {\n  doel: \n  populatie A\n}\n'), expected).length, 0);
    assert.equal(lost(parse('profiel X {\n  doel: \n  populatie B\n}\n'), expected).length, 1);
    assert.equal(lost(parse('profiel X {\n  doel: \n  "populatie A"\n}\n'), expected).length, 1);
  });
});
