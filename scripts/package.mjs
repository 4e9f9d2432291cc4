// npm run package: builds the extension and packs it into tenzij-<version>.vsix.
import { rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { build, installDependencies, packedExtension, root } from './steps.mjs';

const LIMIT_IN_BYTES = 1_000_000;

/** Everything that belongs in the extension; what is not listed here was let in by mistake. */
const expected = [
  /^package(\.nls(\.\w+)?)?\.json$/,
  /^(README|CHANGELOG|LICENSE)[\w.-]*$/,
  /^dist\/(client|server)\.js$/,
  /^dist\/data\/[\w.-]+\.json$/,
  /^syntaxes\/[\w.-]+\.json$/,
  /^snippets\/[\w.-]+\.json$/,
  /^images\/icon\.png$/,
];

const required = [
  'package.json',
  'dist/client.js',
  'dist/server.js',
  'dist/data/law-sources.json',
  'dist/data/pages.json',
  'syntaxes/tenzij.tmLanguage.json',
];

function stop(message) {
  console.error(message);
  process.exit(1);
}

installDependencies();
build();
if (process.exitCode) process.exit();

const { createVSIX, listFiles } = await import('@vscode/vsce');
const files = (await listFiles({ cwd: root, dependencies: false })).map((file) => file.replaceAll('\\', '/'));
const strangers = files.filter((file) => !expected.some((pattern) => pattern.test(file)));
const missing = required.filter((file) => !files.includes(file));
if (strangers.length > 0) stop(`not expected in the extension (see .vscodeignore):\n  ${strangers.join('\n  ')}`);
if (missing.length > 0) stop(`missing in the extension:\n  ${missing.join('\n  ')}`);

rmSync(packedExtension, { force: true });
await createVSIX({
  cwd: root,
  packagePath: packedExtension,
  dependencies: false,
  skipLicense: true,
  allowMissingRepository: true,
  rewriteRelativeLinks: false,
  // The search for secrets takes half a minute over bundles that hold nothing but this project's own text.
  allowPackageAllSecrets: true,
});
const { size } = statSync(packedExtension);
if (size > LIMIT_IN_BYTES) stop(`${path.basename(packedExtension)} is ${size} bytes; the limit is ${LIMIT_IN_BYTES}`);
console.log(`${path.basename(packedExtension)}: ${files.length} files, ${(size / 1000).toFixed(1)} kB`);
