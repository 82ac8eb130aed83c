import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { ExtensionUnderTest } from '../support/extension-under-test.ts';
import { isMarked, marksBecome, readMarks } from '../support/highlights.ts';

/** Expects that nothing is marked in a page, once the same page is marked in a frame of a site where SIP Lens may run. */
export async function expectBare(page: Page, lens: ExtensionUnderTest): Promise<void> {
  const elsewhere = page.url().replace('127.0.0.1', 'localhost');
  await lens.grantHost(elsewhere);
  // The browser granted it in a tab of its own, and a page behind another paints nothing.
  await page.bringToFront();
  await page.evaluate((url) => {
    const frame = document.createElement('iframe');
    frame.src = url;
    frame.style.cssText = 'position: fixed; inset: auto 0 0 auto; width: 700px; height: 400px';
    document.body.prepend(frame);
  }, elsewhere);
  await marksBecome(await page.waitForFrame((frame) => frame.url() === elsewhere), isMarked);
  expect(await readMarks(page)).toEqual([]);
  await page.$eval('iframe', (frame) => frame.remove());
  await lens.revokeHost(elsewhere);
}
