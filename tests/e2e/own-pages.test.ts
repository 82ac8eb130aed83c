import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { eventually } from '../support/eventually.ts';
import { describeInBothBrowsers } from './both-browsers.ts';

/** A page of ours, and what is there when all of it is. */
const PAGES = { 'options.html': '.libraries details', 'welcome.html': '.site-choice' };
const LONG = 'a-very-long-host-name-of-a-session-border-controller.voice.emea.corp.example.com';
const STORED = {
  notes: [
    { code: 503, title: 'Carrier Nordwind', text: '- switch to **trunk 2**\n- see https://noc.example/503' },
    { code: 498, text: 'x'.repeat(500) },
  ],
  siteRules: { [LONG]: { silenced: ['column:duration of the call in seconds'], marked: ['label:code'] } },
};

describeInBothBrowsers('our own pages', (stage) => {
  const open = async (path: keyof typeof PAGES): Promise<Page> => {
    const page = await stage().lens.openOwnPage(path);
    await page.evaluate(`chrome.storage.local.set(${JSON.stringify(STORED)})`);
    await page.waitForSelector(PAGES[path]);
    if (path === 'options.html') await page.waitForSelector('.note-list li:nth-child(2)');
    return page;
  };
  const paths = Object.keys(PAGES) as (keyof typeof PAGES)[];

  test.each(paths)('%s has nothing for axe to complain about, in light and in dark', async (path) => {
    const page = await open(path);
    await page.evaluate(axe.source);
    for (const theme of ['light', 'dark']) {
      await page.evaluate(`chrome.storage.local.set({ settings: { theme: '${theme}' } })`);
      await eventually('the theme', async () =>
        (await page.evaluate('document.documentElement.style.colorScheme')) === theme ? true : undefined,
      );
      const found = await page.evaluate('axe.run().then(({ violations }) => JSON.stringify(violations))');
      expect(JSON.parse(String(found)).map(({ id, nodes }: axe.Result) => [id, nodes[0]?.html])).toEqual([]);
    }
    await page.close();
  });

  test.each(paths)('%s fits into a window of 360 pixels', async (path) => {
    const page = await open(path);
    await page.setViewport({ width: 360, height: 700 });
    const room = await eventually('the narrow window', async () => {
      const widths = await page.evaluate(() => [innerWidth, document.documentElement.scrollWidth]);
      return widths[0] === 360 ? widths : undefined;
    });
    expect(room[1]).toBeLessThanOrEqual(360);
    await page.close();
  });

  test.each(paths)('%s can be walked from end to end with Tab, and the focus is seen', async (path) => {
    const page = await open(path);
    await page.bringToFront();
    const count = await page.evaluate(() => {
      const all = document.querySelectorAll<HTMLElement>('a, button, input, textarea, summary');
      // Of a group of radio buttons only the chosen one is a stop.
      return [...all].filter((each) => !each.matches(':disabled, [type="radio"]:not(:checked)')).length;
    });
    const walked = new Set<string>();
    for (let step = 0; step < count; step += 1) {
      await page.keyboard.press('Tab');
      walked.add(
        await page.evaluate(() => {
          const { activeElement: focused } = document;
          const all = [...document.querySelectorAll('*')];
          if (!focused || getComputedStyle(focused).outlineStyle === 'none') return 'unseen';
          return `${all.indexOf(focused)}`;
        }),
      );
    }
    expect(walked.has('unseen')).toBe(false);
    expect(walked.size).toBe(count);
    await page.close();
  });
});
