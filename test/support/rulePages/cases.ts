import { type Fence, type Section, sectionsOf } from './markdown';
import { type Marker, readMarkers } from './markers';

/** A file of a case; the main file is named `main.tenzij`. */
export interface CaseFile {
  readonly name: string;
  readonly text: string;
  readonly markers: readonly Marker[];
  /** Why the file has no text, when the host could not read it. */
  readonly unreadable: string | undefined;
}

/** The whole text of each changed file after a fix, by name. */
export interface After {
  readonly files: ReadonlyMap<string, string>;
  /** The same with its holes filled in sensibly, for a fix whose default text is itself still a finding. */
  readonly filled: ReadonlyMap<string, string>;
}

/** One named case of `cases.md`. */
export interface Case {
  readonly name: string;
  readonly line: number;
  readonly files: readonly CaseFile[];
  readonly date: string | undefined;
  readonly framework: string | undefined;
  /** True when the markers list the findings of every rule. */
  readonly all: boolean;
  /** The workspace's own terms, as JSON. */
  readonly terms: string | undefined;
  readonly afters: readonly After[];
}

const MAIN = 'main.tenzij';

/**
 * Reads `cases.md`. A section of level 2 is a case; its fences are, in order, the files, and per fix an `after` fence and
 * perhaps a `filled` one.
 * @throws Error when a case has no main file or a fence has an unknown mark
 */
export function casesOf(markdown: string): readonly Case[] {
  return sectionsOf(markdown)
    .filter(({ level }) => level === 2)
    .map(caseOf);
}

function caseOf({ title, line, fences }: Section): Case {
  const files: CaseFile[] = [];
  const afters: { files: Map<string, string>; filled: Map<string, string> }[] = [];
  let terms: string | undefined;
  const options = new Map<string, string>();
  for (const fence of fences) {
    const { name, marks } = infoOf(fence);
    for (const [key, value] of marks) options.set(key, value);
    if (fence.info[0] === 'json') terms = fence.text;
    else if (marks.has('after')) {
      const current = afters.at(-1);
      // A fix that changes several files has an `after` fence for each; the same name again is the next fix.
      if (current && !current.files.has(name) && current.filled.size === 0) current.files.set(name, fence.text);
      else afters.push({ files: new Map([[name, fence.text]]), filled: new Map() });
    } else if (marks.has('filled')) afters.at(-1)?.filled.set(name, fence.text);
    else files.push({ name, ...readMarkers(fence.text), unreadable: marks.get('unreadable') });
  }
  if (!files.some(({ name }) => name === MAIN)) throw new Error(`line ${line}: the case "${title}" has no main file`);
  return {
    name: title,
    line,
    files,
    date: options.get('date'),
    framework: options.get('framework'),
    all: options.has('all'),
    terms,
    afters,
  };
}

const MARKS: ReadonlySet<string> = new Set(['after', 'filled', 'all', 'date', 'framework', 'unreadable', 'terms']);

/** @returns the name of the fence's file, and its marks, with their values where they have one. */
export function infoOf({ info, line }: Fence): { readonly name: string; readonly marks: ReadonlyMap<string, string> } {
  let name = MAIN;
  const marks = new Map<string, string>();
  for (const word of info.slice(1)) {
    const [key = '', value = ''] = word.split('=');
    if (MARKS.has(key)) marks.set(key, value);
    else if (word.includes('.')) name = word;
    else throw new Error(`line ${line}: "${word}" is no mark of a fence`);
  }
  return { name, marks };
}
