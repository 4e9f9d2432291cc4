import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createRecogniser } from '../../server/src/core/lexicon';

const recogniser = createRecogniser();

test('an element of the BRP is known by its number, with or without category and dots', () => {
  for (const element of ['04.05.10', '05.10', '040510'])
    assert.equal(recogniser.registryElement('BRP', element)[0]?.ground, 'nationality', element);
  assert.equal(recogniser.registryElement('GBA', '01.03.10')[0]?.ground, 'age');
  assert.equal(recogniser.registryElement('brp', '08.11.60')[0]?.level, 'named-proxy');
  assert.equal(recogniser.registryElement('BRP', '02.03.30')[0]?.ground, 'race');
});

test('the reason names the element and whose it is', () => {
  const [found] = recogniser.registryElement('BRP', '02.03.30');
  assert.match(found?.reason.nl ?? '', /^BRP-element 02\.03\.30 \(geboorteland, ouder 1\)/);
  assert.match(found?.reason.en ?? '', /^BRP element 02\.03\.30 \(country of birth, parent 1\)/);
  assert.equal(found?.route, 'registry-element');
});

test('the sex of the partner reveals the orientation too', () => {
  const grounds = recogniser.registryElement('BRP', '05.04.10').map(({ ground }) => ground);
  assert.deepEqual(grounds, ['sex', 'sexual-orientation']);
});

test('identity numbers and unknown registries reveal nothing', () => {
  assert.deepEqual(recogniser.registryElement('BRP', '01.01.20'), []);
  assert.deepEqual(recogniser.registryElement('BRP', 'x'), []);
  assert.deepEqual(recogniser.registryElement('ROD', '05.10'), []);
});

test('a field that is called after an element is that element', () => {
  assert.equal(recogniser.name('04.05.10')[0]?.route, 'registry-element');
  assert.equal(recogniser.name('brp_010330')[0]?.ground, 'race');
  assert.deepEqual(recogniser.name('0510'), []);
  assert.deepEqual(recogniser.name('10.10'), []);
});

test('documented variables of statistical files are known by their whole name', () => {
  assert.equal(recogniser.name('GBAHERKOMSTGROEPERING')[0]?.term, 'cbs.origin');
  assert.equal(recogniser.name('RAC1P')[0]?.ground, 'race');
  assert.equal(recogniser.name('INHBRUTINKH')[0]?.ground, 'socioeconomic');
  assert.deepEqual(recogniser.name('cit'), []);
});
