import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { eventually } from '../support/eventually.ts';
import { middleOf } from '../support/highlights.ts';
import type { StaticServer } from '../support/serve.ts';
import { describeInBothBrowsers } from './both-browsers.ts';
import { CardPage, centreOf } from './card-page.ts';
import { serveHazards } from './hazard-pages.ts';

/** Stands for the browser's own API in a page of the extension. */
declare const chrome: {
  tabs: { query(filter: { url: string }): Promise<{ id: number }[]> };
  scripting: { executeScript(injection: { target: { tabId: number }; files: string[] }): Promise<unknown> };
};

describeInBothBrowsers('a card beside a dialog of the page that keeps the focus', (stage) => {
  let hazards: StaticServer;
  let page: Page;
  let view: CardPage;

  beforeAll(async () => {
    hazards = await serveHazards();
    await stage().lens.grantHost(hazards.url);
    page = await stage().lens.newPage();
    view = new CardPage(stage().lens, page);
  });
  afterAll(() => hazards?.close());
  beforeEach(async () => {
    await view.goto(`${hazards.url}/live/trap.html`);
    await view.hover('486');
  });

  const heard = () => page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
  const released = () => page.evaluate(() => (globalThis as unknown as { released: string[] }).released);
  const isDialogOpen = () => page.$eval('#dialog', (dialog) => dialog.checkVisibility());
  const focused = async () => (await view.card())?.parts.find(({ isFocused }) => isFocused);

  test('does what its buttons say, and the dialog stays open', async () => {
    await view.click('Pin');
    await view.shows('486', (card) => card.parts.some(({ pressed }) => pressed === 'true'));
    await view.click('Details: headers, Q.850, metrics, products');
    await view.shows('Easily confused with');
    await view.click('Close');
    await view.closes();
    expect(await isDialogOpen()).toBe(true);
    expect(await heard()).toEqual([]);
  });

  test('opens the link to the RFC', async () => {
    const link = (await view.card())?.parts.find(({ tag }) => tag === 'a');
    if (!link) throw new Error('The card has no link.');
    const { x, y } = centreOf(link);
    await page.mouse.click(x, y);
    const { browser } = stage().lens;
    const tab = await browser.waitForTarget((target) => target.url().includes('rfc-editor.org'));
    await (await tab.page())?.close();
  });

  test('has the keyboard to itself, and gives the focus back', async () => {
    await page.keyboard.press('p');
    await eventually('the focus in the card', async () => ((await focused()) ? true : undefined));
    await page.keyboard.press('Tab');
    await eventually('the focus on the pin', async () =>
      (await focused())?.label === 'Pin' ? true : undefined,
    );
    const { x } = await view.shows('486');
    await page.keyboard.press('ArrowRight');
    await view.shows('486', (card) => card.x > x);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await view.closes();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('first');
    expect(await isDialogOpen()).toBe(true);
    expect(await heard()).toEqual([]);
    expect(await released()).toEqual([]);
  });

  test('leaves to the page what began there', async () => {
    await page.keyboard.down('F8');
    await page.keyboard.press('p');
    const card = await view.shows('486', (shown) => shown.parts.some(({ pressed }) => pressed === 'true'));
    await page.keyboard.up('F8');
    const { x, y } = middleOf(view.markOf('486'));
    await page.mouse.move(x, y);
    await page.mouse.down();
    const inCard = centreOf(card);
    await page.mouse.move(inCard.x, inCard.y);
    await page.mouse.up();
    expect(await heard()).toEqual(['keyup', 'pointerup', 'mouseup']);
  });

  test('gives way to the palette, in which somebody types unheard', async () => {
    const own = await stage().lens.openOwnPage('options.html');
    await own.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ url: '*://127.0.0.1/live/trap.html' });
      const target = { tabId: tab?.id ?? 0 };
      await chrome.scripting.executeScript({ target, files: ['/palette.js'] });
    });
    await own.close();
    await page.bringToFront();
    await eventually('the focus in the field', async () =>
      (await focused())?.tag === 'input' ? true : undefined,
    );
    // This letter pins a card where nobody writes.
    await page.keyboard.type('p');
    await page.keyboard.press('Backspace');
    await page.keyboard.type('604');
    await view.shows('604 Does Not Exist Anywhere');
    await page.keyboard.press('Enter');
    await view.shows('Back to the results');
    // Held so long that it repeats.
    await page.keyboard.down('Escape');
    await page.keyboard.down('Escape');
    await page.keyboard.up('Escape');
    await view.closes();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('first');
    expect(await heard()).toEqual([]);
    expect(await released()).toEqual([]);
  });
});
