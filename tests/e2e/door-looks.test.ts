import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { RunOptions } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eventually } from '../support/eventually.ts';
import { projectPath } from '../support/project-path.ts';
import { describeInBothBrowsers } from './both-browsers.ts';
import { pasteInto } from './paste-into.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const sample = readFileSync(projectPath('tests/unit/trace/samples/sngrep.txt'), 'utf8');
const LONG = 'SIP;cause=606;text="Not Acceptable to anybody whosoever in this very long sentence", ';

/** What can stand in a door, and how it gets there. */
const STATES: Record<string, (page: Page) => Promise<void>> = {
  nothing: async () => {},
  results: async (page) => {
    await page.locator('[role="combobox"]').fill('temporarily');
    await page.waitForSelector('[role="option"]');
  },
  'no results': async (page) => {
    await page.locator('[role="combobox"]').fill('x'.repeat(200));
    await page.waitForSelector('.search-none');
  },
  'a card with its details': async (page) => {
    await page.locator('[role="combobox"]').fill('488');
    await page.waitForSelector('[role="option"]');
    await page.keyboard.press('Enter');
    await (await page.waitForSelector('.code-card .more-button'))?.press('Enter');
    await page.waitForSelector('.dossier');
  },
  'a pasted trace': async (page) => {
    await pasteInto(page, '[role="combobox"]', sample + LONG.repeat(5));
    await page.waitForSelector('.trace-codes');
  },
};

/** Returns what axe finds in a colour scheme; the schemes differ in nothing but colours. */
function problemsIn(page: Page, scheme: string, options: RunOptions): Promise<string[]> {
  return page.evaluate(
    async (colorScheme, asked) => {
      document.documentElement.style.colorScheme = colorScheme;
      const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
      const { violations } = await axe.run(asked);
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`);
    },
    scheme,
    options,
  );
}

/** Esc by Esc, whatever stands in a door leaves. */
async function empty(page: Page): Promise<void> {
  await eventually('an empty door', async () => {
    await page.waitForSelector('[role="combobox"]');
    const isEmpty = await page.$eval(
      '[role="combobox"]',
      (field) => (field as HTMLInputElement).value === '' && document.querySelector('.chips') !== null,
    );
    if (isEmpty) return true;
    await page.keyboard.press('Escape');
    return undefined;
  });
}

describeInBothBrowsers('the looks of', (stage) => {
  describe.each(['popup.html', 'lookup.html', 'sidepanel.html'])('%s', (door) => {
    let page: Page;

    beforeAll(async () => {
      page = await stage().lens.openOwnPage(door);
      await page.setViewport({ width: 320, height: 640 });
      await page.evaluate(axe);
    });
    afterAll(() => page.close());

    test.each(Object.keys(STATES))(
      'with %s: nothing for axe in light and dark, nothing cut off at 320 px',
      async (name) => {
        await empty(page);
        await STATES[name]?.(page);
        expect(await problemsIn(page, 'light', {})).toEqual([]);
        expect(await problemsIn(page, 'dark', { runOnly: 'color-contrast' })).toEqual([]);
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
        ).toBeLessThanOrEqual(0);
      },
    );
  });
});
