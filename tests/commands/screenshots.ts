/** `npm run screenshots`: takes the pictures of the README from the built extension, on the demo console. */
import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { CHROMIUM } from '../support/browsers.ts';
import { buildExtension } from '../support/build-extension.ts';
import { launchChromium } from '../support/chromium-extension.ts';
import { ensurePrograms } from '../support/install-browsers.ts';
import { openCard } from '../support/open-card.ts';
import { projectPath } from '../support/project-path.ts';
import { serve } from '../support/serve.ts';

const [chromium] = ensurePrograms(CHROMIUM);
const folder = projectPath('docs/screenshots');
mkdirSync(folder, { recursive: true });
const demo = await serve(projectPath('tests/demo'));
const lens = await launchChromium(chromium, buildExtension('chrome'));
try {
  await lens.grantHost(demo.url);
  for (const scheme of ['light', 'dark']) {
    const page = await lens.newPage();
    await look(page, scheme, 1280, 720);
    await page.goto(`${demo.url}/cdr.html`);
    await openCard(lens, page, '486');
    await fadeIn(page);
    await page.screenshot({ path: `${folder}/card-${scheme}.png` });
    await page.close();
  }
} finally {
  await lens.close();
  await demo.close();
}

async function look(page: Page, scheme: string, width: number, height: number): Promise<void> {
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.setViewport({ width, height, deviceScaleFactor: 2 });
}

/** Waits until the card has faded in. */
function fadeIn(page: Page): Promise<unknown> {
  return page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)));
}
