import type { Bilingual } from './text/bilingual';

/** What to say about a content of `tenzij.config.json` that cannot be used. */
export const MESSAGES = {
  notJson: {
    nl: 'Dit is geen geldige JSON. Controleer de aanhalingstekens, komma’s en haakjes.',
    en: 'This is not valid JSON. Check the quotation marks, commas and brackets.',
  },
  tooDeep: {
    nl: 'Dit bestand heeft te veel haken binnen haken om te lezen. Het hoort "terms" en "notThis" te bevatten, met lijsten.',
    en: 'This file has too many brackets within brackets to be read. It should hold "terms" and "notThis", with lists.',
  },
  unreadable: (why: Bilingual): Bilingual => ({
    nl: `De eigen termen van de organisatie tellen niet mee. ${why.nl}`,
    en: `The organisation’s own terms do not count. ${why.en}`,
  }),
  notObject: (keys: readonly string[]): Bilingual => ({
    nl: `Hier hoort iets tussen accolades te staan, met ${quoted(keys, 'en')}.`,
    en: `Something between braces belongs here, with ${quoted(keys, 'and')}.`,
  }),
  notList: (key: string): Bilingual => ({
    nl: `Achter "${key}" hoort een lijst tussen vierkante haken.`,
    en: `"${key}" needs a list between square brackets.`,
  }),
  notText: (key: string): Bilingual => ({
    nl: `Bij "${key}" hoort een tekst tussen aanhalingstekens.`,
    en: `"${key}" needs a text between quotation marks.`,
  }),
  missing: (key: string): Bilingual => ({
    nl: `Hier ontbreekt "${key}", dus dit telt niet mee. Voeg "${key}" toe.`,
    en: `"${key}" is missing here, so this does not count. Add "${key}".`,
  }),
  twice: (key: string): Bilingual => ({
    nl: `"${key}" staat hier twee keer; alleen de laatste telt. Haal er een weg.`,
    en: `"${key}" stands here twice; only the last counts. Remove one.`,
  }),
  unknownKey: (key: string, meant: string | undefined, known: readonly string[]): Bilingual => ({
    nl: `"${key}" bestaat hier niet en doet niets. ${meant ? `Bedoelde u "${meant}"?` : `Er zijn: ${quoted(known, 'en')}.`}`,
    en: `There is no "${key}" here and it does nothing. ${meant ? `Did you mean "${meant}"?` : `There are: ${quoted(known, 'and')}.`}`,
  }),
  badValue: (key: string, written: string, allowed: readonly string[]): Bilingual => ({
    nl: `"${key}" kan niet "${written}" zijn, dus deze term telt niet mee. Kies ${quoted(allowed, 'of')}.`,
    en: `"${key}" cannot be "${written}", so this term does not count. Choose ${quoted(allowed, 'or')}.`,
  }),
  unknownSource: (id: string): Bilingual => ({
    nl: `Tenzij kent geen bron "${id}" en laat hem weg; de term telt wel mee. Noem een bron uit docs/sources.md, of schrijf de herkomst bij "reason".`,
    en: `Tenzij knows no source "${id}" and leaves it out; the term still counts. Name a source of docs/sources.md, or write where it comes from in "reason".`,
  }),
  noWords: {
    nl: 'Zonder woorden wordt deze term nergens gevonden. Noem minstens één woord.',
    en: 'Without words this term is found nowhere. Name at least one word.',
  },
  wordTooShort: {
    nl: 'Dit woord telt niet mee: het heeft minder dan twee letters en zou overal gevonden worden. Schrijf het hele woord.',
    en: 'This word does not count: it has fewer than two letters and would be found everywhere. Write the whole word.',
  },
  nameIsEmpty: {
    nl: 'Dit is geen naam, dus dit telt niet mee. Neem de naam van het veld over zoals hij in het profiel staat.',
    en: 'This is no name, so this does not count. Copy the name of the field as it is in the profile.',
  },
  whyIsEmpty: {
    nl: 'Dit zegt niet waarom de naam iets anders betekent, dus dit telt niet mee. Schrijf wat het veld werkelijk bevat.',
    en: 'This does not say why the name means something else, so this does not count. Write what the field really holds.',
  },
} as const;

const ENDS_TOO_SOON: Bilingual = {
  nl: 'Hier houdt iets te vroeg op: er ontbreekt een teken waarmee het sluit.',
  en: 'Something ends too soon here: the sign that closes it is missing.',
};

const BAD_CHARACTER: Bilingual = {
  nl: 'Dit teken kan zo niet in een tekst van JSON staan. Schrijf het met een backslash ervoor, of haal het weg.',
  en: 'This character cannot stand so in a text of JSON. Write it with a backslash, or remove it.',
};

function expected(sign: string): Bilingual {
  return { nl: `Hier hoort ${sign} te staan.`, en: `${sign} is expected here.` };
}

/** What to say about each error of the JSON parser, by the parser's own names; of the others that it is not JSON. */
export const SYNTAX: { readonly [error: string]: Bilingual | undefined } = {
  ColonExpected: expected('":"'),
  CommaExpected: expected('","'),
  CloseBraceExpected: expected('"}"'),
  CloseBracketExpected: expected('"]"'),
  EndOfFileExpected: {
    nl: 'Na de laatste accolade mag niets meer staan. Haal dit weg.',
    en: 'Nothing may stand behind the last brace. Remove this.',
  },
  PropertyNameExpected: {
    nl: 'Hier hoort een sleutel tussen dubbele aanhalingstekens te staan, zoals "terms".',
    en: 'A key between double quotation marks belongs here, such as "terms".',
  },
  ValueExpected: {
    nl: 'Hier hoort een waarde te staan: een tekst tussen dubbele aanhalingstekens, of een lijst tussen vierkante haken.',
    en: 'A value belongs here: a text between double quotation marks, or a list between square brackets.',
  },
  UnexpectedEndOfComment: ENDS_TOO_SOON,
  UnexpectedEndOfString: ENDS_TOO_SOON,
  InvalidUnicode: BAD_CHARACTER,
  InvalidEscapeCharacter: BAD_CHARACTER,
  InvalidCharacter: BAD_CHARACTER,
};

function quoted(values: readonly string[], conjunction: string): string {
  const all = values.map((value) => `"${value}"`);
  const last = all.pop() ?? '';
  return all.length > 0 ? `${all.join(', ')} ${conjunction} ${last}` : last;
}
