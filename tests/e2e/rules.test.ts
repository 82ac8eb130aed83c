import type { Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import type { CardPart } from '../support/closed-root.ts';
import { eventually } from '../support/eventually.ts';
import { isBare, isMarked, marksBecome, middleOf, settledMarks } from '../support/highlights.ts';
import { describeInBothBrowsers } from './both-browsers.ts';

const CODES = `<table><thead><tr><th>To</th><th>SIP code</th></tr></thead>
  <tbody><tr><td>404</td><td>486</td></tr><tr><td>480</td><td>503</td></tr></tbody></table>`;
const UNCLEAR = `<table><thead><tr><th>To</th><th>Kind</th></tr></thead>
  <tbody><tr><td>404</td><td class="here">486</td></tr><tr><td>480</td><td>503</td></tr></tbody></table>`;

describeInBothBrowsers('the way out of a mistake', (stage) => {
  let page: Page;

  beforeAll(async () => {
    const { lens, demo } = stage();
    await lens.grantHost(demo.url);
    page = await lens.newPage(`${demo.url}/empty.html`);
  });

  const write = (html: string) =>
    page.evaluate((body) => {
      document.body.innerHTML = body;
    }, html);
  const button = (pattern: RegExp) =>
    eventually(`a button ${pattern}`, async () =>
      (await stage().lens.readCard(page))?.parts.find(
        ({ tag, text }) => tag === 'button' && pattern.test(text),
      ),
    );
  const click = ({ x, y, width, height }: CardPart) => page.mouse.click(x + width / 2, y + height / 2);
  const texts = async () => (await settledMarks(page, isBare)).map(({ text }) => text);

  test('"Not a SIP code" silences the column on this site, until the options take it back', async () => {
    await write(CODES);
    const [mark] = await marksBecome(page, isMarked);
    if (!mark) throw new Error('Nothing is marked.');
    const { x, y } = middleOf(mark);
    await page.mouse.move(x, y, { steps: 3 });
    await click(await button(/^Not a SIP code\? .*“sip code”/));
    await marksBecome(page, isBare);
    await page.reload();
    await write(CODES);
    expect(await texts()).toEqual([]);

    const options = await stage().lens.openOwnPage('options.html');
    await options.locator('.site-rules .link-button').click();
    await options.waitForSelector('.muted');
    await options.close();
    await page.bringToFront();
    await marksBecome(page, (marks) => marks.length === 2);
  });

  test('Alt opens the card of any number, and marks its column on request', async () => {
    await write(UNCLEAR);
    expect(await texts()).toEqual([]);
    const at = await page.$eval('.here', (cell) => {
      const range = document.createRange();
      range.selectNodeContents(cell);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    await page.mouse.move(2, 2);
    await page.keyboard.down('Alt');
    await page.mouse.move(at.x, at.y, { steps: 3 });
    const mark = await button(/^Mark the column “kind”/);
    await page.keyboard.up('Alt');
    await click(mark);
    await marksBecome(page, (marks) => marks.map(({ text }) => text).join() === '486,503');
    await page.mouse.move(2, 2);
    await page.mouse.move(at.x, at.y, { steps: 3 });
    await click(await button(/^No longer mark/));
    await marksBecome(page, isBare);
  });

  test('a frame without a site of its own offers no rule: it would hold in all such frames', async () => {
    const style = 'position: fixed; inset: 0; width: 600px; height: 500px; border: 0';
    await write(`<iframe sandbox="allow-scripts" style="${style}" srcdoc='${CODES}'></iframe>`);
    const frame = await page.waitForFrame((each) => each !== page.mainFrame());
    const [mark] = await marksBecome(frame, isMarked);
    if (!mark) throw new Error('Nothing is marked.');
    const { x, y } = middleOf(mark);
    await page.mouse.move(x, y, { steps: 3 });
    const { text } = await eventually('a card', () => stage().lens.readCard(page));
    expect(text).toContain('Why is this marked?');
    expect(text).not.toContain('Not a SIP code?');
  });

  test('nothing of it is stored where the page could read it', async () => {
    const stored = await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]);
    expect(stored).toEqual([0, 0, '']);
  });
});
