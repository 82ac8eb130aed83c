/** `npm run icons`: draws the icons of the extension from their SVG sources, after a change of a drawing. */
import { readFileSync } from 'node:fs';
import puppeteer, { type Browser } from 'puppeteer-core';
import { CHROMIUM, chromiumFlags } from '../support/browsers.ts';
import { ensurePrograms } from '../support/install-browsers.ts';
import { projectPath } from '../support/project-path.ts';

/** Toolbars show 16 and 32 pixels, where every pixel counts; everything larger gets the full drawing. */
const DRAWINGS = [
  { source: 'docs/icon/sip-lens-small.svg', sizes: [16, 32] },
  { source: 'docs/icon/sip-lens.svg', sizes: [48, 96, 128] },
];

const [executablePath] = ensurePrograms(CHROMIUM);
const browser = await puppeteer.launch({ executablePath, pipe: true, args: chromiumFlags() });
try {
  for (const { source, sizes } of DRAWINGS) {
    const svg = readFileSync(projectPath(source), 'utf8');
    for (const size of sizes) await draw(browser, svg, size);
  }
} finally {
  await browser.close();
}

async function draw(browser: Browser, svg: string, size: number): Promise<void> {
  const page = await browser.newPage();
  await page.setViewport({ width: size, height: size });
  await page.setContent(`<style>body { margin: 0 } svg { display: block; width: 100vw }</style>${svg}`);
  await page.screenshot({ path: `${projectPath('public/icon')}/${size}.png`, omitBackground: true });
  await page.close();
}
