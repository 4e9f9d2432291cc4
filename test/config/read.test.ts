import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { configFindings, readConfig } from '../../server/src/core/config';
import { BAD, BAD_FOR_THE_READER, GOOD } from './examples';

const TERM = '{"words":["krachtwijk"],"ground":"ras","level":"direct"}';

/** What each problem points at. */
function places(text: string): readonly string[] {
  return readConfig(text).problems.map(({ span }) => text.slice(span.start, span.end));
}

describe('tenzij.config.json', () => {
  test('holds terms and names that mean something else', () => {
    const { terms, problems } = readConfig(`{
      // krachtwijken: de lijst van 2007
      "terms": [
        {"words": ["krachtwijk", "k-lijst"], "ground": "ras", "level": "genoemde-proxy", "source": "CRM25-PROXY", "reason": "lijst van 2007"},
        {"words": ["schijf"], "ground": "socio-economic", "level": "possible-proxy"},
      ],
      "notThis": [{"name": "land_cd", "why": "nummer van een stuk land"}],
    }`);
    assert.deepEqual(problems, []);
    assert.deepEqual(terms, {
      terms: [
        {
          words: ['krachtwijk', 'k-lijst'],
          ground: 'race',
          level: 'named-proxy',
          source: 'CRM25-PROXY',
          reason: 'lijst van 2007',
        },
        { words: ['schijf'], ground: 'socioeconomic', level: 'possible-proxy' },
      ],
      notThis: [{ name: 'land_cd', why: 'nummer van een stuk land' }],
    });
  });

  test('may be empty', () => assert.deepEqual(readConfig(''), { terms: {}, problems: [] }));

  test('keeps what is right beside what is wrong', () => {
    const { terms, problems } = readConfig(`{"terms": [{"words": ["x1"]}, ${TERM}, 3], "onbekend": 1}`);
    assert.deepEqual(terms.terms, [{ words: ['krachtwijk'], ground: 'race', level: 'direct' }]);
    assert.equal(problems.length, 5);
  });

  test('keeps what was written before the mistake when somebody is still typing', () => {
    const { terms, problems } = readConfig(`{"terms": [${TERM}, {"words": ["a`);
    assert.equal(terms.terms?.length, 1);
    assert.ok(problems.length > 0);
  });

  test('says where a problem is and what to write instead', () => {
    const text = '{"terms":[{"words":["krachtwijk"],"ground":"rasje","level":"direct"}]}';
    assert.deepEqual(places(text), ['"rasje"']);
    const { message } = readConfig(text).problems[0]!;
    assert.match(message.nl, /kan niet "rasje" zijn.*Kies "race", "ras"/);
    assert.match(message.en, /cannot be "rasje".*Choose "race", "ras"/);
    assert.match(readConfig('{"term":[]}').problems[0]!.message.nl, /Bedoelde u "terms"\?/);
  });

  test('does not take a name out without a reason', () => {
    for (const why of ['', '…', 'n.v.t.', 'zie boven', '<reden>']) {
      const text = JSON.stringify({ notThis: [{ name: 'land_cd', why }] });
      assert.equal(readConfig(text).terms.notThis, undefined, why);
      assert.deepEqual(places(text), [JSON.stringify(why)]);
    }
  });

  test('keeps a term whose source is unknown, without the source', () => {
    const { terms } = readConfig(BAD_FOR_THE_READER['an unknown source']!);
    assert.deepEqual(terms.terms, [{ words: ['krachtwijk'], ground: 'race', level: 'direct' }]);
  });

  test('is reported with TZ103, in text order', () => {
    const config = readConfig('{"terms":[{"words":["x"],"ground":"q"}],"z":1');
    const found = configFindings('file:///tenzij.config.json', config);
    assert.ok(found.length >= 4);
    assert.deepEqual(
      new Set(found.map(({ code, rule }) => `${code} ${rule}`)),
      new Set(['TZ103 unknown-key-or-value']),
    );
    const starts = found.map(({ span }) => span.start);
    assert.deepEqual(
      starts,
      [...starts].sort((a, b) => a - b),
    );
  });

  test('can hold anything at all without a failure', () => {
    const texts = [...GOOD, ...Object.values(BAD)];
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        fc.nat(),
        fc.nat(4),
        fc.string({ unit: 'binary' }),
        (text, at, gone, added) => {
          const place = at % (text.length + 1);
          const { problems } = readConfig(text.slice(0, place) + added + text.slice(place + gone));
          for (const { span, message } of problems) assert.ok(span.start <= span.end && message.nl && message.en);
        },
      ),
      { numRuns: 1000 },
    );
    fc.assert(fc.property(fc.json(), (text) => void readConfig(text)));
    assert.equal(readConfig('['.repeat(200_000)).problems.length > 0, true);
  });
});
