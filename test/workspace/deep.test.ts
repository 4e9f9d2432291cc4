import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Workspace } from '../../server/src/core';

const URI = 'file:///diep.tenzij';

/** Enough to use up the stack of a check that goes down one call, or several, for every name. */
const MANY = 6000;

/** Enough to take for ever when every name is worked out again wherever it is used. */
const DOUBLINGS = 40;

function codes(members: readonly string[], last: string, second: string): ReadonlySet<string> {
  const text = [
    'gegevens A { veld x geheel van 0 t/m 9 }',
    'profiel P {',
    '  populatie A',
    ...members,
    `  klassen uit ${last} {`,
    '    | 1 | 0..5 |',
    `    | 2 | ${second} |`,
    '  }',
    '}',
  ].join('\n');
  const found = new Workspace({ date: '2026-06-01' }).apply({ kind: 'set', uri: URI, text }).findings(URI);
  return new Set(found.map(({ code }) => code));
}

const FIRST: { readonly [keyword: string]: string } = {
  punten: '  punten p0 uit x { | 0..9 | 1 |\n }',
  score: '  score p0 = 1',
  constante: '  constante p0 = 1',
};

for (const [keyword, first] of Object.entries(FIRST)) {
  for (const order of ['in order', 'the last one first']) {
    test(`${MANY} calculations that rest on each other, ${order}: ${keyword}`, () => {
      const chain = Array.from({ length: MANY }, (_, i) => `  ${keyword} p${i + 1} = p${i} + 0.5`);
      const members = order === 'in order' ? [first, ...chain] : [...chain.reverse(), first];
      assert.equal(codes([...members, `  score s = p${MANY}`], 's', '6..9').has('TZ111'), true);
    });
  }

  for (const operator of ['+', '*']) {
    test(`a calculation that uses the one before it twice, ${DOUBLINGS} times over: ${keyword}, ${operator}`, () => {
      const chain = Array.from({ length: DOUBLINGS }, (_, i) => `  ${keyword} p${i + 1} = p${i} ${operator} p${i}`);
      const members = [first.replace(/\b1\b/, '1.5'), ...chain];
      assert.equal(codes([...members, `  score s = p${DOUBLINGS}`], 's', '6..9').has('TZ111'), true);
      // Sums are known, and none is 6 or 7; a product of so many digits is not worked out.
      const rounded = codes([...members, `  score s = afgerond(p${DOUBLINGS})`], 's', '8..9');
      assert.equal(rounded.has('TZ107'), operator === '*');
    });
  }
}
