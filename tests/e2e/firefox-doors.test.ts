import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { eventually } from '../support/eventually.ts';
import type { ExtensionUnderTest } from '../support/extension-under-test.ts';
import { evaluateInChrome, evaluateInSidebar } from '../support/firefox-chrome.ts';
import { isMarked, marksBecome, middleOf } from '../support/highlights.ts';
import { projectPath } from '../support/project-path.ts';
import { type StaticServer, serve } from '../support/serve.ts';
import { launch } from './both-browsers.ts';

/** The doors that Firefox itself holds, opened through the elements of its window that keys and mouse reach there. */

let lens: ExtensionUnderTest;
let demo: StaticServer;
let page: Page;

beforeAll(async () => {
  lens = await launch('Firefox');
  demo = await serve(projectPath('tests/demo'));
});

afterAll(async () => {
  await lens?.close();
  await demo?.close();
});

beforeEach(async () => {
  page = await lens.newPage(`${demo.url}/empty.html`);
  await page.evaluate(() => {
    document.body.innerHTML = '<p>It ended with <b>486</b>.</p>';
    getSelection()?.selectAllChildren(document.querySelector('b') as Element);
  });
});

const cardText = (pattern: RegExp) =>
  eventually(`a card with ${pattern}`, async () => {
    const card = await lens.readCard(page);
    return card && pattern.test(card.text) ? card.text : undefined;
  });

describe('in Firefox', () => {
  test('the command opens the card of the selection, on a page that was never granted', async () => {
    await evaluateInChrome(
      lens.browser,
      `document.querySelector('keyset[id^="ext-keyset-id"] key[key="L"]').doCommand()`,
    );
    expect(await cardText(/486 Busy Here/)).toContain('Request failure');
    await page.keyboard.press('Escape');
    await eventually('the card to go', async () => ((await lens.readCard(page)) ? undefined : true));
  });

  test('the context menu has an item for the selected text, which opens its card', async () => {
    await page.click('b', { button: 'right' });
    await evaluateInChrome(
      lens.browser,
      `(async () => {
        const menu = document.getElementById('contentAreaContextMenu');
        if (menu.state !== 'open') await new Promise((resolve) => menu.addEventListener('popupshown', resolve, { once: true }));
        menu.activateItem([...menu.children].find(({ label }) => label === 'Look up “486” in SIP Lens'));
      })()`,
    );
    expect(await cardText(/486 Busy Here/)).toContain('Request failure');
  });

  test('the sidebar opens from the popup, in its real frame, and follows the code that is pointed at', async () => {
    await lens.grantHost(demo.url);
    await page.goto(`${demo.url}/cdr.html`);
    const [mark] = await marksBecome(page, isMarked);
    if (!mark) throw new Error('Nothing is marked.');
    const popup = await lens.openPopup(page);
    await popup.locator('.elsewhere .link-button:nth-child(2)').click();
    const inSidebar = async (expression: string) =>
      (await evaluateInSidebar<string>(lens.browser, `(content) => ${expression}`)) ?? undefined;
    await eventually('the lookup in the sidebar', () =>
      inSidebar(`content.document.querySelector('[role="combobox"]')?.ariaLabel`),
    );
    const { x, y } = middleOf(mark);
    await page.bringToFront();
    await page.mouse.move(x, y, { steps: 3 });
    await eventually('the card in the sidebar', async () => {
      const heading = await inSidebar(`content.document.querySelector('.code-card h2')?.textContent`);
      return heading?.startsWith(`${mark.text} `) || undefined;
    });
    await evaluateInChrome(lens.browser, 'SidebarController.hide()');
    await lens.revokeHost(demo.url);
  });

  test('the address bar takes the keyword and opens the page of a code', async () => {
    await evaluateInChrome(
      lens.browser,
      `(async () => {
        gURLBar.focus();
        gURLBar.search('sip 486');
        await gURLBar.lastQueryContextPromise;
        gURLBar.handleCommand();
      })()`,
    );
    await eventually('the page of 486', async () => {
      const url = await evaluateInChrome<string>(lens.browser, 'gBrowser.currentURI.spec');
      return url === `${lens.baseUrl}lookup.html#486` || undefined;
    });
  });
});
