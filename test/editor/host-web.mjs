// Runs the suite in the VS Code of the npm registry, opened in a Chromium without a screen.
import { chromium } from 'playwright-core';
import { installBrowser, pageAddress, rootSwitches, serveVsCode } from '../../scripts/vscode.mjs';
import { browserSwitches, makeRoom, readResults } from './prepare.mjs';

const PATIENCE_IN_MILLISECONDS = 240_000;

/**
 * @param suite absolute path of the bundled tests.
 * @returns `{ passed, failed }`.
 */
export async function runInBrowser(suite, example) {
  const room = makeRoom(example);
  process.env.TENZIJ_TEST_RESULTS = room.results;
  const vscode = await serveVsCode(room.data);
  const browser = await chromium.launch({
    executablePath: installBrowser(),
    args: [...rootSwitches, ...browserSwitches],
  });
  try {
    const page = await browser.newPage();
    const ended = new Promise((resolve, reject) => {
      // The page calls these two by itself when it was opened with tests.
      page.exposeFunction('codeAutomationLog', (level, values) => report(level, values)).catch(reject);
      page.exposeFunction('codeAutomationExit', resolve).catch(reject);
      setTimeout(() => reject(new Error('the tests in the editor did not end')), PATIENCE_IN_MILLISECONDS).unref();
    });
    await page.goto(pageAddress(vscode, { folder: room.folder, extension: room.extension, tests: suite }));
    await ended.catch((error) => console.error(String(error)));
    return readResults(room.results);
  } finally {
    await browser.close();
    vscode.stop();
    room.remove();
  }
}

function report(_level, values) {
  const text = values.map(String).join(' ');
  // The console of the extension host also carries VS Code's own messages; only the results of the tests are shown.
  if (/^[✔✖]/.test(text)) console.log(text);
}
