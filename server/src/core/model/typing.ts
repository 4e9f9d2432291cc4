import type * as Ast from '../syntax/ast';
import { ARITY } from './arity';
import { reportUnknownCode } from './codes';
import type { LinkedFile } from './linked';
import { type Mismatch, mismatch, TYPE_NAMES, unitMismatch } from './mismatches';
import type { DeclaredSymbol } from './symbols';
import { ANY, bareNumber, type NumberType, quantityType, symbolType, unitsFit, type ValueType } from './types';

/** Finds the types of expressions; every mismatch goes to `report`, once. */
export class Typing {
  constructor(
    private readonly linked: LinkedFile,
    private readonly report: (mismatch: Mismatch) => void,
    /** Indicators whose formula is being followed, so that a circle ends. */
    private readonly following: ReadonlySet<DeclaredSymbol> = new Set(),
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
        return symbol ? this.named(symbol) : ANY;
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

  /** An indicator that is a formula gives whole points when its formula does; what is wrong in the formula is reported there. */
  private named(symbol: DeclaredSymbol): ValueType {
    const type = symbolType(symbol, this.linked);
    if (symbol.kind !== 'indicator' || !symbol.statement.formula || this.following.has(symbol)) return type;
    const within = new Typing(this.linked, () => {}, new Set([...this.following, symbol]));
    const formula = within.typeOf(symbol.statement.formula);
    return formula.kind === 'number' ? bareNumber(formula.whole) : type;
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
    const unitOptional = a.unitOptional || b.unitOptional;
    if (operator === '+' || operator === '-') {
      this.units(left, a, right, b);
      return { ...bareNumber(whole), unit: a.unit ?? b.unit, unitOptional };
    }
    if (a.unit && b.unit) return operator === '/' && a.unit === b.unit ? bareNumber(false) : ANY;
    if (operator === '/' && b.unit) return ANY;
    return { ...bareNumber(whole), unit: a.unit ?? b.unit, unitOptional };
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
        if (type.kind !== 'number') return bareNumber(whole);
        return { ...bareNumber(whole), unit: type.unit, unitOptional: type.unitOptional };
      }
      case 'min':
      case 'max': {
        const types = values.map((value) => this.number(value));
        for (let i = 1; i < values.length; i++) this.fits(values[0]!, types[0]!, values[i]!, types[i]!);
        return joined(types);
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

/** The type of whichever of these values is taken: whole only when all are, in the unit of those that have one. */
function joined(types: readonly ValueType[]): ValueType {
  const numbers = types.filter((type) => type.kind === 'number');
  if (numbers.length < types.length) return ANY;
  const unit = numbers.find((type) => type.unit !== undefined);
  return {
    ...bareNumber(numbers.every(({ whole }) => whole)),
    unit: unit?.unit,
    unitOptional: numbers.some(({ unitOptional }) => unitOptional),
  };
}

/** In [18..65 jaar] the unit at the end counts for both bounds. */
function withUnitOf(type: ValueType, other: ValueType): ValueType {
  return type.kind === 'number' && other.kind === 'number' && !type.unit ? { ...type, unit: other.unit } : type;
}

function isZero(expression: Ast.Expression): boolean {
  return expression.kind === 'quantity' && expression.quantity.kind === 'number' && expression.quantity.value.eq(0);
}
