// Uses the VS Code of the npm registry as a person would, with a mouse and a keyboard, and takes pictures into out/screenshots.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { root } from '../../scripts/steps.mjs';
import { installBrowser, installExtension, pageAddress, rootSwitches, serveVsCode } from '../../scripts/vscode.mjs';
import { browserSwitches, makeRoom } from './prepare.mjs';

const pictures = path.join(root, 'out/screenshots');
const squiggles = '.squiggly-error, .squiggly-warning, .squiggly-info';

async function takePicture(page, name) {
  await page.screenshot({ path: path.join(pictures, `${name}.png`) });
}

/** Asks again until there is an answer, because VS Code draws its lines anew while it scrolls and colours. */
async function eventually(page, what, probe) {
  for (let tries = 0; tries < 200; tries++) {
    const answer = await probe();
    if (answer) return answer;
    await page.waitForTimeout(100);
  }
  throw new Error(`waited in vain for: ${what}`);
}

const boxOf = (locator) => locator.boundingBox({ timeout: 500 }).catch(() => null);

/** @returns the place of the first underlined occurrence of this name, in pixels of the page. */
function underlined(page, name) {
  return eventually(page, `"${name}", underlined`, async () => {
    const word = await boxOf(page.locator('.view-line span span', { hasText: new RegExp(`^${name}$`) }).first());
    if (!word) return undefined;
    const place = { x: word.x + word.width / 2, y: word.y + word.height / 2 };
    for (const squiggle of await page.locator(squiggles).all()) {
      const box = await boxOf(squiggle);
      const isBelow = box && Math.abs(box.y + box.height / 2 - place.y) < word.height / 2;
      if (isBelow && box.x <= place.x && place.x <= box.x + box.width) return place;
    }
    return undefined;
  });
}

/** Scrolls the line with this text into sight, through VS Code's own search. */
async function goTo(page, text) {
  await page.locator('.monaco-editor .view-lines').first().click();
  await page.keyboard.press('Control+f');
  await page.keyboard.insertText(text);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  // The search leaves its find selected, which would colour the picture.
  await page.keyboard.press('ArrowRight');
}

const FLAGGED_LINE = 'factor onderwijssoort uit onderwijs';
const FLAGGED_NAME = 'onderwijs';
/** A name that still needs its tenzij, so that the menu has more than one answer. */
const UNANSWERED_NAME = 'afstand_ouders';

/** Rests the mouse on the flagged name. */
async function restOnFlaggedName(page) {
  const place = await underlined(page, FLAGGED_NAME);
  await page.mouse.move(place.x, place.y - 60);
  await page.mouse.move(place.x, place.y, { steps: 5 });
  return place;
}

/** Waits until one of the frames of the page, in which VS Code shows a preview, has this text. */
function shownInPreview(page, text) {
  return eventually(page, `a preview with "${text}"`, async () => {
    for (const frame of page.frames().slice(1)) {
      const isThere = await frame
        .getByText(text)
        .first()
        .isVisible()
        .catch(() => false);
      if (isThere) return true;
    }
    return false;
  });
}

/** With this modifier for more cursors, the Control key does not turn the name under the mouse into a link. */
const settings = { 'editor.fontSize': 14, 'editor.multiCursorModifier': 'ctrlCmd' };

const steps = [
  {
    name: 'a flagged name is underlined',
    run: async (page) => {
      await page.locator(squiggles).first().waitFor();
      await goTo(page, FLAGGED_LINE);
      await underlined(page, FLAGGED_NAME);
      await takePicture(page, 'underlined');
    },
  },
  {
    name: 'the mouse on the name shows article 1',
    run: async (page) => {
      const { x } = await restOnFlaggedName(page);
      const article = page.locator('.monaco-hover:visible').getByText('Allen die zich in Nederland bevinden').first();
      await article.waitFor();
      await takePicture(page, 'hover');
      await article.scrollIntoViewIfNeeded();
      await takePicture(page, 'hover-article-1');
      await page.mouse.move(x, 2);
    },
  },
  {
    name: 'the keyboard opens the quick fixes',
    run: async (page) => {
      const { x, y } = await underlined(page, UNANSWERED_NAME);
      await page.mouse.click(x, y);
      const fixes = page.locator('.action-widget:visible .action').first();
      await eventually(page, 'the menu of quick fixes', async () => {
        await page.keyboard.press('Control+.');
        return fixes.waitFor({ timeout: 3000 }).then(
          () => true,
          () => false,
        );
      });
      await takePicture(page, 'quick-fix');
      await page.keyboard.press('Escape');
    },
  },
  {
    name: 'the status of the check is shown at the language',
    run: async (page) => {
      await page.locator('[id="status.languageStatus"]').first().hover();
      await page
        .locator('.hover-language-status', { hasText: /Tenzij/ })
        .first()
        .waitFor();
      await takePicture(page, 'status');
      await page.mouse.move(640, 2);
    },
  },
  {
    name: 'the link in the hover opens the page of the rule',
    run: async (page) => {
      await restOnFlaggedName(page);
      await page.locator('.monaco-hover:visible a[data-href^="command:tenzij.explain"]').first().click();
      await shownInPreview(page, 'TZ206');
      await page.waitForTimeout(500);
      await takePicture(page, 'rule-page');
    },
  },
];

/**
 * @param example absolute path of the folder to open, with a `cub.tenzij`.
 * @param vsix absolute path of the packed extension to install; without it the built one is used where it stands.
 * @returns `{ passed, failed }`.
 */
export async function useInBrowser(example, vsix) {
  mkdirSync(pictures, { recursive: true });
  const room = makeRoom(example);
  if (vsix) installExtension(room.data, vsix);
  const vscode = await serveVsCode(room.data, settings);
  const browser = await chromium.launch({
    executablePath: installBrowser(),
    args: [...rootSwitches, ...browserSwitches],
  });
  const results = { passed: 0, failed: 0 };
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, deviceScaleFactor: 2 });
    const file = path.join(room.folder, 'cub.tenzij');
    const extension = vsix ? undefined : room.extension;
    await page.goto(pageAddress(vscode, { folder: room.folder, file, extension }));
    for (const step of steps) {
      const start = Date.now();
      try {
        await step.run(page);
        results.passed += 1;
        console.log(`✔ ${step.name} (${Date.now() - start} ms)`);
      } catch (error) {
        results.failed += 1;
        console.log(`✖ ${step.name} (${Date.now() - start} ms)\n${error instanceof Error ? error.stack : error}`);
        await takePicture(page, `failed-${steps.indexOf(step) + 1}`);
      }
    }
    return results;
  } finally {
    await browser.close();
    vscode.stop();
    room.remove();
  }
}
