import type { Unreadable } from '../core';

/** The text of a file, without byte-order mark, or why it has none. */
export type ReadResult = { readonly text: string } | { readonly unreadable: Unreadable };

/** Ends what a call began: a timer, a registration. */
export interface Stoppable {
  stop(): void;
}

/**
 * What the server needs of the machine it runs on; another one than Node would differ in this only.
 * What changes on disk is heard from the client, which watches files better than any server.
 */
export interface RuntimeEnvironment {
  /**
   * Reads one file; never rejects.
   * @returns undefined when nobody here can say whether there is such a file, such as for a scheme that is not `file`
   */
  readFile(uri: string): Promise<ReadResult | undefined>;
  /**
   * Finds the profiles of a folder: every `*.tenzij` file in it and below, outside `node_modules` and what starts with a dot.
   * Follows links that stay in the folder, each folder once; never rejects.
   * @param folder the URI of the folder
   * @returns the URIs of the files; empty when the folder cannot be read
   */
  listProfiles(folder: string): Promise<readonly string[]>;
  /** @returns today in local time, as yyyy-mm-dd. */
  today(): string;
  /** Calls `callback` once the messages that have arrived by now have been handled. */
  afterArrived(callback: () => void): void;
  /** Calls `callback` once after so many milliseconds. */
  after(milliseconds: number, callback: () => void): Stoppable;
  /** Calls `callback` every so many milliseconds; does not keep the process alive. */
  every(milliseconds: number, callback: () => void): Stoppable;
}
