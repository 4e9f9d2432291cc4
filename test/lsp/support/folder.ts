import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** A folder on disk that exists as long as a test runs. */
export class TestFolder {
  readonly path = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'tenzij-lsp-')));

  /** @returns the URI of the folder, or of a file in it. */
  uri(name = ''): string {
    return pathToFileURL(path.join(this.path, name)).href;
  }

  /** Writes a file and the folders it stands in. @returns its URI */
  write(name: string, content: string | Uint8Array): string {
    const file = path.join(this.path, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
    return this.uri(name);
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}

/** Runs something with folders on disk and removes them afterwards. */
export async function withFolders(count: number, run: (...folders: TestFolder[]) => Promise<void>): Promise<void> {
  const folders = Array.from({ length: count }, () => new TestFolder());
  try {
    await run(...folders);
  } finally {
    for (const folder of folders) folder.remove();
  }
}
