// Runs the suite in a desktop VS Code.
import { runTests } from '@vscode/test-electron';
import { rootSwitches } from '../../scripts/vscode.mjs';
import { makeRoom, readResults } from './prepare.mjs';

/**
 * @param suite absolute path of the bundled tests.
 * @param vscode absolute path of the program of VS Code.
 * @returns `{ passed, failed }`.
 */
export async function runInDesktop(suite, vscode, example) {
  const room = makeRoom(example);
  try {
    await runTests({
      vscodeExecutablePath: vscode,
      extensionDevelopmentPath: room.extension,
      extensionTestsPath: suite,
      extensionTestsEnv: { TENZIJ_TEST_RESULTS: room.results },
      launchArgs: [
        room.folder,
        '--user-data-dir',
        room.data,
        '--disable-extensions',
        '--disable-workspace-trust',
        ...rootSwitches,
      ],
    }).catch((error) => console.error(String(error)));
    return readResults(room.results);
  } finally {
    room.remove();
  }
}
