import type { FileEdit } from '../../lint/finding';
import { closureOf, visibleIn } from '../../model/imports';
import { type SourceFile, uriKey } from '../../model/source';
import type { Bilingual } from '../../text/bilingual';
import { applyEdits } from '../../text/edit';
import { newlineOf } from '../../text/newlines';
import { type Analysis, Workspace } from '../../workspace';
import { lookupIn } from '../place';
import { stillUsed, takeOut, useEdits, useText, type Wanted } from './edits';
import { type Copy, copiesOf, definitionAt } from './parts';
import { commonFolder, relativePath } from './paths';

export { definitionAt };

/** A definition that several files repeat, brought to one of them or to a new one. */
export interface Sharing {
  readonly title: Bilingual;
  /** The file that comes to be; undefined when an existing file takes the definition. */
  readonly created: { readonly uri: string; readonly text: string } | undefined;
  readonly changes: readonly FileEdit[];
}

/** A file with nothing but definitions is one to share; how far it is on the way to be the one. */
interface Target {
  readonly uri: string;
  /** The copy that stays where it is. */
  readonly home?: Copy;
  readonly created?: { readonly uri: string; readonly text: string };
  readonly changes: readonly FileEdit[];
}

/**
 * Moves the code list or data at an offset, which other files of the workspace repeat word for word, to a shared file.
 * @returns undefined when nobody repeats it, or when anything would be found afterwards that is not found now
 */
export function shareDefinition(analysis: Analysis, uri: string, offset: number): Sharing | undefined {
  const linked = analysis.linked(uri);
  const definition = linked && definitionAt(linked.file, offset);
  const copies = definition ? copiesOf(analysis, linked, definition) : [];
  if (copies.length < 2) return undefined;
  for (const target of [homeOf(analysis, copies), existing(analysis, copies), created(analysis, copies)]) {
    const sharing = target && sharingTo(target, copies, definition!.name!.text);
    if (sharing && changesNothing(analysis, sharing)) return sharing;
  }
  return undefined;
}

function sharingTo({ uri, home, created: made, changes }: Target, copies: readonly Copy[], name: string): Sharing {
  const from = copies[0]!.linked.file.uri;
  const path = relativePath(from, uri) || from.slice(from.lastIndexOf('/') + 1);
  const moved = copies.filter((copy) => copy !== home).map((copy) => takeOut(copy, { uri, names: stillUsed(copy) }));
  return {
    title: { nl: `Deel "${name}" met andere bestanden in ${path}`, en: `Share "${name}" with other files in ${path}` },
    created: made,
    changes: [...changes, ...moved],
  };
}

/** The copy that others use already, or else one in a file without profiles, stays, and the rest go. */
function homeOf(analysis: Analysis, copies: readonly Copy[]): Target | undefined {
  const isUsed = ({ linked, parts }: Copy) =>
    analysis
      .dependents(linked.file.uri)
      .some((uri) =>
        analysis
          .linked(uri)
          ?.imports.some(
            ({ file, use }) =>
              file === linked.file && use.names.some(({ text }) => parts.some(({ name }) => name === text)),
          ),
      );
  const home = copies.find(isUsed) ?? copies.find(({ linked }) => linked.file.view.profiles.length === 0);
  return home && { uri: home.linked.file.uri, home, changes: [] };
}

/** A file without profiles that all of them use already takes the definition in. */
function existing(analysis: Analysis, copies: readonly Copy[]): Target | undefined {
  const [first, ...others] = copies as readonly [Copy, ...Copy[]];
  const candidates = first.linked.imports.flatMap(({ file, status }) => (file && status === 'ok' ? [file] : []));
  const file = candidates.find(
    (each) =>
      each.view.profiles.length === 0 &&
      each.view.surface === first.linked.file.view.surface &&
      others.every(({ linked }) => linked.imports.some((one) => one.file === each)) &&
      takesIn(analysis, each, first),
  );
  if (!file) return undefined;
  const newline = newlineOf(file.text);
  const { length } = file.text;
  const gap = file.text.endsWith('\n') ? newline : `${newline}${newline}`;
  const appended = { span: { start: length, end: length }, newText: `${gap}${partsText(first)}${newline}` };
  const wanted = wantedBy(first).filter((each) => uriKey(each.uri) !== uriKey(file.uri));
  return { uri: file.uri, changes: [{ uri: file.uri, edits: [...useEdits(file, wanted, () => false), appended] }] };
}

/** A file can take the parts in when their names are free there, what they rest on means the same, and no circle comes of it. */
function takesIn(analysis: Analysis, file: SourceFile, { parts, imported, linked }: Copy): boolean {
  const lookup = lookupIn(analysis);
  const isFree = parts.every(({ name }) => visibleIn(file, name, lookup) === undefined);
  const fits = imported.every((symbol) => {
    const there = visibleIn(file, symbol.name.text, lookup);
    return there === undefined || there === symbol;
  });
  const leadsBack = imported.some((symbol) => closureOf(symbol.file, lookup).includes(file) && symbol.file !== file);
  return isFree && fits && !leadsBack && !closureOf(file, lookup).includes(linked.file);
}

const FOLDERS = { nl: 'gedeeld', en: 'shared' } as const;

function created(analysis: Analysis, copies: readonly Copy[]): Target | undefined {
  const first = copies[0]!;
  const { file } = first.linked;
  const folder = commonFolder(copies.map(({ linked }) => linked.file.uri));
  if (folder === undefined) return undefined;
  const main = first.parts.at(-1)!.name.toLowerCase();
  const numbered = (count: number) =>
    `${folder}/${FOLDERS[file.view.surface]}/${encodeURIComponent(count > 1 ? `${main}-${count}` : main)}.tenzij`;
  let count = 1;
  while (analysis.file(numbered(count))) count++;
  const uri = numbered(count);
  const newline = newlineOf(file.text);
  const uses = wantedBy(first).map((wanted) => `${useText(uri, wanted, file.view.surface)}${newline}`);
  const opening = uses.length > 0 ? `${uses.join('')}${newline}` : '';
  return { uri, created: { uri, text: `${opening}${partsText(first)}${newline}` }, changes: [] };
}

function partsText({ linked, parts }: Copy): string {
  const { text } = linked.file;
  const newline = newlineOf(text);
  return parts.map(({ span }) => text.slice(span.start, span.end)).join(`${newline}${newline}`);
}

/** What the parts rest on, by the file that declares it. */
function wantedBy({ imported }: Copy): readonly Wanted[] {
  const byFile = new Map<string, string[]>();
  for (const { file, name } of imported) byFile.set(file.uri, [...(byFile.get(file.uri) ?? []), name.text]);
  return [...byFile].map(([uri, names]) => ({ uri, names }));
}

/** Tries it in a workspace of its own: every file must be found as it was, apart from what was found twice. */
function changesNothing(analysis: Analysis, { created: made, changes }: Sharing): boolean {
  const edited = new Map(changes.map(({ uri, edits }) => [uriKey(uri), edits]));
  const files = analysis.uris().flatMap((uri) => {
    const file = analysis.file(uri);
    if (!file || file.unreadable) return [];
    const edits = edited.get(uriKey(uri));
    return [{ kind: 'set' as const, uri, text: edits ? applyEdits(file.text, edits) : file.text }];
  });
  const after = new Workspace(analysis.options).apply(
    ...(analysis.terms ? [{ kind: 'terms', terms: analysis.terms } as const] : []),
    ...files,
    ...(made ? [{ kind: 'set' as const, ...made }] : []),
  );
  const touched = changes.map(({ uri }) => uri);
  const all = [
    ...new Set([...touched, ...touched.flatMap((uri) => analysis.dependents(uri)), ...(made ? [made.uri] : [])]),
  ];
  const known = countsOf(all.flatMap((uri) => found(analysis, uri)));
  const now = countsOf(all.flatMap((uri) => found(after, uri)));
  return [...now].every(([finding, count]) => count <= (known.get(finding) ?? 0));
}

function found(analysis: Analysis, uri: string): readonly string[] {
  return analysis.findings(uri).map(({ code, severity, message }) => `${code} ${severity} ${message.nl}`);
}

function countsOf(items: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}
