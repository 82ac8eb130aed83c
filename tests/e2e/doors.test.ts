import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { launchChromium } from '../support/chromium-extension.ts';
import { readClipboard } from '../support/clipboard.ts';
import { eventually } from '../support/eventually.ts';
import type { ExtensionUnderTest } from '../support/extension-under-test.ts';
import { isMarked, marksBecome, middleOf, settledMarks } from '../support/highlights.ts';
import { projectPath } from '../support/project-path.ts';
import { type StaticServer, serve } from '../support/serve.ts';
import { openDisplay, type VirtualDisplay } from '../support/virtual-display.ts';
import { CardPage } from './card-page.ts';

/** Doors that the browser itself holds: they open by real keys, in a window on a screen. */

let display: VirtualDisplay;
let lens: ExtensionUnderTest;
let demo: StaticServer;
let page: Page;

beforeAll(async () => {
  display = await openDisplay();
  demo = await serve(projectPath('tests/demo'));
  lens = await launchChromium(inject('browsers').chromium, inject('builds').chromium, {
    headless: false,
    env: display.env,
  });
});

afterAll(async () => {
  await lens?.close();
  await demo?.close();
  await display?.close();
});

beforeEach(async () => {
  page = await lens.newPage(`${demo.url}/empty.html`);
  await page.evaluate(() => {
    document.body.innerHTML =
      '<p id="one">It ended with <b>486</b>.</p><p id="two">486 or 503</p><p id="no">x</p>';
  });
  await page.bringToFront();
  await page.waitForFunction(() => document.hasFocus());
});

afterEach(() => page.close());

const select = (selector: string) =>
  page.$eval(selector, (element) => getSelection()?.selectAllChildren(element));

test('Alt+Shift+S opens the popup', async () => {
  await display.press('alt+shift+s');
  const popup = await eventually('the popup', async () =>
    lens.browser.targets().find((target) => target.url() === `${lens.baseUrl}popup.html`),
  );
  await (await popup.asPage()).close();
});

/** Waits until what SIP Lens shows over the page matches. */
const palette = (pattern: RegExp) =>
  eventually(`a palette with ${pattern}`, async () => {
    const card = await lens.readCard(page);
    return card && pattern.test(card.text) ? card : undefined;
  });

const noPalette = () =>
  eventually('the palette to go', async () => ((await lens.readCard(page)) ? undefined : true));

describe('Alt+Shift+L', () => {
  test('shows the card of the selected code beside it, on a page that was never granted', async () => {
    await select('#one b');
    await display.press('alt+shift+l');
    const { x, y } = await palette(/486 Busy Here/);
    const box = await (await page.$('#one b'))?.boundingBox();
    expect(Math.abs(x - (box?.x ?? 0))).toBeLessThan(40);
    expect(y).toBeGreaterThan(box?.y ?? 0);
    await display.press('Escape');
    await noPalette();
  });

  test('copies the code for a ticket', async () => {
    await select('#one b');
    await display.press('alt+shift+l');
    await palette(/486 Busy Here/);
    await new CardPage(lens, page).click('Text');
    await palette(/Copied\./);
    expect(await readClipboard(page, 'Chromium')).toMatch(/^SIP 486 Busy Here\n/);
  });

  test('lists the codes where the selection holds several', async () => {
    await select('#two');
    await display.press('alt+shift+l');
    const { parts } = await palette(/503 Service Unavailable/);
    const options = parts.filter(({ role }) => role === 'option').map(({ text }) => text);
    expect(options.slice(0, 2)).toEqual(['486 Busy Here', '503 Service Unavailable']);
  });

  test('opens the search without a selection; what is typed there the page does not hear', async () => {
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(globalThis, { heard });
      document.addEventListener('keydown', ({ key }) => heard.push(key));
      window.addEventListener('keydown', ({ key }) => heard.push(key));
    });
    await display.press('alt+shift+l');
    await palette(/4xx/);
    for (const key of ['6', '0', '0']) await display.press(key);
    await palette(/600 Busy Everywhere/);
    await display.press('Return');
    await palette(/Back to the results 600 Busy Everywhere/);
    const heard = await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
    expect(heard.filter((key) => /^\d$|Enter/.test(key))).toEqual([]);
  });

  test('goes with a click elsewhere', async () => {
    await display.press('alt+shift+l');
    await palette(/4xx/);
    await page.mouse.click(5, 400);
    await noPalette();
  });
});

describe('Alt+Shift+Period and Alt+Shift+Comma', () => {
  test('go from code to code and open their cards, around the end, on a page that was never granted', async () => {
    await page.evaluate(() => {
      document.body.innerHTML = `<table><thead><tr><th>SIP code</th></tr></thead>
        <tbody><tr><td>486</td></tr><tr><td>503</td></tr><tr><td>604</td></tr></tbody></table>`;
    });
    await display.press('alt+shift+period');
    await palette(/^486 Busy Here/);
    await display.press('alt+shift+period');
    await palette(/^503 Service Unavailable/);
    await display.press('alt+shift+comma');
    await palette(/^486 Busy Here/);
    await display.press('alt+shift+comma');
    await palette(/^604 Does Not Exist Anywhere/);
    await display.press('Escape');
    await noPalette();
  });

  test('go on in the next frame, back into the one before, and around the end of the last', async () => {
    await page.goto(`${demo.url}/frame.html`);
    await page.waitForFunction(() => document.hasFocus());
    const forth = [/^480 /, /^401 /, /^403 /, /^423 /, /^486 /, /^480 /, /^401 /];
    for (const code of forth) {
      await display.press('alt+shift+period');
      await palette(code);
    }
    for (const code of [/^480 /, /^486 /, /^423 /]) {
      await display.press('alt+shift+comma');
      await palette(code);
    }
  });

  test('begin in the frame that has the focus, also in one in a component', async () => {
    await page.evaluate(async (src) => {
      document.body.innerHTML = '<p>SIP/2.0 404 Not Found</p><x-view></x-view>';
      const view = document.querySelector('x-view')?.attachShadow({ mode: 'open' });
      const frame = document.createElement('iframe');
      frame.src = src;
      const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
      view?.append(frame);
      await loaded;
      frame.focus();
    }, `${demo.url}/frame-inner.html`);
    await display.press('alt+shift+period');
    await palette(/^401 /);
  });
});

describe('the context menu', () => {
  test('has an item for the selected text, which opens its card', async () => {
    await select('#one b');
    await display.pressToOpen('shift+F10');
    // From below: Inspect, then the item of the extension.
    for (const key of ['Up', 'Up', 'Return']) await display.press(key);
    await palette(/486 Busy Here/);
  });
});

describe('the side panel', () => {
  test('opens beside the page from the popup, in its real frame, and follows the code that is pointed at', async () => {
    await lens.grantHost(demo.url);
    await page.evaluate(() => {
      document.body.innerHTML =
        '<table><thead><tr><th>SIP code</th></tr></thead><tbody><tr><td>486</td></tr></tbody></table>';
    });
    await marksBecome(page, isMarked);
    const popup = await lens.openPopup(page);
    await popup.locator('.elsewhere .link-button:nth-child(2)').click();
    const target = await lens.browser.waitForTarget((each) => each.url().endsWith('/sidepanel.html'));
    const panel = await target.asPage();
    await panel.waitForSelector('[role="combobox"]');
    // The panel takes room from the page, step by step.
    const [mark] = await settledMarks(page, isMarked);
    if (!mark) throw new Error('Nothing is marked.');
    const { x, y } = middleOf(mark);
    await page.mouse.move(x, y, { steps: 3 });
    await eventually('the card in the panel', async () => {
      const headings = await panel.$$eval('.code-card h2', (all) =>
        all.map(({ textContent }) => textContent),
      );
      return headings[0]?.startsWith(`${mark.text} `) || undefined;
    });
    await panel.close();
    await lens.revokeHost(demo.url);
  });
});

describe('the keyword in the address bar', () => {
  test('leads to the page of a code', async () => {
    await display.press('ctrl+l');
    for (const key of ['s', 'i', 'p', 'space', '4', '8', '6', 'Return']) await display.press(key);
    await eventually(
      'the page of 486',
      async () =>
        lens.browser.targets().some((target) => target.url() === `${lens.baseUrl}lookup.html#486`) ||
        undefined,
    );
  });
});
