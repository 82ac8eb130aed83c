import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isBare, isMarked, marksBecome, settledMarks } from '../support/highlights.ts';
import { projectPath } from '../support/project-path.ts';
import { type StaticServer, serve, withFrames } from '../support/serve.ts';
import { waitForText } from '../support/wait-for-text.ts';
import { describeInBothBrowsers } from './both-browsers.ts';

describeInBothBrowsers('the site area of the popup', (stage) => {
  let demo: StaticServer;
  let page: Page;

  beforeAll(async () => {
    demo = await serve(projectPath('tests/demo'), 0, withFrames('http://localhost:*'));
    page = await stage().lens.newPage();
  });
  afterAll(async () => {
    await page?.close();
    await demo?.close();
  });

  const elsewhere = () => demo.url.replace('127.0.0.1', 'localhost');
  /** Opens a page with a frame of another host in an open shadow root, and beside it one too small to hold codes. */
  const openWithFrame = async () => {
    await page.goto(`${demo.url}/empty.html`);
    await page.evaluate(async (url) => {
      const host = document.body.appendChild(document.createElement('div'));
      const root = host.attachShadow({ mode: 'open' });
      for (const [width, height] of [
        [600, 300],
        [1, 1],
      ]) {
        const frame = Object.assign(document.createElement('iframe'), { src: url, width, height });
        const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
        root.append(frame);
        await loaded;
      }
      // A frame out of view paints nothing.
      host.scrollIntoView();
    }, `${elsewhere()}/frame-inner.html`);
    const frame = page.frames().find((each) => each.url().startsWith(elsewhere()));
    if (!frame) throw new Error('The page has no frame of the other host.');
    return frame;
  };
  const overPage = async (act: (popup: Page) => Promise<void>) => {
    const popup = await stage().lens.openPopup(page);
    try {
      await act(popup);
    } finally {
      // Chromium closes the popup for its prompt.
      await popup.close().catch(() => undefined);
    }
  };

  test('offers the host of a frame, and marks it without a reload once it is granted', async () => {
    const { lens } = stage();
    const frame = await openWithFrame();
    await lens.approveHost(elsewhere());
    await overPage(async (popup) => {
      await waitForText(popup, '.frame-allow', /^Always on localhost$/);
      expect(await popup.$$eval('.frame-allow', (buttons) => buttons.length)).toBe(1);
      expect(await marksBecome(frame, () => true)).toEqual([]);
      await popup.locator('.frame-allow').click();
      await marksBecome(frame, isMarked);
    });
    await overPage(async (popup) => {
      await waitForText(popup, '.found-code', /^401/);
      expect(await popup.$('.frame-allow')).toBeNull();
    });
    await lens.revokeHost(elsewhere());
  });

  test('switches the site off for now and on again, in open pages at once', async () => {
    const { lens } = stage();
    await lens.grantHost(demo.url);
    await page.goto(`${demo.url}/call.html`);
    await marksBecome(page, isMarked);
    await overPage(async (popup) => {
      await popup.locator('.site-switch').click();
      await waitForText(popup, '.site p', /^Off for now$/);
      await marksBecome(page, isBare);
    });
    await page.reload();
    await overPage(async (popup) => {
      await waitForText(popup, '.site p', /^Off for now$/);
      expect(await popup.$eval('.site-switch input', (input) => (input as HTMLInputElement).checked)).toBe(
        false,
      );
      expect(await marksBecome(page, isBare)).toEqual([]);
      await popup.locator('.site-switch').click();
      await marksBecome(page, isMarked);
    });
    await lens.revokeHost(demo.url);
  });

  test('switches what stands in a sandboxed frame off and on with its site', async () => {
    const { lens } = stage();
    await lens.grantHost(demo.url);
    await page.goto(`${demo.url}/empty.html`);
    const openFrame = async () => {
      await page.evaluate(() => {
        const frame = '<iframe sandbox srcdoc="SIP/2.0 486 Busy Here"></iframe>';
        document.body.insertAdjacentHTML('afterbegin', frame);
      });
      return page.waitForFrame((each) => each !== page.mainFrame());
    };
    const frame = await openFrame();
    await marksBecome(frame, isMarked);
    await overPage(async (popup) => {
      await popup.locator('.site-switch').click();
      await marksBecome(frame, isBare);
    });
    await page.reload();
    const next = await openFrame();
    await overPage(async (popup) => {
      await waitForText(popup, '.site p', /^Off for now$/);
      expect(await settledMarks(next, isBare)).toEqual([]);
      await popup.locator('.site-switch').click();
      await marksBecome(next, isMarked);
    });
    await lens.revokeHost(demo.url);
  });
});
