import type * as Ast from '../syntax/ast';
import type { Bilingual } from '../text/bilingual';
import type { Span } from '../text/span';
import { isWhole } from './decimal';
import type { LinkedFile } from './link';
import { ANY, bareNumber, type NumberType, symbolType, unitsFit, type ValueType } from './types';

/** What does not fit, and what would. */
export interface Mismatch {
  readonly span: Span;
  readonly message: Bilingual;
  /** Text to insert behind the span that mends it, such as a forgotten unit. */
  readonly insert?: string;
}

const TYPE_NAMES: { readonly [kind in ValueType['kind']]: Bilingual } = {
  any: { nl: 'een waarde', en: 'a value' },
  number: { nl: 'een getal', en: 'a number' },
  text: { nl: 'een tekst', en: 'a text' },
  date: { nl: 'een datum', en: 'a date' },
  boolean: { nl: 'ja of nee', en: 'yes or no' },
  code: { nl: 'een code', en: 'a code' },
};

/** Finds the types of expressions; every mismatch goes to `report`, once. */
export class Typing {
  constructor(
    private readonly linked: LinkedFile,
    private readonly report: (mismatch: Mismatch) => void,
  ) {}

  /** @returns the type of `expression`; `any` where it cannot be known or has been reported. */
  typeOf(expression: Ast.Expression): ValueType {
    switch (expression.kind) {
      case 'quantity':
        return quantityType(expression.quantity);
      case 'string':
        return { kind: 'text', optional: false };
      case 'boolean':
        return { kind: 'boolean', optional: false };
      case 'reference': {
        const symbol = this.linked.symbolOf(expression.name);
        return symbol ? symbolType(symbol, this.linked) : ANY;
      }
      case 'unary':
        return expression.operator === 'not' ? this.condition(expression.operand) : this.number(expression.operand);
      case 'binary':
        return this.binary(expression);
      case 'call':
        return this.call(expression);
      default:
        return ANY;
    }
  }

  /** Expects a condition: something that is yes or no. */
  condition(expression: Ast.Expression): ValueType {
    const type = this.typeOf(expression);
    if (type.kind !== 'boolean' && type.kind !== 'any') {
      this.report({
        span: expression,
        message: {
          nl: `Hier hoort een voorwaarde die ja of nee is; dit is ${TYPE_NAMES[type.kind].nl}. Vergelijk het met iets, zoals = of >.`,
          en: `A condition that is yes or no belongs here; this is ${TYPE_NAMES[type.kind].en}. Compare it with something, with = or >.`,
        },
      });
    }
    return { kind: 'boolean', optional: false };
  }

  /** Expects a number. */
  number(expression: Ast.Expression): ValueType {
    const type = this.typeOf(expression);
    if (type.kind === 'number' || type.kind === 'any') return type;
    this.report({
      span: expression,
      message: {
        nl: `Hier hoort een getal; dit is ${TYPE_NAMES[type.kind].nl}. Met ${TYPE_NAMES[type.kind].nl} kan niet gerekend worden.`,
        en: `A number belongs here; this is ${TYPE_NAMES[type.kind].en}, which cannot be calculated with.`,
      },
    });
    return ANY;
  }

  private binary(expression: Extract<Ast.Expression, { kind: 'binary' }>): ValueType {
    const { operator, left, right } = expression;
    switch (operator) {
      case 'and':
      case 'or':
        this.condition(left);
        return this.condition(right);
      case '+':
      case '-':
      case '*':
      case '/':
        return this.arithmetic(operator, left, right);
      case 'in':
      case 'not-in':
        this.membership(left, right);
        return { kind: 'boolean', optional: false };
      default:
        this.comparison(operator, left, right);
        return { kind: 'boolean', optional: false };
    }
  }

  private arithmetic(operator: '+' | '-' | '*' | '/', left: Ast.Expression, right: Ast.Expression): ValueType {
    const a = this.number(left);
    const b = this.number(right);
    if (a.kind !== 'number' || b.kind !== 'number') return ANY;
    const whole = operator !== '/' && a.whole && b.whole;
    if (operator === '+' || operator === '-') {
      this.units(left, a, right, b);
      return { ...bareNumber(whole), unit: a.unit ?? b.unit };
    }
    if (a.unit && b.unit) return operator === '/' && a.unit === b.unit ? bareNumber(false) : ANY;
    return { ...bareNumber(whole), unit: a.unit ?? (operator === '*' ? b.unit : undefined) };
  }

  private comparison(operator: string, left: Ast.Expression, right: Ast.Expression): void {
    const type = this.typeOf(left);
    const other = this.typeOf(right);
    const isOrder = operator !== '=' && operator !== '!=';
    if (isOrder && (type.kind === 'text' || type.kind === 'code' || type.kind === 'boolean')) {
      this.report({
        span: left,
        message: {
          nl: `Groter en kleiner hebben geen betekenis voor ${TYPE_NAMES[type.kind].nl}. Gebruik = of in.`,
          en: `Larger and smaller have no meaning for ${TYPE_NAMES[type.kind].en}. Use = or in.`,
        },
      });
      return;
    }
    this.fits(left, type, right, other);
  }

  private membership(left: Ast.Expression, right: Ast.Expression): void {
    const type = this.typeOf(left);
    const items = right.kind === 'list' ? right.items : right.kind === 'range' ? [right.from, right.to] : [right];
    for (const item of items) {
      const shared =
        right.kind === 'range' && item === right.from
          ? withUnitOf(this.typeOf(item), this.typeOf(right.to))
          : this.typeOf(item);
      this.fits(left, type, item, shared);
    }
  }

  /** Reports when two compared values can never be equal. */
  fits(left: Ast.Expression, type: ValueType, right: Ast.Expression, other: ValueType): void {
    if (type.kind === 'any' || other.kind === 'any') return;
    if (type.kind === 'number' && other.kind === 'number') this.units(left, type, right, other);
    else if (type.kind === 'code' && other.kind === 'text') this.code(type.codelist, right);
    else if (type.kind === 'text' && other.kind === 'code') this.code(other.codelist, left);
    else if (type.kind !== other.kind) this.report(mismatch(right, type, other));
  }

  private code(codelist: Ast.Codelist | undefined, at: Ast.Expression): void {
    if (at.kind === 'string') reportUnknownCode(codelist, { text: at.text, start: at.start, end: at.end }, this.report);
  }

  private units(left: Ast.Expression, a: NumberType, right: Ast.Expression, b: NumberType): void {
    if (unitsFit(a, b) || isZero(left) || isZero(right)) return;
    // Point at the literal: that is the side an author can give a unit.
    const literal = right.kind === 'quantity' || left.kind !== 'quantity' ? right : left;
    const [wanted, found] = literal === right ? [a.unit, b.unit] : [b.unit, a.unit];
    this.report(unitMismatch(literal, wanted, found));
  }

  private call(expression: Extract<Ast.Expression, { kind: 'call' }>): ValueType {
    const { builtin, arguments: values } = expression;
    const arity = ARITY[builtin?.id ?? ''];
    if (!arity) return ANY;
    if (values.length < arity.least || values.length > arity.most) {
      this.report({
        span: expression,
        message: {
          nl: `"${expression.callee.text}" krijgt ${arity.shape.nl}.`,
          en: `"${expression.callee.text}" takes ${arity.shape.en}.`,
        },
      });
      return ANY;
    }
    switch (builtin!.id) {
      case 'rounded': {
        const type = this.number(values[0]!);
        const digits = values[1];
        const whole = digits === undefined || isZero(digits);
        return type.kind === 'number' ? { ...bareNumber(whole), unit: type.unit } : bareNumber(whole);
      }
      case 'min':
      case 'max': {
        const types = values.map((value) => this.number(value));
        for (let i = 1; i < values.length; i++) this.fits(values[0]!, types[0]!, values[i]!, types[i]!);
        return types[0]!;
      }
      case 'age':
        return { ...bareNumber(true), unit: 'year' };
      case 'months-between':
        return { ...bareNumber(true), unit: 'month' };
      default:
        return bareNumber(false);
    }
  }
}

const ARITY: { readonly [id: string]: { readonly least: number; readonly most: number; readonly shape: Bilingual } } = {
  rounded: {
    least: 1,
    most: 3,
    shape: {
      nl: 'een getal, en zo nodig het aantal decimalen en de wijze van afronden (half_omhoog, half_even, half_omlaag, omhoog, omlaag)',
      en: 'a number and, if needed, the number of decimals and the way of rounding (half_up, half_to_even, half_down, up, down)',
    },
  },
  age: {
    least: 2,
    most: 2,
    shape: { nl: 'een geboortedatum en een peildatum', en: 'a date of birth and a reference date' },
  },
  'months-between': { least: 2, most: 2, shape: { nl: 'twee datums', en: 'two dates' } },
  min: { least: 2, most: 50, shape: { nl: 'twee of meer getallen', en: 'two or more numbers' } },
  max: { least: 2, most: 50, shape: { nl: 'twee of meer getallen', en: 'two or more numbers' } },
  share: {
    least: 2,
    most: 2,
    shape: { nl: 'een verdeling en een waarde, zoals (klasse, 1)', en: 'a dimension and a value, such as (class, 1)' },
  },
  ratio: {
    least: 2,
    most: 2,
    shape: { nl: 'een verdeling en een waarde, zoals (klasse, 1)', en: 'a dimension and a value, such as (class, 1)' },
  },
  count: {
    least: 2,
    most: 2,
    shape: { nl: 'een verdeling en een waarde, zoals (klasse, 1)', en: 'a dimension and a value, such as (class, 1)' },
  },
};

/** @returns the type of a number or date as written. */
export function quantityType(quantity: Ast.Quantity): ValueType {
  if (quantity.kind === 'date') return { kind: 'date', optional: false };
  return { ...bareNumber(isWhole(quantity.value)), unit: quantity.unit?.id };
}

/** In [18..65 jaar] the unit at the end counts for both bounds. */
function withUnitOf(type: ValueType, other: ValueType): ValueType {
  return type.kind === 'number' && other.kind === 'number' && !type.unit ? { ...type, unit: other.unit } : type;
}

function isZero(expression: Ast.Expression): boolean {
  return expression.kind === 'quantity' && expression.quantity.kind === 'number' && expression.quantity.value.eq(0);
}

/** What to say when a number has another unit than what it is compared with. */
export function unitMismatch(span: Span, wanted: string | undefined, found: string | undefined): Mismatch {
  const name = (id: string) => UNIT_NAMES[id] ?? { nl: id, en: id };
  if (wanted && !found) {
    return {
      span,
      message: {
        nl: `Dit getal mist zijn eenheid: het wordt vergeleken met ${name(wanted).nl}. Schrijf de eenheid erachter.`,
        en: `This number lacks its unit: it is compared with ${name(wanted).en}. Write the unit behind it.`,
      },
      insert: wanted,
    };
  }
  if (!wanted && found) {
    return {
      span,
      message: {
        nl: `Dit getal heeft een eenheid (${name(found).nl}) en wordt vergeleken met een getal zonder eenheid. Haal de eenheid weg, of geef het veld er een.`,
        en: `This number has a unit (${name(found).en}) and is compared with a number without one. Remove the unit, or give the field one.`,
      },
    };
  }
  return {
    span,
    message: {
      nl: `De eenheden verschillen: hier staat ${name(found!).nl}, en het wordt vergeleken met ${name(wanted!).nl}. Reken het om.`,
      en: `The units differ: here it is ${name(found!).en}, and it is compared with ${name(wanted!).en}. Convert it.`,
    },
  };
}

/** What to say when a value of one type stands where another is needed. */
export function mismatch(span: Span, wanted: ValueType, found: ValueType): Mismatch {
  if (wanted.kind === 'code' && found.kind === 'number') {
    return {
      span,
      message: {
        nl: 'Een code is een tekst, geen getal: anders gaan voorloopnullen verloren. Zet hem tussen aanhalingstekens.',
        en: 'A code is a text, not a number: otherwise leading zeros are lost. Put it between quotation marks.',
      },
    };
  }
  return {
    span,
    message: {
      nl: `Hier hoort ${TYPE_NAMES[wanted.kind].nl}; dit is ${TYPE_NAMES[found.kind].nl}.`,
      en: `${capitalise(TYPE_NAMES[wanted.kind].en)} belongs here; this is ${TYPE_NAMES[found.kind].en}.`,
    },
  };
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Reports a code that its code list does not have. */
export function reportUnknownCode(
  codelist: Ast.Codelist | undefined,
  code: Ast.Quoted,
  report: (mismatch: Mismatch & { readonly codes?: readonly string[] }) => void,
): void {
  if (!codelist?.name || codelist.rows.length === 0) return;
  const codes = codesOf(codelist);
  if (codes.has(code.text)) return;
  const shown = [...codes].slice(0, 8).join('", "');
  report({
    span: code,
    message: {
      nl: `"${code.text}" staat niet in codelijst ${codelist.name.text}. Er zijn: "${shown}"${codes.size > 8 ? ', …' : ''}.`,
      en: `"${code.text}" is not in code list ${codelist.name.text}. There are: "${shown}"${codes.size > 8 ? ', …' : ''}.`,
    },
    codes: [...codes],
  });
}

const codeCache = new WeakMap<Ast.Codelist, ReadonlySet<string>>();

/** @returns the codes of a code list: the texts in the first cell of each row. */
export function codesOf(codelist: Ast.Codelist): ReadonlySet<string> {
  let codes = codeCache.get(codelist);
  if (!codes) {
    codes = new Set(
      codelist.rows.flatMap(({ cells }) =>
        cells[0]?.kind === 'strings' ? cells[0].items.map(({ text }) => text) : [],
      ),
    );
    codeCache.set(codelist, codes);
  }
  return codes;
}

const UNIT_NAMES: { readonly [id: string]: Bilingual } = {
  year: { nl: 'jaren', en: 'years' },
  month: { nl: 'maanden', en: 'months' },
  week: { nl: 'weken', en: 'weeks' },
  day: { nl: 'dagen', en: 'days' },
  hour: { nl: 'uren', en: 'hours' },
  minute: { nl: 'minuten', en: 'minutes' },
  metre: { nl: 'meters', en: 'metres' },
  kilometre: { nl: 'kilometers', en: 'kilometres' },
  'square-metre': { nl: 'vierkante meters', en: 'square metres' },
  'cubic-metre': { nl: 'kubieke meters', en: 'cubic metres' },
  'kilowatt-hour': { nl: 'kilowattuur', en: 'kilowatt-hours' },
  euro: { nl: 'euro’s', en: 'euros' },
  percent: { nl: 'procenten', en: 'percent' },
  times: { nl: 'keren', en: 'times' },
};
