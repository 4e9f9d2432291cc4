import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Diagnostic } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { EditedText, JSON_NUMBER, JSON_SPOTS, type Spot, TENZIJ_NUMBER, TENZIJ_SPOTS } from './edits';
import { places } from './inProcess';
import type { Input } from './inputs';
import { type Contender, compare } from './measure';
import { SHARED_NAME, SHARED_TEXT } from './profiles';
import { type Row, timed } from './rows';
import { Server, type ServerName } from './servers';

const GROUP = 'over the protocol';
const ROUND_TRIP_LIMIT_IN_MILLISECONDS = 2;
const START_LIMIT_IN_MILLISECONDS = 150;
const MEGABYTE = 1_000_000;

interface Side {
  readonly name: ServerName;
  readonly file: string;
  readonly number: Spot;
  readonly spots: readonly Spot[];
  text(input: Input): string;
}

const TENZIJ: Side = {
  name: 'tenzij',
  file: 'profiel.tenzij',
  number: TENZIJ_NUMBER,
  spots: TENZIJ_SPOTS,
  text: ({ tenzij }) => tenzij,
};
const JSON_SIDE: Side = {
  name: 'json',
  file: 'profiel.json',
  number: JSON_NUMBER,
  spots: JSON_SPOTS,
  text: ({ json }) => json,
};

/** Measures servers in processes of their own, over stdio. The inputs are those of 4 and 100 KB; `share` shortens a run. */
export async function measureProtocol(inputs: readonly Input[], share: number): Promise<readonly Row[]> {
  const directory = mkdtempSync(path.join(os.tmpdir(), 'tenzij-bench-'));
  try {
    const shared = path.join(directory, SHARED_NAME);
    mkdirSync(path.dirname(shared), { recursive: true });
    writeFileSync(shared, SHARED_TEXT);
    const folder = pathToFileURL(directory).href;
    const rows: Row[] = [];
    for (const input of inputs) rows.push(...(await measureTrips(folder, input, share)));
    rows.push(...(await measureStart(folder, inputs, share)));
    const largest = inputs.at(-1);
    if (largest) rows.push(...(await measureMemory(folder, largest, share)));
    return rows;
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/** One open document in one server. */
class OpenFile {
  readonly edited: EditedText;

  private constructor(
    readonly server: Server,
    private readonly uri: string,
    readonly side: Side,
    text: string,
  ) {
    this.edited = new EditedText(text);
  }

  static async open(folder: string, side: Side, input: Input, isProbed = false): Promise<OpenFile> {
    const server = await Server.start(side.name, folder, isProbed);
    const file = new OpenFile(server, `${folder}/${side.file}`, side, side.text(input));
    await server.open(file.uri, file.edited.text);
    await file.diagnostics();
    return file;
  }

  diagnostics(): Promise<readonly Diagnostic[]> {
    return this.server.diagnostics(this.uri);
  }

  /** Edits, and waits for the findings of what stands there then. */
  async editAndCheck(spot: Spot, turn: number): Promise<void> {
    const change = this.edited.edit(spot, turn);
    await this.server.change(this.uri, this.edited.version, change);
    await this.diagnostics();
  }

  checking(): Contender {
    return { run: (turn) => this.editAndCheck(this.side.number, turn), cpu: this.server.cpu };
  }

  hovering(): Contender {
    const document = TextDocument.create(this.uri, this.side.name, 1, this.edited.text);
    const place = places(this.edited.text);
    return { run: (turn) => this.server.hover(this.uri, document.positionAt(place(turn))), cpu: this.server.cpu };
  }

  /** Asks for the fixes of one finding after another. */
  async fixing(): Promise<Contender> {
    const found = await this.diagnostics();
    const fixable: Diagnostic[] = [];
    for (const each of found) if ((await this.server.fixes(this.uri, each)).length > 0) fixable.push(each);
    if (fixable.length === 0) throw new Error('no finding has a fix, so there is nothing to measure');
    return { run: (turn) => this.server.fixes(this.uri, fixable[turn % fixable.length]!), cpu: this.server.cpu };
  }
}

async function measureTrips(folder: string, input: Input, share: number): Promise<readonly Row[]> {
  const { size } = input;
  const own = await OpenFile.open(folder, TENZIJ, input);
  const peer = await OpenFile.open(folder, JSON_SIDE, input);
  try {
    const rounds = Math.round(60 * share);
    const checks = { rounds, runs: 1, warmUps: Math.round(80 * share) };
    const questions = { rounds, runs: 5, warmUps: Math.round(400 * share) };
    const checked = await compare(own.checking(), peer.checking(), checks);
    const hovered = await compare(own.hovering(), peer.hovering(), questions);
    const fixed = await compare(await own.fixing(), undefined, questions);
    const most = ROUND_TRIP_LIMIT_IN_MILLISECONDS;
    return [
      timed(GROUP, 'edit → findings', size, checked, { notSlower: true }),
      timed(GROUP, 'hover', size, hovered, { most }),
      timed(GROUP, 'code action', size, fixed, { most }, 'the JSON service has none'),
    ];
  } finally {
    await Promise.all([own.server.stop(), peer.server.stop()]);
  }
}

/** Every start is a new process; stopping the one before it is not part of the sample. */
class Starting implements Contender {
  private running: Server | undefined;

  constructor(
    private readonly folder: string,
    private readonly side: Side,
    private readonly input?: Input,
  ) {}

  async prepare(): Promise<void> {
    await this.running?.stop();
    this.running = undefined;
  }

  /** The processor time of the process that runs now, so what a start costs is read after it. */
  readonly cpu = (): number | undefined => (this.running ? this.running.cpu() : 0);

  async run(): Promise<void> {
    this.running = await Server.start(this.side.name, this.folder);
    if (!this.input) return;
    const uri = `${this.folder}/${this.side.file}`;
    await this.running.open(uri, this.side.text(this.input));
    await this.running.diagnostics(uri);
  }
}

async function measureStart(folder: string, inputs: readonly Input[], share: number): Promise<readonly Row[]> {
  const effort = { rounds: Math.max(4, Math.round(15 * share)), runs: 1, warmUps: 0 };
  const compareStarts = async (input?: Input) => {
    const starts = [new Starting(folder, TENZIJ, input), new Starting(folder, JSON_SIDE, input)] as const;
    const compared = await compare(...starts, effort);
    for (const start of starts) await start.prepare();
    return compared;
  };
  const rows = [timed(GROUP, 'bare Node, start to end', '', await compare(bareNode(), undefined, effort))];
  const most = START_LIMIT_IN_MILLISECONDS;
  rows.push(timed(GROUP, 'start → initialised', '', await compareStarts(), { most }));
  for (const input of inputs) {
    rows.push(timed(GROUP, 'start → first findings', input.size, await compareStarts(input)));
  }
  return rows;
}

/** What no server can be faster than. */
function bareNode(): Contender {
  const run = async () => {
    const child = spawn(process.execPath, ['-e', '0'], { stdio: 'ignore' });
    await once(child, 'exit');
  };
  return { run, cpu: () => undefined };
}

async function measureMemory(folder: string, input: Input, share: number): Promise<readonly Row[]> {
  const [few, many] = [10, Math.round(1000 * share)];
  const measured = [];
  for (const side of [TENZIJ, JSON_SIDE]) {
    const file = await OpenFile.open(folder, side, input, true);
    const after = async (from: number, to: number) => {
      for (let turn = from; turn < to; turn++) await file.editAndCheck(side.spots[turn % side.spots.length]!, turn);
      return file.server.memory();
    };
    measured.push([await after(0, few), await after(few, many)] as const);
    await file.server.stop();
  }
  const [own, peer] = measured;
  if (!own || !peer) return [];
  const row = (what: string, key: 'heapUsed' | 'rss', index: 0 | 1): Row => ({
    group: GROUP,
    what: `${what} after ${(index === 0 ? few : many).toLocaleString('en')} edits`,
    size: input.size,
    target: {},
    unit: 'MB',
    value: own[index][key] / MEGABYTE,
    peerValue: peer[index][key] / MEGABYTE,
  });
  return [
    row('heap', 'heapUsed', 0),
    row('heap', 'heapUsed', 1),
    row('memory (RSS)', 'rss', 0),
    row('memory (RSS)', 'rss', 1),
  ];
}
