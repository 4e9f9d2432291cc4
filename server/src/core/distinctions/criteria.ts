import { parseJci } from '../law/references';
import type { Column } from '../lexicon';
import { meaningsOf } from '../model/codes';
import { ownerOf } from '../model/declarations';
import { walk } from '../model/expressions';
import type { LinkedFile, LinkedProfile } from '../model/linked';
import type { ConstantSymbol, DeclaredSymbol, FieldSymbol } from '../model/symbols';
import { namesBesideText } from '../model/unquoted';
import { namesInExpression, namesInRows } from '../model/uses';
import type * as Ast from '../syntax/ast';
import { decimalText } from '../values/decimal';

/** By what road a field decides who is selected. */
export type CriterionRole =
  | 'indicator'
  | 'rule'
  | 'model'
  | 'score'
  | 'population'
  | 'exclusion'
  | 'distribution'
  | 'order';

/** A value that a criterion names, and what it leads to. */
export interface CriterionValue extends Ast.Quoted {
  /** What its code list says that it means. */
  readonly meaning?: string | undefined;
  /** True behind `niet` or `!=`: everyone but this value. */
  readonly negated: boolean;
  /** The result of the row, when the value stands in a table of one column. */
  readonly result: string | undefined;
}

/** One place where a name decides who is selected. */
export interface Criterion {
  readonly linked: LinkedProfile;
  readonly role: CriterionRole;
  /** The name as it stands there. */
  readonly name: Ast.Name;
  /** The field, when the name is known and names one. */
  readonly field: FieldSymbol | undefined;
  /** The constant, when the name is that of a calculation or condition over fields. */
  readonly constant: ConstantSymbol | undefined;
  /** The statement that uses the field; undefined for the population. */
  readonly member: Ast.Indicator | Ast.Rule | Ast.Model | Ast.Score | undefined;
  /** The values the criterion names, in text order. */
  readonly values: readonly CriterionValue[];
  /** The result of the row "anders", when the criterion is a table of one column. */
  readonly otherwise: string | undefined;
  /** The law behind `krachtens`: the condition is one of entitlement. */
  readonly entitlement: string | undefined;
  /** The statement as a whole, for a fix that removes it. */
  readonly statement: Ast.Statement;
}

/** @returns what a criterion is about, which tells what its values mean. */
export function columnOf({ field, name }: Pick<Criterion, 'field' | 'name'>): Column {
  return { name: name.text, data: (field && ownerOf(field)?.name.text) ?? '' };
}

/** @returns every criterion of a profile, in text order; a field used twice in one statement counts once. */
export function criteriaOf(linked: LinkedProfile, file: LinkedFile): readonly Criterion[] {
  const collector = new Collector(linked, file);
  collector.run();
  return collector.found.sort((a, b) => a.name.start - b.name.start);
}

interface Place {
  readonly role: CriterionRole;
  readonly member?: Criterion['member'];
  readonly statement: Ast.Statement;
  readonly entitlement?: string | undefined;
}

class Collector {
  readonly found: Criterion[] = [];

  constructor(
    private readonly linked: LinkedProfile,
    private readonly file: LinkedFile,
  ) {}

  run(): void {
    const { profile } = this.linked;
    for (const population of profile.populations) {
      this.condition(population.where, {
        role: 'population',
        statement: population,
        entitlement: readable(population.under?.text),
      });
    }
    for (const indicator of profile.indicators) this.indicator(indicator);
    for (const rule of profile.rules) this.condition(rule.condition, { role: 'rule', member: rule, statement: rule });
    for (const model of profile.models) {
      for (const name of model.inputs) this.add(name, { role: 'model', member: model, statement: model });
    }
    for (const score of profile.scores)
      this.condition(score.formula, { role: 'score', member: score, statement: score });
    for (const classes of profile.classes) {
      const place: Place = { role: 'score', statement: classes };
      this.declared([...(classes.from ? [classes.from] : []), ...namesInRows(classes.rows)], place);
    }
    for (const { takes, excepts } of profile.selections) {
      for (const take of takes) {
        if (take.per) this.add(take.per, { role: 'distribution', statement: take });
        if (take.descendingBy) this.add(take.descendingBy, { role: 'order', statement: take });
      }
      for (const except of excepts) {
        if (except.name) this.add(except.name, { role: 'exclusion', statement: except });
        this.condition(except.where, { role: 'exclusion', statement: except });
      }
    }
  }

  private indicator(indicator: Ast.Indicator): void {
    const place: Place = { role: 'indicator', member: indicator, statement: indicator };
    const isList = !indicator.per && indicator.from.length === 1;
    const [header, ...body] = indicator.rows;
    const rows = indicator.per ? body : indicator.rows;
    indicator.from.forEach((name, index) => {
      const values = rows.flatMap(({ cells }) => cellValues(cells[index], isList ? resultOf(cells.at(-1)) : undefined));
      const rest = isList ? rows.find(({ cells }) => cells[0]?.kind === 'otherwise') : undefined;
      this.add(name, place, values, resultOf(rest?.cells.at(-1)));
    });
    if (indicator.per)
      this.add(indicator.per, place, header?.cells.flatMap((cell) => cellValues(cell, undefined)) ?? []);
    this.declared(namesInRows(indicator.rows), place);
    this.condition(indicator.formula, place);
  }

  /** Every field that a condition or calculation mentions, with the values it is compared with. */
  private condition(expression: Ast.Expression | undefined, place: Place): void {
    if (!expression) return;
    const values = comparedValues(expression, this.file);
    const seen = new Set<string>(unquotedIn(expression, this.file));
    walk(expression, (part) => {
      if (part.kind !== 'reference' || part.term || seen.has(part.name.text)) return;
      seen.add(part.name.text);
      this.add(part.name, place, values.get(part.name.text) ?? []);
    });
  }

  /** Names in a table, each once. One that is not declared is a mistake, not a field. */
  private declared(names: readonly Ast.Name[], place: Place): void {
    const seen = new Set<DeclaredSymbol>();
    for (const name of names) {
      const symbol = this.file.symbolOf(name);
      if (!symbol || seen.has(symbol)) continue;
      seen.add(symbol);
      this.add(name, place);
    }
  }

  /**
   * A name of another member is no criterion here: what that member uses is one at its own place. A constant decides nothing
   * until it is used, so it is a criterion where it is.
   */
  private add(name: Ast.Name, place: Place, values: readonly CriterionValue[] = [], otherwise?: string): void {
    const symbol: DeclaredSymbol | undefined = this.file.symbolOf(name);
    const constant = symbol?.kind === 'constant' && constantsIn(symbol, this.file).restsOnFields ? symbol : undefined;
    if (symbol && symbol.kind !== 'field' && !constant) return;
    const codelist = symbol?.kind === 'field' ? this.file.codelistOf(symbol) : undefined;
    const meanings = codelist && values.length > 0 ? meaningsOf(codelist) : undefined;
    const meant = meanings ? values.map((value) => ({ ...value, meaning: meanings.get(value.text) })) : values;
    this.found.push({
      linked: this.linked,
      role: place.role,
      name,
      field: symbol?.kind === 'field' ? symbol : undefined,
      constant,
      member: place.member,
      values: constant ? [...meant, ...constantsIn(constant, this.file).values] : meant,
      otherwise,
      entitlement: place.entitlement,
      statement: place.statement,
    });
  }
}

/** The texts in a condition whose quotation marks are missing: no names of fields, so no criteria. */
function unquotedIn(expression: Ast.Expression, file: LinkedFile): readonly string[] {
  const found: string[] = [];
  walk(expression, (part) => {
    if (part.kind !== 'binary') return;
    for (const name of namesBesideText(part, file)) if (!file.symbolOf(name)) found.push(name.text);
  });
  return found;
}

/** A reference that points to no law makes no condition of entitlement. */
function readable(reference: string | undefined): string | undefined {
  return reference !== undefined && parseJci(reference).ok ? reference : undefined;
}

function cellValues(cell: Ast.Cell | undefined, result: string | undefined): readonly CriterionValue[] {
  return cell?.kind === 'strings' ? cell.items.map((item) => ({ ...item, negated: cell.negated, result })) : [];
}

function resultOf(cell: Ast.Cell | undefined): string | undefined {
  return cell?.kind === 'quantity' ? decimalText(cell.quantity.value) : undefined;
}

function comparedValues(expression: Ast.Expression, file: LinkedFile): ReadonlyMap<string, readonly CriterionValue[]> {
  const found = new Map<string, CriterionValue[]>();
  const compare = (side: Ast.Expression, other: Ast.Expression, negated: boolean) => {
    if (side.kind !== 'reference') return;
    const texts = textsOf(other, file, new Set()).map((quoted) => ({ ...quoted, negated, result: undefined }));
    found.set(side.name.text, [...(found.get(side.name.text) ?? []), ...texts]);
  };
  const visit = (part: Ast.Expression, negated: boolean): void => {
    if (part.kind === 'unary') visit(part.operand, part.operator === 'not' ? !negated : negated);
    else if (part.kind === 'binary' && (part.operator === 'and' || part.operator === 'or')) {
      visit(part.left, negated);
      visit(part.right, negated);
    } else if (part.kind === 'binary') {
      const turned = part.operator === '!=' || part.operator === 'not-in' ? !negated : negated;
      compare(part.left, part.right, turned);
      compare(part.right, part.left, turned);
    }
  };
  visit(expression, false);
  return found;
}

/** The texts that an expression stands for, also by way of a constant: a value does not weigh less for having been given a name. */
function textsOf(item: Ast.Expression, file: LinkedFile, seen: ReadonlySet<DeclaredSymbol>): readonly Ast.Quoted[] {
  const { start, end } = item;
  switch (item.kind) {
    case 'string':
      return [{ text: item.text, start, end }];
    case 'list':
      return item.items.flatMap((each) => textsOf(each, file, seen));
    case 'reference': {
      const symbol = file.symbolOf(item.name);
      // What nothing is declared under may be a text without its quotation marks.
      if (!symbol) return item.term ? [] : [{ text: item.name.text, start, end }];
      if (symbol.kind !== 'constant' || seen.has(symbol)) return [];
      return textsOf(symbol.statement.value, file, new Set([...seen, symbol])).map(({ text }) => ({
        text,
        start,
        end,
      }));
    }
    default:
      return [];
  }
}

/** Whether fields decide what a constant is, by itself or by way of other constants, and the values they are compared with. */
function constantsIn(
  constant: ConstantSymbol,
  file: LinkedFile,
): { readonly restsOnFields: boolean; readonly values: readonly CriterionValue[] } {
  const values: CriterionValue[] = [];
  const seen = new Set<ConstantSymbol>();
  let restsOnFields = false;
  // A list of what is left to look at, and no recursion: constants can rest on each other in a row of any length.
  const waiting = [constant];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    const { value } = next.statement;
    const symbols = namesInExpression(value).map((name) => file.symbolOf(name));
    restsOnFields ||= symbols.some((symbol) => !symbol || symbol.kind === 'field');
    values.push(...[...comparedValues(value, file).values()].flat());
    waiting.push(...symbols.filter((symbol) => symbol?.kind === 'constant').reverse());
  }
  return { restsOnFields, values };
}
