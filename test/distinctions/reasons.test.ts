import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isPlaceholder, isReason, saysNothing, sentenceKey } from '../../server/src/core/distinctions/reasons';

/** Each of these was tried on the check, and none of them is an answer. */
const EMPTY = [
  'n.v.t.',
  'Het staat in de DPIA',
  'Zie de DPIA voor een uitgebreide motivering',
  'De motivering staat in het dossier van de FG',
  'Dit wordt in het volgende kwartaal nader onderzocht',
  'Wordt onderzocht door de afdeling data',
  'Onbekend, maar waarschijnlijk wel',
  'Niet gemeten, wel aannemelijk',
  'Voldoet aan alle eisen van het toetsingskader',
  'Wij achten dit verantwoord',
  'Door de directie goedgekeurd op 3 maart',
  'Dat spreekt voor zich in dit geval',
  'Anders lukt het niet',
  'De baten wegen op tegen de lasten',
  'Lorem ipsum dolor sit amet consectetur adipiscing elit',
  'The benefits outweigh the costs in this case',
  'It goes without saying',
  'N.V.T',
  'n.v.t. voor dit profiel',
  'zie boven',
  'Zie hierboven.',
  'zie hierboven bij geschikt',
  'zie het andere antwoord',
  'zie bijlage 4',
  'volgt',
  'antwoord volgt nog',
  'komt nog een keer',
  'TODO: nog in te vullen',
  'in te vullen door de eigenaar',
  'nader te bepalen door de jurist',
  'wordt later aangevuld',
  'wordt nog aangevuld door juridische zaken',
  'Akkoord volgens de wet.',
  'Dit is in orde bevonden',
  'conform beleid',
  'Zie de toelichting in het dossier',
  'as per policy',
  'This will be worked out later',
  'See the explanatory note in the file',
  'nog niet bekend',
  'Onbekend op dit moment',
  'weet ik niet',
  'geen idee eigenlijk',
  'hier komt de tekst',
  'xxx xxx xxx',
  'x x x',
  'a b c d',
  '1 2 3 4',
  '-',
  '????',
  'test test test',
  'dit is een test',
  'blah blah blah',
  'asdf asdf asdf',
  'lorem ipsum dolor sit amet',
  'ja ja ja',
  'ja, dat is zo',
  'Dit is proportioneel',
  'ja dit is noodzakelijk en geschikt',
  'wij vinden dit criterium noodzakelijk',
  'to be determined later',
  'same as above',
  'this is necessary',
  'yes, it is suitable',
  'not applicable to this profile',
  'Dit is noodzakelijk voor een goede uitvoering van onze wettelijke taak',
  'Wij hebben dit zorgvuldig afgewogen en vinden het proportioneel',
  'De belangen zijn zorgvuldig tegen elkaar afgewogen',
  'Het algemeen belang weegt zwaarder dan het individuele belang',
  'Er is geen minder ingrijpend alternatief beschikbaar',
  'Uit ervaring blijkt dat dit criterium goed werkt',
  'Aan de eisen van proportionaliteit en subsidiariteit is voldaan',
  'This is necessary for the proper performance of our statutory task',
  'All interests have been carefully balanced against each other',
  'There is no less intrusive alternative available',
  'Experience shows that this criterion works well',
  'The requirements of proportionality and subsidiarity have been met',
];

const REASONS = [
  'Een telefoontje is minder ingrijpend dan een huisbezoek',
  'Het alternatief, een aselecte controle, vond 31 fouten minder',
  'Aan artikel 53a is voldaan doordat eerst wordt gebeld',
  'The public interest: 40,000 euros of overpaid rent was recovered',
  'Het gevolg is een brief van een halve bladzijde',
  'Zie DPIA par. 4.2: het nadeel is een brief, de baat 300 fouten',
  'De last is klein en het doel is de juiste uitbetaling',
  'Nadeel: één brief per jaar; baat: 12 % minder fouten',
  'Omdat alleen ontbrekende stukken worden opgevraagd',
  'De wet draagt het bestuur deze controle op',
  'The effect is a letter and residents weighed the burden',
  'No other data predicts the error in the sample of 2026',
];

describe('an answer in words', () => {
  for (const text of EMPTY)
    it(`is none: ${text}`, () => assert.ok(!isReason(text) || saysNothing(text), 'it counts as a reason'));

  for (const text of REASONS)
    it(`is one: ${text}`, () => assert.ok(isReason(text) && !saysNothing(text), 'it does not count as a reason'));

  it('may be short where only a place or a fact is asked for', () => {
    for (const text of ['Zie bijlage 3', 'DPIA van maart', 'Nummer van het perceel', 'de kleur van de auto'])
      assert.ok(!isPlaceholder(text), text);
    assert.ok(isReason('Nummer van het perceel'));
  });

  it('is the same sentence whatever its capitals, accents, spaces and punctuation', () => {
    assert.equal(sentenceKey('  Één  zin, mét accenten!'), sentenceKey('een zin met accenten'));
    assert.notEqual(sentenceKey('de helft van de fouten'), sentenceKey('een derde van de fouten'));
  });
});
