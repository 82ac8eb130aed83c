import type { Page } from 'puppeteer-core';
import { eventually } from './eventually.ts';

/** Waits until an element that fits a selector shows a text that matches, and returns that text. */
export function waitForText(page: Page, selector: string, pattern: RegExp): Promise<string> {
  return eventually(`${pattern} in ${selector}`, async () => {
    const texts = await page.$$eval(selector, (elements) =>
      elements.map(({ textContent }) => textContent ?? ''),
    );
    return texts.find((text) => pattern.test(text));
  });
}
