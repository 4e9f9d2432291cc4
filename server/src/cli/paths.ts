import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { uriKey } from '../core';

/** Knows how to write the place of a file for the reader of a report. */
export class Paths {
  private readonly given = new Map<string, string>();

  /** @param directory the current directory, absolute */
  constructor(readonly directory: string) {}

  /**
   * @param file a path as the user gave it, or as it was found in a folder the user gave
   * @returns the URI of the file; from now on `shown` writes it in the user's own way
   */
  add(file: string): string {
    const uri = this.uriOf(file);
    this.given.set(uriKey(uri), file);
    return uri;
  }

  /** @returns the URI of a file that the user did not name. */
  uriOf(file: string): string {
    return pathToFileURL(this.absolute(file)).href;
  }

  absolute(file: string): string {
    return path.resolve(this.directory, file);
  }

  /** @returns the path from the current directory with forward slashes; outside of it the path as given, or else the absolute path. */
  shown(uri: string): string {
    return forward(this.inside(uri) ?? this.given.get(uriKey(uri)) ?? absoluteOf(uri));
  }

  /** @returns the relative, percent-encoded URI of a file in the current directory, or undefined for a file outside of it. */
  relativeUri(uri: string): string | undefined {
    const inside = this.inside(uri);
    return inside && forward(inside).split('/').map(encodeURIComponent).join('/');
  }

  private inside(uri: string): string | undefined {
    const relative = path.relative(this.directory, absoluteOf(uri));
    const isOutside = relative === '..' || relative.startsWith(`..${path.sep}`) || path.isAbsolute(relative);
    return isOutside || relative === '' ? undefined : relative;
  }
}

/** A URI that names no file on this machine is its own path. */
function absoluteOf(uri: string): string {
  try {
    return fileURLToPath(uri);
  } catch {
    return uri;
  }
}

/** A backslash is an ordinary character in a name, except on Windows. */
function forward(file: string): string {
  return file.split(path.sep).join('/');
}
