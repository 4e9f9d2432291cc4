import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { LinkedFile, LinkedProfile } from '../model/linked';
import type { DeclaredSymbol, FieldSymbol } from '../model/symbols';
import { type Member, namesIn, namesInSelection } from '../model/uses';
import type * as Ast from '../syntax/ast';
import { cell, expression, optional, properties, quantity, quote, tableRows, tuple, unordered } from './normalForm';

/** Hexadecimal digits that `akkoord` gets: enough that no two versions of one profile share them by chance. */
const WRITTEN_DIGITS = 12;

/** What a profile says of itself that decides how it is judged, or that an answer rests on. */
const DECISIVE: ReadonlySet<string> = new Set(['purpose', 'consequence', 'framework', 'basis', 'cause']);

/** Fewer digits than this prove nothing. */
const FEWEST_DIGITS = 6;

/**
 * Hashes what an approval is about: the members the tenzij names with everything that feeds the same scores, their fields,
 * the score, classes, population and selection with the human who decides and the constants and fields they name, the purpose and its basis, the evidence with its norms,
 * the answers and how long they hold. Layout, comments, spelling surface and the order of rows, statements, keys, terms and
 * factors do not count; every number, bound, name and text of an answer does.
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

function meaningOf(unless: Ast.Unless, linked: LinkedProfile, file: LinkedFile): string {
  const { profile } = linked;
  const members = relevantMembers(unless, linked, file);
  const decisive = profile.properties.filter(({ id }) => id !== undefined && DECISIVE.has(id));
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

/** The members that decide together with the subject: everything that the scores, rules, models, classes and selection use, and the subject itself. */
function relevantMembers(
  unless: Ast.Unless,
  { profile, declarations }: LinkedProfile,
  file: LinkedFile,
): readonly Member[] {
  const found = new Set<Member>([...profile.scores, ...profile.rules, ...profile.models]);
  const addNamed = (symbol: DeclaredSymbol | undefined) => {
    if (symbol && declarations.members.get(symbol.name.text) === symbol) found.add(symbol.statement as Member);
  };
  for (const name of [...unless.about, ...namesInSelection(profile)]) addNamed(file.symbolOf(name));
  // A set that grows while it is walked: what a member uses is walked too.
  for (const member of found) for (const name of namesIn(member)) addNamed(file.symbolOf(name));
  return [...found];
}

function fieldsOf(members: readonly Member[], profile: Ast.Profile, file: LinkedFile): readonly FieldSymbol[] {
  const names = [...members.flatMap(namesIn), ...namesInSelection(profile)];
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

function selection({ takes, excepts, samples, properties: own }: Ast.Selection): string {
  return tuple(
    properties(own.filter(({ id }) => id === 'human' || id === 'instruction')),
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
    const statement = file.support(name, linked)?.statement;
    if (!statement) return [];
    const norms = statement.kind === 'measurement' ? statement.norms.map(({ condition }) => optional(condition)) : [];
    return [tuple(quote(name), properties(statement.properties), tableRows(statement.rows), ...norms.sort())];
  });
}
