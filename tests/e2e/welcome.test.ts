import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { eventually } from '../support/eventually.ts';
import { isBare, isMarked, marksBecome, middleOf } from '../support/highlights.ts';
import { waitForText } from '../support/wait-for-text.ts';
import { describeInBothBrowsers } from './both-browsers.ts';
import { expectBare } from './expect-bare.ts';

// That an install opens the page is part of every launch: the harness waits for it.
describeInBothBrowsers('the welcome page', (stage) => {
  let page: Page;

  beforeEach(async () => {
    page = await stage().lens.openOwnPage('welcome.html');
    await page.waitForSelector('.site-choice');
  });
  afterEach(() => page.close());

  test('shows a real card in its example', async () => {
    const marks = await marksBecome(page, (each) => each.length === 4);
    expect(marks.map(({ text }) => text)).toEqual(['486', '488', '503', '200']);
    const mark = marks[1];
    if (!mark) throw new Error('Nothing is marked.');
    const { x, y } = middleOf(mark);
    await page.mouse.move(x, y, { steps: 3 });
    const card = await eventually('a card', () => stage().lens.readCard(page));
    expect(card.text).toMatch(/^488 Not Acceptable Here/);
  });

  test('asks for nothing while nothing is chosen, or an address is wrong', async () => {
    await page.locator('[type="submit"]').click();
    await waitForText(page, '[role="status"]', /^Choose a site first/);
    await page.locator('textarea').fill('pbx.lan\nsip:alice@pbx.lan');
    await page.locator('[type="submit"]').click();
    await waitForText(page, '.problem', /^Line 2, “sip:alice@pbx.lan”: Only web pages/);
    expect(await page.evaluate('chrome.permissions.getAll()')).toMatchObject({ origins: [] });
  });

  test('marks an open console once its pasted address is granted', async () => {
    const { lens, demo } = stage();
    const console = await lens.newPage(`${demo.url}/cdr.html`);
    await expectBare(console, lens);
    await lens.approveHost(demo.url);
    await page.bringToFront();
    await page.locator('textarea').fill(`${demo.url}/app/`);
    await page.locator('[type="submit"]').click();
    await waitForText(page, '[role="status"]', /^Done/);
    await console.bringToFront();
    await marksBecome(console, isMarked);
    await lens.revokeHost(demo.url);
    await marksBecome(console, isBare);
    await console.close();
  });
});
