import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { eventually } from '../support/eventually.ts';
import { isMarked, marksBecome, readMarks } from '../support/highlights.ts';
import { waitForText } from '../support/wait-for-text.ts';
import { describeInBothBrowsers } from './both-browsers.ts';

const NOTE = { code: 498, title: 'Quota of the reseller', text: 'Raise the limit.' };

describeInBothBrowsers('a code of our own', (stage) => {
  let options: Page;
  let console: Page;

  beforeAll(async () => {
    const { lens, demo } = stage();
    await lens.grantHost(demo.url);
    options = await lens.openOwnPage('options.html');
    await options.evaluate(`chrome.storage.local.set({ notes: [${JSON.stringify(NOTE)}] })`);
    await waitForText(options, '.note-list h3', /^498 Your own code$/);
    console = await lens.newPage(`${demo.url}/cdr.html`);
    await marksBecome(console, isMarked);
  });
  afterAll(async () => {
    await console?.close();
    await options?.close();
  });

  /** Puts a number in the place of a marked one and returns where it is. */
  const put = (before: string, after: string) =>
    console.evaluate(
      (from, to) => {
        const cells = [...document.querySelectorAll('td')];
        const cell = cells.find(({ textContent }) => textContent?.trim() === from);
        if (!cell) throw new Error(`No cell holds ${from}.`);
        cell.textContent = to;
        const range = document.createRange();
        range.selectNodeContents(cell);
        const { x, y, width, height } = range.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      },
      before,
      after,
    );
  const cardAt = async ({ x, y }: { x: number; y: number }) => {
    await console.bringToFront();
    await console.mouse.move(2, 2);
    await console.keyboard.down('Alt');
    await console.mouse.move(x, y, { steps: 3 });
    const card = await eventually('a card', () => stage().lens.readCard(console));
    await console.keyboard.up('Alt');
    return card;
  };

  test('is not marked, for a page can read marks, but answers who asks, without its text', async () => {
    const at = await put('486', '498');
    await eventually('no mark', async () =>
      (await readMarks(console)).every(({ text }) => text !== '498') ? true : undefined,
    );
    await cardAt(at);
    const text = await eventually('the hint', async () => {
      const card = await stage().lens.readCard(console);
      return card?.text.includes('You have a note') ? card.text : undefined;
    });
    expect(text).toMatch(/^498 /);
    expect(text).toContain('treats it as 400');
    expect(text).not.toMatch(/Quota|limit/);
    await console.keyboard.press('Escape');
  });

  test('is told apart on a page from a number that nobody knows by nothing but that hint', async () => {
    const at = await put('503', '497');
    const card = await cardAt(at);
    expect(card.text).toMatch(/^497 /);
    expect(card.text).not.toContain('You have a note');
    await console.keyboard.press('Escape');
  });

  test('is found in the popup, with its text, and is there when the popup opens again', async () => {
    const popup = await stage().lens.openPopup(console);
    await popup.locator('[role="combobox"]').fill('498');
    await waitForText(popup, '[role="option"]', /^498 Quota of the reseller/);
    await popup.keyboard.press('Enter');
    await waitForText(popup, '.team-note', /Quota of the reseller.*Raise the limit/);
    await waitForText(popup, '.code-card h2', /^498 Your own code$/);
    await popup.close();
    const again = await stage().lens.openPopup(console);
    await waitForText(again, '.team-note', /Raise the limit/);
    await again.close();
  });

  test('has an address, and explains itself in a pasted trace', async () => {
    const lookup = await stage().lens.openOwnPage('lookup.html#498');
    await waitForText(lookup, '.team-note', /Raise the limit/);
    await lookup.evaluate((text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      document.body.dispatchEvent(Object.assign(new Event('paste', { bubbles: true }), { clipboardData }));
    }, ['SIP/2.0 498 Quota', 'Via: SIP/2.0/UDP 10.0.0.5', 'Call-ID: a@b', 'CSeq: 1 INVITE', '', ''].join(
      '\n',
    ));
    await lookup.waitForSelector('.trace .code-button');
    await lookup.hover('.trace .code-button');
    await eventually('its card', async () =>
      (await stage().lens.readCard(lookup))?.text.includes('Raise the limit') ? true : undefined,
    );
    await lookup.close();
  });
});
