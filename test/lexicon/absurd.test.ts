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
      recogniser.label(text);
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

/** Small letters and capitals of other scripts that look like a Latin letter, after Unicode's list of confusables (UTS 39). */
const DISGUISES: { readonly [letter: string]: string } = {
  a: 'аαɑａ𝐚ᴀ',
  b: 'ƅьｂ𝐛ʙΒВ',
  c: 'сϲｃ𝐜ᴄС',
  d: 'ԁｄ𝐝ⅾᴅ',
  e: 'еｅ𝐞ℯᴇΕЕ',
  f: 'ｆ𝐟ꜰ',
  g: 'ɡցｇ𝐠ɢԌ',
  h: 'һհｈ𝐡ʜΗН',
  i: 'іıｉ𝐢ⅰɪΙІ',
  j: 'јϳｊ𝐣ᴊЈ',
  k: 'кκｋ𝐤ᴋΚК',
  l: 'ӏⅼｌ𝐥ℓʟ',
  m: 'ｍ𝐦ⅿᴍΜМ',
  n: 'ոｎ𝐧ɴΝ',
  o: 'оοօｏ𝐨ᴏΟО',
  p: 'рρｐ𝐩ᴘΡР',
  q: 'ԛｑ𝐪',
  r: 'гｒ𝐫ʀ',
  s: 'ѕｓ𝐬ꜱЅ',
  t: 'тτｔ𝐭ᴛΤТ',
  u: 'υսｕ𝐮ᴜ',
  v: 'νѵｖ𝐯ⅴᴠ',
  w: 'ѡԝｗ𝐰ᴡ',
  x: 'хｘ𝐱ⅹΧХ',
  y: 'уｙ𝐲ʏΥУ',
  z: 'ｚ𝐳ᴢΖ',
};
const PANGRAM = [
  'nationaliteit',
  'geboorteland',
  'godsdienst',
  'huidskleur',
  'gender',
  'jeugdzorg',
  'verblijfsvergunning',
  'burgerlijke_staat',
  'asielzoeker',
  'wijkcode',
  'sex',
  'ethnicity',
  'religion',
  'queer',
  'leeftijdsgroep',
  'moskee',
  'opleidingsniveau',
  'familienaam',
];

for (const [letter, disguises] of Object.entries(DISGUISES))
  test(`nothing that looks like the letter ${letter} hides a word`, () => {
    const words = PANGRAM.filter((word) => word.includes(letter));
    assert.ok(words.length > 0, letter);
    const grounds = (name: string) => new Set(recogniser.name(name).map(({ ground }) => ground));
    for (const disguise of disguises)
      for (const word of words) {
        // A capital amid small letters is a hump, so capitals disguise capitals.
        const isCapital = disguise.toLowerCase() !== disguise;
        const disguised = isCapital
          ? word.toUpperCase().replaceAll(letter.toUpperCase(), disguise)
          : word.replaceAll(letter, disguise);
        assert.deepEqual(grounds(disguised), grounds(word), `${word} with ${disguise}`);
      }
  });

test('marks of direction, emoji and control characters between the letters hide nothing', () => {
  const spread = (word: string, between: string) => Array.from(word).join(between);
  for (const word of PANGRAM)
    for (const between of ['\u200f', '\u2067', '\u0000', '\u001b', '\u034f', '\ufe0f', '\u{e0041}'])
      assert.deepEqual(recogniser.name(spread(word, between)), recogniser.name(word), JSON.stringify(between));
  for (const word of PANGRAM) {
    const found = recogniser.name(`👩‍👧${word}🏳️‍🌈`).map(({ ground }) => ground);
    assert.deepEqual(
      found,
      recogniser.name(word).map(({ ground }) => ground),
    );
  }
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
      const read = recogniser.label(name).map(({ ground, term }) => `${ground} ${term}`);
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
    recogniser.label(name);
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
