// npm start: from a fresh copy of the project to a profile open in VS Code, with its findings.
// Usage: node scripts/start.mjs [--no-open]; with --no-open nothing is opened and the script ends after the findings.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { build, installDependencies, root, run } from './steps.mjs';
import { findInstalledVsCode, pageAddress, rootSwitches, serveVsCode } from './vscode.mjs';

const folder = path.join(root, 'examples/cub');
const file = path.join(folder, 'cub.tenzij');

function openDesktop(command) {
  console.log(`\nOpening ${path.relative(root, folder)} in VS Code (${command}).`);
  const dataSwitches = rootSwitches.length > 0 ? ['--user-data-dir', path.join(root, '.vscode-test/user-data')] : [];
  const switches = [`--extensionDevelopmentPath=${root}`, ...rootSwitches, ...dataSwitches];
  const words = [...switches, folder, file];
  const options = { stdio: 'ignore', detached: true };
  // On Windows the command is a script, which only the shell starts; what may hold spaces goes between quotation marks.
  const quoted = (word) => `"${word}"`;
  const child =
    process.platform === 'win32'
      ? spawn(quoted(command), words.map(quoted), { ...options, shell: true })
      : spawn(command, words, options);
  child.on('error', (error) => console.error(`VS Code did not start: ${error.message}`));
  child.unref();
}

async function openInBrowser() {
  console.log('\nNo VS Code that can open a window was found here, so one is started that opens in a browser.');
  const vscode = await serveVsCode(path.join(root, '.vscode-web/data'));
  console.log(
    `Open this address in a browser on this machine:\n\n  ${pageAddress(vscode, { folder, file, extension: root })}\n`,
  );
  console.log('Ctrl-C stops it.');
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.on(signal, () => {
      vscode.stop();
      process.exit(0);
    });
  }
}

installDependencies();
build();
if (existsSync(folder)) {
  console.log(`\nThe findings in ${path.relative(root, folder)}:\n`);
  run(process.execPath, ['dist/cli.js', 'check', 'examples/cub', '--fail-on', 'never']);
}
if (!process.argv.includes('--no-open')) {
  const command = findInstalledVsCode();
  if (command) openDesktop(command);
  else await openInBrowser();
}
