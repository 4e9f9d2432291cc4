// What every script needs: the root of the project, running a command, and the set-up of a fresh machine. Imports node: modules
// only, because it runs before anything is installed.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project, without a slash at its end. */
export const root = path.resolve(fileURLToPath(new URL('..', import.meta.url)));

/** The manifest of the extension. */
export const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));

/** Where `npm run package` writes the packed extension. */
export const packedExtension = path.join(root, `${manifest.name}-${manifest.version}.vsix`);

const isWindows = process.platform === 'win32';

/** npm under the name it has on this system. */
export const npm = isWindows ? 'npm.cmd' : 'npm';

/** Windows starts a script such as npm.cmd only through its shell, which would take a path with spaces apart. */
const spawnOptions = (command) => ({ cwd: root, stdio: 'inherit', shell: isWindows && command.endsWith('.cmd') });

/**
 * Runs a command in the project and shows what it writes.
 * @returns its exit code; 1 when it could not be started or was ended by a signal.
 */
export function run(command, commandArguments, options = {}) {
  return spawnSync(command, commandArguments, { ...spawnOptions(command), ...options }).status ?? 1;
}

/**
 * Runs a command, shows what it writes and keeps a copy of its standard output.
 * @returns `{ code, output }`.
 */
export function runAndRead(command, commandArguments) {
  return new Promise((resolve) => {
    const child = spawn(command, commandArguments, { ...spawnOptions(command), stdio: ['inherit', 'pipe', 'inherit'] });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (chunk) => {
      output += chunk;
      process.stdout.write(chunk);
    });
    child.on('error', (error) => resolve({ code: 1, output: String(error) }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Runs a command that the rest depends on; ends this process with its code when it fails. */
export function runOrStop(what, command, commandArguments, options) {
  const code = run(command, commandArguments, options);
  if (code === 0) return;
  console.error(`\n${what}: failed (exit code ${code})`);
  process.exit(code);
}

const readJson = (file) => JSON.parse(readFileSync(path.join(root, file), 'utf8'));

/** Compares what is installed with the lock file by content: npm and git both set times of files as they like. */
function isInstalled() {
  if (!existsSync(path.join(root, 'node_modules/.package-lock.json'))) return false;
  const installed = readJson('node_modules/.package-lock.json').packages;
  // Optional packages are for other systems, and may be absent here.
  return Object.entries(readJson('package-lock.json').packages).every(
    ([place, { version, optional, devOptional }]) =>
      place === '' || optional || devOptional || installed[place]?.version === version,
  );
}

/** Installs what the project depends on, when that was never done or the lock file asks for something else. */
export function installDependencies() {
  if (isInstalled()) return;
  console.log('Installing dependencies (npm ci)…');
  runOrStop('npm ci', npm, ['ci', '--no-audit', '--no-fund']);
}

/** Builds the extension, the server and the command line. */
export function build() {
  runOrStop('build', process.execPath, ['esbuild.mjs']);
}
