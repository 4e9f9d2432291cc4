import type { FieldSymbol } from '../../model/symbols';
import { CONNECTIVES, type Term, UNITS } from '../../syntax/vocabulary';
import { codelistOf, codesOf } from '../codeValues';
import { wordHelp } from '../help';
import { escapeMarkdown } from '../markdown';
import { quoted } from '../quotes';
import type { Caret } from './caret';
import type { Suggestion } from './item';

/** Longer lists are narrowed by what has been typed, so that the list stays quick. */
const MOST_CODES = 500;

/** @returns a word inside a statement as an item. */
export function connective(id: string, caret: Caret): Suggestion {
  const term = CONNECTIVES.find((each) => each.id === id)!;
  return {
    label: term[caret.surface],
    kind: 'word',
    ...documented(wordHelp('connective', term)?.text[caret.language]),
  };
}

/** @returns the part of a suggestion that explains it; empty when there is nothing to explain. */
export function documented(text: string | undefined): { readonly documentation?: string } {
  return text ? { documentation: text } : {};
}

/** @returns the codes of a field between quotation marks. */
export function codes(caret: Caret, field: FieldSymbol): readonly Suggestion[] {
  return codeTexts(caret, field).map(({ text, meaning }) => ({
    label: quoted(text),
    kind: 'code',
    ...documented(meaning),
  }));
}

/** @returns the codes of a field for a caret that already stands between quotation marks. */
export function codesInText(caret: Caret, field: FieldSymbol): readonly Suggestion[] {
  const { string, offset, file } = caret;
  if (!string) return [];
  const closed = string.end > offset;
  const over = { start: string.start + 1, end: closed ? string.end - 1 : offset };
  const typed = file.text.slice(over.start, offset).toLowerCase();
  return codeTexts(caret, field, typed).map(({ text, meaning }) => {
    const inside = quoted(text).slice(1, -1);
    return { label: text, kind: 'code', text: closed ? inside : `${inside}"`, over, ...documented(meaning) };
  });
}

function codeTexts(caret: Caret, field: FieldSymbol, typed = '') {
  const codelist = codelistOf(caret.analysis, field);
  if (!codelist) return [];
  const all = codesOf(codelist.statement);
  const found = all.length > MOST_CODES ? all.filter(({ value }) => value.text.toLowerCase().includes(typed)) : all;
  return found.slice(0, MOST_CODES).map(({ value, meaning }) => ({
    text: value.text,
    meaning: meaning === undefined ? undefined : escapeMarkdown(meaning),
  }));
}

/** @returns what a field can be compared with: its codes, yes and no, or unknown. */
export function valuesOf(caret: Caret, field: FieldSymbol): readonly Suggestion[] {
  const { type } = field.statement;
  return [
    ...(type.term?.id === 'code' ? codes(caret, field) : []),
    ...(type.term?.id === 'boolean' ? [connective('yes', caret), connective('no', caret)] : []),
    ...(type.optional ? [connective('unknown', caret)] : []),
  ];
}

/** @returns the unit of a field; every unit when it has none or is not known. */
export function unitsOf(caret: Caret, field: FieldSymbol | undefined): readonly Suggestion[] {
  const unit = field?.statement.type.unit;
  if (!unit) return field ? [] : UNITS.map((term) => unitItem(term, caret));
  const term = UNITS.find(({ id }) => id === unit.id);
  return term ? [unitItem(term, caret)] : [{ label: unit.text, kind: 'unit' }];
}

function unitItem(term: Term, { surface, language }: Caret): Suggestion {
  return { label: term[surface], kind: 'unit', ...documented(wordHelp('unit', term)?.text[language]) };
}
