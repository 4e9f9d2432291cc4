import type { Certainty, Level } from '../lexicon/recognition';
import type { Bilingual } from '../text/bilingual';
import { isHeavy } from './consequences';
import data from './data/severity.json';
import type { FrameworkId, PurposeClass } from './frameworks';
import type { Ground } from './grounds';

/** How bad a finding is, from bad to light. How sure the tool is stands apart from it: see `Certainty`. */
export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** What the table needs to know about a finding about a distinction. */
export interface Situation {
  readonly ground: Ground;
  readonly level: Level;
  readonly certainty: Certainty;
  readonly purpose: PurposeClass;
  /** Every consequence the profile names, by id; the heaviest counts. */
  readonly consequences: readonly string[];
  readonly framework: FrameworkId;
  /** The distinction is a condition that a law sets for being entitled (`krachtens`). */
  readonly entitlement?: boolean;
}

/** The severity for each certainty. */
export type Cells = { readonly [certainty in Certainty]: Severity };

/** One row of the table. A condition that is left out matches everything. */
export interface SeverityRow {
  readonly id: string;
  readonly name: Bilingual;
  readonly because: Bilingual;
  readonly sources: readonly string[];
  readonly when: {
    readonly grounds?: readonly Ground[];
    readonly levels?: readonly Level[];
    readonly framework?: FrameworkId;
    readonly entitlement?: boolean;
    readonly heavy?: boolean;
  };
  readonly control: Cells;
  /** Support and research. */
  readonly otherwise: Cells;
}

/** The table. The first row whose conditions hold decides. */
export const severityRows = data as unknown as readonly SeverityRow[];

/**
 * @returns the row of the table that decides about a situation, for a message that must say why.
 * @throws Error when no row matches; a test shows that every situation has a row.
 */
export function severityRow(situation: Situation): SeverityRow {
  const found = severityRows.find((row) => matches(row, situation));
  if (!found) throw new Error(`the severity table has no row for ${situation.level} ${situation.ground}`);
  return found;
}

/** @returns how bad a finding about a distinction is; never `hint`, because a distinction is never trivial. */
export function severityOf(situation: Situation, row: SeverityRow = severityRow(situation)): Severity {
  return cellsFor(situation.purpose, row)[situation.certainty];
}

/** @returns the severity that a row has for each certainty, when the profile serves this purpose. */
export function cellsFor(purpose: PurposeClass, { control, otherwise }: SeverityRow): Cells {
  return purpose === 'control' ? control : otherwise;
}

function matches({ when }: SeverityRow, situation: Situation): boolean {
  return (
    (when.grounds?.includes(situation.ground) ?? true) &&
    (when.levels?.includes(situation.level) ?? true) &&
    (when.framework === undefined || when.framework === situation.framework) &&
    (when.entitlement === undefined || when.entitlement === (situation.entitlement ?? false)) &&
    (when.heavy === undefined || when.heavy === isHeavy(situation.consequences))
  );
}
