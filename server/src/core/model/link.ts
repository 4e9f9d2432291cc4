import type * as Ast from '../syntax/ast';
import { RESULT_BY_SPELLING } from '../syntax/vocabulary';
import { type Declarations, declarationsOf, type ProfileDeclarations } from './declarations';
import { walk } from './expressions';
import { exported, exportedNames, type FileLookup, type Import, importsOf, visibleIn } from './imports';
import type { LinkedFile, LinkedProfile } from './linked';
import type { SourceFile } from './source';
import type { DataSymbol, DeclaredSymbol, Reference, Sought, SupportSymbol } from './symbols';
import { siblingsOf, type UpstreamFinder, upstreamFinder } from './upstream';

/** Resolves the names of `file`. Never fails; what is not found is in `references` without a symbol. */
export function link(file: SourceFile, lookup: FileLookup): LinkedFile {
  return new Linker(file, lookup).run();
}

class Linker {
  private readonly declarations: Declarations;
  private readonly imports: readonly Import[];
  private readonly references: Reference[] = [];
  private mention = false;
  private readonly symbols = new Map<Ast.Name, DeclaredSymbol>();

  constructor(
    private readonly file: SourceFile,
    private readonly lookup: FileLookup,
  ) {
    this.declarations = declarationsOf(file);
    this.imports = importsOf(file, lookup);
  }

  run(): LinkedFile {
    const { file, declarations, imports, references, symbols, lookup } = this;
    this.linkImports();
    const finders = new Map<SourceFile, UpstreamFinder>();
    const finderOf = (other: SourceFile): UpstreamFinder => {
      const found = finders.get(other) ?? upstreamFinder(other, lookup);
      finders.set(other, found);
      return found;
    };
    for (const [data, fields] of declarations.fields) {
      for (const field of data.fields) this.linkFieldType(field);
      for (const field of data.fields) this.linkLineage(field, (name) => finderOf(file)(fields, name));
    }
    const profiles = declarations.profiles.map((profile) => this.linkProfile(profile));
    for (const profile of profiles) this.linkMembers(profile);
    this.mention = true;
    for (const profile of profiles) this.linkShared(profile.profile, [profile]);
    this.linkShared(file.view, profiles);
    const others = new Map<SourceFile, LinkedFile>();
    const linked: LinkedFile = {
      file,
      declarations,
      imports,
      profiles,
      references,
      symbolOf: (name) => name && symbols.get(name),
      codelistOf: (field) => {
        const name = field.statement.type.codelist?.text;
        const symbol = name ? visibleIn(field.file, name, lookup) : undefined;
        return symbol?.kind === 'codelist' ? symbol.statement : undefined;
      },
      derivedFrom: (field, name) => finderOf(field.file)(siblingsOf(field), name),
      linkedOf: (other) => {
        const found = others.get(other) ?? link(other, lookup);
        others.set(other, found);
        return found;
      },
      support: (name, profile) => this.supportNamed(name, profile?.declarations),
      pending: imports.some((each) => each.status === 'pending'),
    };
    others.set(file, linked);
    return linked;
  }

  private refer(
    name: Ast.Name | undefined,
    sought: Sought,
    symbol: DeclaredSymbol | undefined,
    candidates: () => readonly string[],
  ) {
    if (!name) return;
    if (symbol) this.symbols.set(name, symbol);
    this.references.push({ name, symbol, sought, candidates, mention: this.mention });
  }

  private linkImports(): void {
    for (const { use, status, file } of this.imports) {
      if (status !== 'ok' && status !== 'cycle') continue;
      for (const name of use.names)
        this.refer(name, 'definition', exported(file!, name.text), () => exportedNames(file!));
    }
  }

  private linkFieldType(field: Ast.Field): void {
    const { codelist } = field.type;
    if (!codelist) return;
    const symbol = visibleIn(this.file, codelist.text, this.lookup);
    this.refer(codelist, 'codelist', symbol?.kind === 'codelist' ? symbol : undefined, () =>
      this.visibleNames('codelist'),
    );
  }

  /** Upstream names need not be declared: they may name a column of the source. */
  private linkLineage(field: Ast.Field, find: (name: string) => DeclaredSymbol | undefined): void {
    for (const property of field.properties) {
      if (property.id !== 'derived') continue;
      for (const atom of property.values.flatMap((value) => value.atoms)) {
        const upstream = atom.kind === 'word' ? find(atom.text) : undefined;
        if (upstream)
          this.refer({ text: upstream.name.text, start: atom.start, end: atom.end }, 'upstream', upstream, () => []);
      }
    }
  }

  private visible(name: string): DeclaredSymbol | undefined {
    return visibleIn(this.file, name, this.lookup);
  }

  private visibleNames(kind: DeclaredSymbol['kind']): readonly string[] {
    return this.visibleSymbols(kind).map((symbol) => symbol.name.text);
  }

  private visibleSymbols(kind: DeclaredSymbol['kind']): readonly DeclaredSymbol[] {
    const own = [...this.declarations.definitions.values()];
    const imported = this.imports.flatMap((each) =>
      each.file && (each.status === 'ok' || each.status === 'cycle')
        ? each.use.names.map((name) => exported(each.file!, name.text))
        : [],
    );
    return [...own, ...imported].filter((symbol): symbol is DeclaredSymbol => symbol?.kind === kind);
  }

  private linkProfile(declarations: ProfileDeclarations): LinkedProfile {
    const named = declarations.profile.populations.map((population) => {
      const symbol = population.name && this.visible(population.name.text);
      const data = symbol?.kind === 'data' ? symbol : undefined;
      this.refer(population.name, 'data', data, () => this.visibleNames('data'));
      return data;
    });
    const populations = named.filter((data): data is DataSymbol => data !== undefined);
    const all = this.visibleSymbols('data') as readonly DataSymbol[];
    const data = [...populations, ...all.filter((each) => !populations.includes(each))];
    const fieldSets = data.map((each) => declarationsOf(each.file).fields.get(each.statement));
    return {
      profile: declarations.profile,
      declarations,
      data,
      field: (name) => {
        for (const fields of fieldSets) {
          const field = fields?.get(name);
          if (field) return field;
        }
        return undefined;
      },
      member: (name) => declarations.members.get(name),
    };
  }

  private fieldNames(profiles: readonly LinkedProfile[]): readonly string[] {
    return profiles.flatMap(({ data }) =>
      data.flatMap((each) => declarationsOf(each.file).fields.get(each.statement)?.names() ?? []),
    );
  }

  private operandNames(profiles: readonly LinkedProfile[]): readonly string[] {
    return [...profiles.flatMap(({ declarations }) => declarations.members.names()), ...this.fieldNames(profiles)];
  }

  /** A criterion names a field first; an indicator or score may be refined further too. */
  private criterion(profile: LinkedProfile, name: Ast.Name | undefined): void {
    const symbol = name && (profile.field(name.text) ?? profile.member(name.text));
    this.refer(name, 'field', symbol, () => this.operandNames([profile]));
  }

  private linkMembers(linked: LinkedProfile): void {
    const { profile } = linked;
    for (const { where } of profile.populations) this.linkExpression(where, [linked], 'field-first');
    for (const constant of profile.constants) this.linkExpression(constant.value, [linked], 'member-first', constant);
    for (const indicator of profile.indicators) {
      for (const name of indicator.from) this.criterion(linked, name);
      this.criterion(linked, indicator.per);
      this.linkRows(indicator.rows, linked);
      this.linkExpression(indicator.formula, [linked], 'member-first', indicator);
    }
    for (const { condition } of profile.rules) this.linkExpression(condition, [linked], 'field-first');
    for (const { inputs } of profile.models) for (const name of inputs) this.criterion(linked, name);
    for (const score of profile.scores) this.linkExpression(score.formula, [linked], 'member-first', score);
    for (const { from, rows } of profile.classes) {
      const symbol = from && (linked.member(from.text) ?? linked.field(from.text));
      this.refer(from, 'operand', symbol, () => linked.declarations.members.names());
      this.linkRows(rows, linked);
    }
    for (const selection of profile.selections) this.linkSelection(selection, linked);
  }

  private linkRows(rows: readonly Ast.Row[], linked: LinkedProfile): void {
    for (const row of rows) {
      for (const cell of row.cells) {
        if (cell.kind === 'name')
          this.refer(cell.name, 'operand', linked.member(cell.name.text), () => linked.declarations.members.names());
      }
    }
  }

  private linkSelection(selection: Ast.Selection, linked: LinkedProfile): void {
    for (const take of selection.takes) {
      const rule = take.rule && linked.member(take.rule.text);
      this.refer(take.rule, 'rule', rule?.kind === 'rule' || rule?.kind === 'model' ? rule : undefined, () =>
        linked.profile.rules.flatMap((each) => (each.name ? [each.name.text] : [])),
      );
      const order =
        take.descendingBy && (linked.member(take.descendingBy.text) ?? linked.field(take.descendingBy.text));
      this.refer(take.descendingBy, 'operand', order, () => this.operandNames([linked]));
      this.criterion(linked, take.per);
    }
    for (const except of selection.excepts) {
      const name = except.name?.text;
      const symbol = name ? (linked.field(name) ?? linked.member(name) ?? this.visible(name)) : undefined;
      this.refer(except.name, 'operand', symbol, () => this.operandNames([linked]));
      this.linkExpression(except.where, [linked], 'field-first');
    }
  }

  private linkShared(members: Ast.SharedMembers, profiles: readonly LinkedProfile[]): void {
    const own = profiles.length === 1 ? profiles[0] : undefined;
    for (const unless of members.unlesses) {
      for (const name of unless.about)
        this.refer(name, 'subject', this.subject(name.text, profiles), () => this.operandNames(profiles));
      for (const property of unless.properties) {
        for (const name of property.values.flatMap((value) => value.references)) {
          this.refer(name, 'support', this.supportNamed(name.text, own?.declarations), () => this.supportNames(own));
        }
      }
    }
    if (profiles.length === 0) return;
    for (const { norms } of members.measurements)
      for (const { condition } of norms) this.linkExpression(condition, profiles, 'member-first');
    for (const example of members.examples) {
      for (const binding of [...example.given, ...example.expected]) {
        const name = binding.name;
        if (name && !RESULT_BY_SPELLING.has(name.text)) {
          this.refer(name, 'operand', this.operand(name.text, profiles, 'member-first'), () =>
            this.operandNames(profiles),
          );
        }
        this.linkExpression(binding.value, profiles, 'member-first');
      }
    }
  }

  private subject(name: string, profiles: readonly LinkedProfile[]): DeclaredSymbol | undefined {
    return this.operand(name, profiles, 'member-first') ?? this.visible(name);
  }

  private supportNamed(name: string, profile: ProfileDeclarations | undefined): SupportSymbol | undefined {
    const visible = profile?.support.get(name) ?? this.declarations.support.get(name) ?? this.visible(name);
    return visible?.kind === 'evidence' || visible?.kind === 'measurement' ? visible : undefined;
  }

  private supportNames(profile: LinkedProfile | undefined): readonly string[] {
    return [...(profile?.declarations.support.names() ?? []), ...this.declarations.support.names()];
  }

  /** @param own the member that is being defined: a field of the same name is meant, not the member itself */
  private operand(
    name: string,
    profiles: readonly LinkedProfile[],
    order: Order,
    own?: Ast.Statement,
  ): DeclaredSymbol | undefined {
    for (const profile of profiles) {
      const field = profile.field(name);
      const member = profile.member(name);
      if (field && member?.statement === own) return field;
      const found = order === 'field-first' ? (field ?? member) : (member ?? field);
      if (found) return found;
    }
    return undefined;
  }

  private linkExpression(
    expression: Ast.Expression | undefined,
    profiles: readonly LinkedProfile[],
    order: Order,
    own?: Ast.Statement,
  ): void {
    if (!expression) return;
    walk(expression, (part) => {
      if (part.kind !== 'reference' || part.term) return;
      this.refer(part.name, 'operand', this.operand(part.name.text, profiles, order, own), () =>
        this.operandNames(profiles),
      );
    });
  }
}

/** A condition is about people, so a field goes before an indicator of the same name; in a calculation it is the other way round. */
type Order = 'field-first' | 'member-first';
