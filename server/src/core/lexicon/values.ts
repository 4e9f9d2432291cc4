import type { Ground } from '../law/grounds';
import type { Bilingual } from '../text/bilingual';
import data from './data/values.json';
import { fold } from './fold';
import { originOf } from './origins';
import { explain } from './reasons';
import type { Certainty, Level, Recognition } from './recognition';

interface ValueFinding {
  readonly ground: Ground;
  readonly level: Level;
  readonly mostCertain: Certainty;
  readonly sources: readonly string[];
  readonly note: Bilingual;
}

/** A list of values that reveals a ground when a field's values come from it. docs/lexicon.md explains every key. */
interface ValueList {
  readonly id: string;
  readonly label: Bilingual;
  readonly kind: 'words' | 'numbers' | 'capitals' | 'sets';
  readonly members?: string;
  readonly sets?: readonly string[];
  /** Fewer values of the list than this say nothing. */
  readonly fewest?: number;
  /** From this many values on it is as certain as it gets. */
  readonly enough?: number;
  /** In how many thousands the numbers must lie, because postcodes lie close together. */
  readonly spread?: number;
  /** Values that are seldom met elsewhere: without two of them the list says nothing, because round amounts look like its codes. */
  readonly telling?: string;
  /** Values of the list that mean something else as often. */
  readonly unclear?: string;
  /** Values that name the Dutch origin, which singles nobody out. */
  readonly home?: string;
  /** Whether each value names one origin. */
  readonly names?: true;
  /** Whether words are as good as codes: in a field that is a proxy by its name they mean what that name says. */
  readonly asCodes?: true;
  readonly grouping?: true;
  /** Other lists that hold the same codes: languages, states, days. */
  readonly rivals?: readonly string[];
  readonly findings: readonly ValueFinding[];
}

interface CompiledList {
  readonly list: ValueList;
  readonly members: ReadonlySet<string>;
  readonly telling: ReadonlySet<string>;
  readonly unclear: ReadonlySet<string>;
  readonly home: ReadonlySet<string>;
  readonly rivals: readonly ReadonlySet<string>[];
  /** Of a list of sets: each in capitals, in alphabetical order. */
  readonly sets: ReadonlySet<string>;
}

/** A value in the two spellings that lists are compared by. */
interface Value {
  readonly written: string;
  readonly word: string;
  readonly code: string;
}

/** Codes only count when every value is one; among words a few others (a remark, a rest group) do not disturb. */
const SHARE_OF_WORDS = 0.5;
const CERTAINTIES: readonly Certainty[] = ['possible', 'likely', 'certain'];
const FEWEST_TELLING = 2;
/** This many values of a list that is also another list's still say something. */
const BEYOND_RIVALS = 12;

/** Look-ups of values in code lists: by identity of the values, not by how the field is called. */
export class ValueKnowledge {
  private readonly lists: readonly CompiledList[] = (data.lists as unknown as readonly ValueList[]).map(compile);
  private readonly ignored = setOf(data.ignored);

  /** @param values the distinct values of a code list or a condition. @returns what they reveal, of every list they come from. */
  recognise(values: readonly string[]): Recognition[] {
    const telling = [...new Set(values.map((value) => value.trim()))]
      .map(spelledOut)
      .filter(({ written, word }) => written !== '' && !this.ignored.has(word));
    if (telling.length === 0) return [];
    const found = this.lists.flatMap((list) => inList(list, telling));
    const foreign = new Set(found.flatMap((each) => each.foreign.map(keyOf)));
    const [single] = foreign.size === 1 ? [...foreign] : [];
    return found.flatMap(({ recognitions, foreign }) =>
      single !== undefined && foreign.length > 0
        ? recognitions.map((each) => ({ ...each, ...singledOut(foreign[0] as string) }))
        : recognitions,
    );
  }
}

/** What values reveal because a list holds them, and which of them name another origin than the Dutch one. */
interface Found {
  readonly recognitions: readonly Recognition[];
  readonly foreign: readonly string[];
}

function compile(list: ValueList): CompiledList {
  const members = list.kind === 'numbers' ? numbersOf(list.members ?? '') : setOf(list.members ?? '');
  return {
    list,
    members,
    telling: setOf(list.telling ?? ''),
    unclear: setOf(list.unclear ?? ''),
    home: setOf(list.home ?? ''),
    rivals: (list.rivals ?? []).map(setOf),
    sets: new Set((list.sets ?? []).map((set) => inOrder(set.split(' ')))),
  };
}

function spelledOut(written: string): Value {
  const folded = fold(written);
  return { written, word: plainLetters(folded), code: folded.trim() };
}

function inOrder(codes: readonly string[]): string {
  return [...codes].sort().join(' ');
}

function setOf(words: string): Set<string> {
  return new Set(words.split(' ').filter(Boolean));
}

/** `5001-5003 6030` stands for 5001, 5002, 5003 and 6030. */
function numbersOf(ranges: string): Set<string> {
  const numbers = new Set<string>();
  for (const range of ranges.split(' ')) {
    const [first = '', last = first] = range.split('-');
    for (let number = Number(first); number <= Number(last); number++) numbers.add(String(number).padStart(4, '0'));
  }
  return numbers;
}

function wordOf(value: string): string {
  return plainLetters(fold(value));
}

function plainLetters(folded: string): string {
  return folded.toLowerCase().replace(/[^a-z0-9]+/g, '');
}

function keyOf(value: string): string {
  const word = wordOf(value);
  return originOf(value, word) ?? word;
}

function singledOut(singled: string): Pick<Recognition, 'singled' | 'origin'> {
  const origin = originOf(singled, wordOf(singled));
  return { singled, ...(origin !== undefined && { origin }) };
}

function inList(compiled: CompiledList, values: readonly Value[]): Found[] {
  const { list } = compiled;
  if (list.kind === 'sets') return [{ recognitions: inSets(compiled, values), foreign: [] }];
  const key = list.kind === 'words' ? 'word' : 'code';
  const found = values.filter((value) => compiled.members.has(value[key]));
  if (found.length === 0) return [];
  const keys = found.map((value) => value[key]);
  const certainty = certaintyOf(compiled, keys, values.length);
  if (!certainty) return [];
  const written = found.map((value) => value.written);
  const foreign = list.names ? written.filter((_, at) => !compiled.home.has(keys[at] as string)) : [];
  const recognitions = list.findings.map((finding) => recognition(list, finding, certainty, written));
  return [{ recognitions, foreign }];
}

function certaintyOf(compiled: CompiledList, found: readonly string[], total: number): Certainty | undefined {
  const { list, telling, unclear, rivals } = compiled;
  const share = found.length / total;
  if (found.length < (list.fewest ?? 1) || share < (list.kind === 'words' ? SHARE_OF_WORDS : 1)) return undefined;
  if (telling.size > 0 && found.filter((value) => telling.has(value)).length < FEWEST_TELLING) return undefined;
  const isClear = found.some((value) => !unclear.has(value));
  if (!isClear) return 'possible';
  if (rivals.some((rival) => found.every((value) => rival.has(value))) && found.length < BEYOND_RIVALS)
    return 'possible';
  if (list.spread && new Set(found.map((value) => value[0])).size < list.spread) return 'possible';
  if (found.length >= (list.enough ?? 1)) return 'certain';
  return list.kind === 'words' ? 'likely' : 'possible';
}

function inSets({ list, sets }: CompiledList, values: readonly Value[]): Recognition[] {
  if (!sets.has(inOrder(values.map(({ code }) => code.toUpperCase())))) return [];
  const written = values.map((value) => value.written);
  return list.findings.map((finding) => recognition(list, finding, 'certain', written));
}

function recognition(
  list: ValueList,
  finding: ValueFinding,
  certainty: Certainty,
  found: readonly string[],
): Recognition {
  const most = CERTAINTIES.indexOf(finding.mostCertain);
  const quoted = found.slice(0, 3);
  const more = found.length > quoted.length ? ' …' : '';
  const reason = {
    nl: `${quoted.map((value) => `«${value}»`).join(', ')}${more} uit de lijst «${list.label.nl}»`,
    en: `${quoted.map((value) => `“${value}”`).join(', ')}${more} from the list “${list.label.en}”`,
  };
  return {
    ground: finding.ground,
    level: finding.level,
    certainty: CERTAINTIES[Math.min(most, CERTAINTIES.indexOf(certainty))] as Certainty,
    route: list.kind === 'words' ? 'value' : 'code-list',
    reason: explain(reason, finding.note, finding.level),
    sources: finding.sources,
    term: list.id,
    ...(list.grouping && { grouping: true as const }),
    ...((list.asCodes || list.kind !== 'words') && { contextual: true as const }),
  };
}
