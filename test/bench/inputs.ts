import { TextDocument } from 'vscode-languageserver-textdocument';
import { SYNTAX_ONLY_LENGTH, Workspace } from '../../server/src/core';
import { jsonOf } from './jsonProfiles';
import { jsonService } from './jsonService';
import { EXAMPLE_TEXT, type FileShape, fitted, SHARED_NAME, SHARED_TEXT, tenzijFile } from './profiles';

/** The day that everything is judged on, so that a figure does not change with the calendar. */
export const DATE = '2026-06-01';

export const FOLDER = 'file:///bench/';
export const SHARED_URI = `${FOLDER}${SHARED_NAME}`;

/** The same profiles in two spellings of nearly the same size. */
export interface Input {
  readonly size: string;
  readonly tenzij: string;
  readonly json: string;
  readonly profiles: number;
  readonly jsonProfiles: number;
  /** How many findings the check gives; the JSON has none. */
  readonly findings: number;
}

const MOST_APART = 0.02;

/** Lengths in characters. The third stays under the length above which only syntax is checked; the fourth exceeds it. */
const LENGTHS = {
  '4 KB': 4096,
  '100 KB': 100_000,
  '1,000 KB': SYNTAX_ONLY_LENGTH - 1000,
  'over the limit': SYNTAX_ONLY_LENGTH + 12_000,
} as const;

export type Size = keyof typeof LENGTHS;

/** @returns the input of a size. @throws Error when it would not measure what it is meant to measure */
export async function inputOf(size: Size): Promise<Input> {
  const shape = fitted(LENGTHS[size], tenzijFile);
  const tenzij = tenzijFile(shape);
  const write = (each: FileShape) => jsonOf(tenzijFile(each));
  const jsonShape = fitted(tenzij.length, write);
  const json = write(jsonShape);
  const apart = 1 - Buffer.byteLength(json) / Buffer.byteLength(tenzij);
  if (Math.abs(apart) > MOST_APART) throw new Error(`${size}: the JSON is ${(100 * apart).toFixed(1)} % smaller`);
  const isTooLong = tenzij.length > SYNTAX_ONLY_LENGTH;
  if (isTooLong !== (size === 'over the limit')) throw new Error(`${size} is on the wrong side of the limit`);
  const findings = codesOf(tenzij);
  if (!isTooLong) expectFindings(size, findings, shape.profiles);
  await expectValidJson(size, json);
  const { profiles } = shape;
  return { size, tenzij, json, profiles, jsonProfiles: jsonShape.profiles, findings: findings.length };
}

/** Every profile must be judged as the example is: a mistake made by making the file would be measured as work. */
function expectFindings(size: Size, found: readonly string[], profiles: number): void {
  const wanted = Array.from({ length: profiles }, () => codesOf(EXAMPLE_TEXT)).flat();
  if (sortedText(found) === sortedText(wanted)) return;
  throw new Error(`${size}: ${profiles} profiles have other findings than ${profiles} times the example`);
}

function sortedText(codes: readonly string[]): string {
  return [...codes].sort().join();
}

function codesOf(text: string): readonly string[] {
  const uri = `${FOLDER}input.tenzij`;
  const analysis = new Workspace({ date: DATE }).apply(
    { kind: 'set', uri: SHARED_URI, text: SHARED_TEXT },
    { kind: 'set', uri, text },
  );
  return analysis.findings(uri).map(({ code }) => code);
}

/** The JSON must be valid, and a wrong date and a wrong word must be noticed: a schema that checks nothing is no peer. */
async function expectValidJson(size: Size, json: string): Promise<void> {
  const service = jsonService();
  const problems = async (text: string) => {
    const document = TextDocument.create(`${FOLDER}input.json`, 'json', 1, text);
    return (await service.doValidation(document, service.parseJSONDocument(document))).length;
  };
  const counts = [json, json.replace('"2012-', '"2012-9'), json.replace('"crm-2025"', '"crm-2029"')].map(problems);
  if ((await Promise.all(counts)).join() !== '0,1,1') throw new Error(`${size}: the schema does not check the JSON`);
}
