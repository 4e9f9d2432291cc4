import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { casesOf } from '../support/rulePages/cases';
import { checkCase } from '../support/rulePages/check';
import { readMarkers } from '../support/rulePages/markers';
import { withoutPlaceholders } from '../support/rulePages/run';

const PROGRAM = `gegevens A { veld leeftijd geheel jaar }
profiel P { populatie A waar leeftijd > 18 }`;

/** Checks the program with these lines below it. */
function check(...lines: readonly string[]) {
  const text = ['## a case', '', '```tenzij', PROGRAM, ...lines, '```'].join('\n');
  return checkCase(casesOf(text)[0]!, 'TZ104');
}

const CARETS = '//                                      ^^';

describe('the cases of a rule', () => {
  it('hold when their markers are exact', () => {
    assert.equal(check(`${CARETS} TZ104 error certain`).offered.length, 1);
  });

  it('fail on a marker in another column, of another width, code or weight, and on one that is missing', () => {
    assert.throws(() => check(` ${CARETS} TZ104`));
    assert.throws(() => check(`${CARETS}^ TZ104`));
    assert.throws(() => check(`${CARETS} TZ101`));
    assert.throws(() => check(`${CARETS} TZ104 warning`));
    assert.throws(() => check());
  });

  it('fail on a fix that does not exist or has no text to compare with', () => {
    assert.throws(() => check(`${CARETS} TZ104`, '// fix: Doe iets anders', '```', '```tenzij after'), /no fix/);
    assert.throws(() => check(`${CARETS} TZ104`, '// fix: Voeg de eenheid'), /needs one fence/);
  });

  it('fail on a fix that gives another text', () => {
    assert.throws(
      () => check(`${CARETS} TZ104`, '// fix: Voeg de eenheid', '```', '```tenzij after', PROGRAM),
      /other text/,
    );
    const after = `${PROGRAM.replace('18', '18 jaar')}`;
    check(`${CARETS} TZ104`, '// fix: Voeg de eenheid', '```', '```tenzij after', after);
  });
});

describe('a marker line', () => {
  it('is taken out of the text, and points at the line above it', () => {
    const { text, markers } = readMarkers('abc def\n//  ^^^ TZ101 error\nghi\n');
    assert.equal(text, 'abc def\nghi\n');
    assert.deepEqual(
      markers.map(({ line, from, to, code }) => ({ line, from, to, code })),
      [{ line: 0, from: 4, to: 7, code: 'TZ101' }],
    );
  });

  it('starts at the first column behind <', () => {
    const [marker] = readMarkers('abcdef\n//<^^^ TZ101').markers;
    assert.deepEqual([marker?.from, marker?.to], [0, 6]);
  });
});

describe('the default text of a snippet', () => {
  it('keeps what an editor shows before anyone types', () => {
    assert.equal(withoutPlaceholders('a ${1:why …} $2b${3|x,y|} \\$5 \\} ${4:c\\}d}'), 'a why … bx $5 } c}d');
  });
});
