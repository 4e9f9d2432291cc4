import assert from 'node:assert/strict';
import { performance } from 'node:perf_hooks';
import { test } from 'node:test';
import fc from 'fast-check';
import { createRecogniser } from '../../server/src/core/lexicon';

const recogniser = createRecogniser();
const INVISIBLE = ['\u200b', '\u200d', '\u200e', '\u202e', '\u2060', '\ufeff', '\u00ad', '\u0301', '\u0007'];
const LOOKALIKE: { readonly [letter: string]: string } = {
  a: 'а',
  e: 'е',
  o: 'о',
  i: 'і',
  p: 'р',
  c: 'с',
  s: 'ѕ',
  t: 'т',
};
const SENSITIVE = [
  'nationaliteit',
  'geboorteland',
  'godsdienst',
  'leeftijd',
  'huidskleur',
  'etniciteit',
  'religion',
  'gender',
];

test('no text whatever makes the recogniser fail', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      recogniser.name(text);
      recogniser.text(text);
      recogniser.values([text, text]);
      recogniser.registryElement(text, text);
    }),
    { numRuns: 500 },
  );
});

test('an invisible character anywhere in a word does not hide it', () => {
  fc.assert(
    fc.property(fc.constantFrom(...SENSITIVE), fc.nat(20), fc.constantFrom(...INVISIBLE), (word, at, invisible) => {
      const hidden = word.slice(0, at) + invisible + word.slice(at);
      assert.deepEqual(recogniser.name(hidden), recogniser.name(word));
    }),
  );
});

test('look-alike letters in any place do not hide a word', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...SENSITIVE),
      fc.array(fc.boolean(), { minLength: 13, maxLength: 13 }),
      (word, mask) => {
        const disguised = Array.from(word, (letter, at) => (mask[at] ? (LOOKALIKE[letter] ?? letter) : letter)).join(
          '',
        );
        assert.deepEqual(recogniser.name(disguised), recogniser.name(word));
      },
    ),
  );
});

test('what is said does not depend on what was asked before', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...SENSITIVE, 'bedrag', 'BETAALDATUM', 'x')), (names) => {
      const fresh = createRecogniser();
      for (const name of names) assert.deepEqual(fresh.name(name), recogniser.name(name));
    }),
    { numRuns: 5 },
  );
});

test('a name is never passed over that the full reading recognises', () => {
  const part = fc.constantFrom(
    'geboorte',
    'land',
    'DATUM',
    'Nationaliteit',
    'wijk',
    'race',
    'sex',
    'xyz',
    'nat',
    'B1',
    '12',
    'taal',
    'Partner',
    'id',
    'natonaliteit',
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 4 }), fc.constantFrom('', '_', '.'), (parts, separator) => {
      const name = parts.join(separator);
      const read = recogniser.text(name).map(({ ground, term }) => `${ground} ${term}`);
      const named = recogniser.name(name).map(({ ground, term }) => `${ground} ${term}`);
      for (const each of read) assert.ok(named.includes(each), `${name}: ${each}`);
    }),
    { numRuns: 2000 },
  );
});

for (const [what, name] of [
  ['one letter', 'a'.repeat(10_000)],
  ['one sensitive word', 'land'.repeat(2_500)],
  ['a compound without end', 'geboorteland'.repeat(900)],
  ['separators', '_'.repeat(10_000)],
  ['a row of sensitive words', 'partner_geslacht_'.repeat(600)],
  ['emoji', '👩‍👧'.repeat(2_500)],
  ['accents', 'e\u0301'.repeat(5_000)],
  ['digits', '1'.repeat(10_000)],
  ['humps', 'aB'.repeat(5_000)],
] as const)
  test(`a name of ten thousand characters (${what}) is read without delay`, () => {
    const start = performance.now();
    recogniser.name(name);
    recogniser.text(name);
    recogniser.values([name]);
    assert.ok(performance.now() - start < 1_000, `${performance.now() - start} ms`);
  });

test('thousands of an organisation’s own terms are all found', () => {
  const syllables = [
    'bar',
    'dol',
    'fen',
    'gru',
    'kim',
    'lus',
    'mop',
    'nar',
    'pif',
    'rok',
    'sud',
    'tof',
    'vel',
    'wag',
    'zop',
    'hix',
    'jub',
  ];
  const words = syllables.flatMap((a) => syllables.flatMap((b) => syllables.map((c) => a + b + c)));
  const own = createRecogniser({ terms: [{ words, ground: 'race', level: 'direct' }] });
  for (const word of words) assert.equal(own.name(`x_${word}`)[0]?.term, 'workspace.1', word);
});
