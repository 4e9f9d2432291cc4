import { rmSync } from 'node:fs';
import path from 'node:path';
import { build, stop } from 'esbuild';

let bundled: Promise<string> | undefined;

/**
 * Bundles the server the way it ships, once per test file.
 * @returns the path of the bundle
 */
export function bundledServer(): Promise<string> {
  bundled ??= bundle();
  return bundled;
}

async function bundle(): Promise<string> {
  const outfile = path.resolve('out', `server-under-test-${process.pid}.cjs`);
  process.once('exit', () => rmSync(outfile, { force: true }));
  await build({
    entryPoints: [path.resolve('server/src/node/server.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    mainFields: ['module', 'main'],
    loader: { '.md': 'text' },
    minify: true,
    logLevel: 'warning',
  });
  await stop();
  return outfile;
}
