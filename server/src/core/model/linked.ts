import type * as Ast from '../syntax/ast';
import type { Declarations, ProfileDeclarations } from './declarations';
import type { Import } from './imports';
import type { SourceFile } from './source';
import type { DataSymbol, DeclaredSymbol, FieldSymbol, MemberSymbol, Reference, SupportSymbol } from './symbols';

/** A profile with its names resolved. */
export interface LinkedProfile {
  readonly profile: Ast.Profile;
  readonly declarations: ProfileDeclarations;
  /** The data of the population; every other visible data when the population is not known. */
  readonly data: readonly DataSymbol[];
  field(name: string): FieldSymbol | undefined;
  member(name: string): MemberSymbol | undefined;
}

/** One file with every name resolved, as far as its imports are loaded. */
export interface LinkedFile {
  readonly file: SourceFile;
  readonly declarations: Declarations;
  readonly imports: readonly Import[];
  readonly profiles: readonly LinkedProfile[];
  readonly references: readonly Reference[];
  /** What `name`, the very object of the view, refers to. */
  symbolOf(name: Ast.Name | undefined): DeclaredSymbol | undefined;
  /** The code list of a field, resolved in the file that declares the field. */
  codelistOf(field: FieldSymbol): Ast.Codelist | undefined;
  /** What `name` behind `afgeleid_uit` of a field means, in this file or one it rests on. */
  derivedFrom(field: FieldSymbol, name: string): DeclaredSymbol | undefined;
  /** Another file with its names resolved, as this one sees it. */
  linkedOf(file: SourceFile): LinkedFile;
  readonly support: (name: string, profile: LinkedProfile | undefined) => SupportSymbol | undefined;
  /** True while an import is not loaded: names that are not found may still turn up. */
  readonly pending: boolean;
}
