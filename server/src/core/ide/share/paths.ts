/** The folders and the name in a URI, unescaped; undefined for a URI without folders, such as that of an unsaved file. */
function segmentsOf(uri: string): { readonly root: string; readonly segments: readonly string[] } | undefined {
  try {
    const { protocol, host, pathname } = new URL(uri);
    if (!pathname.startsWith('/')) return undefined;
    return { root: `${protocol}//${host}`, segments: pathname.slice(1).split('/').map(decodeURIComponent) };
  } catch {
    return undefined;
  }
}

/** @returns the path by which the file `from` names the file `to`, with forward slashes. */
export function relativePath(from: string, to: string): string {
  const [a, b] = [segmentsOf(from)?.segments ?? [], segmentsOf(to)?.segments ?? []];
  const shared = sharedCount(a.slice(0, -1), b.slice(0, -1));
  return [...a.slice(shared, -1).map(() => '..'), ...b.slice(shared)].join('/');
}

/** @returns the URI of the deepest folder that holds all files, without a slash at its end; undefined when there is none. */
export function commonFolder(uris: readonly string[]): string | undefined {
  const files = uris.map(segmentsOf);
  const [first] = files;
  if (!first || files.some((file) => file?.root !== first.root)) return undefined;
  const folders = files.map((file) => file!.segments.slice(0, -1));
  const shared = Math.min(...folders.map((folder) => sharedCount(folders[0]!, folder)));
  return [first.root, ...first.segments.slice(0, shared).map(encodeURIComponent)].join('/');
}

function sharedCount(a: readonly string[], b: readonly string[]): number {
  const different = a.findIndex((segment, index) => segment !== b[index]);
  return different === -1 ? Math.min(a.length, b.length) : different;
}
