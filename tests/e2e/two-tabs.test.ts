import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { eventually } from '../support/eventually.ts';
import { describeInBothBrowsers } from './both-browsers.ts';

describeInBothBrowsers('two tabs of the options', (stage) => {
  /** Fills the form for a note and returns what saves it. */
  const prepare = async (page: Page, code: number) => {
    await page.bringToFront();
    await page.locator('.note-form [inputmode]').fill(`${code}`);
    await page.locator('.note-form textarea').fill(`Note on ${code}`);
    return () => page.$eval('.note-form [type="submit"]', (button) => (button as HTMLElement).click());
  };

  test('write at once and lose nothing, and each shows what the other wrote', async () => {
    const pages = [
      await stage().lens.openOwnPage('options.html'),
      await stage().lens.openOwnPage('options.html'),
    ];
    for (let round = 0; round < 3; round += 1) {
      const saves = [];
      for (const [index, page] of pages.entries()) saves.push(await prepare(page, 480 + 2 * round + index));
      await Promise.all(saves.map((save) => save()));
    }
    for (const page of pages) {
      const listed = () =>
        page.$$eval('.note-list .team-note', (notes) => notes.map((each) => each.ariaLabel));
      await eventually('all notes', async () => (await listed()).length === 6 || undefined);
      expect(await listed()).toEqual([480, 481, 482, 483, 484, 485].map((code) => `Note on ${code}`));
      await page.close();
    }
  });
});
