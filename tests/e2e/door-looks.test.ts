import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { RunOptions } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
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
    await page.locator('.more-button').click();
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

describeInBothBrowsers('the looks of', (stage) => {
  const doors = ['popup.html', 'lookup.html', 'sidepanel.html'];
  const cases = doors.flatMap((door) => Object.keys(STATES).map((name) => [door, name] as const));

  test.each(cases)(
    '%s with %s: nothing for axe in light and dark, nothing cut off at 320 px',
    async (door, name) => {
      const page = await stage().lens.openOwnPage(door);
      await page.setViewport({ width: 320, height: 640 });
      await page.waitForSelector('.chips');
      await page.keyboard.press('Escape');
      await STATES[name]?.(page);
      await page.evaluate(axe);
      expect(await problemsIn(page, 'light', {})).toEqual([]);
      expect(await problemsIn(page, 'dark', { runOnly: 'color-contrast' })).toEqual([]);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
      await page.keyboard.press('Escape');
      await page.close();
    },
  );
});
