// Bundles every test with esbuild, the way the product is bundled, and runs the bundles with Node's own test runner.
// Usage: node test/run.mjs [part of a path …]; without a filter every test but the ones in a real editor.
import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const outDirectory = path.join(root, 'out', `test-${process.pid}`);
/** In milliseconds, for one file of tests; the slowest takes about a tenth of it on a slow machine. */
const TIME_LIMIT = 300_000;
const filters = process.argv.slice(2);

const isWanted = (file) =>
  filters.length === 0 ? !file.startsWith('editor/') : filters.some((filter) => `test/${file}`.includes(filter));
const tests = readdirSync(path.join(root, 'test'), { recursive: true })
  .map((file) => String(file).split(path.sep).join('/'))
  .filter((file) => file.endsWith('.test.ts') && isWanted(file));
if (tests.length === 0) {
  console.error(`no test matches: ${filters.join(' ')}`);
  process.exit(2);
}

process.chdir(root);
try {
  await build({
    entryPoints: tests.map((file) => path.join(root, 'test', file)),
    outdir: outDirectory,
    outbase: path.join(root, 'test'),
    outExtension: { '.js': '.cjs' },
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    sourcemap: 'inline',
    loader: { '.md': 'text' },
    logLevel: 'warning',
  });
  const files = tests.map((file) => path.join(outDirectory, file.replace(/\.ts$/, '.cjs')));
  // A file that hangs, or whose helper process does not end, must fail and not keep the whole run waiting. The runner can
  // also be told to exit once the last test is done, but it then loses results that were still under way to it.
  const run = spawnSync(
    process.execPath,
    ['--enable-source-maps', '--test', '--test-reporter=spec', `--test-timeout=${TIME_LIMIT}`, ...files],
    { stdio: 'inherit', cwd: root },
  );
  process.exitCode = run.status ?? 1;
} finally {
  rmSync(outDirectory, { recursive: true, force: true });
}
