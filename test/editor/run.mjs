// Tests the extension in a real VS Code: a suite inside its extension host, and a person's mouse and keyboard in a browser.
// The suite runs in an installed or downloaded desktop VS Code, or else in the one of the npm registry; `--web` chooses the latter.
// With `--packed` mouse and keyboard get the packed extension, as `npm run package` made it.
// Usage: node test/editor/run.mjs [--web] [--packed] [folder with a cub.tenzij]
import { existsSync } from 'node:fs';
import path from 'node:path';
import { build, installDependencies, packedExtension } from '../../scripts/steps.mjs';

const isPacked = process.argv.includes('--packed');
if (isPacked && !existsSync(packedExtension)) {
  console.error(`There is no ${path.basename(packedExtension)} yet; npm run package makes it.`);
  process.exit(2);
}

installDependencies();
build();

const { canServe, downloadVsCode, findInstalledVsCode } = await import('../../scripts/vscode.mjs');
const { useInBrowser } = await import('./browser.mjs');
const { bundleSuite } = await import('./prepare.mjs');
const { runInBrowser } = await import('./host-web.mjs');

const [folder] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const example = folder && path.resolve(folder);
const isWeb = process.argv.includes('--web');

const suite = await bundleSuite();
const desktop = isWeb ? undefined : (findInstalledVsCode() ?? (await downloadVsCode()));
console.log(`In the extension host (${desktop ?? 'VS Code from the npm registry'}):`);
const inHost = desktop
  ? await (await import('./host-electron.mjs')).runInDesktop(suite, desktop, example)
  : await runInBrowser(suite, example);
console.log(
  `With mouse and keyboard${canServe ? ':' : ': not on this system, which has no VS Code in the npm registry'}`,
);
const inPage = canServe
  ? await useInBrowser(example, isPacked ? packedExtension : undefined)
  : { passed: 0, failed: 0 };

const failed = inHost.failed + inPage.failed;
console.log(`${inHost.passed + inPage.passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
