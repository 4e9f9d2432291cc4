import type * as Ast from '../../syntax/ast';
import type { Bilingual, Language } from '../../text/bilingual';
import { code, escapeMarkdown, type Section } from '../markdown';
import { type CellPlace, type Condition, columnName, conditionsOf, isResult } from '../tableCell';

/** What a hover says about a cell of a table: what a result does to the score and when, what a condition asks. */
export function cellSection(place: CellPlace, text: string, language: Language): Section | undefined {
  const said = place.statement.kind === 'classes' ? classWords(place, text) : indicatorWords(place, text);
  return said && { short: [said[language]], details: [] };
}

function indicatorWords(place: CellPlace, text: string): Bilingual | undefined {
  const { statement, cell } = place;
  if (statement.kind !== 'indicator' || !cell) return undefined;
  if (isResult(place)) {
    if (cell.kind !== 'quantity') return undefined;
    return join(effect(statement, cell.quantity.value.toString()), when(conditionsOf(place), text));
  }
  const name = columnName(place);
  const condition = name && conditionWords({ name, cell }, text);
  if (!condition) return undefined;
  return statement.per && place.rowIndex === 0
    ? { nl: `Deze kolom geldt als ${condition.nl}.`, en: `This column applies when ${condition.en}.` }
    : { nl: `Deze rij geldt als ${condition.nl}.`, en: `This row applies when ${condition.en}.` };
}

function effect({ variant, name }: Ast.Indicator, value: string): Bilingual {
  const shown = name ? ` (${code(name.text)})` : '';
  if (variant === 'factor')
    return { nl: `Vermenigvuldigt met **${value}**${shown}`, en: `Multiplies by **${value}**${shown}` };
  if (value === '0') return { nl: `Voegt **geen punten** toe${shown}`, en: `Adds **no points**${shown}` };
  if (value.startsWith('-')) {
    const off = value.slice(1);
    return {
      nl: `Haalt **${off}** ${off === '1' ? 'punt' : 'punten'} af${shown}`,
      en: `Takes off **${off}** ${off === '1' ? 'point' : 'points'}${shown}`,
    };
  }
  return {
    nl: `Voegt **${value}** ${value === '1' ? 'punt' : 'punten'} toe${shown}`,
    en: `Adds **${value}** ${value === '1' ? 'point' : 'points'}${shown}`,
  };
}

function when(conditions: readonly Condition[], text: string): Bilingual {
  const said = conditions.map((condition) => conditionWords(condition, text)).filter((each) => each !== undefined);
  if (said.length === 0) return { nl: ', altijd.', en: ', always.' };
  return {
    nl: ` als ${said.map(({ nl }) => nl).join(' en ')}.`,
    en: ` when ${said.map(({ en }) => en).join(' and ')}.`,
  };
}

function join(a: Bilingual, b: Bilingual): Bilingual {
  return { nl: a.nl + b.nl, en: a.en + b.en };
}

/** A condition in words; undefined for a cell that takes every value. */
function conditionWords({ name, cell }: Condition, text: string): Bilingual | undefined {
  const about = name ? code(name.text) : '?';
  const is = (nl: string, en: string): Bilingual => ({ nl: `${about} ${nl} is`, en: `${about} is ${en}` });
  switch (cell.kind) {
    case 'any':
    case 'empty':
      return undefined;
    case 'unknown':
      return is('onbekend', 'unknown');
    case 'otherwise':
      return { nl: `geen andere rij ${about} neemt`, en: `no other row takes ${about}` };
    case 'boolean':
      return cell.value ? is('ja', 'yes') : is('nee', 'no');
    case 'quantity': {
      const value = quantityWords(cell.quantity, text);
      return is(value, value);
    }
    case 'range':
      return rangeWords(cell, text, is);
    case 'compare': {
      const bound = quantityWords(cell.bound, text);
      const { nl, en } = COMPARED[cell.operator];
      return is(`${nl} ${bound}`, `${en} ${bound}`);
    }
    case 'strings': {
      const list = (or: string) => cell.items.map((item) => `"${escapeMarkdown(item.text)}"`).join(or);
      return cell.negated ? is(`niet ${list(' of ')}`, `not ${list(' or ')}`) : is(list(' of '), list(' or '));
    }
    default: {
      const written = code(text.slice(cell.start, cell.end));
      return is(written, written);
    }
  }
}

const COMPARED: { readonly [operator in '<' | '<=' | '>' | '>=']: Bilingual } = {
  '<': { nl: 'lager dan', en: 'below' },
  '<=': { nl: 'hoogstens', en: 'at most' },
  '>': { nl: 'hoger dan', en: 'above' },
  '>=': { nl: 'minstens', en: 'at least' },
};

function rangeWords(
  { from, to, halfOpen }: Extract<Ast.Cell, { kind: 'range' }>,
  text: string,
  is: (nl: string, en: string) => Bilingual,
): Bilingual {
  const start = numberWords(from, text);
  const end = quantityWords(to, text);
  return halfOpen
    ? is(`van ${start} tot ${end}`, `from ${start} to below ${end}`)
    : is(`${start} t/m ${end}`, `${start}–${end}`);
}

function quantityWords(quantity: Ast.Quantity, text: string): string {
  const number = numberWords(quantity, text);
  return quantity.unit ? `${number} ${escapeMarkdown(quantity.unit.text)}` : number;
}

function numberWords({ kind, value, start, end }: Ast.Quantity, text: string): string {
  return kind === 'date' ? text.slice(start, end) : value.toString();
}

function classWords({ row }: CellPlace, text: string): Bilingual | undefined {
  const [number, scores] = row.cells;
  if (number?.kind !== 'quantity' || !scores) return undefined;
  const label = number.label ? ` (${escapeMarkdown(number.label.text)})` : '';
  const value = number.quantity.value.toString();
  const said = scoreWords(scores, text);
  return {
    nl: `Klasse **${value}**${label}: ${said.nl}.`,
    en: `Class **${value}**${label}: ${said.en}.`,
  };
}

function scoreWords(scores: Ast.Cell, text: string): Bilingual {
  switch (scores.kind) {
    case 'range': {
      const [from, to] = [numberWords(scores.from, text), numberWords(scores.to, text)];
      return scores.halfOpen
        ? { nl: `scores van ${from} tot ${to}`, en: `scores from ${from} to below ${to}` }
        : { nl: `scores van ${from} t/m ${to}`, en: `scores from ${from} through ${to}` };
    }
    case 'quantity':
      return { nl: `score ${scores.quantity.value}`, en: `score ${scores.quantity.value}` };
    case 'compare': {
      const { nl, en } = COMPARED[scores.operator];
      return { nl: `scores ${nl} ${scores.bound.value}`, en: `scores ${en} ${scores.bound.value}` };
    }
    case 'otherwise':
      return { nl: 'alle andere scores', en: 'all other scores' };
    default: {
      const written = code(text.slice(scores.start, scores.end));
      return { nl: `scores ${written}`, en: `scores ${written}` };
    }
  }
}
