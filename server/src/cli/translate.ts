import { isBroken, type Unreadable, Workspace } from '../core';
import { translate } from '../core/syntax/printer';
import { changeOf } from './check';
import type { Files } from './io';
import { Paths } from './paths';

/** A file in the words of the other surface, or why there is none. */
export type Translated =
  | { readonly kind: 'translated'; readonly text: string }
  | { readonly kind: 'broken' }
  | { readonly kind: 'unreadable'; readonly reason: Unreadable };

/** What is to be translated. */
export interface TranslateTask {
  /** A path; a relative one counts from `directory`. */
  readonly file: string;
  readonly directory: string;
  readonly to: 'nl' | 'en';
  /** Today, as yyyy-mm-dd. */
  readonly date: string;
}

/**
 * Spells a file in the words of a surface. What cannot be read cannot be spelled anew, so a file with syntax errors is
 * not translated at all: half a translation would mix two surfaces.
 */
export async function translateFile({ file, directory, to, date }: TranslateTask, files: Files): Promise<Translated> {
  const uri = new Paths(directory).add(file);
  const analysis = new Workspace({ date }).apply(await changeOf(uri, files));
  const source = analysis.file(uri)!;
  if (source.unreadable) return { kind: 'unreadable', reason: source.unreadable };
  return isBroken(analysis.findings(uri))
    ? { kind: 'broken' }
    : { kind: 'translated', text: translate(source.tree, to) };
}
