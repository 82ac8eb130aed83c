import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { ExtensionUnderTest } from '../support/extension-under-test.ts';
import { isMarked, marksBecome, readMarks } from '../support/highlights.ts';

/** Expects that nothing is marked in a page, once the same page is marked in a frame of a site where SIP Lens may run. */
export async function expectBare(page: Page, lens: ExtensionUnderTest): Promise<void> {
  const elsewhere = page.url().replace('127.0.0.1', 'localhost');
  await lens.grantHost(elsewhere);
  try {
    await expectMarksOnlyIn(elsewhere, page);
  } finally {
    await lens.revokeHost(elsewhere);
  }
}

async function expectMarksOnlyIn(url: string, page: Page): Promise<void> {
  // The browser granted it in a tab of its own, and a page behind another paints nothing.
  await page.bringToFront();
  const frame = await page.evaluateHandle((src) => {
    const frame = document.createElement('iframe');
    frame.src = src;
    frame.style.cssText = 'position: fixed; inset: auto 0 0 auto; width: 700px; height: 400px';
    document.body.prepend(frame);
    return frame;
  }, url);
  try {
    await marksBecome(await page.waitForFrame((each) => each.url() === url), isMarked);
    expect(await readMarks(page)).toEqual([]);
  } finally {
    await frame.evaluate((element) => element.remove());
  }
}
