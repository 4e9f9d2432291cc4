import { type HelpTable, help } from './help';

/** Help for the words inside a statement. */
export const CONNECTIVE_HELP: HelpTable = {
  from: help(
    'Noemt de velden of de score waaruit de waarde volgt.',
    'Names the fields or the score that the value follows from.',
  ),
  per: help(
    'Achter een indicator: het veld dat in de kolommen van de kruistabel staat. Achter `neem`: per welke groep er geselecteerd wordt.',
    'Behind an indicator: the field in the columns of the cross table. Behind `take`: the group within which people are selected.',
  ),
  where: help('De voorwaarde waaraan iemand moet voldoen.', 'The condition that a person must meet.'),
  under: help(
    'Noemt de wet die deze voorwaarde zelf stelt. Zo is te zien dat het om een recht gaat (wie er aanspraak heeft) en niet om een vermoeden.',
    'Names the law that itself sets this condition. That shows it is about an entitlement (who has a claim) and not about a suspicion.',
    'AWGB-2.5',
    'AP-TOES',
  ),
  if: help('De voorwaarde van de regel.', 'The condition of the rule.'),
  // biome-ignore lint/suspicious/noThenProperty: the id of a word of the language; the table is never awaited
  then: help('De klasse die volgt als de voorwaarde waar is.', 'The class that follows when the condition is true.'),
  class: help('Een klasse van de score, met haar nummer.', 'A class of the score, by its number.'),
  descending: help('Van hoog naar laag.', 'From high to low.'),
  by: help('Noemt waarop geordend wordt.', 'Names what the order is by.'),
  because: help(
    'De reden, tussen aanhalingstekens. Zo blijft later na te gaan waarom.',
    'The reason, between quotation marks, so that the why can be traced later.',
  ),
  for: help(
    'Waarover de tenzij verantwoording geeft: een indicator, regel, veld of populatie.',
    'What the unless answers for: an indicator, rule, field or population.',
  ),
  of: help(
    'De laagste waarde die voorkomt; de hoogste staat achter `t/m`.',
    'The lowest value that occurs; the highest stands behind `through`.',
  ),
  through: help('Tot en met: de laatste waarde of dag telt mee.', 'Up to and including: the last value or day counts.'),
  or: help('Waar als minstens één van beide waar is.', 'True when at least one of the two is true.'),
  and: help('Waar als beide waar zijn.', 'True when both are true.'),
  not: help('Keert een voorwaarde of een lijst om.', 'Reverses a condition or a list.'),
  in: help(
    'Waar als de waarde in de lijst `{ … }` of het bereik `[a..b]` voorkomt.',
    'True when the value is in the list `{ … }` or the range `[a..b]`.',
  ),
  unknown: help(
    'Het gegeven ontbreekt. Elke tabel over een gegeven dat kan ontbreken moet zeggen wat er dan gebeurt: "onbekend" kan ongemerkt voor herkomst staan.',
    'The item of data is missing. Every table over data that may be missing must say what happens then: "unknown" can stand for origin unnoticed.',
    'CRM25-ONEV',
    'DUO-2',
  ),
  otherwise: help(
    'Alle bekende waarden die geen andere rij neemt. `anders` neemt nooit `onbekend`.',
    'Every known value that no other row takes. `otherwise` never takes `unknown`.',
  ),
  yes: help('Ja.', 'Yes.'),
  no: help(
    'Nee. In een tenzij is `nee` een geldig antwoord: het wordt vastgelegd en houdt vrijgave tegen.',
    'No. In an unless, `no` is a valid answer: it is recorded and blocks release.',
  ),
};

/** Help for the types of fields. */
export const TYPE_HELP: HelpTable = {
  integer: help(
    'Een geheel getal, met eventueel een eenheid en grenzen: `geheel jaar van 15 t/m 65`.',
    'A whole number, optionally with a unit and bounds: `integer year from 15 through 65`.',
  ),
  decimal: help(
    'Een getal met decimalen achter een punt, met eventueel een eenheid en grenzen.',
    'A number with decimals behind a point, optionally with a unit and bounds.',
  ),
  money: help(
    'Een geldbedrag in euro’s; de eenheid mag weg.',
    'An amount of money in euros; the unit may be left out.',
  ),
  text: help(
    'Vrije tekst. Wat vrij ingevuld wordt, kan van alles over iemand zeggen; als criterium geeft het een bevinding.',
    'Free text. What is filled in freely can say anything about a person; as a criterion it gives a finding.',
    'S-AA-RDAM',
  ),
  date: help('Een dag, geschreven als jjjj-mm-dd.', 'A day, written as yyyy-mm-dd.'),
  boolean: help('Ja of nee.', 'Yes or no.'),
  code: help('Een code uit een codelijst: `code(Onderwijssoort)`.', 'A code from a code list: `code(Education)`.'),
};

/** Help for units of measurement. */
export const UNIT_HELP: HelpTable = {
  year: help('Jaren.', 'Years.'),
  month: help('Maanden.', 'Months.'),
  week: help('Weken.', 'Weeks.'),
  day: help('Dagen.', 'Days.'),
  hour: help('Uren.', 'Hours.'),
  minute: help('Minuten.', 'Minutes.'),
  metre: help(
    'Meters. Kilometers zijn een andere eenheid: er wordt niets stil omgerekend.',
    'Metres. Kilometres are another unit: nothing is converted silently.',
  ),
  kilometre: help(
    'Kilometers. Meters zijn een andere eenheid: er wordt niets stil omgerekend.',
    'Kilometres. Metres are another unit: nothing is converted silently.',
  ),
  'square-metre': help('Vierkante meters.', 'Square metres.'),
  'cubic-metre': help('Kubieke meters.', 'Cubic metres.'),
  'kilowatt-hour': help('Kilowattuur.', 'Kilowatt-hours.'),
  euro: help(
    'Euro’s. Bij een veld van het type `bedrag` mag de eenheid weg.',
    'Euros. For a field of type `amount` the unit may be left out.',
  ),
  percent: help('Delen van honderd.', 'Parts of a hundred.'),
  times: help('Aantal keren.', 'Number of times.'),
};

/** Help for the built-in functions. */
export const FUNCTION_HELP: HelpTable = {
  rounded: help(
    '`afgerond(x, decimalen, manier)`: rondt af. Schrijf de manier erbij als de uitkomst precies op de helft kan komen; anders is niet te zien in welke klasse iemand valt.',
    '`rounded(x, digits, mode)`: rounds. State the mode when the outcome can be exactly halfway; otherwise nobody can see which class a person falls in.',
  ),
  age: help(
    '`leeftijd(geboortedatum, datum)`: hele jaren op die datum.',
    '`age(birth_date, date)`: whole years on that date.',
  ),
  'months-between': help(
    '`maanden_tussen(a, b)`: hele maanden van a tot b.',
    '`months_between(a, b)`: whole months from a to b.',
  ),
  min: help('`min(a, b, …)`: de laagste waarde.', '`min(a, b, …)`: the lowest value.'),
  max: help('`max(a, b, …)`: de hoogste waarde.', '`max(a, b, …)`: the highest value.'),
  share: help(
    '`aandeel(dimensie, waarde)`: in een norm het deel van de groep dat die waarde heeft.',
    '`share(dimension, value)`: in a norm, the part of the group that has that value.',
    'CRM25-ONEV',
  ),
  ratio: help(
    '`verhouding(dimensie, waarde)`: in een norm het aandeel van de groep gedeeld door dat van de rest; 1 is gelijk.',
    '`ratio(dimension, value)`: in a norm, the share of the group divided by that of the rest; 1 is equal.',
    'CRM25-ONEV',
  ),
  count: help(
    '`n(dimensie, waarde)`: in een norm het aantal mensen met die waarde.',
    '`n(dimension, value)`: in a norm, the number of people with that value.',
  ),
};

/** Help for the ways to round. */
export const ROUNDING_HELP: HelpTable = {
  'half-up': help('Een helft gaat omhoog: 2.5 wordt 3.', 'A half goes up: 2.5 becomes 3.'),
  'half-even': help(
    'Een helft gaat naar het even getal: 2.5 wordt 2, 3.5 wordt 4.',
    'A half goes to the even number: 2.5 becomes 2, 3.5 becomes 4.',
  ),
  'half-down': help('Een helft gaat omlaag: 2.5 wordt 2.', 'A half goes down: 2.5 becomes 2.'),
  up: help('Altijd omhoog: 2.1 wordt 3.', 'Always up: 2.1 becomes 3.'),
  down: help('Altijd omlaag: 2.9 wordt 2.', 'Always down: 2.9 becomes 2.'),
};

/** Help for the names the language itself gives to results. */
export const RESULT_HELP: HelpTable = {
  class: help('Het nummer van de klasse waarin de score valt.', 'The number of the class the score falls in.'),
  selected: help('Of iemand geselecteerd is: ja of nee.', 'Whether a person is selected: yes or no.'),
};
