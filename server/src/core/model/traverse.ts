import type * as Ast from '../syntax/ast';
import type { BlockKind } from '../syntax/vocabulary';

/** @returns every calculation and condition of a file, outermost parts only, in no particular order. */
export function expressionsOf(view: Ast.FileView): readonly Ast.Expression[] {
  const found: (Ast.Expression | undefined)[] = [...sharedExpressions(view)];
  for (const profile of view.profiles) {
    found.push(
      ...profile.populations.map(({ where }) => where),
      ...profile.constants.map(({ value }) => value),
      ...profile.indicators.map(({ formula }) => formula),
      ...profile.rules.map(({ condition }) => condition),
      ...profile.scores.map(({ formula }) => formula),
      ...profile.selections.flatMap(({ excepts }) => excepts.map(({ where }) => where)),
      ...sharedExpressions(profile),
    );
  }
  return found.filter((each): each is Ast.Expression => each !== undefined);
}

function sharedExpressions(members: Ast.SharedMembers): readonly (Ast.Expression | undefined)[] {
  return [
    ...members.measurements.flatMap(({ norms }) => norms.map(({ condition }) => condition)),
    ...members.examples.flatMap(({ given, expected }) => [...given, ...expected].map(({ value }) => value)),
  ];
}

/** @returns the examples of a file, also those within a profile. */
export function examplesOf(view: Ast.FileView): readonly Ast.Example[] {
  return [view, ...view.profiles].flatMap(({ examples }) => examples);
}

/** A statement's properties with the block they stand in, for the rules about keys and values. */
export interface PropertyBlock {
  readonly block: Exclude<BlockKind, 'file' | 'example'>;
  readonly properties: readonly Ast.Property[];
}

/** @returns the properties of every block of a file. */
export function propertyBlocksOf(view: Ast.FileView): readonly PropertyBlock[] {
  const found: PropertyBlock[] = [...sharedProperties(view)];
  const add = (
    block: PropertyBlock['block'],
    statements: readonly { readonly properties: readonly Ast.Property[] }[],
  ) => {
    for (const { properties } of statements) found.push({ block, properties });
  };
  add('codelist', view.codelists);
  add('data', view.data);
  for (const { fields } of view.data) add('field', fields);
  add('profile', view.profiles);
  for (const profile of view.profiles) {
    add('indicator', profile.indicators);
    add('rule', profile.rules);
    add('model', profile.models);
    add('classes', profile.classes);
    add('selection', profile.selections);
    found.push(...sharedProperties(profile));
  }
  return found;
}

function sharedProperties(members: Ast.SharedMembers): readonly PropertyBlock[] {
  return [
    ...members.unlesses.map(({ properties }) => ({ block: 'unless' as const, properties })),
    ...members.evidence.map(({ properties }) => ({ block: 'evidence' as const, properties })),
    ...members.measurements.map(({ properties }) => ({ block: 'measurement' as const, properties })),
  ];
}
