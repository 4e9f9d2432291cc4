import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Files, type Io, nodeFiles } from '../../server/src/cli/io';
import { run } from '../../server/src/cli/run';

/** A folder that exists as long as one test runs. */
export interface Folder {
  readonly path: string;
  /** Writes a file, with the folders it stands in. */
  write(name: string, content: string | Uint8Array): void;
}

/** Gives a test an empty folder and removes it afterwards. */
export async function inFolder(test: (folder: Folder) => void | Promise<void>): Promise<void> {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'tenzij-cli-')));
  try {
    await test({
      path: folder,
      write(name, content) {
        mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
        writeFileSync(path.join(folder, name), content);
      },
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** How a run of the command line ended. */
export interface Ended {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** What a test may change about the world of the command line. */
export interface World {
  readonly environment?: Io['environment'];
  readonly isTerminal?: boolean;
  /** Whether complaints go to a terminal; as `isTerminal` when it is left out. */
  readonly isErrorTerminal?: boolean;
  readonly columns?: number;
  readonly files?: Partial<Files>;
}

/** Runs the command line in this process. */
export async function tenzij(directory: string, argv: readonly string[], world: World = {}): Promise<Ended> {
  const written = { stdout: '', stderr: '' };
  const output = (name: 'stdout' | 'stderr') => ({
    write(text: string) {
      written[name] += text;
    },
    isTerminal: (name === 'stderr' ? world.isErrorTerminal : undefined) ?? world.isTerminal ?? false,
    columns: world.columns,
  });
  const exitCode = await run(argv, {
    stdout: output('stdout'),
    stderr: output('stderr'),
    directory,
    environment: world.environment ?? {},
    today: () => '2025-06-01',
    files: { ...nodeFiles, ...world.files },
  });
  return { exitCode, ...written };
}

/** The JSON report, as far as the tests look at it. */
export interface JsonReport {
  readonly version: string;
  readonly findings: readonly JsonFinding[];
  readonly summary: {
    readonly files: number;
    readonly errors: number;
    readonly warnings: number;
    readonly information: number;
    readonly hints: number;
    readonly byCode: { readonly [code: string]: number };
  };
}

export interface JsonRange {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

export interface JsonFinding {
  readonly file: string;
  readonly range: JsonRange;
  readonly code: string;
  readonly rule: string;
  readonly severity: string;
  readonly certainty: string;
  readonly message: string;
  readonly citations: readonly string[];
  readonly state?: string;
  readonly related: readonly { readonly file: string; readonly range: JsonRange; readonly message: string }[];
  readonly fixes: readonly {
    readonly title: string;
    readonly safety: string;
    readonly preferred: boolean;
    readonly changes: readonly {
      readonly file: string;
      readonly edits: readonly { readonly range: JsonRange; readonly newText: string }[];
    }[];
  }[];
}

/** Checks with `--format json`. */
export async function report(directory: string, argv: readonly string[], world?: World): Promise<JsonReport> {
  const { stdout } = await tenzij(directory, ['check', '--format', 'json', ...argv], world);
  return JSON.parse(stdout) as JsonReport;
}

/** A file with one error (TZ100): its block is never closed. */
export const BROKEN = 'codelijst Soort {\n';

/** The same error in English. */
export const BROKEN_ENGLISH = 'codelist Kind {\n';

/** A file with warnings and without errors. */
export const DOUBTFUL = 'profiel Proef "Proef" {\n}\n';
