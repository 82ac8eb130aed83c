import type { Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import { GRACE_MS } from '../../lib/page/hover/hover.ts';
import { eventually } from '../support/eventually.ts';
import { restInChromium, restInFirefox } from '../support/extension-life.ts';
import { describeInBothBrowsers } from './both-browsers.ts';
import { CardPage, pause } from './card-page.ts';

/** What the scripts leave in the world that they share in a frame. */
type Left = 'sipLens' | 'sipLensCard';

describeInBothBrowsers('the card script', (stage, browser) => {
  let background: Page;
  /** Shows numbers, none of which is a code. */
  let plain: Page;
  let view: CardPage;

  beforeAll(async () => {
    const { lens, demo } = stage();
    await lens.grantHost(demo.url);
    background = await lens.openOwnPage('options.html');
    plain = await lens.newPage(`${demo.url}/empty.html`);
    await plain.evaluate(() => {
      document.body.innerHTML = '<p style="font-size: 40px; padding: 2em">Room 404</p>';
    });
    await comes(plain, 'sipLens');
    view = new CardPage(lens, await lens.newPage());
    await view.goto(`${demo.url}/cdr.html`);
  });

  /** Runs a script in the main frame of a page as the extension does, and returns what came of it. */
  const inject = (page: Page, script: string) =>
    background.evaluate(`chrome.tabs.query({ url: ${JSON.stringify(page.url().replace(/:\d+/, ''))} })
      .then(([{ id: tabId }]) => chrome.scripting.executeScript({ target: { tabId }, ${script} }))
      .then(([{ result }]) => result)`);
  const holds = (page: Page, left: Left) =>
    inject(page, `func: () => Object.hasOwn(globalThis, ${JSON.stringify(left)})`);
  const comes = (page: Page, left: Left) =>
    eventually(left, async () => (await holds(page, left)) || undefined);

  const hosts = (page: Page) => page.evaluate(() => document.querySelectorAll('sip-lens-card').length);

  test('comes to a frame with a mark before anybody points, and not to one without', async () => {
    await comes(view.page, 'sipLensCard');
    expect(await holds(plain, 'sipLensCard')).toBe(false);
  });

  test('is there without the background then', async () => {
    await comes(view.page, 'sipLensCard');
    await (browser === 'Chromium' ? restInChromium : restInFirefox)(stage().lens);
    await view.page.bringToFront();
    expect((await view.hover('486')).text).toContain('Check first');
    await view.leave();
    await view.closes();
  });

  test('is not there twice for a palette that was asked for twice', async () => {
    await plain.bringToFront();
    // It starts again for the first question, which takes longer than to ask for the palette once more.
    await (browser === 'Chromium' ? restInChromium : restInFirefox)(stage().lens);
    await Promise.all([inject(plain, `files: ['/palette.js']`), inject(plain, `files: ['/palette.js']`)]);
    await eventually('the palette', async () => ((await hosts(plain)) > 0 ? true : undefined));
    await pause(GRACE_MS);
    expect(await hosts(plain)).toBe(1);
    await plain.keyboard.press('Escape');
    await eventually('no palette', async () => ((await hosts(plain)) === 0 ? true : undefined));
  });

  test('leaves a palette alone that is open when the page script starts', async () => {
    const isInPalette = () => plain.evaluate(() => document.activeElement?.localName === 'sip-lens-card');
    await inject(plain, `files: ['/palette.js']`);
    await eventually('the focus in the palette', async () => (await isInPalette()) || undefined);
    await inject(plain, `files: ['/page.js']`);
    await pause(GRACE_MS);
    expect(await isInPalette()).toBe(true);
    await plain.keyboard.press('Escape');
    await eventually('no palette', async () => ((await hosts(plain)) === 0 ? true : undefined));
  });

  test('lets the palette lie over a pinned card', async () => {
    await view.page.bringToFront();
    await view.hover('486');
    await view.page.keyboard.press('p');
    await inject(view.page, `files: ['/palette.js']`);
    await eventually('both', async () => ((await hosts(view.page)) === 2 ? true : undefined));
    await pause(GRACE_MS);
    const raised = view.page.evaluate(
      (ms) =>
        new Promise<number>((resolve) => {
          let count = 0;
          addEventListener('toggle', () => count++, true);
          setTimeout(() => resolve(count), ms);
        }),
      GRACE_MS,
    );
    expect(await raised).toBe(0);
    await view.page.keyboard.press('Escape');
    await view.page.keyboard.press('Escape');
    await view.leave();
    await view.closes();
  });

  test('comes a second time without a trace', async () => {
    await view.page.bringToFront();
    await view.hover('486');
    await inject(view.page, `files: ['/card.js']`);
    await view.shows('486');
    expect(await view.page.evaluate(() => document.querySelectorAll('sip-lens-card').length)).toBe(1);
    await view.leave();
    await view.closes();
  });

  test('comes when somebody asks about a number on a page without a mark', async () => {
    await plain.bringToFront();
    const { x, y } = await plain.evaluate(() => {
      const range = document.createRange();
      const text = document.querySelector('p')?.firstChild as Text;
      range.setStart(text, text.length - 3);
      range.setEnd(text, text.length);
      const box = range.getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    });
    await plain.keyboard.down('Alt');
    await plain.mouse.move(x, y, { steps: 3 });
    const card = await eventually('a card', () => stage().lens.readCard(plain));
    await plain.keyboard.up('Alt');
    expect(card.text).toContain('404 Not Found');
  });
});
