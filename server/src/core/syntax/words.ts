import { terms } from './term';

/** Words that start a statement. */
export const STATEMENTS = terms(
  ['use', 'gebruik', 'use'],
  ['profile', 'profiel', 'profile'],
  ['data', 'gegevens', 'data'],
  ['codelist', 'codelijst', 'codelist'],
  ['field', 'veld', 'field'],
  ['population', 'populatie', 'population'],
  ['constant', 'constante', 'constant'],
  ['points', 'punten', 'points'],
  ['factor', 'factor', 'factor'],
  ['rule', 'regel', 'rule'],
  ['model', 'model', 'model'],
  ['input', 'invoer', 'input'],
  ['score', 'score', 'score'],
  ['classes', 'klassen', 'classes'],
  ['selection', 'selectie', 'selection'],
  ['take', 'neem', 'take'],
  ['except', 'behalve', 'except'],
  ['sample', 'steekproef', 'sample'],
  ['unless', 'tenzij', 'unless'],
  ['evidence', 'bewijs', 'evidence'],
  ['measurement', 'meting', 'measurement'],
  ['norm', 'norm', 'norm'],
  ['example', 'voorbeeld', 'example'],
);

/** Words inside a statement. */
export const CONNECTIVES = terms(
  ['from', 'uit', 'from'],
  ['per', 'per', 'per'],
  ['where', 'waar', 'where'],
  ['under', 'krachtens', 'under'],
  ['if', 'als', 'if'],
  ['then', 'dan', 'then'],
  ['class', 'klasse', 'class'],
  ['descending', 'aflopend', 'descending'],
  ['by', 'op', 'by'],
  ['because', 'omdat', 'because'],
  ['for', 'voor', 'for'],
  ['of', 'van', 'from'],
  ['through', 't/m', 'through', { en: ['to'] }],
  ['or', 'of', 'or'],
  ['and', 'en', 'and'],
  ['not', 'niet', 'not'],
  ['in', 'in', 'in'],
  ['unknown', 'onbekend', 'unknown'],
  ['otherwise', 'anders', 'otherwise'],
  ['yes', 'ja', 'yes'],
  ['no', 'nee', 'no'],
);

/** Types of fields. */
export const TYPES = terms(
  ['integer', 'geheel', 'integer'],
  ['decimal', 'decimaal', 'decimal'],
  ['money', 'bedrag', 'amount', { en: ['money'] }],
  ['text', 'tekst', 'text'],
  ['date', 'datum', 'date'],
  ['boolean', 'janee', 'yesno', { en: ['boolean'] }],
  ['code', 'code', 'code'],
);

/** Units of measurement. A unit outside this table is a unit of its own, equal only to itself. */
export const UNITS = terms(
  ['year', 'jaar', 'year', { nl: ['jaren'], en: ['years'] }],
  ['month', 'maand', 'month', { nl: ['maanden'], en: ['months'] }],
  ['week', 'week', 'week', { nl: ['weken'], en: ['weeks'] }],
  ['day', 'dag', 'day', { nl: ['dagen'], en: ['days'] }],
  ['hour', 'uur', 'hour', { nl: ['uren'], en: ['hours'] }],
  ['minute', 'minuut', 'minute', { nl: ['minuten'], en: ['minutes'] }],
  ['metre', 'm', 'm', { nl: ['meter'], en: ['metre', 'metres', 'meters'] }],
  ['kilometre', 'km', 'km', { nl: ['kilometer'], en: ['kilometre', 'kilometres'] }],
  ['square-metre', 'm2', 'm2'],
  ['cubic-metre', 'm3', 'm3'],
  ['kilowatt-hour', 'kWh', 'kWh'],
  ['euro', 'EUR', 'EUR', { nl: ['euro', '€'], en: ['euro', 'euros', '€'] }],
  ['percent', '%', '%', { nl: ['procent'], en: ['percent'] }],
  ['times', 'keer', 'times'],
);

/** Built-in functions. */
export const FUNCTIONS = terms(
  ['rounded', 'afgerond', 'rounded'],
  ['age', 'leeftijd', 'age'],
  ['months-between', 'maanden_tussen', 'months_between'],
  ['min', 'min', 'min'],
  ['max', 'max', 'max'],
  ['share', 'aandeel', 'share'],
  ['ratio', 'verhouding', 'ratio'],
  ['count', 'n', 'n'],
);

/** The third argument of `afgerond`. */
export const ROUNDING_MODES = terms(
  ['half-up', 'half_omhoog', 'half_up'],
  ['half-even', 'half_even', 'half_to_even'],
  ['half-down', 'half_omlaag', 'half_down'],
  ['up', 'omhoog', 'up'],
  ['down', 'omlaag', 'down'],
);

/** Names that the language itself gives to results. */
export const RESULTS = terms(['class', 'klasse', 'class'], ['selected', 'geselecteerd', 'selected']);
