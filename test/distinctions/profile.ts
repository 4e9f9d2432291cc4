/** What a test says of a profile. */
export interface Parts {
  readonly fields?: string;
  readonly settings?: string;
  readonly members: string;
  readonly population?: string;
  /** What the selection holds beside its sample and its human. */
  readonly selection?: string;
  readonly valid?: string;
}

/** @returns a profile with every safeguard in place, so that only what a test is about is found. */
export function profile({
  fields = '',
  settings = 'doel: handhaving "Juiste uitkering"\n gevolg: controle',
  members,
  population = 'Klant',
  selection = '',
  valid = '2026-01-01 t/m 2027-12-31',
}: Parts): string {
  return `gegevens Klant "Ontvanger van een uitkering" {
  bron: SUWI
  veld te_laat geheel van 0 t/m 20
  veld nationaliteit tekst
  veld geboorteland tekst
  veld postcode tekst
  ${fields}
}
profiel P "Heronderzoek" {
  grondslag: jci1.3:c:BWBR0015703&artikel=53a
  ${settings}
  evaluatie: 2027-01-01
  geldig: ${valid}
  dpia: "DPIA van maart" 2026-03-01
  iama: "IAMA van maart" 2026-03-01
  register: "Algoritmeregister, nummer 12"
  bezwaar: "De brief noemt de selectie en de weg naar bezwaar"
  populatie ${population}
  ${members}
  selectie "controle" {
    ${selection}
    steekproef 10 %
    mens: "Een medewerker beoordeelt het dossier en legt de reden vast"
  }
}
bewijs B "Aselecte steekproef" { selectie: aselect periode: 2023-09-01 t/m 2023-12-31 bron: "Eigen steekproef" }
`;
}

/** A good answer to every question of a framework. */
export const ANSWERS: Readonly<Record<string, string>> = {
  legitiem: 'ja "De wet draagt het bestuur op misbruik tegen te gaan" [B]',
  geschikt: 'ja "In de steekproef had deze groep drie keer zo vaak een fout" [B]',
  noodzakelijk: 'ja "Zonder dit gegeven vond de controle de helft van de fouten" [B]',
  proportioneel: 'ja "De cliëntenraad heeft de nadelen gewogen en klein bevonden"',
  aanleiding: '"Een verdrag met één land verliep in maart 2026 en raakt deze uitkering"',
  zwaarwegend: '"Het verdrag verplicht tot deze controle en laat geen andere weg"',
  alternatief: '"Aselecte controle en controle op signalen zijn gemeten en vergeleken" [B]',
};

/** @returns a tenzij about one criterion, for the findings of one rule. */
export function unless(about: string, code: string, answers: Readonly<Record<string, string>> = ANSWERS): string {
  const lines = Object.entries(answers).map(([key, value]) => `    ${key}: ${value}`);
  return `tenzij T1 voor ${about} {\n    bevinding: ${code} "Gemeten verschil tussen groepen" [B]\n${lines.join('\n')}\n  }`;
}
