import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Analysis, Workspace } from '../../server/src/core';

/** A file whose text held marks: `§` marks one offset, `§1` to `§9` several. The marks are not part of the text. */
export interface Fixture {
  readonly analysis: Analysis;
  readonly uri: string;
  readonly text: string;
  /** The offset of the mark `§`, or of the mark with a number. */
  at(mark?: number): number;
}

const MARK = /§(\d?)/g;

/**
 * Reads files with marks into a workspace.
 * @param files text per file name; the first file is the one the fixture is about
 */
export function fixtureOf(files: { readonly [name: string]: string }, date = '2026-11-24'): Fixture {
  const marks = new Map<string, number>();
  const changes = Object.entries(files).map(([name, marked], index) => {
    let text = '';
    let from = 0;
    for (const match of marked.matchAll(MARK)) {
      text += marked.slice(from, match.index);
      from = match.index + match[0].length;
      if (index === 0) marks.set(match[1] ?? '', text.length);
    }
    return { kind: 'set' as const, uri: uriOf(name), text: text + marked.slice(from) };
  });
  const analysis = new Workspace({ date }).apply(...changes);
  const [first] = changes;
  return {
    analysis,
    uri: first!.uri,
    text: first!.text,
    at(mark) {
      const found = marks.get(mark === undefined ? '' : String(mark));
      if (found === undefined) throw new Error(`the fixture has no mark §${mark ?? ''}`);
      return found;
    },
  };
}

/** One file with marks. */
export function fixture(marked: string): Fixture {
  return fixtureOf({ 'test.tenzij': marked });
}

export function uriOf(name: string): string {
  return `file:///profielen/${name}`;
}

const EXAMPLES = path.join(process.cwd(), 'examples/cub');
const EXAMPLE_FILES = ['cub.tenzij', 'gedeeld/studiefinanciering.tenzij'];

/** The public profile of DUO with its shared file. */
export function cub(): Fixture & {
  /** The offset of the first occurrence of `text`, or of the one behind `after`. */ find(
    text: string,
    after?: string,
  ): number;
} {
  const read = (name: string) => readFileSync(path.join(EXAMPLES, name), 'utf8');
  const made = fixtureOf(Object.fromEntries(EXAMPLE_FILES.map((name) => [name, read(name)])));
  return {
    ...made,
    find(text, after) {
      const from = after === undefined ? 0 : made.text.indexOf(after);
      const found = made.text.indexOf(text, from);
      if (from < 0 || found < 0) throw new Error(`the example does not hold ${text}`);
      return found;
    },
  };
}
