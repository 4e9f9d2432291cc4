import type { Rule, RuleContext } from '../../../lint/rule';
import { type CellSet, cellSet } from '../../../model/cellSets';
import { type Atom, atomsOf, type Gap, gapsOf, occurringAtomsOf } from '../../../model/gaps';
import { isUnderstood, reachableValues } from '../../../model/reach';
import { type Column, isHeader, type Table, tablesOf } from '../../../model/tables';
import type { Bilingual } from '../../../text/bilingual';
import type { Span } from '../../../text/span';
import { scoreIsRounded } from '../rounding/rule';

/** Combinations that are looked at before the check gives up and says nothing. */
const MOST_COMBINATIONS = 20_000;

/** Gaps named in one message. */
const MOST_NAMED = 3;

/** TZ107: values that the type allows and no row takes, so that some people have no value. */
export const tableGap: Rule = {
  code: 'TZ107',
  name: 'table-gap',
  title: { nl: 'Gat in een tabel', en: 'Gap in a table' },
  severity: 'error',
  citations: [],
  check(context) {
    for (const linked of context.linked.profiles) {
      for (const table of tablesOf(linked, context.linked)) {
        // A row with too many or too few cells is a mistake of its own; what it was meant to take is not known.
        const { header, rows, width } = table;
        if (rows.length === 0 || rows.some(({ cells }) => cells.length !== width)) continue;
        // Nor is it when the header was forgotten, and the first row was taken for it.
        if (header && !isHeader(header)) continue;
        if (table.shape === 'classes') {
          if (!isBroken(context, linked.profile)) checkClasses(context, table);
        } else if (table.shape === 'list' && table.columns.length > 1) checkCombinations(context, table);
        else for (const column of table.columns) reportGaps(context, table, gapsOf(column), column.name?.text);
      }
    }
  },
};

/** What a score comes to is not known while the profile has a mistake in its syntax: that is one mistake, and not two. */
function isBroken({ file }: RuleContext, { start, end }: Span): boolean {
  return file.tree.problems.some(({ span }) => start <= span.start && span.start <= end);
}

/** Only gaps between classes, and only those that the score can fall into. */
function checkClasses(context: RuleContext, table: Table): void {
  const [column] = table.columns;
  if (!column?.name || !isUnderstood(column.name, context.linked) || !scoreIsRounded(context, table)) return;
  const whole: Column = {
    ...column,
    sets: new Map(),
    type: {
      kind: 'number',
      unit: undefined,
      unitOptional: true,
      whole: true,
      from: undefined,
      to: undefined,
      optional: false,
    },
  };
  const sets = whole.cells.map((cell) => cellSet(cell, whole));
  const inner = atomsOf(whole, sets)?.filter(({ takenBy, bounded }) => takenBy.size === 0 && bounded) ?? [];
  if (inner.length === 0) return;
  const reached = reachableValues(column.name, context.linked);
  reportGaps(context, table, reached ? inner.filter(({ holds }) => reached.some(holds)) : inner, column.name.text);
}

function checkCombinations(context: RuleContext, table: Table): void {
  const { rows } = table;
  const sets = table.columns.map((column, index) => rows.map(({ cells }) => cellSet(cells[index]!, column)));
  const openFrom = rows.map((_, row) => firstOpenColumn(sets.map((column) => column[row]!)));
  if (openFrom.includes(0)) return;
  const atoms = table.columns.map((column, index) => occurringAtomsOf(column, sets[index]!));
  if (atoms.some((each) => each === undefined)) return;
  const gaps = uncovered(atoms as readonly (readonly Atom[])[], openFrom, table);
  if (gaps) reportGaps(context, table, gaps, table.columns.map(({ name }) => name?.text).join(', '));
}

/** The first column from which on a row takes everything; 0 for a row that takes whatever is left. */
function firstOpenColumn(sets: readonly CellSet[]): number {
  let first = sets.length;
  while (first > 0 && (sets[first - 1]!.kind === 'all' || sets[first - 1]!.kind === 'otherwise')) first--;
  return first;
}

/**
 * Walks the combinations of atoms. A branch that no row takes any more is one gap, whatever the later columns hold; a branch
 * with a row that takes everything from there on has none.
 */
function uncovered(
  columns: readonly (readonly Atom[])[],
  openFrom: readonly number[],
  table: Table,
): readonly Gap[] | undefined {
  const gaps: Gap[] = [];
  let budget = MOST_COMBINATIONS;
  const visit = (depth: number, rows: readonly number[], path: readonly Atom[]): void => {
    if (--budget < 0) return;
    if (rows.length === 0) {
      gaps.push({ what: () => describe(path, table), bounded: path.every(({ bounded }) => bounded) });
      return;
    }
    if (rows.some((row) => openFrom[row]! <= depth)) return;
    for (const atom of columns[depth] ?? []) {
      visit(
        depth + 1,
        rows.filter((row) => atom.takenBy.has(row)),
        [...path, atom],
      );
    }
  };
  visit(
    0,
    table.rows.map((_, index) => index),
    [],
  );
  return budget < 0 ? undefined : gaps;
}

function describe(path: readonly Atom[], { columns }: Table): Bilingual {
  const part = (language: 'nl' | 'en') =>
    path.map(({ what }, index) => `${columns[index]!.name?.text} ${what()[language]}`).join(', ');
  return { nl: part('nl'), en: part('en') };
}

function reportGaps(context: RuleContext, table: Table, gaps: readonly Gap[], name: string | undefined): void {
  for (const bounded of [true, false]) {
    const found = gaps.filter((gap) => gap.bounded === bounded);
    if (found.length === 0) continue;
    const list = (language: 'nl' | 'en') => {
      const shown = found.slice(0, MOST_NAMED).map(({ what }) => what()[language]);
      const rest = found.length - shown.length;
      const more = { nl: ` en nog ${rest} gevallen`, en: ` and ${rest} more cases` }[language];
      return `${shown.join('; ')}${rest > 0 ? more : ''}`;
    };
    // Only a number or a date can be given bounds.
    const canBeBounded = !bounded && table.columns.some(({ type }) => type.kind === 'number' || type.kind === 'date');
    context.report({
      span:
        (table.statement.kind === 'indicator' ? table.statement.name : table.statement.from) ?? table.statement.keyword,
      severity: bounded ? 'error' : 'warning',
      message: {
        nl: `Geen rij geldt voor ${name}: ${list('nl')}. Wie daaronder valt, heeft geen waarde. Voeg een rij toe, of "anders" voor de rest${canBeBounded ? ', of geef het veld grenzen (van … t/m …)' : ''}.`,
        en: `No row applies to ${name}: ${list('en')}. Those people have no value. Add a row, or "otherwise" for the rest${canBeBounded ? ', or give the field bounds (from … through …)' : ''}.`,
      },
    });
  }
}
