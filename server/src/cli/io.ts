import type { ReadResult } from '../lsp/environment';
import { nodeEnvironment } from '../node/environment';
import { type FoundProfiles, findProfiles, isFolder, ownPath, readUri } from '../node/files';

/** One of the two streams a command writes to. */
export interface Output {
  write(text: string): void;
  readonly isTerminal: boolean;
  /** The width of the terminal in characters, when it is known. */
  readonly columns: number | undefined;
}

/** The files of the machine; see `node/files`. Nothing here rejects. */
export interface Files {
  isFolder(path: string): Promise<boolean>;
  findProfiles(folder: string): Promise<FoundProfiles>;
  ownPath(file: string): Promise<string>;
  readUri(uri: string): Promise<ReadResult | undefined>;
}

/** Everything a command needs of the world, so that a test can give it another one. */
export interface Io {
  readonly stdout: Output;
  readonly stderr: Output;
  /** The current directory, absolute. */
  readonly directory: string;
  readonly environment: { readonly [name: string]: string | undefined };
  /** @returns the date of today on the clock of this machine, as yyyy-mm-dd */
  today(): string;
  readonly files: Files;
}

/** The files of this machine as they are. */
export const nodeFiles: Files = { isFolder, findProfiles, ownPath, readUri };

/** @returns the process this program runs in. */
export function nodeIo(): Io {
  return {
    stdout: outputOf(process.stdout),
    stderr: outputOf(process.stderr),
    directory: process.cwd(),
    environment: process.env,
    today: nodeEnvironment.today,
    files: nodeFiles,
  };
}

function outputOf(stream: NodeJS.WriteStream): Output {
  return {
    write: (text) => void stream.write(text),
    isTerminal: stream.isTTY === true,
    columns: stream.columns,
  };
}
