import type { Recogniser } from '../lexicon';
import type { Recognition } from '../lexicon/recognition';
import { type Criterion, type CriterionValue, columnOf } from './criteria';

/** One single origin or nationality that a criterion aims at. */
export interface Target {
  readonly value: CriterionValue;
}

/** The code of the Dutch nationality in the BRP; beside it, a code of the same table says which nationality is singled out. */
const DUTCH_CODE = '0001';

/**
 * Finds the one origin or nationality that a criterion singles out: the only foreign one it names, or the only one in its
 * table with another result than the rest. An exclusion aims at those whom it leaves: everyone but one is excepted.
 * @param revealed the origin or nationality that the criterion reveals, if any: a bare code only counts when its field says what it is
 * @returns undefined when none or several are singled out
 */
export function targetOf(
  criterion: Criterion,
  revealed: Recognition | undefined,
  recogniser: Recogniser,
): Target | undefined {
  // A postcode or a language is a code too: bare codes name an origin only where an origin is what the criterion is about.
  const isAboutOrigin = revealed?.level === 'direct';
  const column = isAboutOrigin && revealed.certainty !== 'possible' ? undefined : columnOf(criterion);
  const singled = (values: readonly string[]) =>
    recogniser.values(values, column).find((each) => each.singled && (isAboutOrigin || !each.contextual));
  const isOfNationality = revealed?.ground === 'nationality' && revealed.certainty !== 'possible';
  const all = criterion.values.flatMap((value) => {
    const origin = originOf(value, isOfNationality, singled);
    return origin === undefined ? [] : [{ value, origin }];
  });
  const isMeant = ({ value }: NamedOrigin) => value.negated === (criterion.role === 'exclusion');
  const left = new Set(all.filter((each) => !isMeant(each)).map(({ origin }) => origin));
  // Of {"Turkse", "Poolse"} without "Poolse" one is left.
  const named = all.filter((each) => isMeant(each) && !left.has(each.origin));
  const [first] = named;
  if (first && isOne(named)) return standsOut(criterion, named) ? first : undefined;
  const leftOut = all.filter((each) => !isMeant(each));
  if (named.length === 0 && isLeftToTheRest(criterion, leftOut)) return leftOut[0];
  const usual = usualResult(criterion);
  if (usual === undefined) return undefined;
  const other = named.filter(({ value }) => value.result !== usual);
  return isOne(other) ? other[0] : undefined;
}

/** `| niet "Turkse" | 0 |` and `| anders | 50 |`: the row for the rest is about the one that is left out. */
function isLeftToTheRest({ otherwise }: Criterion, leftOut: readonly NamedOrigin[]): boolean {
  return (
    otherwise !== undefined &&
    isOne(leftOut) &&
    leftOut.every(({ value }) => value.result !== undefined && value.result !== otherwise)
  );
}

interface NamedOrigin {
  readonly value: CriterionValue;
  /** What all spellings of one origin share. */
  readonly origin: string;
}

/** The single origin behind a value, by what it says or by what its code list says that it means. */
function originOf(
  { text, meaning }: CriterionValue,
  isOfNationality: boolean,
  singled: (values: readonly string[]) => Recognition | undefined,
): string | undefined {
  const isCode = isOfNationality && /^\d{4}$/.test(text);
  const found =
    singled([text]) ?? (meaning && singled([meaning])) ?? (isCode ? singled([text, DUTCH_CODE]) : undefined);
  return found ? (found.origin ?? originKey(found.singled ?? text)) : undefined;
}

function isOne(named: readonly NamedOrigin[]): boolean {
  return new Set(named.map(({ origin }) => origin)).size === 1;
}

/** How Dutch and English make the name of a people or a country, vowels written once: Turk-s, Turk-ije, Turk-ish, Marok-ko, Marok-kans. */
const ENDINGS =
  `kanse kanen kans kan ianse ians anse anen ans ian ani iers ier ers er ese ezen es ense ens enen ische isch ish ijnse ijns
  ije ie ia can an land co ko ey en se s e i o a`
    .split(/\s+/)
    .sort((a, b) => b.length - a.length);
const SHORTEST_STEM = 3;

/** @returns what the spellings of an origin that the lexicon does not know by a country have in common, so that {"Turks", "Turkse", "Turkije"} is one origin and no three. */
function originKey(text: string): string {
  const plain = text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '')
    .replace(/([aeou])\1/g, '$1');
  const ending = ENDINGS.find((each) => plain.length - each.length >= SHORTEST_STEM && plain.endsWith(each));
  return ending ? plain.slice(0, -ending.length) : plain;
}

/**
 * The one origin or nationality that the name of a criterion is about, as in `turkse_nationaliteit` or a rule with the title
 * "Poolse arbeidsmigranten". Where it names values, those decide. Who is left by an exclusion is not in its name.
 */
export function namedTarget(
  { name, role, values }: Criterion,
  { singled, route, certainty }: Recognition,
  recogniser: Recogniser,
): Target | undefined {
  const isInName = (route === 'name' || route === 'label') && values.every(({ start }) => start === name.start);
  if (role === 'exclusion' || !isInName) return undefined;
  const text = singled ?? (certainty === 'possible' ? undefined : onlyOriginIn(name.text, recogniser));
  if (text === undefined) return undefined;
  return { value: { text, start: name.start, end: name.end, negated: false, result: undefined } };
}

function onlyOriginIn(name: string, recogniser: Recogniser): string | undefined {
  const words = name.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').split(/[^\p{L}]+/u);
  const origins = words.flatMap((word) => {
    const found = recogniser.values([word]).find(({ route, singled }) => route === 'value' && singled);
    return found ? [{ word, key: found.origin ?? originKey(word) }] : [];
  });
  return new Set(origins.map(({ key }) => key)).size === 1 ? origins[0]?.word : undefined;
}

/** Rows with the same result as everyone else single nobody out. */
function standsOut({ otherwise, values }: Criterion, named: readonly NamedOrigin[]): boolean {
  const [{ value }] = named as [NamedOrigin];
  if (value.result === undefined) return true;
  const own = new Set(named.map((each) => each.value));
  const others = values.filter((each) => !own.has(each)).map(({ result }) => result);
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
