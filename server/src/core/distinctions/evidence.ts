import type { SupportSymbol } from '../model/symbols';
import type * as Ast from '../syntax/ast';
import { atoms } from './settings';

/** @returns where evidence says that a profile had selected the people it was gathered among; undefined when it does not. */
export function profileDriven(support: SupportSymbol | undefined): Ast.Atom | undefined {
  if (support?.kind !== 'evidence') return undefined;
  return atoms(support.statement, 'selection').find(
    (atom) => atom.kind === 'word' && atom.term?.id === 'profile-driven',
  );
}
