import type { Declarations } from '../model/declarations';
import type { LinkedFile } from '../model/linked';
import type { DeclaredSymbol, Reference } from '../model/symbols';
import type { Name } from '../syntax/ast';

/** A name in the text, with what it names there. */
export interface NamedPlace {
  readonly name: Name;
  /** Undefined when nothing is declared under the name. */
  readonly symbol: DeclaredSymbol | undefined;
  readonly declares: boolean;
  readonly reference: Reference | undefined;
}

const cache = new WeakMap<LinkedFile, ReadonlyMap<number, NamedPlace>>();

/** @returns every declared and every used name of a file by its start, made once per version of the file and its imports. */
export function nameIndex(linked: LinkedFile): ReadonlyMap<number, NamedPlace> {
  let index = cache.get(linked);
  if (!index) {
    index = build(linked);
    cache.set(linked, index);
  }
  return index;
}

function build(linked: LinkedFile): ReadonlyMap<number, NamedPlace> {
  const index = new Map<number, NamedPlace>();
  for (const reference of linked.references) {
    const { name, symbol } = reference;
    index.set(name.start, { name, symbol, declares: false, reference });
  }
  for (const symbol of symbolsOf(linked.declarations)) {
    index.set(symbol.name.start, { name: symbol.name, symbol, declares: true, reference: undefined });
  }
  return index;
}

/** @returns every declaration of a file, a second one of the same name left out. */
export function symbolsOf(declarations: Declarations): readonly DeclaredSymbol[] {
  const { definitions, support, unlesses, fields, profiles } = declarations;
  return [
    ...definitions.values(),
    ...support.values(),
    ...unlesses.values(),
    ...[...fields.values()].flatMap((each) => [...each.values()]),
    ...profiles.flatMap((each) => [...each.members.values(), ...each.support.values(), ...each.unlesses.values()]),
  ];
}
