import { readFileSync } from 'node:fs';
import path from 'node:path';

/** What a made file holds. */
export interface FileShape {
  /** How many times the example stands in it, each time under other names, with other numbers and answers. */
  readonly profiles: number;
  /** The number of the first profile; files that share no number share no name and no sentence. */
  readonly first?: number;
  /** How many rows of the cross table and the decision table stay, the last row of the latter not counted. */
  readonly rows?: number;
  /** How many statements are missing at the end: 1 the example, 2 also the measurement, 3 also the evidence. */
  readonly without?: number;
  /** How long the explanation in each profile is, in characters; below 40 there is none. */
  readonly note?: number;
}

const EXAMPLE = path.join('examples', 'cub');

/** The path at which a made file imports the shared one. */
export const SHARED_NAME = 'gedeeld/studiefinanciering.tenzij';

/** The example as it is in the project. */
export const EXAMPLE_TEXT = readFileSync(path.join(EXAMPLE, 'cub.tenzij'), 'utf8');

/** The file that every made file imports. */
export const SHARED_TEXT = readFileSync(path.join(EXAMPLE, SHARED_NAME), 'utf8');

const TOWNS =
  'Zutphen Deventer Gouda Delft Leiden Breda Tilburg Venlo Assen Emmen Hoorn Alkmaar Kampen Zwolle Tiel Goes'.split(
    ' ',
  );

const NAMES = /\b(onderwijssoort|woonafstand|blijft_staan|risico|S2014|M2014|CUB)\b/g;

const NOTE =
  'Dit profiel wordt elk jaar opnieuw bekeken door de afdeling die het maakte en door iemand die er niet aan meewerkte ';

/** How many profiles tell how long one is on average. */
const SAMPLE = 20;
const LEAST_NOTE = 40;
/** The rows of the two tables that may be left out. */
const ALL_ROWS = 28;
/** What may be left out at the end, from the first. */
const LAST_STATEMENTS = ['bewijs', 'meting', 'voorbeeld'];

const [head, body] = parts();

/**
 * @returns the text of a Tenzij file: the import, then the profiles, each with its own evidence, measurement and example.
 * @throws Error when the example no longer has the shape that is cut up here
 */
export function tenzijFile(shape: FileShape): string {
  const { profiles, first = 1 } = shape;
  const made = Array.from({ length: profiles }, (_, index) => profile(first + index, shape));
  return `${head}\n${made.join('\n')}`;
}

/**
 * Makes a file of a given size out of whole profiles. What is left over becomes their explanations; where not even one
 * fits, it loses statements and rows.
 * @param length the size wanted, in characters
 * @param write what a shape looks like as text
 * @returns the largest shape whose text is not longer than `length`
 */
export function fitted(length: number, write: (shape: FileShape) => string, first = 1): FileShape {
  const fits = (shape: FileShape) => write(shape).length <= length;
  let profiles = Math.max(1, Math.floor((length * SAMPLE) / write({ profiles: SAMPLE, first }).length));
  while (profiles > 1 && !fits({ profiles, first })) profiles--;
  while (fits({ profiles: profiles + 1, first })) profiles++;
  const shape = reductions({ profiles, first }).find(fits);
  if (!shape) throw new Error(`not even a part of a profile fits in ${length} characters`);
  // The text grows by one character per profile for every character of the explanation.
  const spare = length - write({ ...shape, note: LEAST_NOTE }).length;
  return spare < 0 ? shape : { ...shape, note: LEAST_NOTE + Math.floor(spare / profiles) };
}

function reductions(shape: FileShape): readonly FileShape[] {
  return [0, 1, 2, 3].flatMap((without) =>
    Array.from({ length: ALL_ROWS + 1 }, (_, missing) => ({ ...shape, without, rows: ALL_ROWS - missing })),
  );
}

/** The import and the profile of the example, with what stands behind the profile moved into it. */
function parts(): readonly [string, string] {
  const use = /^gebruik .*$/m.exec(EXAMPLE_TEXT)?.[0];
  const whole = /^profiel CUB [\s\S]*$/m.exec(EXAMPLE_TEXT)?.[0];
  const end = whole?.indexOf('\n}\n') ?? -1;
  if (!use || !whole || end < 0) throw new Error('examples/cub/cub.tenzij no longer is an import, a profile and more');
  const behind = whole.slice(end + '\n}\n'.length).replace(/^(?=.)/gm, '  ');
  return [`${use}\n`, `${whole.slice(0, end)}\n${behind}}\n`];
}

function profile(number: number, { rows = ALL_ROWS, without = 0, note = 0 }: FileShape): string {
  const shortened = shortenTables(withoutLast(body, without), rows);
  const explained = shortened.replace('  populatie ', `${explanation(number, note)}  populatie `);
  return explained
    .replace(/^( *\| )(\d+)( m \||\.\.\d+ m )(.*)$/gm, (_, open, from, rest, points) =>
      from === '0' ? `${open}${from}${rest}${points}` : open + bounds(from + rest, number) + lowered(points, number),
    )
    .replace(/"[^"\n]{15,}"/g, (text) => (text.includes(' ') ? varied(text, number) : text))
    .replace(/-(\d\d)(?= #| t\/m|$)/gm, (_, day) => `-${dayNear(Number(day), number)}`)
    .replace(/#9f31c2/, `#${(0x9f31c2 - number).toString(16)}`)
    .replace(NAMES, (name) => `${name}_${number}`);
}

/** Another day in the same half of the month, so that no period ends before it starts. */
function dayNear(day: number, number: number): string {
  const half = day < 15 ? 1 : 15;
  return String(half + ((day + number) % 14)).padStart(2, '0');
}

function withoutLast(text: string, count: number): string {
  const first = LAST_STATEMENTS.at(-count);
  return count === 0 ? text : `${text.slice(0, text.indexOf(`\n  ${first} `))}}\n`;
}

/** From the end, because the last row, `anders`, takes what the rows of the decision table in front of it leave. */
function shortenTables(text: string, rows: number): string {
  let seen = 0;
  return text.replace(/^ *\| (?:-|\d[\d.]* m|onbekend|\d\d\.\.\d\d jaar) +\|.*\n/gm, (row) =>
    seen++ < rows ? row : '',
  );
}

function explanation(number: number, length: number): string {
  if (length < LEAST_NOTE) return '';
  const start = `  toelichting: "${TOWNS[number % TOWNS.length]} ${number}: `;
  const size = length - start.length - 2;
  return `${start}${NOTE.repeat(Math.ceil(size / NOTE.length)).slice(0, size)}"\n`;
}

/** Shifts both ends of neighbouring ranges by as much, so that they still join; the last end stays. */
function bounds(range: string, number: number): string {
  return range.replace(/\d{4,6}/g, (bound) => (bound === '500000' ? bound : String(Number(bound) + (number % 97))));
}

/** Lowers the points a little, but not the ones that the example's own `voorbeeld` counts on. */
function lowered(points: string, number: number): string {
  let column = 0;
  return points.replace(/\d+/g, (digits) => {
    const isCounted = digits === '100' && column === 0;
    const changed = isCounted || digits === '0' ? digits : String(Number(digits) - ((number + column) % 4));
    column++;
    return changed.padStart(digits.length);
  });
}

/** The same sentence about another town, with other counts. */
function varied(text: string, number: number): string {
  const counted = text.replace(/\b\d{2,3}(?= %| van| tegen)/g, (count) => String(Number(count) + (number % 29)));
  return `${counted.slice(0, -1)}, ${TOWNS[number % TOWNS.length]} ${number}"`;
}
