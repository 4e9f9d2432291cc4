// npm run package: builds the extension and packs it into tenzij-<version>.vsix.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build, installDependencies, packedExtension, root } from './steps.mjs';

const LIMIT_IN_BYTES = 1_000_000;

const required = [
  'package.json',
  'dist/client.js',
  'dist/server.js',
  'dist/core.js',
  'dist/data/law-sources.json',
  'dist/data/pages.json',
  'syntaxes/language-configuration.json',
  'syntaxes/tenzij.tmLanguage.json',
];

function stop(message) {
  console.error(message);
  process.exit(1);
}

/** @returns the files that one line of `.vscodeignore` lets in: a name, or a folder and an ending such as `syntaxes/*.json`. */
function filesOf(pattern) {
  if (!pattern.includes('*')) {
    if (!existsSync(path.join(root, pattern))) stop(`.vscodeignore names ${pattern}, which is not there`);
    return [pattern];
  }
  const [folder, ending] = pattern.split('/*');
  const directory = path.join(root, folder);
  if (!existsSync(directory)) return [];
  return readdirSync(directory)
    .filter((name) => name.endsWith(ending))
    .map((name) => `${folder}/${name}`);
}

/** The page of the extension stands by itself: pictures and pages of the project are not beside it. */
function withoutRelativeLinks(markdown) {
  return markdown
    .replace(/^!\[[^\]]*\]\((?!https?:)[^)]*\)\n+/gm, '')
    .replace(/(?<!!)\[([^\]]+)\]\((?!https?:)[^)]*\)/g, '$1');
}

/**
 * Copies what goes into the extension to a folder of its own: the packer looks at every file it finds before it leaves out
 * what is ignored, and beside the project there may be a whole VS Code.
 */
function copyContents(folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const patterns = readFileSync(path.join(root, '.vscodeignore'), 'utf8')
    .split(/\r?\n/)
    .filter((line) => line.startsWith('!'))
    .map((line) => line.slice(1).trim());
  const files = patterns.flatMap(filesOf);
  for (const file of ['.vscodeignore', ...files]) cpSync(path.join(root, file), path.join(folder, file));
  const readme = path.join(folder, 'README.md');
  writeFileSync(readme, withoutRelativeLinks(readFileSync(readme, 'utf8')));
  return files;
}

installDependencies();
build();
if (process.exitCode) process.exit();

const folder = path.join(root, 'out/package');
const expected = copyContents(folder);
const missing = required.filter((file) => !expected.includes(file));
if (missing.length > 0) stop(`missing in the extension:\n  ${missing.join('\n  ')}`);

const { createVSIX, listFiles } = await import('@vscode/vsce');
const files = (await listFiles({ cwd: folder, dependencies: false })).map((file) => file.replaceAll('\\', '/'));
const strangers = files.filter((file) => !expected.includes(file));
const leftOut = expected.filter((file) => !files.includes(file));
if (strangers.length > 0) stop(`not expected in the extension:\n  ${strangers.join('\n  ')}`);
if (leftOut.length > 0) stop(`left out of the extension by the packer:\n  ${leftOut.join('\n  ')}`);

rmSync(packedExtension, { force: true });
await createVSIX({
  cwd: folder,
  packagePath: packedExtension,
  dependencies: false,
  skipLicense: true,
  allowMissingRepository: true,
  rewriteRelativeLinks: false,
});
const { size } = statSync(packedExtension);
if (size > LIMIT_IN_BYTES) {
  stop(`${path.basename(packedExtension)} is ${size} bytes; the limit is ${LIMIT_IN_BYTES}`);
}
console.log(`${path.basename(packedExtension)}: ${files.length} files, ${(size / 1000).toFixed(1)} kB`);
