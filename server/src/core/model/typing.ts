import type * as Ast from '../syntax/ast';
import { compare } from '../values/decimal';
import { checkCall } from './calls';
import { reportUnknownCode } from './codes';
import { isZero } from './expressions';
import { formulaType } from './formulaTypes';
import type { LinkedFile } from './linked';
import { alwaysKnown, type Mismatch, mismatch, outOfBounds, PLACED, TYPE_NAMES, unitMismatch } from './mismatches';
import { holdsFor, isOrderOperator, mirrored } from './ranges';
import { ANY, BOOLEAN, bareNumber, type NumberType, quantityType, unitsFit, type ValueType } from './types';

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
        return BOOLEAN;
      case 'reference': {
        const symbol = this.linked.symbolOf(expression.name);
        return symbol ? formulaType(symbol, this.linked, (formula) => this.silently(formula)) : ANY;
      }
      case 'unary':
        return expression.operator === 'not' ? this.condition(expression.operand) : this.number(expression.operand);
      case 'binary':
        return this.binary(expression);
      case 'call':
        return checkCall(expression, this, this.report);
      case 'list':
      case 'range':
        this.report({ span: expression, message: PLACED.list });
        return ANY;
      default:
        return ANY;
    }
  }

  private silently(formula: Ast.Expression): ValueType {
    return new Typing(this.linked, () => {}).typeOf(formula);
  }

  /** The value of a constant may be a list or a range as well. @returns nothing: what is wrong in it is reported */
  constant(value: Ast.Expression): void {
    for (const item of itemsOf(value) ?? [value]) this.typeOf(item);
  }

  /** Expects a value that fits the declared type, as in the people of an example. */
  given(field: Ast.Name, type: ValueType, value: Ast.Expression): void {
    if (this.fits(value, type, value, this.typeOf(value))) this.inBounds(field, type, '=', value);
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
    return BOOLEAN;
  }

  /** Expects a number. */
  number(expression: Ast.Expression, type: ValueType = this.typeOf(expression)): ValueType {
    if (type.kind === 'number' || type.kind === 'any') return type;
    this.report({
      span: expression,
      message: {
        nl: `Hier hoort een getal; dit is ${TYPE_NAMES[type.kind].nl}. Met ${TYPE_NAMES[type.kind].nl} kan niet gerekend worden.${type.kind === 'date' ? ' Gebruik leeftijd(…) of maanden_tussen(…).' : ''}`,
        en: `A number belongs here; this is ${TYPE_NAMES[type.kind].en}, which cannot be calculated with.${type.kind === 'date' ? ' Use age(…) or months_between(…).' : ''}`,
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
        return BOOLEAN;
      default:
        this.comparison(operator, left, right);
        return BOOLEAN;
    }
  }

  private arithmetic(operator: '+' | '-' | '*' | '/', left: Ast.Expression, right: Ast.Expression): ValueType {
    const [leftType, rightType] = [this.typeOf(left), this.typeOf(right)];
    const a = this.number(left, leftType);
    // Two dates, or two texts, with one sign between them are one mistake.
    const b = a === ANY && leftType.kind === rightType.kind ? ANY : this.number(right, rightType);
    if (operator === '/' && isZero(right)) this.report({ span: right, message: PLACED.divisionByZero });
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
    if (isOrderOperator(operator) && (type.kind === 'text' || type.kind === 'code' || type.kind === 'boolean')) {
      this.report({ span: left, message: left.kind === 'binary' ? PLACED.chain : PLACED.order[type.kind] });
      return;
    }
    if (!this.fits(left, type, right, other)) return;
    this.compared(left, type, operator, right);
    this.compared(right, other, mirrored(operator), left);
  }

  /** Reports a comparison of a field that holds for none of the values its type allows. */
  private compared(side: Ast.Expression, type: ValueType, operator: string, other: Ast.Expression): void {
    if (side.kind !== 'reference' || this.linked.symbolOf(side.name)?.kind !== 'field') return;
    if (other.kind !== 'unknown') this.inBounds(side.name, type, operator, other);
    else if (operator === '=' && type.kind !== 'any' && !type.optional) this.report(alwaysKnown(other, side.name));
  }

  private inBounds(field: Ast.Name, type: ValueType, operator: string, value: Ast.Expression): void {
    if (value.kind === 'quantity' && !holdsFor(type, operator, value.quantity.value))
      this.report(outOfBounds(value, field, type));
  }

  private membership(left: Ast.Expression, right: Ast.Expression): void {
    const type = this.typeOf(left);
    const items = itemsOf(right);
    if (!items) {
      this.container(right);
      return;
    }
    if (items.length === 0) this.report({ span: right, message: PLACED.emptyList });
    if (right.kind === 'range') {
      this.range(left, type, right);
      return;
    }
    for (const item of items) if (this.fits(left, type, item, this.typeOf(item))) this.compared(left, type, '=', item);
  }

  /** Behind `in` stands a list or a range, or a constant that holds one. */
  private container(right: Ast.Expression): void {
    const symbol = right.kind === 'reference' ? this.linked.symbolOf(right.name) : undefined;
    const isKnown = right.kind !== 'missing' && (right.kind !== 'reference' || symbol !== undefined);
    const value = symbol?.kind === 'constant' ? symbol.statement.value : undefined;
    if (isKnown && (!value || (value.kind !== 'reference' && !itemsOf(value))))
      this.report({ span: right, message: PLACED.container });
  }

  private range(left: Ast.Expression, type: ValueType, range: Extract<Ast.Expression, { kind: 'range' }>): void {
    const { from, to, halfOpen } = range;
    const end = this.typeOf(to);
    const start = withUnitOf(this.typeOf(from), end);
    if (!this.fits(left, type, to, end) || !this.fits(left, type, from, start)) return;
    if (from.kind !== 'quantity' || to.kind !== 'quantity') return;
    const order = compare(from.quantity.value, to.quantity.value);
    if (order > 0 || (halfOpen && order === 0)) this.report({ span: range, message: PLACED.emptyRange });
    else {
      this.compared(left, type, '>=', from);
      this.compared(left, type, halfOpen ? '<' : '<=', to);
    }
  }

  /** Reports when two compared values can never be equal. @returns whether they fit, as far as can be known */
  fits(left: Ast.Expression, type: ValueType, right: Ast.Expression, other: ValueType): boolean {
    if (type.kind === 'any' || other.kind === 'any') return true;
    if (type.kind === 'number' && other.kind === 'number') return this.units(left, type, right, other);
    if (type.kind === 'code' && other.kind === 'text') this.code(type.codelist, right);
    else if (type.kind === 'text' && other.kind === 'code') this.code(other.codelist, left);
    else if (type.kind !== other.kind) {
      this.report(mismatch(right, type, other));
      return false;
    }
    return true;
  }

  private code(codelist: Ast.Codelist | undefined, at: Ast.Expression): void {
    if (at.kind === 'string') reportUnknownCode(codelist, { text: at.text, start: at.start, end: at.end }, this.report);
  }

  private units(left: Ast.Expression, a: NumberType, right: Ast.Expression, b: NumberType): boolean {
    if (unitsFit(a, b) || isZero(left) || isZero(right)) return true;
    // Point at the literal: that is the side an author can give a unit.
    const literal = right.kind === 'quantity' || left.kind !== 'quantity' ? right : left;
    const [wanted, found] = literal === right ? [a.unit, b.unit] : [b.unit, a.unit];
    this.report(unitMismatch(literal, wanted, found));
    return false;
  }
}

/** @returns what a list or a range consists of; undefined for anything else. */
function itemsOf(expression: Ast.Expression): readonly Ast.Expression[] | undefined {
  if (expression.kind === 'list') return expression.items;
  return expression.kind === 'range' ? [expression.from, expression.to] : undefined;
}

/** In [18..65 jaar] the unit at the end counts for both bounds. */
function withUnitOf(type: ValueType, other: ValueType): ValueType {
  return type.kind === 'number' && other.kind === 'number' && !type.unit ? { ...type, unit: other.unit } : type;
}
