import assert from 'node:assert/strict';
import { type Finding, type Fix, LineIndex } from '../../../server/src/core';
import type { After, Case, CaseFile } from './cases';
import type { Marker } from './markers';
import { applyFix, findingsIn, type RunInput } from './run';

type Findings = ReadonlyMap<string, readonly Finding[]>;

/** The form in which markers and findings are compared and shown: file:line:column-column code. */
interface Place {
  readonly file: string;
  readonly line: number;
  readonly from: number;
  readonly to: number;
  readonly code: string;
}

/**
 * Runs one case and compares its findings and fixes with what it says.
 * @param code the rule whose findings the case lists in full
 * @returns the titles of the fixes the rule offered in this case, and of those the case shows
 * @throws AssertionError with the case's line when something differs
 */
export function checkCase(
  each: Case,
  code: string,
): { readonly offered: readonly Fix[]; readonly shown: readonly Fix[] } {
  const input = inputOf(each);
  const found = findingsIn(input);
  comparePlaces(each, code, found);
  compareWeights(each, found);
  const shown = checkFixes(each, input, found);
  const own = [...found.values()].flat().filter((finding) => finding.code === code);
  return { offered: own.flatMap(({ fixes }) => fixes), shown };
}

function inputOf({ files, date, framework, terms }: Case): RunInput {
  const readable = files.filter(({ unreadable }) => unreadable === undefined);
  return {
    files: new Map(readable.map(({ name, text }) => [name, text])),
    unreadable: new Map(files.flatMap(({ name, unreadable }) => (unreadable ? [[name, unreadable] as const] : []))),
    date,
    framework,
    terms,
  };
}

/** The rule's own findings must be listed in full, and so must mistakes of the language: they would make the case test something else. */
function comparePlaces(each: Case, code: string, found: Findings): void {
  const expected = each.files.flatMap((file) => file.markers.map((marker) => placeOfMarker(file, marker)));
  const mentioned = new Set(expected.map((place) => place.code));
  const actual = each.files.flatMap((file) =>
    (found.get(file.name) ?? [])
      .filter((finding) => each.all || finding.code === code || mentioned.has(finding.code) || isMistake(finding))
      .map((finding) => placeOfFinding(file, finding)),
  );
  const listed = actual.filter(
    (place) =>
      each.all || place.code === code || place.code.startsWith('TZ1') || expected.some((other) => isSame(place, other)),
  );
  assert.deepEqual(shownPlaces(listed), shownPlaces(expected), `${label(each)}: other findings than the markers say`);
}

function isMistake({ code, severity }: Finding): boolean {
  return code.startsWith('TZ1') && severity === 'error';
}

function shownPlaces(places: readonly Place[]): readonly string[] {
  return places.map(({ file, line, from, to, code }) => `${file}:${line + 1}:${from}-${to} ${code}`).sort();
}

function isSame(a: Place, b: Place): boolean {
  return shownPlaces([a])[0] === shownPlaces([b])[0];
}

function placeOfMarker({ name }: CaseFile, { line, from, to, code }: Marker): Place {
  return { file: name, line, from, to, code };
}

/** A finding without width is shown as one caret; one of several lines reaches to the end of its first. */
function placeOfFinding({ name, text }: CaseFile, { span, code }: Finding): Place {
  const index = new LineIndex(text);
  const start = index.position(span.start);
  const end = index.position(span.end);
  const to = end.line === start.line ? end.character : index.lineText(start.line).length;
  return { file: name, line: start.line, from: start.character, to: Math.max(to, start.character + 1), code };
}

function findingAt(file: CaseFile, marker: Marker, found: Findings): readonly Finding[] {
  return (found.get(file.name) ?? []).filter((finding) =>
    isSame(placeOfFinding(file, finding), placeOfMarker(file, marker)),
  );
}

function compareWeights(each: Case, found: Findings): void {
  for (const file of each.files) {
    for (const marker of file.markers) {
      const here = findingAt(file, marker, found).map(({ severity, certainty }) => ({ severity, certainty }));
      const fits = here.some(
        ({ severity, certainty }) =>
          (marker.severity ?? severity) === severity && (marker.certainty ?? certainty) === certainty,
      );
      const where = `${label(each)}: ${marker.code} on line ${marker.line + 1}`;
      assert.ok(fits, `${where} is ${here.map((one) => `${one.severity} ${one.certainty}`).join(', ')}`);
    }
  }
}

function checkFixes(each: Case, input: RunInput, found: Findings): readonly Fix[] {
  const asked = each.files.flatMap((file) =>
    file.markers.flatMap((marker) => marker.fixes.map((title) => ({ file, marker, title }))),
  );
  assert.equal(asked.length, each.afters.length, `${label(each)}: every "// fix:" needs one fence "after"`);
  return asked.map(({ file, marker, title }, index) => {
    const offers = findingAt(file, marker, found).flatMap(({ fixes }) => fixes);
    const fix = offers.find((offer) => offer.title.nl.startsWith(title) || offer.title.en.startsWith(title));
    const titles = offers.map((offer) => offer.title.nl).join(' | ');
    assert.ok(fix, `${label(each)}: no fix "${title}" for ${marker.code}; there are: ${titles || 'none'}`);
    checkFix(each, input, found, marker.code, fix, each.afters[index]!);
    return fix;
  });
}

function checkFix(each: Case, input: RunInput, found: Findings, code: string, fix: Fix, after: After): void {
  const where = `${label(each)}: after "${fix.title.nl}"`;
  const files = applyFix(fix, input.files);
  for (const [name, text] of files) {
    const expected = after.files.get(name) ?? input.files.get(name);
    assert.equal(text, expected, `${where}: other text in ${name}`);
  }
  const settled = new Map([...files, ...after.filled]);
  const left = findingsIn({ ...input, files: settled });
  assert.ok(count(left, code) < count(found, code), `${where} the finding ${code} is still there`);
  const isNewMistake = count(left, 'TZ100') > count(found, 'TZ100');
  assert.ok(!isNewMistake, `${where} the text has a syntax error`);
}

function count(findings: Findings, code: string): number {
  return [...findings.values()].flat().filter((finding) => finding.code === code).length;
}

function label({ name, line }: Case): string {
  return `case "${name}" (line ${line})`;
}

const QUOTED = /"[^"]*"/g;
const WORD = /^\p{Ll}+$/u;

/** @returns what kind of fix this is: its safety and the first words of its title that do not come from the file. */
export function shapeOf({ safety, title }: Fix): string {
  const words = title.nl
    .toLowerCase()
    .replace(QUOTED, '')
    .split(/\s+/)
    .filter((word) => WORD.test(word));
  return `${safety}: ${words.slice(0, 2).join(' ')}`;
}
