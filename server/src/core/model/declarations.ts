import type * as Ast from '../syntax/ast';
import type { SourceFile } from './source';
import {
  type DeclaredSymbol,
  type FieldSymbol,
  type MemberSymbol,
  Namespace,
  type SupportSymbol,
  symbolOf,
  type UnlessSymbol,
} from './symbols';

/** The names that one profile declares. */
export interface ProfileDeclarations {
  readonly profile: Ast.Profile;
  readonly members: Namespace<MemberSymbol>;
  readonly support: Namespace<SupportSymbol>;
  readonly unlesses: Namespace<UnlessSymbol>;
}

/** The names that one file declares, without a look at any other file. */
export interface Declarations {
  readonly file: SourceFile;
  /** Code lists, data and profiles: what `gebruik` can name. */
  readonly definitions: Namespace;
  readonly support: Namespace<SupportSymbol>;
  readonly unlesses: Namespace<UnlessSymbol>;
  readonly fields: ReadonlyMap<Ast.Data, Namespace<FieldSymbol>>;
  readonly profiles: readonly ProfileDeclarations[];
}

/** @returns the definition that `gebruik` must name to see `symbol`: the data of a field, the profile of a member, or itself. */
export function ownerOf(symbol: DeclaredSymbol): DeclaredSymbol | undefined {
  const { definitions, fields, profiles } = declarationsOf(symbol.file);
  const isOwner = (statement: Ast.Data | Ast.Profile) =>
    [...definitions.values()].find((definition) => definition.statement === statement);
  if (symbol.kind === 'field') {
    for (const [data, names] of fields) if (names.get(symbol.name.text) === symbol) return isOwner(data);
  }
  for (const { profile, members } of profiles) if (members.get(symbol.name.text) === symbol) return isOwner(profile);
  return definitions.get(symbol.name.text) === symbol ? symbol : undefined;
}

const cache = new WeakMap<SourceFile, Declarations>();

/** @returns the declarations of `file`, computed once per version. */
export function declarationsOf(file: SourceFile): Declarations {
  let found = cache.get(file);
  if (!found) {
    found = declare(file);
    cache.set(file, found);
  }
  return found;
}

function declare(file: SourceFile): Declarations {
  const { view } = file;
  const definitions = new Namespace();
  addAll(definitions, [
    ...view.codelists.map((codelist) => symbolOf('codelist', codelist, file)),
    ...view.data.map((data) => symbolOf('data', data, file)),
    ...view.profiles.map((profile) => symbolOf('profile', profile, file)),
  ]);
  const fields = new Map<Ast.Data, Namespace<FieldSymbol>>();
  for (const data of view.data) {
    const namespace = new Namespace<FieldSymbol>();
    addAll(
      namespace,
      data.fields.map((field) => symbolOf('field', field, file)),
    );
    fields.set(data, namespace);
  }
  return {
    file,
    definitions,
    support: supportOf(view, file),
    unlesses: unlessesOf(view, file),
    fields,
    profiles: view.profiles.map((profile) => declareProfile(profile, file)),
  };
}

function declareProfile(profile: Ast.Profile, file: SourceFile): ProfileDeclarations {
  const members = new Namespace<MemberSymbol>();
  addAll<MemberSymbol>(members, [
    ...profile.constants.map((constant) => symbolOf('constant', constant, file)),
    ...profile.indicators.map((indicator) => symbolOf('indicator', indicator, file)),
    ...profile.rules.map((rule) => symbolOf('rule', rule, file)),
    ...profile.models.map((model) => symbolOf('model', model, file)),
    ...profile.scores.map((score) => symbolOf('score', score, file)),
  ]);
  return { profile, members, support: supportOf(profile, file), unlesses: unlessesOf(profile, file) };
}

function supportOf(members: Ast.SharedMembers, file: SourceFile): Namespace<SupportSymbol> {
  const support = new Namespace<SupportSymbol>();
  addAll<SupportSymbol>(support, [
    ...members.evidence.map((evidence) => symbolOf('evidence', evidence, file)),
    ...members.measurements.map((measurement) => symbolOf('measurement', measurement, file)),
  ]);
  return support;
}

function unlessesOf(members: Ast.SharedMembers, file: SourceFile): Namespace<UnlessSymbol> {
  const unlesses = new Namespace<UnlessSymbol>();
  addAll(
    unlesses,
    members.unlesses.map((unless) => symbolOf('unless', unless, file)),
  );
  return unlesses;
}

/** In text order, so that the first declaration of a name is the one that counts. */
function addAll<S extends DeclaredSymbol>(namespace: Namespace<S>, symbols: readonly (S | undefined)[]): void {
  const declared = symbols.filter((symbol): symbol is S => symbol !== undefined);
  for (const symbol of declared.sort((a, b) => a.name.start - b.name.start)) namespace.add(symbol);
}
