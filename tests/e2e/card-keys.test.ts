import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { eventually } from '../support/eventually.ts';
import { describeInBothBrowsers } from './both-browsers.ts';
import { CardPage } from './card-page.ts';

/** The browser's own part of an extension's page. */
interface Tabs {
  query(filter: { url: string }): Promise<{ id: number }[]>;
  sendMessage(tab: number, message: object): Promise<unknown>;
}

describeInBothBrowsers('a card that is opened from the keyboard', (stage) => {
  let tab: CardPage;
  let own: Page;

  beforeAll(async () => {
    const { lens, demo } = stage();
    await lens.grantHost(demo.url);
    own = await lens.openOwnPage('lookup.html');
    tab = new CardPage(lens, await lens.newPage());
  });

  afterAll(() => own?.close());

  beforeEach(async () => {
    await tab.goto(`${stage().demo.url}/cdr.html`);
    await tab.page.evaluate(() => {
      document.querySelector('select')?.focus();
    });
  });

  /** What the background sends when the command’s keys are pressed. */
  const step = (by: 1 | -1) =>
    own.evaluate(
      async (data, url) => {
        const { tabs } = (globalThis as unknown as { chrome: { tabs: Tabs } }).chrome;
        const [page] = await tabs.query({ url });
        if (page) await tabs.sendMessage(page.id, { name: 'step', data });
      },
      { by, from: 'here' },
      'http://127.0.0.1/cdr.html',
    );
  const focused = () => tab.page.evaluate(() => document.activeElement?.localName);
  const inCard = () =>
    eventually('the focus in the card', async () =>
      (await focused()) === 'sip-lens-card' ? true : undefined,
    );
  const codes = () =>
    tab.page.$$eval('[data-expect]', (cells) =>
      cells.map((cell) => (cell as HTMLElement).dataset.expect ?? '').filter((code) => /^\d+$/.test(code)),
    );

  /** Presses Tab until the control of this name has the focus. */
  const tabTo = async (name: RegExp) => {
    for (let presses = 0; presses < 20; presses++) {
      await tab.page.keyboard.press('Tab');
      const focus = (await tab.card())?.parts.find(({ isFocused }) => isFocused);
      if (focus && name.test(focus.text)) return;
    }
    throw new Error(`Tab does not lead to ${name}.`);
  };

  test('walks the codes in the order of the page, and back, with the focus in each card', async () => {
    const [first = '', second = ''] = await codes();
    await step(1);
    await tab.shows(first);
    await inCard();
    await step(1);
    await tab.shows(second);
    await inCard();
    await step(-1);
    await tab.shows(first);
    await inCard();
  });

  test('Esc closes it and gives the focus back to where it was before the first', async () => {
    await step(1);
    await step(1);
    await inCard();
    await tab.page.keyboard.press('Escape');
    await tab.closes();
    expect(await focused()).toBe('select');
  });

  test('is the thing that has the focus, under the name of its code', async () => {
    const [first = ''] = await codes();
    await step(1);
    const { parts } = await tab.shows(first);
    const dialog = parts.find(({ role }) => role === 'dialog');
    expect(dialog?.label).toContain(`SIP response code ${first}`);
    expect(dialog?.isFocused).toBe(true);
  });

  test('stays while the pointer moves, and its controls work with keys that the page does not hear', async () => {
    await tab.page.evaluate(() => {
      addEventListener('keydown', ({ key }) => document.body.setAttribute('data-heard', key));
    });
    await step(1);
    await inCard();
    await tab.page.mouse.move(40, 400, { steps: 4 });
    await tab.page.keyboard.press('Tab');
    await tab.page.keyboard.press('Enter');
    expect((await tab.control('Pin')).pressed).toBe('true');
    await tab.page.keyboard.press('Tab');
    await tab.page.keyboard.press('Enter');
    await tab.closes();
    expect(await focused()).toBe('select');
    expect(await tab.page.evaluate(() => document.body.dataset.heard)).toBeUndefined();
  });

  test('keeps the focus when a related code takes its place', async () => {
    await step(1);
    await inCard();
    await tabTo(/^Details/);
    await tab.page.keyboard.press('Enter');
    await tab.shows('Easily confused with');
    await tabTo(/^\d{3}$/);
    await tab.page.keyboard.press('Enter');
    await tab.shows('Back to');
    await inCard();
  });

  describe('on a page that scrolls smoothly', () => {
    test('is open where its mark comes to stand', async () => {
      await tab.page.evaluate(() => {
        document.documentElement.style.scrollBehavior = 'smooth';
        document.body.insertAdjacentHTML('afterbegin', '<div id="tall"></div>');
        document.getElementById('tall')?.style.setProperty('height', '4000px');
      });
      const [first = ''] = await codes();
      await step(1);
      await tab.shows(first);
      await inCard();
      expect(await tab.page.evaluate(() => scrollY)).toBeGreaterThan(3000);
    });
  });
});
