import { readFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { readClipboard } from '../support/clipboard.ts';
import { eventually } from '../support/eventually.ts';
import { projectPath } from '../support/project-path.ts';
import { describeInBothBrowsers } from './both-browsers.ts';
import { CardPage, centreOf } from './card-page.ts';

/** No browser trusts plain HTTP from any other host than this machine: such pages have no Clipboard API. */
const PLAIN = 'http://console.test/cdr.html';

describeInBothBrowsers('what a card copies', (stage, browser) => {
  let tab: CardPage;

  beforeAll(async () => {
    const { lens, demo } = stage();
    await lens.grantHost(demo.url);
    await lens.grantHost(PLAIN);
    tab = new CardPage(lens, await lens.newPage());
  });

  const says = (words: string) => tab.shows('486', ({ text }) => text.includes(words));
  const copied = (pattern: RegExp) =>
    eventually(`${pattern} on the clipboard`, async () => {
      const text = await readClipboard(tab.page, browser);
      return pattern.test(text) ? text : undefined;
    });

  test('is the code as text, or as Markdown', async () => {
    await tab.goto(`${stage().demo.url}/cdr.html`);
    await tab.hover('486');
    await tab.click('Text');
    await says('Copied.');
    expect(await copied(/^SIP 486 Busy Here\n/)).toContain('Check first:\n\n1. ');
    await tab.hover('486');
    await tab.click('Markdown');
    await says('Copied.');
    expect(await copied(/^\*\*SIP 486 Busy Here\*\*\n/)).toContain(
      '[RFC 3261 §21.4.24](https://www.rfc-editor.org/rfc/rfc3261#section-21.4.24)',
    );
  });

  test('is what the user has selected in it, and nothing of the page', async () => {
    await tab.goto(`${stage().demo.url}/cdr.html`);
    await tab.page.evaluate(() =>
      document.addEventListener('copy', (event) => {
        event.clipboardData?.setData('text/plain', 'Copied from the console');
        event.preventDefault();
      }),
    );
    const { parts } = await tab.hover('486');
    const phrase = parts.find(({ tag, text }) => tag === 'span' && text === 'Busy Here');
    if (!phrase) throw new Error('The card has no phrase.');
    const { y } = centreOf(phrase);
    await tab.page.mouse.move(phrase.x, y);
    await tab.page.mouse.down();
    await tab.page.mouse.move(phrase.x + phrase.width, y, { steps: 4 });
    await tab.page.mouse.up();
    await tab.page.keyboard.down('Control');
    // Chromium takes keys of a test for what they write, and commands for what they do.
    await tab.page.keyboard.press('c', { commands: ['copy'] });
    await tab.page.keyboard.up('Control');
    expect(await copied(/Busy|console/)).toBe('Busy Here');
  });

  describe('on a console over plain HTTP', () => {
    beforeAll(() => serveDemoAt(tab.page));

    test('is the same, whatever the page adds to what is copied from it', async () => {
      await tab.goto(PLAIN);
      expect(await tab.page.evaluate(() => [isSecureContext, 'clipboard' in navigator])).toEqual([
        false,
        false,
      ]);
      await tab.page.evaluate(() =>
        document.addEventListener('copy', (event) => {
          event.clipboardData?.setData('text/plain', 'Copied from the console');
          event.preventDefault();
        }),
      );
      await tab.hover('486');
      await tab.click('Text');
      await says('Copied.');
      await copied(/^SIP 486 Busy Here\n/);
    });
  });
});

/** Answers for the host that does not exist with the files of the demo console. */
async function serveDemoAt(page: Page): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', async (request) => {
    const { origin, pathname } = new URL(request.url());
    if (origin !== new URL(PLAIN).origin) return request.continue();
    const body = await readFile(projectPath(`tests/demo${pathname}`)).catch(() => undefined);
    const contentType = pathname.endsWith('.css') ? 'text/css' : 'text/html; charset=utf-8';
    await request.respond(body ? { body, contentType } : { status: 404 });
  });
}
