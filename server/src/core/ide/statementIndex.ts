import type { SourceFile } from '../model/source';
import type * as Ast from '../syntax/ast';
import type { Node } from '../syntax/tree';

const cache = new WeakMap<SourceFile, ReadonlyMap<Node, Ast.Statement>>();

/** @returns the typed view of the statement that `node` is; undefined for a statement that stands where it does not belong. */
export function statementAt(file: SourceFile, node: Node | undefined): Ast.Statement | undefined {
  if (!node) return undefined;
  let index = cache.get(file);
  if (!index) {
    index = new Map(statementsOf(file.view).map((statement) => [statement.node, statement]));
    cache.set(file, index);
  }
  return index.get(node);
}

function statementsOf(view: Ast.FileView): readonly Ast.Statement[] {
  return [
    ...view.uses,
    ...view.codelists,
    ...view.data.flatMap((data) => [data, ...data.fields]),
    ...view.profiles.flatMap((profile) => [profile, ...membersOf(profile)]),
    ...sharedOf(view),
  ];
}

function membersOf(profile: Ast.Profile): readonly Ast.Statement[] {
  return [
    ...profile.populations,
    ...profile.constants,
    ...profile.indicators,
    ...profile.rules,
    ...profile.models,
    ...profile.scores,
    ...profile.classes,
    ...profile.selections.flatMap((each) => [each, ...each.takes, ...each.excepts, ...each.samples]),
    ...sharedOf(profile),
  ];
}

function sharedOf(members: Ast.SharedMembers): readonly Ast.Statement[] {
  return [
    ...members.unlesses,
    ...members.evidence,
    ...members.measurements.flatMap((each) => [each, ...each.norms]),
    ...members.examples,
  ];
}
