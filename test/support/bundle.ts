import { rmSync } from 'node:fs';
import path from 'node:path';
import { type BuildOptions, build, stop } from 'esbuild';

/** How the programs are bundled to ship. */
export const AS_SHIPPED = {
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  mainFields: ['module', 'main'],
  loader: { '.md': 'text' },
  minify: true,
  logLevel: 'warning',
} as const satisfies BuildOptions;

const made = new Map<string, Promise<string>>();

/**
 * Bundles a program the way it ships, once per test file.
 * @param entry where it begins, such as `server/src/node/server.ts`
 * @returns the path of the bundle
 */
export function bundled(entry: string): Promise<string> {
  const known = made.get(entry) ?? bundle(entry);
  made.set(entry, known);
  return known;
}

async function bundle(entry: string): Promise<string> {
  const outfile = path.resolve('out', `${path.basename(entry, '.ts')}-under-test-${process.pid}.cjs`);
  process.once('exit', () => rmSync(outfile, { force: true }));
  await build({ ...AS_SHIPPED, entryPoints: [path.resolve(entry)], outfile });
  await stop();
  return outfile;
}
