import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { eventually } from '../support/eventually.ts';
import { isMarked, marksBecome, middleOf } from '../support/highlights.ts';
import { describeInBothBrowsers } from './both-browsers.ts';

describeInBothBrowsers('a page with SIP Lens on it', (stage) => {
  let page: Page;
  const complaints: string[] = [];

  beforeAll(async () => {
    const { lens, demo } = stage();
    await lens.grantHost(demo.url);
    page = await lens.newPage();
    page.on('console', (message) => {
      if (['error', 'warn'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
  });

  test.each(['cdr', 'trace', 'call', 'frame', 'empty'])(
    'has the same HTML as without it: %s',
    async (name) => {
      const { lens, demo } = stage();
      const url = `${demo.url}/${name}.html`;
      const original = await (await fetch(url)).text();
      await page.goto(url);
      const before = await page.evaluate((html) => {
        const parsed = new DOMParser().parseFromString(html, 'text/html');
        return parsed.documentElement.outerHTML;
      }, original);
      if (name !== 'empty') {
        const marks = await marksBecome(page, isMarked);
        const [mark] = marks;
        if (!mark) throw new Error('Nothing is marked.');
        const { x, y } = middleOf(mark);
        await page.mouse.move(x, y, { steps: 3 });
        await eventually('a card', () => lens.readCard(page));
        await page.keyboard.press('Escape');
        await eventually('no card', async () => ((await lens.readCard(page)) ? undefined : true));
      }
      expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    },
  );

  test('gets no complaint in its console', () => {
    expect(complaints).toEqual([]);
  });

  describe('that changes', () => {
    test('has its new codes marked and its old marks gone', async () => {
      await page.goto(`${stage().demo.url}/call.html`);
      await marksBecome(page, isMarked);
      await page.evaluate(() => {
        document.body.innerHTML = '<p id="line">Got SIP response 503 from the trunk</p>';
      });
      await marksBecome(page, (marks) => marks.map(({ text }) => text).join() === '503');
      await page.evaluate(() => {
        const text = document.querySelector('#line')?.firstChild as Text;
        text.data = 'Got SIP response 486 from the trunk';
      });
      await marksBecome(page, (marks) => marks.map(({ text }) => text).join() === '486');
      await page.evaluate(() => {
        const text = document.querySelector('#line')?.firstChild as Text;
        text.data = 'It rang 486 seconds';
      });
      await marksBecome(page, (marks) => marks.length === 0);
    });

    test('gets its highlights back after it has cleared them', async () => {
      await page.goto(`${stage().demo.url}/call.html`);
      await marksBecome(page, isMarked);
      await page.evaluate(() => CSS.highlights.clear());
      await marksBecome(page, isMarked);
    });
  });
});
