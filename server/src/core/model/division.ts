import type { Surface } from '../syntax/vocabulary';
import { SourceFile } from './source';

/**
 * How a file falls apart into profiles that do not look at each other. Segments alternate: what stands before the first
 * profile, the first profile, what stands between it and the second, and so on; odd numbers are profiles.
 */
export interface Division {
  /** Where each segment starts, and as the last one where the text ends. */
  readonly bounds: readonly number[];
  /** The names of the profiles, in text order. */
  readonly names: readonly string[];
  readonly surface: Surface;
}

/** The one profile in which a file differs from an earlier version, together with all that stands outside the profiles. */
export interface Part {
  /** The division of the version that was edited. */
  readonly base: Division;
  /** The division of the file as it is now. */
  readonly division: Division;
  /** The segment that was edited; odd. */
  readonly segment: number;
  /** A file of its own with only this profile. */
  readonly file: SourceFile;
  /** How the text of `file` is divided: as the whole is, with nothing where the other profiles were. */
  readonly inner: Division;
}

const divisions = new WeakMap<SourceFile, Division | 'none'>();

/**
 * @returns how the file is divided, or undefined when its profiles cannot be told apart: there is a mistake in its syntax, it
 * has fewer than two profiles, one lacks a name of its own, or the top level holds something that may be about all of them
 */
export function divisionOf(file: SourceFile): Division | undefined {
  if (file.part) return file.part.division;
  let found = divisions.get(file);
  if (!found) {
    found = divide(file) ?? 'none';
    divisions.set(file, found);
  }
  return found === 'none' ? undefined : found;
}

function divide(file: SourceFile): Division | undefined {
  if (file.unreadable || file.syntaxOnly) return undefined;
  const { view, tree, text } = file;
  if (view.profiles.length < 2 || tree.problems.length > 0) return undefined;
  if (view.unlesses.length + view.measurements.length + view.examples.length > 0) return undefined;
  const names = view.profiles.map(({ name }) => name?.text ?? '');
  if (names.includes('') || new Set(names).size < names.length) return undefined;
  const bounds = [0, ...view.profiles.flatMap(({ start, end }) => [start, end]), text.length];
  return { bounds, names, surface: tree.surface };
}

/**
 * Makes the next version of a file.
 * @param base an earlier version, which may have been checked
 * @returns the version with `text`; when all that changed lies in one profile it knows which part must be looked at again
 */
export function nextVersion(base: SourceFile, text: string): SourceFile {
  const division = divisionOf(base);
  const part = division && editedPart(base, division, text);
  return new SourceFile(base.uri, text, undefined, part);
}

function editedPart(base: SourceFile, division: Division, text: string): Part | undefined {
  const { bounds } = division;
  const moved = text.length - base.text.length;
  const isSame = (segment: number, shift: number) => {
    const start = bounds[segment]!;
    const end = bounds[segment + 1]!;
    return base.text.slice(start, end) === text.slice(Math.max(0, start + shift), Math.max(0, end + shift));
  };
  let segment = 0;
  while (segment < bounds.length - 1 && isSame(segment, 0)) segment++;
  let last = bounds.length - 2;
  while (last > segment && isSame(last, moved)) last--;
  const isProfile = segment % 2 === 1;
  if (segment !== last || !isProfile || bounds[segment + 1]! + moved < bounds[segment]!) return undefined;
  return partOf(base, division, text, segment);
}

/** @returns the part of a file that is one profile with its surroundings; undefined when it does not stand on its own. */
export function partOf(base: SourceFile, division: Division, text: string, segment: number): Part | undefined {
  const moved = text.length - base.text.length;
  const bounds = division.bounds.map((bound, index) => (index > segment ? bound + moved : bound));
  const pieces: string[] = [];
  const innerBounds = [0];
  for (let each = 0; each < bounds.length - 1; each++) {
    const isLeftOut = each % 2 === 1 && each !== segment;
    const piece = isLeftOut ? '' : text.slice(bounds[each], bounds[each + 1]);
    pieces.push(piece);
    innerBounds.push(innerBounds[each]! + piece.length);
  }
  const file = new SourceFile(base.uri, pieces.join(''));
  const profile = file.unreadable || file.tree.problems.length > 0 ? undefined : onlyProfile(file);
  const index = (segment - 1) / 2;
  const others = division.names.filter((_, each) => each !== index);
  const isWhole = profile?.start === innerBounds[segment] && profile?.end === innerBounds[segment + 1];
  if (!isWhole || !profile?.name || others.includes(profile.name.text) || file.tree.surface !== division.surface)
    return undefined;
  const { text: name } = profile.name;
  const names = division.names.map((each, position) => (position === index ? name : each));
  return {
    base: division,
    division: { ...division, bounds, names },
    segment,
    file,
    inner: { ...division, bounds: innerBounds, names },
  };
}

function onlyProfile({ view }: SourceFile) {
  const isAlone =
    view.profiles.length === 1 && view.unlesses.length + view.measurements.length + view.examples.length === 0;
  return isAlone ? view.profiles[0] : undefined;
}

/** @returns the segment that holds `offset`; of two that touch there, the one named `preferred`, or else the later. */
export function segmentAt({ bounds }: Division, offset: number, preferred = -1): number {
  if (preferred >= 0 && bounds[preferred]! <= offset && offset <= bounds[preferred + 1]!) return preferred;
  let low = 0;
  let high = bounds.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (bounds[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
