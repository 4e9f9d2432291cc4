// Bundles one of the measurements and runs it. Usage: node test/bench/run.mjs speed|profile|recognition [argument …]
// Outside `npm test` on purpose: a figure depends on the machine and on who else uses it, so no test may fail by it.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));
const bench = path.join(root, 'test', 'bench');
const out = path.join(root, 'out', 'bench');
const [what = '', ...rest] = process.argv.slice(2);

/** What is bundled per measurement; the first is run. The server and its peer are minified alike, because they are started. */
const measurements = {
  speed: { entries: ['speed.ts', 'probe.ts'], servers: ['json-server.ts'], needsProduct: true },
  profile: { entries: ['profile.ts'], servers: [], needsProduct: false },
  recognition: { entries: ['recognition.ts'], servers: [], needsProduct: false },
};

const measurement = measurements[what];
if (!measurement) {
  console.error(`unknown measurement: ${what || '(none)'}; known are ${Object.keys(measurements).join(', ')}`);
  process.exit(2);
}

const options = {
  bundle: true,
  outdir: out,
  outExtension: { '.js': '.cjs' },
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  mainFields: ['module', 'main'],
  loader: { '.md': 'text' },
  logLevel: 'warning',
};
const inBench = (files) => files.map((file) => path.join(bench, file));

process.chdir(root);
mkdirSync(out, { recursive: true });
await build({ ...options, entryPoints: inBench(measurement.entries) });
await build({ ...options, entryPoints: inBench(measurement.servers), minify: true });
if (measurement.needsProduct) buildProduct();
const script = path.join(out, measurement.entries[0].replace(/\.ts$/, '.cjs'));
const run = spawnSync(process.execPath, ['--expose-gc', script, ...rest], { stdio: 'inherit' });
process.exitCode = run.status ?? 1;

/**
 * Builds what ships and copies it, so that another build in between cannot change what is being measured. A server over
 * its budget makes the build fail after it was written; how large it is belongs in the table.
 */
function buildProduct() {
  const startedAt = Date.now();
  const built = spawnSync(process.execPath, ['esbuild.mjs'], { stdio: 'inherit' });
  const server = statSync('dist/server.js', { throwIfNoEntry: false });
  if (built.status !== 0 && !(server && server.mtimeMs >= startedAt)) process.exit(built.status ?? 1);
  rmSync(path.join(out, 'dist'), { recursive: true, force: true });
  cpSync('dist', path.join(out, 'dist'), { recursive: true });
}
