import type { Ground } from '../law/grounds';
import { GROUND_NAMES } from '../law/grounds';
import type { Recognition } from '../lexicon/recognition';
import type { FieldSymbol } from '../model/symbols';
import type * as Ast from '../syntax/ast';
import { isReason } from './reasons';
import { atoms, texts } from './settings';

/** @returns the grounds that are recorded with `onthult`, without `geen`. */
export function groundsIn(statement: { readonly properties: readonly Ast.Property[] }): readonly Ground[] {
  return atoms(statement, 'reveals').flatMap((atom) =>
    atom.kind === 'word' && atom.term && atom.term.id !== 'none' ? [atom.term.id as Ground] : [],
  );
}

/** @returns true when the steward has recorded that the field reveals nothing. */
export function stewardSaysNone(field: FieldSymbol): boolean {
  return statesNone(field.statement);
}

/** Without a reason "none" is not a record but a mute button. */
export function statesNone(statement: { readonly properties: readonly Ast.Property[] }): boolean {
  const isNone = atoms(statement, 'reveals').some((atom) => atom.kind === 'word' && atom.term?.id === 'none');
  return isNone && texts(statement, 'reveals').some(isReason);
}

/** @returns what is recorded with a field: certain, whatever its name says. */
export function stewardSays(field: FieldSymbol): readonly Recognition[] {
  return groundsIn(field.statement).map((ground) => stewardRecognition(ground, field.name.text));
}

/** @param name the field or code list that it is recorded with. */
export function stewardRecognition(ground: Ground, name: string): Recognition {
  const { nl, en } = GROUND_NAMES[ground];
  return {
    ground,
    level: 'direct',
    certainty: 'certain',
    route: 'steward',
    reason: {
      nl: `de gegevensbeheerder heeft bij "${name}" vastgelegd dat dit gegeven iets onthult over ${nl}`,
      en: `the data steward has recorded with "${name}" that this item reveals ${en}`,
    },
    sources: [],
    term: `steward.${ground}`,
  };
}
