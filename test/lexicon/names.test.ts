import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createRecogniser, isWarning } from '../../server/src/core/lexicon';

const recogniser = createRecogniser();
const grounds = (name: string) =>
  recogniser
    .name(name)
    .filter(isWarning)
    .map(({ ground }) => ground);

for (const name of [
  'geboorteland_moeder',
  'geboorteland-moeder',
  'geboortelandMoeder',
  'GeboortelandMoeder',
  'ouders.geboorte.land',
  'GEBOORTELANDMOEDER',
  'geboortelandmoeder',
  'GEB_LAND_2',
  'Geboorte Land (moeder)',
])
  test(`however it is written, ${name} is a country of birth`, () => assert.ok(grounds(name).includes('race')));

test('abbreviations of the field are read', () => {
  assert.ok(grounds('cd_nat').includes('nationality'));
  assert.ok(grounds('gesl_cd').includes('sex'));
  assert.ok(grounds('IND_GEBL').includes('race'));
  assert.ok(grounds('lft').includes('age'));
});

test('a word inside another word says nothing', () => {
  for (const name of [
    'DATUMGEPLAND',
    'internationaal_btw_nr',
    'BETAALDATUM',
    'terras_vergunning',
    'KUNSTGRAS',
    'AFWIJKENDE_NORM',
    'kerkrade_vestiging',
    'manco_bedrag',
    'brace_count',
    'package',
    'baarmoeder',
  ])
    assert.deepEqual(grounds(name), [], name);
});

test('the same word means something else beside other words', () => {
  assert.deepEqual(grounds('herkomst_melding'), []);
  assert.ok(grounds('herkomst_groep').includes('race'));
  assert.deepEqual(grounds('leeftijd_woning'), []);
  assert.ok(grounds('leeftijd_aanvrager').includes('age'));
  assert.deepEqual(grounds('zakenpartner'), []);
  assert.ok(grounds('partner_inkomen').includes('civil-status'));
});

test('a proxy that an official source names is told from the ground itself and from our own reasoning', () => {
  const level = (name: string) => recogniser.name(name)[0]?.level;
  assert.equal(level('migratieachtergrond'), 'direct');
  assert.equal(level('adres_recentste_wijk_charlois'), 'named-proxy');
  assert.equal(level('aantal_verhuizingen'), 'possible-proxy');
});

test('the reason names the words that were found, in both languages', () => {
  const [found] = recogniser.name('herkomst_groep');
  assert.match(found?.reason.nl ?? '', /^token «herkomst» naast «groep»/);
  assert.match(found?.reason.en ?? '', /^token “herkomst” beside “groep”/);
});

test('the reason says when a word stood alone, and how a short or misspelt word was written', () => {
  const reason = (name: string) => recogniser.name(name)[0]?.reason;
  assert.match(reason('gemeente')?.nl ?? '', /^alleen token «gemeente»; /);
  assert.match(reason('gemeente')?.en ?? '', /^only token “gemeente”; /);
  assert.match(reason('lftd')?.nl ?? '', /^token «leeftijd» \(gelezen uit «lftd»\); /);
  assert.match(reason('natonaliteit')?.en ?? '', /^token “nationaliteit” \(read from “natonaliteit”\); /);
  assert.match(reason('gebl')?.en ?? '', /^token “geboorte” beside “land” \(read from “gebl”\); /);
});

test('every recognition says why in both languages', () => {
  for (const name of [
    'GBAGENERATIE',
    '04.05.10',
    'herkomst_groep',
    'wijk',
    'aantal_verhuizingen',
    'FodGrEg3',
    'krachtwijk',
  ])
    for (const { reason } of recogniser.name(name)) {
      assert.match(reason.nl, /^(alleen token|token|BRP-element|variabele) .+; .+/, name);
      assert.match(reason.en, /^(only token|token|BRP element|variable) .+; .+/, name);
    }
  for (const values of [['Turks'], ['MA', 'TR', 'SR'], ['5022', '6043'], ['M', 'V'], ['W', 'NW']])
    for (const { reason } of recogniser.values(values)) {
      assert.match(reason.nl, /^«.+».* uit de lijst «.+»; .+/);
      assert.match(reason.en, /^“.+”.* from the list “.+”; .+/);
    }
});

test('our own reasoning says that it is on no official list', () => {
  const [found] = recogniser.name('aantal_verhuizingen');
  assert.deepEqual(found?.sources, []);
  assert.match(found?.reason.nl ?? '', /staat op geen officiële lijst/);
  assert.match(found?.reason.en ?? '', /on no official list/);
});

test('what an organisation suspects is its own term, and not our reasoning', () => {
  const own = createRecogniser({
    terms: [{ words: ['schijfcode'], ground: 'race', level: 'possible-proxy', reason: 'gemeten in 2025' }],
    notThis: [],
  });
  const [found] = own.name('schijfcode');
  assert.match(found?.reason.nl ?? '', /een term van de eigen organisatie: gemeten in 2025$/);
  assert.match(found?.reason.en ?? '', /a term of the organisation’s own: gemeten in 2025$/);
});

test('a word that is cut off, has lost its vowels or is glued to another abbreviation is read with less certainty', () => {
  assert.ok(grounds('ind_gescheid').includes('civil-status'));
  assert.ok(grounds('ntnltt').includes('nationality'));
  assert.ok(grounds('hh_brutoink').includes('race'));
  assert.ok(grounds('verblijfstiteldat').includes('nationality'));
  assert.equal(recogniser.name('ntnltt')[0]?.certainty, 'likely');
  for (const name of ['alleen', 'minder_dagen', 'garantie', 'loonkosten', 'prtkl', 'stndrd', 'gewicht_kg', 'prijsdat'])
    assert.deepEqual(grounds(name), [], name);
});

test('what is about animals, buildings or things in the street is not about people', () => {
  for (const name of [
    'geslacht_rund',
    'ras_kat',
    'leeftijd_paard',
    'kerk_hoogte',
    'church_roof_area',
    'lantaarnpaal_straat',
    'laadpaal_buurt',
    'golf_handicap',
    'race_results',
  ])
    assert.deepEqual(grounds(name), [], name);
});

test('the address of a person is told from data about an address', () => {
  assert.ok(grounds('adres').includes('race'));
  assert.ok(grounds('woonadres').includes('race'));
  for (const name of ['soort_adres', 'DatBAdres', 'adres_einddatum', 'onderzoek_adres', 'FeitelijkAdresAeh'])
    assert.deepEqual(grounds(name), [], name);
});

test('the documented variables of a register are known by their names or by how they begin', () => {
  for (const [name, ground] of [
    ['FodGrEg3', 'race'],
    ['MedbGrEg5', 'nationality'],
    ['ZVWKGGZ', 'disability'],
    ['SECM_student', 'socioeconomic'],
    ['RF1WHITE', 'race'],
    ['P_N_W_AL', 'race'],
    ['BRUTOINK_F', 'socioeconomic'],
    ['048510', 'nationality'],
    ['058510', 'civil-status'],
    ['NATIVPR', 'race'],
    ['HTJTIM', 'disability'],
    ['CivDat', 'civil-status'],
    ['gblou2', 'race'],
    ['SDQ_SCORE', 'disability'],
    ['DateToStreetESSH', 'socioeconomic'],
    ['FSNDIS', 'disability'],
  ] as const)
    assert.ok(grounds(name).includes(ground), name);
  assert.deepEqual(grounds('fodgr'), [], 'Swedish registers write capitals');
  assert.deepEqual(grounds('068510'), [], 'data about a death');
  assert.deepEqual(grounds('Raks_SumMan'), [], 'months worked');
});

test('look-alike letters, accents and invisible characters hide nothing', () => {
  assert.ok(grounds('nаtionаliteit').includes('nationality'), 'Cyrillic а');
  assert.ok(grounds('nationa\u200bliteit').includes('nationality'), 'zero-width space');
  assert.ok(grounds('\u202enationaliteit\u202c').includes('nationality'), 'right-to-left override');
  assert.ok(grounds('ｎａｔｉｏｎａｌｉｔｅｉｔ').includes('nationality'), 'full-width letters');
  assert.ok(grounds('födelseland').includes('race'));
  assert.ok(grounds('etnicitéit').includes('race'));
});

test('a spelling mistake is seen through, with less certainty', () => {
  const certainty = (name: string) => recogniser.name(name).find(({ ground }) => ground === 'nationality')?.certainty;
  assert.equal(certainty('nationaliteit'), 'certain');
  assert.equal(certainty('natonaliteit'), 'likely');
  assert.equal(certainty('nationalietit'), 'likely');
  assert.equal(certainty('rationaliteit'), undefined);
});

test('a single origin in a name is singled out, a division by origin is a grouping', () => {
  assert.equal(recogniser.name('Marokko_19')[0]?.singled, 'marokko');
  assert.equal(recogniser.name('turkse_afkomst')[0]?.singled, 'turkse');
  assert.equal(recogniser.name('niet_westers')[0]?.grouping, true);
});

test('one name can reveal several grounds, each once, the strongest first', () => {
  const found = recogniser.name('partners.geslacht');
  assert.deepEqual(new Set(found.map(({ ground }) => ground)).size, found.length);
  assert.ok(found.some(({ ground }) => ground === 'sex'));
  assert.ok(found.some(({ ground }) => ground === 'sexual-orientation'));
  assert.equal(found[0]?.certainty, 'certain');
});

test('labels and titles are read like names', () => {
  assert.equal(recogniser.label('Afstand tot ouder(s)')[0]?.term, 'race.parents-distance');
  assert.equal(recogniser.label('moskee')[0]?.ground, 'religion');
  assert.equal(recogniser.label('Roma')[0]?.ground, 'race');
  assert.equal(recogniser.label('Afstand tot ouder(s)')[0]?.route, 'label');
  assert.deepEqual(
    recogniser.label('Vaststellen of een student echt uitwonend is').filter(({ ground }) => ground === 'race'),
    [],
  );
});

test('a label that is nothing but the name of a group is surer than a group in a longer label', () => {
  const said = (label: string) => recogniser.label(label).map(({ ground, certainty }) => [ground, certainty]);
  assert.deepEqual(said('Turks'), [['race', 'likely']]);
  assert.deepEqual(said('Turkse gezinnen in de wijk'), [['race', 'possible']]);
});

test('an organisation adds its own terms and takes back what a name does not mean', () => {
  const own = createRecogniser({
    terms: [
      { words: ['sociale schijf', 'krachtlijn'], ground: 'socioeconomic', level: 'direct', reason: 'besluit 12' },
    ],
    notThis: [{ name: 'herkomst_land_goederenstroom', why: 'gaat over goederen' }],
  });
  assert.equal(own.name('SOCIALESCHIJF_CODE')[0]?.ground, 'socioeconomic');
  assert.match(own.name('krachtlijn')[0]?.reason.nl ?? '', /eigen organisatie: besluit 12/);
  assert.deepEqual(own.name('herkomst_land_goederenstroom'), []);
  assert.deepEqual(recogniser.name('krachtlijn'), []);
});
