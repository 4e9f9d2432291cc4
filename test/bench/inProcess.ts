import type { JSONDocument } from 'vscode-json-languageservice';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Analysis, Workspace } from '../../server/src/core';
import { hover } from '../../server/src/core/ide';
import { parse } from '../../server/src/core/syntax/parse';
import { JSON_NUMBER, TENZIJ_NUMBER, variants } from './edits';
import { DATE, FOLDER, type Input, inputOf, SHARED_URI, type Size } from './inputs';
import { jsonService } from './jsonService';
import { type Contender, compare, type Effort } from './measure';
import { fitted, SHARED_TEXT, tenzijFile } from './profiles';
import { type Row, timed } from './rows';

const GROUP = 'in one process';
const TENZIJ_URI = `${FOLDER}profiel.tenzij`;
const JSON_URI = `${FOLDER}profiel.json`;
const CHECK_LIMIT_IN_MILLISECONDS = 10;
const HOVER_LIMIT_IN_MILLISECONDS = 2;
/** Different places for the pointer, so that neither side can answer from memory. */
const HOVER_PLACES = 211;

/** How hard to measure a size; `share` below 1 makes a run shorter. */
function effortFor(size: Size, share: number): Effort {
  const full = {
    '4 KB': { rounds: 60, runs: 10, warmUps: 600 },
    '100 KB': { rounds: 50, runs: 1, warmUps: 60 },
    '1,000 KB': { rounds: 15, runs: 1, warmUps: 8 },
    'over the limit': { rounds: 15, runs: 1, warmUps: 8 },
  }[size];
  const least = (count: number, minimum: number) => Math.max(minimum, Math.round(count * share));
  return { rounds: least(full.rounds, 5), runs: full.runs, warmUps: least(full.warmUps, 3) };
}

/** Measures parsing, checking and hovering without a protocol, next to VS Code's JSON service. */
export async function measureInProcess(
  share: number,
): Promise<{ readonly rows: readonly Row[]; readonly inputs: readonly Input[] }> {
  const rows: Row[] = [];
  const inputs: Input[] = [];
  for (const size of ['4 KB', '100 KB', '1,000 KB'] as const) {
    const input = await inputOf(size);
    inputs.push(input);
    rows.push(...(await measureSize(input, effortFor(size, share))));
    if (size === '100 KB') rows.push(...(await measureColdChecks(input, effortFor(size, share))));
  }
  const overLimit = await inputOf('over the limit');
  inputs.push(overLimit);
  rows.push(await measureOverLimit(overLimit, effortFor('over the limit', share)));
  return { rows, inputs };
}

async function measureSize(input: Input, effort: Effort): Promise<readonly Row[]> {
  const { size } = input;
  const parsed = await compare(parsing(input), jsonParsing(input), effort);
  const checked = await compare(checking(input), jsonChecking(input), effort);
  const hovered = await compare(hovering(input), await jsonHovering(input), { ...effort, runs: 20, warmUps: 400 });
  const most = size === '100 KB' ? { most: CHECK_LIMIT_IN_MILLISECONDS } : {};
  return [
    timed(GROUP, 'parse', size, parsed),
    timed(GROUP, 'check after one edit', size, checked, { ...most, notSlower: true }),
    timed(GROUP, 'hover', size, hovered, { most: HOVER_LIMIT_IN_MILLISECONDS }),
  ];
}

function parsing({ tenzij }: Input): Contender {
  const text = variants(tenzij, TENZIJ_NUMBER);
  return { run: (turn) => parse(text(turn)) };
}

function jsonParsing({ json }: Input): Contender {
  const service = jsonService();
  const text = variants(json, JSON_NUMBER);
  return { run: (turn) => service.parseJSONDocument(TextDocument.create(JSON_URI, 'json', turn, text(turn))) };
}

/** A check as an editor asks for one: the shared file and the words seen before are known, the file itself is new. */
export function checking({ tenzij }: Pick<Input, 'tenzij'>): Contender {
  const text = variants(tenzij, TENZIJ_NUMBER);
  const workspace = withSharedFile();
  return {
    run: (turn) => workspace.apply({ kind: 'set', uri: TENZIJ_URI, text: text(turn) }).findings(TENZIJ_URI),
  };
}

function jsonChecking({ json }: Input): Contender {
  const service = jsonService();
  const text = variants(json, JSON_NUMBER);
  return {
    run: (turn) => {
      const document = TextDocument.create(JSON_URI, 'json', turn, text(turn));
      return service.doValidation(document, service.parseJSONDocument(document));
    },
  };
}

async function measureColdChecks(input: Input, effort: Effort): Promise<readonly Row[]> {
  const collects = 'major';
  const collected = await compare({ ...checking(input), collects }, { ...jsonChecking(input), collects }, effort);
  return [await measureFirstCheck(input, effort), timed(GROUP, 'check after a full collection', input.size, collected)];
}

/** @returns a text of the same size, of which no name or sentence stands in the text of another turn */
export function unseenText({ tenzij }: Pick<Input, 'tenzij'>, turn: number): string {
  return tenzijFile(fitted(tenzij.length, tenzijFile, 1000 * (turn + 1)));
}

/** A check as the command line does one: nothing is known of the text. */
export function checkAnew(text: string): unknown {
  return withSharedFile().apply({ kind: 'set', uri: TENZIJ_URI, text }).findings(TENZIJ_URI);
}

async function measureFirstCheck(input: Input, effort: Effort): Promise<Row> {
  let turns = 0;
  let text = unseenText(input, turns++);
  const own: Contender = {
    prepare: () => {
      text = unseenText(input, turns++);
    },
    run: () => checkAnew(text),
  };
  const json = variants(input.json, JSON_NUMBER);
  const peer: Contender = {
    run: (turn) => {
      const service = jsonService();
      const document = TextDocument.create(JSON_URI, 'json', turn, json(turn));
      return service.doValidation(document, service.parseJSONDocument(document));
    },
  };
  const measured = await compare(own, peer, { ...effort, runs: 1 });
  return timed(GROUP, 'first check, all words new', input.size, measured, {
    most: CHECK_LIMIT_IN_MILLISECONDS,
    notSlower: true,
  });
}

/** Over the limit only the syntax is checked, so that is all the peer does. */
async function measureOverLimit(input: Input, effort: Effort): Promise<Row> {
  const measured = await compare(checking(input), jsonParsing(input), effort);
  return timed(GROUP, 'check, syntax only', input.size, measured, { notSlower: true });
}

function hovering({ tenzij }: Input): Contender {
  const analysis: Analysis = withSharedFile().apply({ kind: 'set', uri: TENZIJ_URI, text: tenzij });
  analysis.findings(TENZIJ_URI);
  const offset = places(tenzij);
  return { run: (turn) => hover(analysis, TENZIJ_URI, offset(turn), 'nl') };
}

async function jsonHovering({ json }: Input): Promise<Contender> {
  const service = jsonService();
  const document = TextDocument.create(JSON_URI, 'json', 1, json);
  const parsed: JSONDocument = service.parseJSONDocument(document);
  await service.doValidation(document, parsed);
  const offset = places(json);
  return { run: (turn) => service.doHover(document, document.positionAt(offset(turn)), parsed) };
}

/** @returns a function that gives places in words, spread over the text. */
export function places(text: string): (turn: number) => number {
  const words = [...text.matchAll(/\b[a-z_]{4,}\b/g)];
  return (turn) => {
    const word = words[Math.floor((words.length * ((turn * 89) % HOVER_PLACES)) / HOVER_PLACES)]!;
    return word.index + 2;
  };
}

function withSharedFile(): Workspace {
  const workspace = new Workspace({ date: DATE });
  workspace.apply({ kind: 'set', uri: SHARED_URI, text: SHARED_TEXT });
  return workspace;
}
