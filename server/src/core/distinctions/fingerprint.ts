import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { LinkedFile, LinkedProfile } from '../model/linked';
import type { DeclaredSymbol, FieldSymbol } from '../model/symbols';
import { type Member, namesIn, namesInExpression } from '../model/uses';
import type * as Ast from '../syntax/ast';
import { decimalText } from '../values/decimal';

/** Hexadecimal digits that `akkoord` gets: enough that no two versions of one profile share them by chance. */
const WRITTEN_DIGITS = 12;

/** Fewer digits than this prove nothing. */
const FEWEST_DIGITS = 6;

/**
 * Hashes what an approval is about: the members the tenzij names with everything that feeds the same scores, their fields,
 * the score, classes and selection, the purpose, the answers and how long they hold. Layout, comments, spelling surface and the order of rows,
 * statements and keys do not count; every number, bound, name and text of an answer does.
 * @returns `#` and twelve hexadecimal digits
 */
export function fingerprint(unless: Ast.Unless, linked: LinkedProfile, file: LinkedFile): string {
  return `#${bytesToHex(sha256(utf8ToBytes(meaningOf(unless, linked, file)))).slice(0, WRITTEN_DIGITS)}`;
}

/** @returns true when the fingerprint that was written is the beginning of the one that holds now. */
export function matchesFingerprint(written: string, current: string): boolean {
  const digits = written.replace(/^#/, '').toLowerCase();
  return digits.length >= FEWEST_DIGITS && current.slice(1).startsWith(digits);
}

/** Parts in an order that means something. Texts of the author are quoted, so that no two meanings give one text. */
function tuple(...parts: readonly string[]): string {
  return ordered(parts);
}

function ordered(parts: readonly string[]): string {
  let text = '(';
  for (let index = 0; index < parts.length; index++) text += index === 0 ? parts[index] : ` ${parts[index]}`;
  return `${text})`;
}

/** Parts whose order means nothing: they are put in one. The list is the caller's own, and is sorted in place. */
function unordered(parts: string[]): string {
  if (parts.length > 1) parts.sort();
  let text = '{';
  for (let index = 0; index < parts.length; index++) text += index === 0 ? parts[index] : ` ${parts[index]}`;
  return `${text}}`;
}

const NEEDS_ESCAPE = /["\\\p{Cc}\p{Cs}]/u;

/** As JSON writes it; most texts are the same between quotation marks. */
function quote(text: string | undefined): string {
  if (text === undefined) return '-';
  return NEEDS_ESCAPE.test(text) ? JSON.stringify(text) : `"${text}"`;
}

function meaningOf(unless: Ast.Unless, linked: LinkedProfile, file: LinkedFile): string {
  const { profile } = linked;
  const members = relevantMembers(unless, linked, file);
  const decisive = profile.properties.filter(
    ({ id }) => id === 'purpose' || id === 'consequence' || id === 'framework',
  );
  return tuple(
    unordered(unless.about.map(({ text }) => quote(text))),
    properties(unless.properties.filter(({ id }) => id !== 'approved')),
    properties(decisive),
    unordered(
      profile.populations.map(({ name, where, under }) =>
        tuple(quote(name?.text), optional(where), quote(under?.text)),
      ),
    ),
    unordered(members.map(statement)),
    unordered(profile.classes.map(({ from, rows }) => tuple(quote(from?.text), tableRows(rows)))),
    unordered(profile.selections.map(selection)),
    unordered(fieldsOf(members, profile, file).map((field) => fieldMeaning(field, file))),
    unordered(evidenceOf(unless, linked, file)),
  );
}

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

function fieldsOf(members: readonly Member[], profile: Ast.Profile, file: LinkedFile): readonly FieldSymbol[] {
  const conditions = profile.populations.flatMap(({ where }) => namesInExpression(where));
  const names = [...members.flatMap(namesIn), ...conditions];
  const symbols = new Set(names.map((name) => file.symbolOf(name)));
  return [...symbols].filter((symbol) => symbol?.kind === 'field');
}

const fieldMeanings = new WeakMap<LinkedFile, Map<FieldSymbol, string>>();

/** What a field is, written out once per version of the file: every profile in it may use the same fields. */
function fieldMeaning(field: FieldSymbol, file: LinkedFile): string {
  let known = fieldMeanings.get(file);
  if (!known) {
    known = new Map();
    fieldMeanings.set(file, known);
  }
  let meaning = known.get(field);
  if (meaning === undefined) {
    meaning = writeField(field, file);
    known.set(field, meaning);
  }
  return meaning;
}

function writeField(field: FieldSymbol, file: LinkedFile): string {
  const { type, properties: own } = field.statement;
  const codelist = file.codelistOf(field);
  return tuple(
    quote(field.name.text),
    quote(type.term?.id),
    quote(type.unit?.id),
    quantity(type.from),
    quantity(type.to),
    String(type.optional),
    codelist ? tableRows(codelist.rows) : '-',
    properties(own.filter(({ id }) => id === 'source' || id === 'derived' || id === 'reveals')),
  );
}

function statement(member: Member): string {
  const name = quote(member.name?.text);
  switch (member.kind) {
    case 'constant':
      return tuple('constant', name, expression(member.value));
    case 'score':
      return tuple('score', name, expression(member.formula));
    case 'rule':
      return tuple('rule', name, optional(member.condition), quantity(member.targetClass));
    case 'model': {
      const version = member.properties.filter(({ id }) => id === 'version');
      return tuple('model', name, unordered(member.inputs.map(({ text }) => quote(text))), properties(version));
    }
    case 'indicator':
      return tuple(member.variant, name, indicatorBody(member));
  }
}

function indicatorBody(indicator: Ast.Indicator): string {
  if (indicator.formula) return expression(indicator.formula);
  const from = tuple(...indicator.from.map(({ text }) => quote(text)));
  if (!indicator.per) return tuple(from, tableRows(indicator.rows));
  const [header, ...rows] = indicator.rows;
  const columns = header?.cells.map(cell) ?? [];
  const values: string[] = [];
  for (const { cells } of rows) {
    const first = cell(cells[0]);
    for (let index = 1; index < cells.length; index++)
      values.push(`(${first} ${columns[index] ?? '-'} ${cell(cells[index])})`);
  }
  return tuple(from, quote(indicator.per.text), unordered(values));
}

function selection({ takes, excepts, samples }: Ast.Selection): string {
  return tuple(
    unordered(
      takes.map(({ classes, rule, descendingBy, per }) =>
        tuple(
          quantity(classes?.from),
          quantity(classes?.to),
          quote(rule?.text),
          quote(descendingBy?.text),
          quote(per?.text),
        ),
      ),
    ),
    unordered(excepts.map(({ name, where }) => tuple(quote(name?.text), optional(where)))),
    unordered(samples.map(({ share }) => quantity(share))),
  );
}

function evidenceOf(unless: Ast.Unless, linked: LinkedProfile, file: LinkedFile): string[] {
  const names = unless.properties.flatMap(({ values }) => values.flatMap(({ references }) => references));
  return [...new Set(names.map(({ text }) => text))].flatMap((name) => {
    const symbol = file.support(name, linked);
    return symbol
      ? [tuple(quote(name), properties(symbol.statement.properties), tableRows(symbol.statement.rows))]
      : [];
  });
}

function properties(all: readonly Ast.Property[]): string {
  return unordered(
    all
      .filter(({ id }) => id !== 'explanation')
      .map(({ id, key, values }) =>
        tuple(
          id ?? quote(key.text),
          unordered(
            values.map(({ atoms, references }) =>
              tuple(...atoms.map(atom), unordered(references.map(({ text }) => quote(text)))),
            ),
          ),
        ),
      ),
  );
}

function atom(each: Ast.Atom): string {
  switch (each.kind) {
    case 'word':
      return tuple('word', quote(each.term?.id ?? each.text));
    case 'number':
      return tuple('number', decimalText(each.value));
    case 'period':
      return tuple('period', quote(each.from?.text), quote(each.to?.text));
    default:
      return tuple(each.kind, quote(each.text));
  }
}

/** Rows may not overlap, so their order means nothing. */
function tableRows(rows: readonly Ast.Row[]): string {
  return unordered(rows.map(({ cells }) => ordered(cells.map(cell))));
}

function cell(each: Ast.Cell | undefined): string {
  switch (each?.kind) {
    case 'compare':
      return tuple(each.operator, quantity(each.bound));
    case 'range':
      return `${quantity(each.from)}${each.halfOpen ? '..<' : '..'}${quantity(each.to)}`;
    case 'quantity':
      return quantity(each.quantity);
    case 'strings':
      return tuple(each.negated ? 'not' : 'one-of', unordered(each.items.map(({ text }) => quote(text))));
    case 'boolean':
      return String(each.value);
    case 'name':
      return tuple('name', quote(each.name.text));
    default:
      return each?.kind ?? '-';
  }
}

/** The unit, or what kind of value it is, stands behind the digits, so that nothing else reads the same. */
function quantity(each: Ast.Quantity | undefined): string {
  if (!each) return '-';
  return `${decimalText(each.value)}:${each.unit?.id ?? (each.kind === 'number' ? '' : each.kind)}`;
}

function optional(each: Ast.Expression | undefined): string {
  return each ? expression(each) : '-';
}

function expression(each: Ast.Expression): string {
  switch (each.kind) {
    case 'quantity':
      return quantity(each.quantity);
    case 'string':
      return quote(each.text);
    case 'boolean':
      return String(each.value);
    case 'reference':
      return tuple('name', each.term?.id ?? quote(each.name.text));
    case 'call':
      return tuple('call', each.builtin?.id ?? quote(each.callee.text), ...each.arguments.map(expression));
    case 'list':
      return unordered(each.items.map(expression));
    case 'range':
      return tuple(each.halfOpen ? '..<' : '..', expression(each.from), expression(each.to));
    case 'binary':
      return tuple(each.operator, expression(each.left), expression(each.right));
    case 'unary':
      return tuple(each.operator, expression(each.operand));
    default:
      return each.kind;
  }
}
