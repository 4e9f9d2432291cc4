import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { walk } from '../model/expressions';
import type { LinkedFile, LinkedProfile } from '../model/link';
import type { DeclaredSymbol } from '../model/symbols';
import type * as Ast from '../syntax/ast';

/** Hexadecimal digits that `akkoord` gets: enough that no two versions of one profile share them by chance. */
const WRITTEN_DIGITS = 12;

/** Fewer digits than this prove nothing. */
const FEWEST_DIGITS = 6;

/**
 * Hashes what an approval is about: the members the tenzij names with everything that feeds the same scores, their fields,
 * the score, classes and selection, the purpose and the answers. Layout, comments, spelling surface and the order of rows,
 * statements and keys do not count; every number, bound, name and text of an answer does.
 * @returns `#` and twelve hexadecimal digits
 */
export function fingerprint(unless: Ast.Unless, linked: LinkedProfile, file: LinkedFile): string {
  const meaning = JSON.stringify(meaningOf(unless, linked, file));
  return `#${bytesToHex(sha256(utf8ToBytes(meaning))).slice(0, WRITTEN_DIGITS)}`;
}

/** @returns true when the fingerprint that was written is the beginning of the one that holds now. */
export function matchesFingerprint(written: string, current: string): boolean {
  const digits = written.replace(/^#/, '').toLowerCase();
  return digits.length >= FEWEST_DIGITS && current.slice(1).startsWith(digits);
}

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

function meaningOf(unless: Ast.Unless, linked: LinkedProfile, file: LinkedFile): Json {
  const { profile } = linked;
  const members = relevantMembers(unless, linked, file);
  const fields = fieldsOf(members, profile, file);
  return {
    about: sorted(unless.about.map(({ text }) => text)),
    answers: properties(unless.properties.filter(({ id }) => id !== 'approved' && id !== 'valid')),
    profile: properties(
      profile.properties.filter(({ id }) => id === 'purpose' || id === 'consequence' || id === 'framework'),
    ),
    population: sorted(
      profile.populations.map(({ name, where, under }) => [name?.text ?? '', optional(where), under?.text ?? '']),
    ),
    members: sorted(members.map((member) => statement(member))),
    classes: sorted(profile.classes.map(({ from, rows }) => [from?.text ?? '', tableRows(rows)])),
    selections: sorted(profile.selections.map(selection)),
    fields: sorted(fields.map((field) => fieldMeaning(field, file))),
    evidence: sorted(evidenceOf(unless, linked, file)),
  };
}

type Member = Ast.Constant | Ast.Indicator | Ast.Rule | Ast.Model | Ast.Score;

/** The members that decide together with the subject: everything that the scores, rules and models use, and the subject itself. */
function relevantMembers(
  unless: Ast.Unless,
  { profile, declarations }: LinkedProfile,
  file: LinkedFile,
): readonly Member[] {
  const found = new Set<Member>([...profile.scores, ...profile.rules, ...profile.models]);
  const addNamed = (symbol: DeclaredSymbol | undefined) => {
    if (symbol && declarations.members.get(symbol.name.text) === symbol) found.add(symbol.statement as Member);
  };
  for (const name of unless.about) addNamed(file.symbolOf(name));
  // A set that grows while it is walked: what a member uses is walked too.
  for (const member of found) for (const name of namesIn(member)) addNamed(file.symbolOf(name));
  return [...found];
}

function namesIn(member: Member): readonly Ast.Name[] {
  const names: Ast.Name[] = [];
  const collect = (expression: Ast.Expression | undefined) => {
    if (expression) walk(expression, (part) => part.kind === 'reference' && names.push(part.name));
  };
  switch (member.kind) {
    case 'constant':
      collect(member.value);
      break;
    case 'score':
      collect(member.formula);
      break;
    case 'rule':
      collect(member.condition);
      break;
    case 'model':
      names.push(...member.inputs);
      break;
    case 'indicator':
      names.push(...member.from, ...(member.per ? [member.per] : []));
      for (const cell of member.rows.flatMap(({ cells }) => cells)) if (cell.kind === 'name') names.push(cell.name);
      collect(member.formula);
      break;
  }
  return names;
}

function fieldsOf(
  members: readonly Member[],
  profile: Ast.Profile,
  file: LinkedFile,
): readonly Extract<DeclaredSymbol, { kind: 'field' }>[] {
  const names = members.flatMap(namesIn);
  for (const { where } of profile.populations)
    if (where) walk(where, (part) => part.kind === 'reference' && names.push(part.name));
  const symbols = new Set(names.map((name) => file.symbolOf(name)));
  return [...symbols].filter((symbol) => symbol?.kind === 'field');
}

function fieldMeaning(field: Extract<DeclaredSymbol, { kind: 'field' }>, file: LinkedFile): Json {
  const { type, properties: own } = field.statement;
  const codelist = file.codelistOf(field);
  return [
    field.name.text,
    type.term?.id ?? '',
    type.unit?.id ?? '',
    type.from ? quantity(type.from) : null,
    type.to ? quantity(type.to) : null,
    type.optional,
    codelist ? tableRows(codelist.rows.map((row) => ({ ...row, cells: row.cells.slice(0, 1) }))) : null,
    properties(own.filter(({ id }) => id === 'source' || id === 'derived' || id === 'reveals')),
  ];
}

function statement(member: Member): Json {
  const name = member.name?.text ?? '';
  switch (member.kind) {
    case 'constant':
      return ['constant', name, expression(member.value)];
    case 'score':
      return ['score', name, expression(member.formula)];
    case 'rule':
      return ['rule', name, optional(member.condition), member.targetClass ? quantity(member.targetClass) : null];
    case 'model':
      return [
        'model',
        name,
        sorted(member.inputs.map(({ text }) => text)),
        properties(member.properties.filter(({ id }) => id === 'version')),
      ];
    case 'indicator':
      return [member.variant, name, indicatorBody(member)];
  }
}

function indicatorBody(indicator: Ast.Indicator): Json {
  if (indicator.formula) return expression(indicator.formula);
  const from = indicator.from.map(({ text }) => text);
  if (!indicator.per) return [from, tableRows(indicator.rows)];
  const [header, ...rows] = indicator.rows;
  const columns = header?.cells ?? [];
  const triples = rows.flatMap(({ cells }) =>
    cells.slice(1).map((value, index) => [cell(cells[0]), cell(columns[index + 1]), cell(value)]),
  );
  return [from, indicator.per.text, sorted(triples)];
}

function selection({ takes, excepts, samples }: Ast.Selection): Json {
  return {
    takes: sorted(
      takes.map(({ classes, rule, descendingBy, per }) => [
        classes ? [quantity(classes.from), quantity(classes.to)] : null,
        rule?.text ?? null,
        descendingBy?.text ?? null,
        per?.text ?? null,
      ]),
    ),
    excepts: sorted(excepts.map(({ name, where }) => [name?.text ?? '', optional(where)])),
    samples: sorted(samples.map(({ share }) => (share ? quantity(share) : null))),
  };
}

function evidenceOf(unless: Ast.Unless, linked: LinkedProfile, file: LinkedFile): readonly Json[] {
  const names = unless.properties.flatMap(({ values }) => values.flatMap(({ references }) => references));
  return [...new Set(names.map(({ text }) => text))].flatMap((name) => {
    const symbol = file.support(name, linked);
    return symbol ? [[name, properties(symbol.statement.properties), tableRows(symbol.statement.rows)]] : [];
  });
}

function properties(all: readonly Ast.Property[]): Json {
  return sorted(
    all
      .filter(({ id }) => id !== 'explanation')
      .map((each) => [
        each.id ?? each.key.text,
        sorted(each.values.map((value) => [value.atoms.map(atom), sorted(value.references.map(({ text }) => text))])),
      ]),
  );
}

function atom(each: Ast.Atom): Json {
  switch (each.kind) {
    case 'word':
      return ['word', each.term?.id ?? each.text];
    case 'number':
      return ['number', each.value.toFixed()];
    case 'period':
      return ['period', each.from?.text ?? null, each.to?.text ?? null];
    default:
      return [each.kind, each.text];
  }
}

/** Rows may not overlap, so their order means nothing. */
function tableRows(rows: readonly Ast.Row[]): Json {
  return sorted(rows.map(({ cells }) => cells.map(cell)));
}

function cell(each: Ast.Cell | undefined): Json {
  switch (each?.kind) {
    case undefined:
      return null;
    case 'compare':
      return ['compare', each.operator, quantity(each.bound)];
    case 'range':
      return ['range', quantity(each.from), quantity(each.to), each.halfOpen];
    case 'quantity':
      return ['quantity', quantity(each.quantity)];
    case 'strings':
      return ['strings', each.negated, sorted(each.items.map(({ text }) => text))];
    case 'boolean':
      return ['boolean', each.value];
    case 'name':
      return ['name', each.name.text];
    default:
      return [each?.kind ?? null];
  }
}

function quantity({ kind, value, unit }: Ast.Quantity): Json {
  return [kind, value.toFixed(), unit?.id ?? ''];
}

function optional(each: Ast.Expression | undefined): Json {
  return each ? expression(each) : null;
}

function expression(each: Ast.Expression): Json {
  switch (each.kind) {
    case 'quantity':
      return quantity(each.quantity);
    case 'string':
      return ['string', each.text];
    case 'boolean':
      return ['boolean', each.value];
    case 'reference':
      return ['name', each.term?.id ?? each.name.text];
    case 'call':
      return ['call', each.builtin?.id ?? each.callee.text, each.arguments.map(expression)];
    case 'list':
      return ['list', sorted(each.items.map(expression))];
    case 'range':
      return ['range', expression(each.from), expression(each.to), each.halfOpen];
    case 'binary':
      return [each.operator, expression(each.left), expression(each.right)];
    case 'unary':
      return [each.operator, expression(each.operand)];
    default:
      return [each.kind];
  }
}

function sorted(items: readonly Json[]): readonly Json[] {
  return [...items].sort((a, b) => {
    const [x, y] = [JSON.stringify(a), JSON.stringify(b)];
    return x < y ? -1 : x > y ? 1 : 0;
  });
}
