import { isBurden, purposeClass } from '../law/consequences';
import { type FrameworkId, framework, type PurposeClass } from '../law/frameworks';
import type { CheckOptions } from '../lint/rule';
import type * as Ast from '../syntax/ast';
import type { KeyId } from '../syntax/vocabulary';
import { type Span, span } from '../text/span';
import { isDay } from '../values/dates';
import { isPlaceholder, sentenceKey } from './reasons';

/** What a profile says about itself that decides how its criteria are judged. */
export interface ProfileSettings {
  /** The framework that judges the profile: the one it names, or what replaced that one by the day to judge by. */
  readonly framework: FrameworkId;
  /** The framework that was asked for but no longer applies on the day to judge by. */
  readonly replaced: FrameworkId | undefined;
  /** The atom that names the framework; undefined when the default or an override applies. */
  readonly frameworkNamed: Ast.Atom | undefined;
  /** Ids of the purposes, in the order in which they are named. */
  readonly purposes: readonly string[];
  /** What it is judged as: control, too, where the purpose is called support or research and the consequence is a check. */
  readonly purposeClass: PurposeClass;
  /** What the purposes alone would make it. */
  readonly statedClass: PurposeClass;
  /** Ids of the consequences. */
  readonly consequences: readonly string[];
  /** First and last day (ISO) on which the profile is used, as far as it says. */
  readonly validFrom: string | undefined;
  readonly validTo: string | undefined;
  /** The day (ISO) to judge by: today, moved into the period of the profile. */
  readonly appliesOn: string;
}

const DEFAULT_FRAMEWORK: FrameworkId = 'crm-2025';

/** @returns the settings of a profile, with the framework that `options` imposes when it does. */
export function settingsOf(profile: Ast.Profile, options: CheckOptions): ProfileSettings {
  const named = atoms(profile, 'framework').find((atom) => atom.kind === 'word' && atom.term);
  const own = named?.kind === 'word' ? (named.term!.id as FrameworkId) : DEFAULT_FRAMEWORK;
  const purposes = termIds(profile, 'purpose');
  const { from, to } = periodOf(profile);
  const consequences = termIds(profile, 'consequence');
  const statedClass = purposeClass(purposes);
  const appliesOn = clamp(options.date, from, to);
  const chosen = (options.framework as FrameworkId | undefined) ?? own;
  const current = inForceOn(chosen, appliesOn);
  return {
    framework: current,
    replaced: current === chosen ? undefined : chosen,
    frameworkNamed: options.framework ? undefined : named,
    purposes,
    purposeClass: consequences.some(isBurden) ? 'control' : statedClass,
    statedClass,
    consequences,
    validFrom: from,
    validTo: to,
    appliesOn,
  };
}

/** Nobody can choose to be judged by a framework that was replaced before the profile was last in use. */
function inForceOn(id: FrameworkId, date: string): FrameworkId {
  const { validTo, replacedBy } = framework(id);
  return validTo !== undefined && replacedBy !== undefined && date > validTo ? replacedBy : id;
}

/** @returns the atoms of every value of the key with id `id`. */
export function atoms(statement: { readonly properties: readonly Ast.Property[] }, id: KeyId): readonly Ast.Atom[] {
  return statement.properties
    .filter((each) => each.id === id)
    .flatMap(({ values }) => values.flatMap((value) => value.atoms));
}

/** @returns the property with id `id`, when the statement has it. */
export function property(
  statement: { readonly properties: readonly Ast.Property[] },
  id: KeyId,
): Ast.Property | undefined {
  return statement.properties.find((each) => each.id === id);
}

/** Words that say that there is, or is not, something, and not what or where. */
const BARE: ReadonlySet<string> = new Set(['ja', 'nee', 'geen', 'wel', 'yes', 'no', 'none']);

/** @returns true when the statement has the key with something behind it that can be looked up: no placeholder and no bare yes or no. */
export function isRecorded(statement: { readonly properties: readonly Ast.Property[] }, id: KeyId): boolean {
  return atoms(statement, id).some(
    (atom) => !('text' in atom) || !(isPlaceholder(atom.text) || BARE.has(sentenceKey(atom.text))),
  );
}

/** @returns how the cases of evidence were chosen, and where that stands. */
export function selectionOf(evidence: Ast.Evidence): { readonly id: string; readonly span: Span } | undefined {
  const found = atoms(evidence, 'selection').find((atom) => atom.kind === 'word' && atom.term);
  return found?.kind === 'word' ? { id: found.term!.id, span: span(found.start, found.end) } : undefined;
}

/** @returns the texts between quotation marks of the key with id `id`. */
export function texts(statement: { readonly properties: readonly Ast.Property[] }, id: KeyId): readonly string[] {
  return atoms(statement, id).flatMap((atom) => (atom.kind === 'string' ? [atom.text] : []));
}

function termIds(profile: Ast.Profile, id: KeyId): readonly string[] {
  return atoms(profile, id).flatMap((atom) => (atom.kind === 'word' && atom.term ? [atom.term.id] : []));
}

/**
 * @returns the period behind `geldig`, with only the days that exist: from the first day to the last of all that it names,
 * so that an old period beside the current one does not bring back the law of its day. A date alone is a first day.
 */
export function periodOf(statement: { readonly properties: readonly Ast.Property[] }): {
  readonly from: string | undefined;
  readonly to: string | undefined;
} {
  const periods = atoms(statement, 'valid').flatMap((atom) => {
    if (atom.kind === 'period') return [{ from: existing(atom.from?.text), to: existing(atom.to?.text) }];
    return atom.kind === 'date' ? [{ from: existing(atom.text), to: undefined }] : [];
  });
  const first = periods.map(({ from }) => from ?? '').sort()[0];
  const last = periods
    .map(({ to }) => to ?? '~')
    .sort()
    .at(-1);
  return { from: first || undefined, to: last === '~' ? undefined : last };
}

/** @returns every existing day (ISO) that evidence or a measurement says it is about, the first one first. */
export function daysOf(statement: { readonly properties: readonly Ast.Property[] }): readonly string[] {
  const days = [...atoms(statement, 'period'), ...atoms(statement, 'reference-date')].flatMap((atom) => {
    if (atom.kind === 'date') return [existing(atom.text)];
    return atom.kind === 'period' ? [existing(atom.from?.text), existing(atom.to?.text)] : [];
  });
  return days.filter((day) => day !== undefined).sort();
}

function existing(date: string | undefined): string | undefined {
  return date !== undefined && isDay(date) ? date : undefined;
}

function clamp(date: string, from: string | undefined, to: string | undefined): string {
  // A period that ends before it begins is none, and it must not lead back to the law of another day.
  if (from !== undefined && to !== undefined && to < from) return date;
  if (to !== undefined && date > to) return to;
  return from !== undefined && date < from ? from : date;
}
