import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A file under `examples/`; `name` is its path in there with forward slashes. */
export interface ExampleFile {
  readonly name: string;
  readonly text: string;
}

/** @returns every `.tenzij` file under `examples/`, by name. */
export function exampleFiles(): readonly ExampleFile[] {
  return readdirSync('examples', { recursive: true })
    .map((name) => String(name).split(path.sep).join('/'))
    .filter((name) => name.endsWith('.tenzij'))
    .sort()
    .map((name) => ({ name, text: readFileSync(path.join('examples', name), 'utf8') }));
}
