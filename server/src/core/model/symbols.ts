import type * as Ast from '../syntax/ast';
import type { SourceFile } from './source';

/** What can be declared under a name. */
export type SymbolKind =
  | 'codelist'
  | 'data'
  | 'field'
  | 'profile'
  | 'constant'
  | 'indicator'
  | 'rule'
  | 'model'
  | 'score'
  | 'unless'
  | 'evidence'
  | 'measurement';

type StatementOf = {
  codelist: Ast.Codelist;
  data: Ast.Data;
  field: Ast.Field;
  profile: Ast.Profile;
  constant: Ast.Constant;
  indicator: Ast.Indicator;
  rule: Ast.Rule;
  model: Ast.Model;
  score: Ast.Score;
  unless: Ast.Unless;
  evidence: Ast.Evidence;
  measurement: Ast.Measurement;
};

interface SymbolOf<K extends SymbolKind> {
  readonly kind: K;
  readonly name: Ast.Name;
  readonly file: SourceFile;
  readonly statement: StatementOf[K];
}

/** A declaration with a name, in the file that declares it. One object per declaration, so identity compares. */
export type DeclaredSymbol = { readonly [K in SymbolKind]: SymbolOf<K> }[SymbolKind];

export type FieldSymbol = SymbolOf<'field'>;
export type DataSymbol = SymbolOf<'data'>;
export type CodelistSymbol = SymbolOf<'codelist'>;
export type ConstantSymbol = SymbolOf<'constant'>;
export type UnlessSymbol = SymbolOf<'unless'>;
export type MemberSymbol =
  | SymbolOf<'constant'>
  | SymbolOf<'indicator'>
  | SymbolOf<'rule'>
  | SymbolOf<'model'>
  | SymbolOf<'score'>;
export type SupportSymbol = SymbolOf<'evidence'> | SymbolOf<'measurement'>;

/** Where one name is used, and what it names there. */
export interface Reference {
  readonly name: Ast.Name;
  /** Undefined when nothing is declared under the name. */
  readonly symbol: DeclaredSymbol | undefined;
  /** The names that would have been accepted, for the nearest match. */
  readonly candidates: () => readonly string[];
  /** What was looked for, as a message calls it. */
  readonly sought: Sought;
  /** True where a name is only talked about, in a tenzij, a norm or an example, so that it is not used by it. */
  readonly mention: boolean;
}

export type Sought =
  | 'definition'
  | 'field'
  | 'operand'
  | 'rule'
  | 'support'
  | 'codelist'
  | 'data'
  | 'subject'
  | 'upstream';

/** Declarations under one kind of name; a later declaration of the same name is kept apart as a duplicate. */
export class Namespace<S extends DeclaredSymbol = DeclaredSymbol> {
  private readonly byName = new Map<string, S>();
  readonly duplicates: { readonly first: S; readonly again: S }[] = [];

  add(symbol: S): void {
    const first = this.byName.get(symbol.name.text);
    if (first) this.duplicates.push({ first, again: symbol });
    else this.byName.set(symbol.name.text, symbol);
  }

  get(name: string): S | undefined {
    return this.byName.get(name);
  }

  names(): readonly string[] {
    return [...this.byName.keys()];
  }

  values(): IterableIterator<S> {
    return this.byName.values();
  }
}

/** Makes the symbol of a statement, when its author has given it a name. */
export function symbolOf<K extends SymbolKind>(
  kind: K,
  statement: StatementOf[K] & { readonly name: Ast.Name | undefined },
  file: SourceFile,
): SymbolOf<K> | undefined {
  return statement.name && { kind, name: statement.name, file, statement };
}
