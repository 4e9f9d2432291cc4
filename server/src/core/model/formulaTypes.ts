import type * as Ast from '../syntax/ast';
import type { LinkedFile } from './linked';
import type { DeclaredSymbol } from './symbols';
import { bareNumber, symbolType, type ValueType } from './types';
import { namesInExpression } from './uses';

type TypeOf = (formula: Ast.Expression) => ValueType;

const cache = new WeakMap<LinkedFile, Map<DeclaredSymbol, ValueType>>();

/**
 * The type of what a name stands for. What is calculated gets the type of its calculation, worked out once per version of
 * the file.
 * @param typeOf gives the type of a calculation without reporting what is wrong in it: that is done where it stands
 */
export function formulaType(symbol: DeclaredSymbol, linked: LinkedFile, typeOf: TypeOf): ValueType {
  if (!formulaOf(symbol)) return symbolType(symbol, linked);
  let types = cache.get(linked);
  if (!types) {
    types = new Map();
    cache.set(linked, types);
  }
  if (!types.has(symbol)) workOut(symbol, linked, types, typeOf);
  return types.get(symbol)!;
}

/**
 * Goes down to what is calculated first, with a list of what is left to do instead of recursion: calculations can rest on each
 * other in a row of any length. One that is met again before it is done is part of a circle, and keeps what is known without it.
 */
function workOut(
  symbol: DeclaredSymbol,
  linked: LinkedFile,
  types: Map<DeclaredSymbol, ValueType>,
  typeOf: TypeOf,
): void {
  const waiting = [symbol];
  const done = new Set<DeclaredSymbol>();
  for (let next = waiting.at(-1); next; next = waiting.at(-1)) {
    const formula = formulaOf(next)!;
    if (!types.has(next)) {
      types.set(next, symbolType(next, linked));
      waiting.push(...calculatedIn(formula, linked).filter((each) => !types.has(each)));
      continue;
    }
    waiting.pop();
    if (done.has(next)) continue;
    done.add(next);
    const type = typeOf(formula);
    // A score and an indicator give points, which have no unit.
    if (next.kind === 'constant') types.set(next, type);
    else if (type.kind === 'number') types.set(next, bareNumber(type.whole));
  }
}

function calculatedIn(formula: Ast.Expression, linked: LinkedFile): readonly DeclaredSymbol[] {
  return namesInExpression(formula).flatMap((name) => {
    const symbol = linked.symbolOf(name);
    return symbol && formulaOf(symbol) ? [symbol] : [];
  });
}

function formulaOf(symbol: DeclaredSymbol): Ast.Expression | undefined {
  switch (symbol.kind) {
    case 'indicator':
    case 'score':
      return symbol.statement.formula;
    case 'constant':
      return isCalculated(symbol.statement.value) ? symbol.statement.value : undefined;
    default:
      return undefined;
  }
}

/** A list is no value by itself; whatever a constant simply stands for has the type that is written. */
function isCalculated({ kind }: Ast.Expression): boolean {
  return kind === 'binary' || kind === 'unary' || kind === 'call' || kind === 'reference';
}
