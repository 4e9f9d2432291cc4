import type { Recogniser } from '../lexicon';
import type { Recognition } from '../lexicon/recognition';
import type { Criterion, CriterionValue } from './criteria';

/** One single origin or nationality that a criterion aims at. */
export interface Target {
  readonly value: CriterionValue;
}

/**
 * Finds the one origin or nationality that a criterion singles out: the only foreign one it names, or the only one in its
 * table with another result than the rest. An exclusion aims at those whom it leaves: everyone but one is excepted.
 * @returns undefined when none or several are singled out
 */
export function targetOf(criterion: Criterion, recogniser: Recogniser): Target | undefined {
  const named = criterion.values
    .filter(({ negated }) => negated === (criterion.role === 'exclusion'))
    .flatMap((value) => {
      const found = recogniser.values([value.text]).find(({ singled }) => singled !== undefined);
      return found ? [{ value }] : [];
    });
  const origins = new Set(named.map(({ value }) => value.text.toLowerCase()));
  if (named.length > 0 && origins.size === 1) return standsOut(criterion, named[0]!.value) ? named[0] : undefined;
  const usual = usualResult(criterion);
  if (usual === undefined) return undefined;
  const other = named.filter(({ value }) => value.result !== usual);
  return new Set(other.map(({ value }) => value.text.toLowerCase())).size === 1 ? other[0] : undefined;
}

/**
 * The one origin or nationality that the name of a criterion is about, as in `turkse_nationaliteit` or a rule with the title
 * "Marokkaanse ondernemers". Where it names values, those decide. Who is left by an exclusion is not in its name.
 */
export function namedTarget({ name, role, values }: Criterion, { singled, route }: Recognition): Target | undefined {
  const isInName = (route === 'name' || route === 'label') && values.every(({ start }) => start === name.start);
  if (singled === undefined || role === 'exclusion' || !isInName) return undefined;
  return { value: { text: singled, start: name.start, end: name.end, negated: false, result: undefined } };
}

/** A row with the same result as everyone else singles nobody out. */
function standsOut({ otherwise, values }: Criterion, value: CriterionValue): boolean {
  if (value.result === undefined) return true;
  const others = values.filter((each) => each !== value).map(({ result }) => result);
  const rest = [...others, ...(otherwise === undefined ? [] : [otherwise])];
  return rest.length === 0 || rest.some((result) => result !== value.result);
}

/** The result of "anders", or else the one that most rows share. */
function usualResult({ otherwise, values }: Criterion): string | undefined {
  if (otherwise !== undefined) return otherwise;
  const counts = new Map<string, number>();
  for (const { result } of values) if (result !== undefined) counts.set(result, (counts.get(result) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most && most[1] > 1 ? most[0] : undefined;
}
