import { connective } from './misreadings';
import type { Surface } from './vocabulary';

/** Words that authors put where the grammar has a connective, by the id of that one. */
const LOOSE_CONNECTIVES: { readonly [connective: string]: ReadonlySet<string> } = {
  from: new Set(['van', 'over', 'op', 'of', 'on', 'by']),
  where: new Set(['als', 'if', 'wanneer', 'when', 'indien', 'met', 'with']),
  if: new Set(['waar', 'where', 'wanneer', 'when', 'indien']),
};

/** True when authors write `word` for the connective with this id. */
export function standsFor(word: string, connectiveId: string): boolean {
  return LOOSE_CONNECTIVES[connectiveId]?.has(word) ?? false;
}

/** Words that other tools start a statement with, by the id of the statement that is meant. */
const FOREIGN_HEADS: { readonly [statement: string]: ReadonlySet<string> } = {
  points: new Set(['indicator', 'kenmerk', 'feature', 'criterium', 'criterion']),
  field: new Set(['kolom', 'column', 'attribuut', 'attribute', 'variabele', 'variable', 'kenmerk']),
  data: new Set(['dataset', 'tabel', 'table', 'entiteit', 'entity']),
  population: new Set(['doelgroep']),
  constant: new Set(['const', 'let', 'var', 'parameter', 'laat', 'stel', 'set', 'define']),
  profile: new Set(['risicoprofiel', 'riskprofile']),
  factor: new Set(['gewicht', 'weging', 'weight']),
  rule: new Set(['beslisregel', 'voorwaarde', 'condition']),
  selection: new Set(['selecteer', 'select']),
  classes: new Set(['risicoklassen', 'categorieen', 'categories']),
  use: new Set(['import', 'importeer', 'include']),
  example: new Set(['test', 'testgeval']),
};

/** @returns the id among `statements` that another tool calls `word`. */
export function statementMeant(word: string, statements: ReadonlySet<string>): string | undefined {
  return Object.keys(FOREIGN_HEADS).find((id) => statements.has(id) && FOREIGN_HEADS[id]!.has(word));
}

/** Words in front of a bound in a cell, and the sign that is meant. */
export const BOUND_WORDS: { readonly [word: string]: string } = {
  tot: '<',
  onder: '<',
  below: '<',
  under: '<',
  vanaf: '>=',
  boven: '>',
  above: '>',
  over: '>',
};

/** Comparisons in words, longest first; `?` stands for what is not known. */
const COMPARISONS: readonly (readonly [words: string, sign: string])[] = [
  ['groter dan of gelijk aan', '>='],
  ['kleiner dan of gelijk aan', '<='],
  ['greater than or equal to', '>='],
  ['less than or equal to', '<='],
  ['is niet leeg', '!= ?'],
  ['is not empty', '!= ?'],
  ['is groter dan', '>'],
  ['is kleiner dan', '<'],
  ['is gelijk aan', '='],
  ['is greater than', '>'],
  ['is less than', '<'],
  ['is equal to', '='],
  ['is leeg', '= ?'],
  ['is empty', '= ?'],
  ['is null', '= ?'],
  ['is niet', '!='],
  ['is not', '!='],
  ['groter dan', '>'],
  ['hoger dan', '>'],
  ['meer dan', '>'],
  ['kleiner dan', '<'],
  ['lager dan', '<'],
  ['minder dan', '<'],
  ['gelijk aan', '='],
  ['ongelijk aan', '!='],
  ['ten minste', '>='],
  ['ten hoogste', '<='],
  ['greater than', '>'],
  ['more than', '>'],
  ['less than', '<'],
  ['equal to', '='],
  ['at least', '>='],
  ['at most', '<='],
  ['minstens', '>='],
  ['hoogstens', '<='],
  ['equals', '='],
  ['is', '='],
];

/**
 * @param words the words that stand behind each other, in lower case
 * @returns how many of them say a comparison, and how the language writes it
 */
export function comparisonMeant(
  words: readonly string[],
  surface: Surface,
): { readonly length: number; readonly meant: string } | undefined {
  const text = `${words.join(' ')} `;
  const found = COMPARISONS.find(([phrase]) => text.startsWith(`${phrase} `));
  if (!found) return undefined;
  const [phrase, sign] = found;
  return { length: phrase.split(' ').length, meant: sign.replace('?', connective('unknown', surface)) };
}

/** Words that look for a part of a text, which the language cannot do. */
export const PART_OF_TEXT: ReadonlySet<string> = new Set(['bevat', 'contains', 'like', 'lijkt', 'begint', 'starts']);

/** Words for a value that may be missing. */
export const OPTIONAL_WORDS: ReadonlySet<string> = new Set(['optioneel', 'optional', 'nullable']);
