import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { codes, judge } from '../support/judge';

/** What is found in a profile with one condition over data with one field. */
function found(condition: string, field: string, data = 'Aanvrager'): readonly string[] {
  const text = `gegevens ${data} { bron: SUWI\n veld ${field} tekst\n veld te_laat geheel van 0 t/m 9 }
profiel P { doel: toezicht "Nagaan of de opgave klopt"\n gevolg: controle\n populatie ${data}
  regel r als ${condition} en te_laat > 2 dan klasse 1
  selectie "s" { neem regel r\n steekproef 5 % }
}`;
  return codes(judge(text), 'TZ201', 'TZ202', 'TZ203', 'TZ206', 'TZ207');
}

describe('a value that is a descent in one column', () => {
  const condition = (name: string) => `${name} = "Turks"`;

  it('is race where nothing says otherwise', () => {
    assert.deepEqual(found(condition('v1'), 'v1'), ['TZ201 error', 'TZ203 error']);
  });

  it('is a language in a column of languages, which is a proxy', () => {
    assert.deepEqual(found(condition('moedertaal'), 'moedertaal'), ['TZ206 warning']);
    assert.deepEqual(found('taal != "Nederlands"', 'taal'), ['TZ206 warning']);
    assert.deepEqual(found(condition('document_taal'), 'document_taal'), []);
  });

  it('is a subject at school, and for a kitchen no more than a hint', () => {
    assert.deepEqual(found(condition('examenvak'), 'examenvak'), []);
    assert.deepEqual(found(condition('keuken'), 'keuken'), ['TZ207 information']);
  });
});

describe('a country', () => {
  it('is origin where nothing says otherwise', () => {
    assert.deepEqual(found('land = "Marokko"', 'land'), ['TZ201 error', 'TZ203 error']);
  });

  it('is where goods come from, in the name of the column or of its data', () => {
    assert.deepEqual(found('herkomst_goederen = "China"', 'herkomst_goederen'), []);
    assert.deepEqual(found('laadhaven = "Brazilië"', 'laadhaven'), []);
    assert.deepEqual(found('land_van_herkomst in {"CN", "VN", "TR", "MA"}', 'land_van_herkomst', 'Zending'), []);
    assert.deepEqual(found('land = "China"', 'land', 'Container'), []);
  });

  it('is a hint about the people behind a firm, an account or a journey', () => {
    assert.deepEqual(found('vestigingsland in {"Polen", "Roemenië"}', 'vestigingsland'), ['TZ207 information']);
    assert.deepEqual(found('zetel in {"PL", "RO", "MD"}', 'zetel', 'Onderneming'), ['TZ207 information']);
    assert.deepEqual(found('bestemming in {"TR", "MA", "SR", "EG"}', 'bestemming'), ['TZ207 information']);
  });

  it('is what a column that is a proxy by its name says that it is', () => {
    assert.deepEqual(found('woonland = "Polen"', 'woonland'), ['TZ206 warning']);
  });

  it('stays origin in a column that is sure to be about it, whatever else is in its name', () => {
    const name = 'nationaliteit_bestuurder';
    assert.deepEqual(found(`${name} = "Turkse"`, name, 'Onderneming'), ['TZ202 error', 'TZ203 error']);
    assert.deepEqual(found('geboorteland = "Turkije"', 'geboorteland', 'Zending'), ['TZ201 error', 'TZ203 error']);
  });
});

describe('the data that a field is part of', () => {
  it('tells an animal and a flight from a person', () => {
    assert.deepEqual(found('ras = "Herder"', 'ras', 'Hond'), []);
    assert.deepEqual(found('land_vertrek = "Peru"', 'land_vertrek', 'Vlucht'), ['TZ207 information']);
    assert.deepEqual(found('ras = "x"', 'ras'), ['TZ201 error']);
  });

  it('tells the address of a business from that of a person', () => {
    assert.deepEqual(found('postcode = "1012"', 'postcode', 'Inrichting'), []);
    assert.deepEqual(found('postcode_eigenaar = "1012"', 'postcode_eigenaar', 'Inrichting'), ['TZ206 warning']);
    assert.deepEqual(found('postcode = "1012"', 'postcode'), ['TZ206 warning']);
  });
});

describe('a word that may mean something else', () => {
  it('says nothing in the name of a rule or in a title', () => {
    const text = (head: string) => `gegevens Zending { bron: "Aangifte"\n veld kilo geheel van 0 t/m 9 }
profiel P { doel: toezicht "Nagaan of de opgave klopt"\n gevolg: controle\n populatie Zending
  regel ${head} als kilo > 3 dan klasse 1
  selectie "s" { neem regel ${head.split(' ')[0]}\n steekproef 5 % }
}`;
    assert.deepEqual(codes(judge(text('oorsprong')), 'TZ201'), []);
    assert.deepEqual(codes(judge(text('r "Oorsprong van de goederen"')), 'TZ201'), []);
    assert.deepEqual(codes(judge(text('roma')), 'TZ201'), ['TZ201 error']);
  });
});

describe('a text without its quotation marks', () => {
  it('counts as the value it was meant to be, and not as a field of its own', () => {
    for (const condition of ['nationaliteit = Turks', 'nationaliteit in {Turks}', 'nationaliteit niet in {Turks}']) {
      const expected = condition.includes('niet') ? ['TZ202 error'] : ['TZ202 error', 'TZ203 error'];
      assert.deepEqual(found(condition, 'nationaliteit'), expected, condition);
    }
    assert.deepEqual(found('fase = mbo', 'fase'), []);
  });
});

describe('a colour', () => {
  it('is that of a thing where the column says so, and of a person where it does not', () => {
    assert.deepEqual(found('voertuigkleur in {"zwart", "wit"}', 'voertuigkleur'), []);
    assert.deepEqual(found('groep in {"zwart", "wit"}', 'groep'), ['TZ201 warning']);
  });

  it('is a hint when it is the only one and nothing says of what', () => {
    assert.deepEqual(found('soort = "zwart"', 'soort'), ['TZ207 information']);
  });
});
