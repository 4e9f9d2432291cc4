import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createRecogniser, isWarning } from '../../server/src/core/lexicon';

const recogniser = createRecogniser();
const warned = (...values: string[]) =>
  recogniser
    .values(values)
    .filter(isWarning)
    .map(({ ground }) => ground);

test('a value that names one origin is singled out', () => {
  const [found] = recogniser.values(['Turks']);
  assert.equal(found?.ground, 'race');
  assert.equal(found?.singled, 'Turks');
  assert.equal(recogniser.values(['Nederlands', 'Marokkaans', 'overig'])[0]?.singled, 'Marokkaans');
  assert.equal(recogniser.values(['Turks', 'Marokkaans'])[0]?.singled, undefined);
});

test('a people without a state is singled out too, and so is an origin within a phrase', () => {
  assert.equal(recogniser.values(['Roma'])[0]?.singled, 'Roma');
  assert.equal(recogniser.values(['Hindostaans', 'overig'])[0]?.singled, 'Hindostaans');
  assert.equal(recogniser.values(['Roma', 'Sinti'])[0]?.singled, undefined);
  assert.equal(recogniser.label('Roma')[0]?.singled, 'Roma');
  const [phrase] = recogniser.values(['Poolse arbeidsmigranten', 'overig']);
  assert.deepEqual([phrase?.ground, phrase?.route, phrase?.singled, phrase?.origin], ['race', 'label', 'poolse', 'PL']);
  const [several] = recogniser.values(['Poolse arbeidsmigranten', 'Turkse gezinnen']);
  assert.deepEqual([several?.ground, several?.singled], ['race', undefined]);
  assert.deepEqual(recogniser.values(['Chinees restaurant', 'woning verkocht']), []);
});

test('a group by origin counts within a phrase, what a phrase says of things and organisations does not', () => {
  const [group] = recogniser.values(['niet-westerse migranten', 'overig']);
  assert.deepEqual([group?.ground, group?.certainty, group?.grouping], ['race', 'likely', true]);
  assert.deepEqual(recogniser.values(['medische hulpmiddelen', 'religieuze organisaties', 'handel in visa']), []);
});

test('Dutch or not is a nationality', () => {
  assert.ok(warned('Nederlands', 'niet-Nederlands').includes('nationality'));
});

test('a division into western and non-western is a grouping by origin', () => {
  const [found] = recogniser.values(['westers', 'niet-westers', 'onbekend']);
  assert.equal(found?.grouping, true);
  assert.equal(found?.certainty, 'certain');
});

test('code lists are known by their values', () => {
  assert.deepEqual(warned('5022', '6043', '5007', '6030'), ['race']);
  assert.deepEqual(warned('0001', '0131', '0339'), ['nationality']);
  assert.deepEqual(warned('NL', 'MA', 'TR', 'SR', 'PL'), ['race']);
  assert.deepEqual(warned('NLD', 'MAR', 'TUR'), ['race']);
  assert.deepEqual(warned('M', 'V'), ['sex']);
  assert.deepEqual(warned('gehuwd', 'ongehuwd'), ['civil-status']);
  assert.deepEqual(warned('islam', 'katholiek'), ['religion']);
  assert.deepEqual(warned('African-American', 'Caucasian', 'Other'), ['race']);
  assert.deepEqual(warned('VVD', 'PvdA', 'D66'), ['political-opinion']);
});

test('every way to name one origin is that origin', () => {
  const [found] = recogniser.values(['Turks', 'Turkse', 'Turkije', 'TURKS']);
  assert.equal(found?.singled, 'Turks');
  assert.equal(found?.origin, 'TR');
  assert.equal(recogniser.values(['TR'])[0]?.origin, 'TR');
  assert.equal(recogniser.values(['6043'])[0]?.origin, 'TR');
  assert.equal(recogniser.values(['Turks', 'Marokko'])[0]?.singled, undefined);
  assert.equal(recogniser.name('turkse_afkomst')[0]?.origin, 'TR');
});

test('few codes of origin are seen, and are no more than a possibility', () => {
  for (const values of [
    ['MA', 'TR', 'SR'],
    ['MAR', 'TUR'],
    ['5022', '6043'],
    ['504', '792', '740'],
  ]) {
    const [found] = recogniser.values(values);
    assert.equal(found?.ground, 'race', values.join(' '));
    assert.equal(found?.certainty, 'possible', values.join(' '));
  }
});

test('a division by continent or into western and not is seen by its values', () => {
  assert.deepEqual(warned('W', 'NW'), ['race']);
  assert.deepEqual(warned('Afrika', 'Azië'), ['race']);
  assert.deepEqual(warned('Oost-Europa', 'West-Europa', 'overig'), ['race']);
});

test('round amounts are no country codes, not even possibly', () =>
  assert.deepEqual(recogniser.values(['100', '204', '300', '400', '600']), []));

test('codes of something else that are also codes of countries stay quiet', () => {
  for (const values of [
    ['NL', 'BE'],
    ['NL', 'BE', 'DE', 'FR', 'LU'],
    ['NLD', 'BEL', 'DEU'],
    ['MA', 'DI', 'WO'],
    ['MA', 'WO', 'VR'],
    ['IN', 'UIT'],
    ['AF', 'AAN'],
    ['AM', 'PM'],
    ['CO', 'NO', 'SO'],
    ['W', 'N', 'O', 'Z'],
    ['NW', 'NO', 'ZW', 'ZO'],
    ['W', 'NW', 'N'],
    ['5022', '5041', '5038'],
    ['EUR', 'USD', 'TRY'],
    ['PER', 'DAG'],
    ['Europa'],
    ['Amerika'],
  ])
    assert.deepEqual(warned(...values), [], values.join(' '));
});

test('lists that could be anything stay quiet', () => {
  for (const values of [
    ['A', 'B', 'C'],
    ['1', '2'],
    ['ja', 'nee'],
    ['januari', 'februari', 'maart'],
    ['may', 'june'],
    ['mbo 1-2', 'mbo 3-4', 'hbo', 'wo'],
    ['Groningen', 'Friesland', 'Drenthe'],
    ['Noord-Holland', 'Zuid-Holland'],
    ['nl', 'en', 'fr', 'de'],
    ['NL', 'BE'],
    ['CA', 'IL', 'AL', 'GA', 'IN', 'DE'],
    ['MA', 'DI', 'WO', 'DO', 'VR', 'ZA', 'ZO'],
    ['S', 'M', 'L', 'XL'],
    ['5011', '5012', '5013'],
    ['2019', '2020'],
    ['rood', 'wit', 'blauw'],
    ['hoog', 'midden', 'laag'],
    ['Nederlands', 'Engels', 'Frans'],
    [],
    [''],
  ])
    assert.deepEqual(warned(...values), [], values.join(' '));
});

test('certainty falls with fewer and with ambiguous values', () => {
  const certainty = (...values: string[]) => recogniser.values(values)[0]?.certainty;
  assert.equal(certainty('Turks', 'Marokkaans', 'Surinaams'), 'certain');
  assert.equal(certainty('Turks'), 'likely');
  assert.equal(certainty('NL', 'BE'), 'possible');
  assert.equal(certainty('Frans'), 'possible');
});
