import { type HelpTable, help } from './help';

/** Help for the words that start a statement. */
export const STATEMENT_HELP: HelpTable = {
  use: help(
    'Haalt namen uit een ander bestand: `gebruik "gedeeld/gegevens.tenzij" { Student }`. Het pad telt vanaf de map van dit bestand.',
    'Brings names in from another file: `use "shared/data.tenzij" { Student }`. The path counts from the folder of this file.',
  ),
  profile: help(
    'Eén risicoprofiel: waarvoor het dient, over wie het gaat, hoe de score ontstaat, wie geselecteerd wordt en wie daarvoor verantwoording aflegt.',
    'One risk profile: what it is for, whom it is about, how the score comes about, who is selected, and who answers for that.',
    'CRM25-DEF',
    'GDPR-4.4',
  ),
  data: help(
    'Beschrijft de gegevens over één soort persoon of zaak. Elke regel is een `veld` met een type, een eenheid en een bron.',
    'Describes the data about one kind of person or thing. Each line is a `field` with a type, a unit and a source.',
    'AK-DAT02',
  ),
  codelist: help(
    'Een gesloten lijst van codes met hun betekenis. Een code is altijd een tekst, nooit een getal.',
    'A closed list of codes with their meaning. A code is always a text, never a number.',
  ),
  field: help(
    'Eén gegeven: `veld naam type "omschrijving" { … }`. Een `?` achter het type zegt dat het gegeven kan ontbreken.',
    'One item of data: `field name type "description" { … }`. A `?` behind the type says that it may be missing.',
    'AK-DAT02',
    'CRM21-TRANSP',
  ),
  population: help(
    'Over wie het profiel gaat: `populatie Student waar beurs = "uitwonend"`. Wie hier buiten valt, krijgt nooit een score. Ook deze keuze kan onderscheid maken.',
    'Whom the profile is about: `population Student where grant = "away"`. Whoever falls outside never gets a score. This choice, too, can make a distinction.',
    'CRM21-2.1.1',
    'AWGB-2.5',
  ),
  constant: help(
    'Een vaste waarde met een naam, en met `omdat` de reden: `constante grens = 40 omdat "…"`.',
    'A fixed value with a name, and with `because` its reason: `constant bound = 40 because "…"`.',
  ),
  points: help(
    'Een indicator die punten geeft: een tabel over één of meer velden, of een berekening achter `=`.',
    'An indicator that gives points: a table over one or more fields, or a calculation behind `=`.',
    'CRM25-SUITF',
    'CRM21-R7',
  ),
  factor: help(
    'Een indicator waarmee de score vermenigvuldigd wordt: 1 verandert niets, 1.2 maakt de score een vijfde hoger.',
    'An indicator that the score is multiplied by: 1 changes nothing, 1.2 makes the score a fifth higher.',
    'CRM25-SUITF',
    'CRM21-R7',
  ),
  rule: help(
    'Een voorwaarde die los van de score selecteert: `regel naam als … dan klasse 1`.',
    'A condition that selects apart from the score: `rule name if … then class 1`.',
    'CRM21-R7',
    'CRM21-R9',
  ),
  model: help(
    'Een model dat buiten dit bestand rekent, bijvoorbeeld een geleerd model. Noem met `invoer` elk gegeven dat erin gaat: wat niet genoemd is, kan niemand nalopen.',
    'A model that calculates outside this file, for instance a learned one. Name with `input` every item of data that goes in: what is not named nobody can check.',
    'CRM21-R9',
    'CRM21-TRANSP',
  ),
  input: help(
    'De velden die in het model gaan, gescheiden door komma’s.',
    'The fields that go into the model, divided by commas.',
    'CRM21-R9',
    'AK-DAT02',
  ),
  score: help(
    'De berekening die van punten en factoren één getal maakt: `score risico = afgerond(factor * punten)`. Zij rekent exact, zonder afrondingsfouten.',
    'The calculation that makes one number of points and factors: `score risk = rounded(factor * points)`. It is exact, without rounding errors.',
    'CRM21-R9',
  ),
  classes: help(
    'Verdeelt de score in klassen. Elke rij: nummer en naam van de klasse, en de scores die erin vallen.',
    'Divides the score into classes. Each row: number and name of the class, and the scores that fall in it.',
  ),
  selection: help(
    'Wie er gekozen wordt: `neem`, min `behalve`, plus de aselecte `steekproef`; en welke mens er daarna beslist.',
    'Who is chosen: `take`, minus `except`, plus the random `sample`; and which human decides after that.',
    'AP-ADV',
    'AK-RISK',
  ),
  take: help(
    'Wat er geselecteerd wordt: één of meer klassen of een regel, eventueel op volgorde (`aflopend op`) en per groep (`per`).',
    'What is selected: one or more classes or a rule, optionally in order (`descending by`) and per group (`per`).',
  ),
  except: help(
    'Wie toch niet geselecteerd wordt. Ook een uitzondering kan onderscheid maken.',
    'Who is not selected after all. An exception, too, can make a distinction.',
  ),
  sample: help(
    'Het aandeel van de hele populatie dat aselect gekozen wordt. Alleen daarmee valt te zien of het profiel meer vindt dan toeval, en of een groep onevenredig geraakt wordt.',
    'The share of the whole population that is chosen at random. Only that shows whether the profile finds more than chance, and whether a group is affected disproportionately.',
    'imp-02',
    'CRM25-SUIT',
    'DUO-3',
  ),
  unless: help(
    'De verantwoording van een onderscheid. Discriminatie is verboden, *tenzij* de zeer beperkte uitzondering van het kader geldt. Een tenzij verbergt geen bevinding; zij beantwoordt haar, en wat het kader niet toelaat blijft een fout.',
    'The answer for a distinction. Discrimination is prohibited, *unless* the very narrow exception of the framework applies. An unless hides no finding; it answers it, and what the framework does not allow stays an error.',
    'LETTER-TENZIJ',
    'LETTER-ABUSE',
    'CRM21-2.2',
  ),
  evidence: help(
    'Waar een antwoord op rust: een steekproef, onderzoek of uitspraak. Een tenzij verwijst ernaar met `[naam]`. Bewijs dat met het profiel zelf verzameld is, bevestigt vooral zichzelf.',
    'What an answer rests on: a sample, a study or a judgment. An unless refers to it with `[name]`. Evidence gathered by the profile itself mostly confirms itself.',
    'CRM25-SUIT',
    'CRM21-P14',
  ),
  measurement: help(
    'Telt hoe groepen over klassen en selectie verdeeld zijn, met cijfers uit een bestand of een tabel, en toetst dat aan een `norm`.',
    'Counts how groups are spread over classes and selection, with figures from a file or a table, and tests that against a `norm`.',
    'CRM25-ONEV',
  ),
  norm: help(
    'Een grens die een meting moet halen, met de reden erachter: `norm verhouding(klasse, 1) <= 1.25 omdat "…"`.',
    'A bound that a measurement must meet, with its reason: `norm ratio(class, 1) <= 1.25 because "…"`.',
    'CRM25-ONEV',
  ),
  example: help(
    'Een doorgerekend geval dat bij elke wijziging gecontroleerd wordt: gegevens, dan `=>` en de verwachte uitkomst.',
    'A worked case that is checked at every change: data, then `=>` and the expected result.',
  ),
};
