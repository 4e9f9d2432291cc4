import path from 'node:path';
import { CONFIG_NAME, type Config, configFindings, type Finding, readConfig, SourceFile } from '../core';
import type { UnreadablePath } from './check';
import type { Files } from './io';
import type { Paths } from './paths';

/** An organisation's own terms and decisions, with what is wrong in the file they stand in. */
export interface Configuration {
  readonly source: SourceFile;
  readonly terms: Config['terms'];
  readonly findings: readonly Finding[];
}

/**
 * Looks for `tenzij.config.json` in the current directory and the folders above it, up to the one that holds a repository.
 * @returns the nearest, or why it cannot be read; undefined when there is none. Never throws.
 */
export async function findConfiguration(
  paths: Paths,
  files: Files,
): Promise<Configuration | { readonly unreadable: UnreadablePath } | undefined> {
  for (let folder = paths.directory; ; folder = path.dirname(folder)) {
    const uri = paths.uriOf(path.join(folder, CONFIG_NAME));
    const content = await files.readUri(uri);
    if (content && 'text' in content) return configurationOf(uri, content.text);
    if (content && content.unreadable !== 'not-found')
      return { unreadable: { path: paths.shown(uri), uri, reason: content.unreadable } };
    const isRepository = await files.isFolder(path.join(folder, '.git'));
    if (isRepository || folder === path.dirname(folder)) return undefined;
  }
}

function configurationOf(uri: string, text: string): Configuration {
  const config = readConfig(text);
  return { source: new SourceFile(uri, text), terms: config.terms, findings: configFindings(uri, config) };
}
