import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeReference, parseEcli, parseJci } from '../../server/src/core/law/references';

test('a reference to an article gives its parts and an address', () => {
  assert.deepEqual(parseJci('jci1.3:c:BWBR0011453&artikel=1.5&lid=2&g=2012-01-01&z=2012-01-01'), {
    ok: true,
    kind: 'jci',
    version: '1.3',
    type: 'c',
    law: 'BWBR0011453',
    location: [
      { key: 'artikel', value: '1.5' },
      { key: 'lid', value: '2' },
    ],
    article: '1.5',
    paragraph: '2',
    validOn: '2012-01-01',
    address: 'https://wetten.overheid.nl/jci1.3:c:BWBR0011453&artikel=1.5&lid=2&g=2012-01-01&z=2012-01-01',
  });
});

test('the forms that exist are accepted', () => {
  for (const text of [
    'jci1.0:c:BWBR0001840',
    'jci1.31:c:BWBR0001840&hoofdstuk=1&artikel=1',
    'jci1.31:v:BWBR0006502&artikel=7a&s=2020-01-01&e=2026-01-01',
    'jci1.3:c:BWBV0001000&artikel=14',
    'jci1.3:c:BWBR0005537&artikel=3:46',
    'jci1.3:c:BWBR0006502&artikel=1&lid=1&o=b',
  ]) {
    assert.equal(parseJci(text).ok, true, text);
  }
});

for (const [text, part, word] of [
  ['jci2.0:c:BWBR0001840', '2.0', '1.31'],
  ['jci1.3:x:BWBR0001840', 'x', ':c:'],
  ['jci1.3:c:BWBR001840&artikel=1', 'BWBR001840', 'BWBR'],
  ['jci1.3:c:BWBR00018400', 'BWBR00018400', 'BWBR'],
  ['jci1.3:c:BWBR0001840&artikl=1', 'artikl=1', 'artikl'],
  ['jci1.3:c:BWBR0001840&artikel=', 'artikel=', 'artikel=1'],
  ['jci1.3:c:BWBR0001840&artikel', 'artikel', 'artikel=1'],
  ['jci1.3:c:BWBR0001840&artikel=1&g=22-02-2023', 'g=22-02-2023', 'g='],
  ['jci1.3:c:BWBR0001840&artikel=1&g=2023-02-29', 'g=2023-02-29', '2023-02-29'],
  ['jci1.3:c:BWBR0001840&g=2023-01-01&g=2023-01-02', 'g=2023-01-02', 'twee keer'],
  ['jci1.3:c:BWBR0001840&', '', '“”'],
  ['wet BWBR0001840', 'wet BWBR0001840', 'jci'],
] as const) {
  test(`the wrong part of ${text} is pointed at, with what to do`, () => {
    const result = parseJci(text);
    assert.ok(!result.ok);
    assert.equal(text.slice(result.start, result.end), part);
    assert.ok(result.reason.nl.includes(word), result.reason.nl);
    assert.match(result.reason.en, /[Ww]rite|Keep|starts with|Use/);
  });
}

test('a reference that stops halfway points at its end', () => {
  for (const text of ['jci', 'jci1.3', 'jci1.3:', 'jci1.3:c', 'jci1.3:c:']) {
    const result = parseJci(text);
    assert.ok(!result.ok, text);
    assert.ok(result.start <= result.end && result.end <= text.length, text);
  }
});

test('a reference to a decision gives its parts; Dutch and European ones have an address', () => {
  assert.deepEqual(parseEcli('ECLI:NL:GHDHA:2023:173'), {
    ok: true,
    kind: 'ecli',
    ecli: 'ECLI:NL:GHDHA:2023:173',
    country: 'NL',
    court: 'GHDHA',
    year: 2023,
    number: '173',
    address: 'https://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:GHDHA:2023:173',
  });
  const european = parseEcli('ECLI:EU:C:2015:480');
  assert.ok(european.ok && european.address?.includes('eur-lex.europa.eu'));
  const strasbourg = parseEcli('ECLI:CE:ECHR:2005:1213JUD005576200');
  assert.ok(strasbourg.ok && strasbourg.address === undefined);
});

for (const [text, part, word] of [
  ['ecli:nl:ghdha:2023:173', 'ecli:nl:ghdha:2023:173', 'ECLI:NL:GHDHA:2023:173'],
  ['ECLI:NL:GHDHA:2023', 'ECLI:NL:GHDHA:2023', 'vijf delen'],
  ['ECLI:NLD:GHDHA:2023:173', 'NLD', 'twee letters'],
  ['ECLI:NL:GERECHTSHOF:2023:173', 'GERECHTSHOF', 'zeven tekens'],
  ['ECLI:NL:GHDHA:23:173', '23', 'vier cijfers'],
  ['ECLI:NL:GHDHA:3023:173', '3023', 'vier cijfers'],
  ['ECLI:NL:GHDHA:1023:173', '1023', 'vier cijfers'],
  ['ECLI:NL:GHDHA:2023:17/3', '17/3', '25'],
  ['ECLI:NL:GHDHA:2023:', '', '25'],
] as const) {
  test(`the wrong part of ${text} is pointed at, with what to do`, () => {
    const result = parseEcli(text);
    assert.ok(!result.ok);
    assert.equal(text.slice(result.start, result.end), part);
    assert.ok(result.reason.nl.includes(word), result.reason.nl);
  });
}

test('a known law is named, and article 1 is told as it read on the day asked for', () => {
  const now = described('jci1.3:c:BWBR0001840&artikel=1');
  assert.equal(now.title.nl, 'Grondwet, artikel 1');
  assert.deepEqual(now.sources, ['GW-1-NEW']);
  assert.deepEqual(described('jci1.3:c:BWBR0001840&artikel=1&g=2012-01-01').sources, ['GW-1-OLD']);
  assert.deepEqual(described('jci1.3:c:BWBR0006502&artikel=7a').sources, ['AWGB-7a']);
  assert.match(described('jci1.3:c:BWBR0011453&artikel=9.9').title.nl, /^Wet studiefinanciering 2000, artikel 9\.9$/);
});

test('a known decision says what it held, and an overturned one says so', () => {
  const known = described('ECLI:NL:CRVB:2018:1541');
  assert.deepEqual(known.sources, ['CRVB-2018']);
  assert.match(known.sentence.en, /Read this next to the judgment of 2023/);
  const overturned = described('ECLI:NL:RBDHA:2021:10283');
  assert.match(overturned.sentence.nl, /vernietigd: .*ECLI:NL:GHDHA:2023:173/);
  assert.deepEqual(overturned.sources, ['KMAR-HOF']);
});

test('a well-formed reference that the tool does not know is not an error', () => {
  for (const text of [
    'ECLI:NL:HR:1919:AG1776',
    'jci1.3:c:BWBR0005537&artikel=3:2',
    'jci1.3:c:BWBR0001840&artikel=120',
  ]) {
    const result = described(text);
    assert.match(result.sentence.en, /not in this tool’s collection/);
    assert.deepEqual(result.sources, []);
  }
});

test('a malformed reference is not described but refused', () => {
  assert.equal(describeReference('ECLI:NL:2018').ok, false);
  assert.equal(describeReference('artikel 1 Grondwet').ok, false);
});

function described(text: string) {
  const result = describeReference(text);
  assert.ok(result.ok, text);
  return result;
}
