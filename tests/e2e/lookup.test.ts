import { readFileSync } from 'node:fs';
import type { ElementHandle, Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { INTENT_MS } from '../../lib/page/hover/hover.ts';
import { eventually } from '../support/eventually.ts';
import { isMarked, marksBecome, middleOf } from '../support/highlights.ts';
import { projectPath } from '../support/project-path.ts';
import { describeInBothBrowsers } from './both-browsers.ts';
import { pasteFileInto, pasteInto } from './paste-into.ts';

/** Waits until the page shows a text that matches, and returns it. */
function shows(page: Page, selector: string, pattern: RegExp): Promise<string> {
  return eventually(`${pattern} in ${selector}`, async () => {
    const texts = await page.$$eval(selector, (found) => found.map(({ textContent }) => textContent ?? ''));
    return texts.find((each) => pattern.test(each));
  });
}

const fragment = (page: Page) => page.evaluate(() => location.hash);

/** Drags a file over the page and lets it go, with the browser's own input events. */
async function dropFile(page: Page, path: string): Promise<void> {
  const session = await page.createCDPSession();
  const data = { items: [], files: [path], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver'] as const)
    await session.send('Input.dispatchDragEvent', { type, x: 200, y: 200, data });
  await page.waitForSelector('.drop-hint');
  await session.send('Input.dispatchDragEvent', { type: 'drop', x: 200, y: 200, data });
}

/** Firefox lets no test drag a file in from outside; its event has a real file in it all the same. */
function dropFileByScript(page: Page, text: string): Promise<void> {
  return page.evaluate((content) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([content], 'trace.txt', { type: 'text/plain' }));
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  }, text);
}

describeInBothBrowsers('in the built extension,', (stage, browser) => {
  describe('the lookup page', () => {
    const at = async (path: string, act: (page: Page) => Promise<void>) => {
      const page = await stage().lens.openOwnPage(path);
      try {
        await act(page);
      } finally {
        await page.close();
      }
    };

    test.each([
      ['lookup.html#486', /^486 Busy Here/, '486 Busy Here – SIP Lens'],
      ['lookup.html#q850-17', /^17 User busy/i, /^17 User busy.* – SIP Lens$/i],
    ])('%s opens its card', (path, heading, title) =>
      at(path, async (page) => {
        await shows(page, 'h2', heading);
        expect(await page.evaluate(() => document.title)).toMatch(title);
      }),
    );

    test('#find= searches, and what is opened becomes the address; Back takes it back', () =>
      at('lookup.html#find=codec%20mismatch', async (page) => {
        await shows(page, '[role="option"]', /^488 /);
        await page.locator('[role="combobox"]').fill('busy everywhere');
        await shows(page, '[role="option"]:first-child', /^600 /);
        await page.keyboard.press('Enter');
        await shows(page, 'h2', /^600 /);
        expect(await fragment(page)).toBe('#600');
        await page.evaluate(() => history.back());
        await shows(page, '[role="option"]:first-child', /^600 /);
        expect(await fragment(page)).toBe('#find=busy%20everywhere');
      }));

    test('says so where an address leads to no code', () =>
      at('lookup.html#799', async (page) => {
        await shows(page, '[role="status"]', /^799 is not a SIP response code\.$/);
      }));
  });

  describe('the popup, opened again', () => {
    test('shows the card that was open, and lists it among the recent ones', async () => {
      const { lens, demo } = stage();
      const page = await lens.newPage(`${demo.url}/empty.html`);
      const popup = await lens.openPopup(page);
      await popup.locator('[role="combobox"]').fill('604');
      await shows(popup, '[role="option"]', /^604 /);
      await popup.keyboard.press('Enter');
      await shows(popup, 'h2', /^604 /);
      await popup.close();

      const again = await lens.openPopup(page);
      await shows(again, 'h2', /^604 /);
      await again.keyboard.press('Escape');
      await shows(again, '[role="option"]', /^604 /);
      await again.close();
      await page.close();
    });
  });

  describe('pasted text', () => {
    const sample = readFileSync(projectPath('tests/unit/trace/samples/sngrep.txt'), 'utf8');
    test('anywhere on the lookup page is read, and its codes tell about themselves', async () => {
      const page = await stage().lens.openOwnPage('lookup.html');
      await page.waitForSelector('.invitation');
      await pasteInto(page, 'body', sample);
      await shows(page, '.trace [role="status"]', /2 response codes · 2 Call-IDs/);
      await page.locator('.ladder .code-button').hover();
      const card = await eventually('the card of the ladder', () => stage().lens.readCard(page));
      expect(card.text).toMatch(/^488 Not Acceptable Here/);
      await page.keyboard.press('Escape');
      await eventually('the card to go', async () =>
        (await stage().lens.readCard(page)) ? undefined : true,
      );
      await page.locator('.trace-head .link-button').click();
      await page.waitForSelector('.invitation');
      await pasteInto(page, 'body', 'SIP/2.0 498 Quota\nCall-ID: a');
      await page.locator('.ladder .code-button').hover();
      const other = await eventually('the card of an unknown code', () => stage().lens.readCard(page));
      expect(other.text).toMatch(/^498 .*No current standard has this code\. .* as 400\./);
      await page.close();
    });

    test('tells about its codes in the theme and after the delay that the user chose', async () => {
      const { lens } = stage();
      const choose = async (settings: object) => {
        const options = await lens.openOwnPage('options.html');
        await options.evaluate(`chrome.storage.local.set({ settings: ${JSON.stringify(settings)} })`);
        await options.close();
      };
      await choose({ theme: 'dark', intent: 'slow' });
      const page = await lens.openOwnPage('lookup.html');
      try {
        await page.waitForSelector('.invitation');
        await pasteInto(page, 'body', sample);
        const button = await page.waitForSelector('.ladder .code-button');
        const delay = button?.evaluate(
          (target) =>
            new Promise<number>((resolve) => {
              let start = Number.NaN;
              target.addEventListener('pointerover', () => {
                start = performance.now();
              });
              new MutationObserver(() => {
                if (document.querySelector('sip-lens-card')) resolve(performance.now() - start);
              }).observe(document.documentElement, { childList: true });
            }),
        );
        await button?.hover();
        expect(await delay).toBeGreaterThanOrEqual(4 * INTENT_MS);
        const card = await eventually('the card of the ladder', () => lens.readCard(page));
        expect(card.colorScheme).toBe('dark');
      } finally {
        await page.close();
        await choose({});
      }
    });

    test('tells about its codes from the keyboard, and gives the focus back', async () => {
      const { lens } = stage();
      const page = await lens.openOwnPage('lookup.html');
      await page.waitForSelector('.invitation');
      await pasteInto(page, 'body', sample);
      await page.waitForSelector('.ladder .code-button');
      const focused = () => page.evaluate(() => document.activeElement?.className);
      /** Opens the card from its code, which has the focus then. */
      const open = async () => {
        await page.focus('.ladder .code-button');
        await page.keyboard.press('Enter');
        const { parts } = await eventually('the focus in the card', async () => {
          const card = await lens.readCard(page);
          return card?.parts.some(({ isFocused }) => isFocused) ? card : undefined;
        });
        expect(parts.find(({ isFocused }) => isFocused)?.label).toBe(
          'SIP response code 488 Not Acceptable Here',
        );
      };
      const closes = () =>
        eventually('the card to go', async () => ((await lens.readCard(page)) ? undefined : true));
      await open();
      await page.keyboard.press('Escape');
      await closes();
      expect(await focused()).toBe('code-button');
      await open();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await closes();
      expect(await focused()).toBe('code-button');
      await page.close();
    });

    test('tells about its codes beside them when the window has another size', async () => {
      const { lens } = stage();
      const page = await lens.openOwnPage('lookup.html');
      await page.setViewport({ width: 900, height: 700 });
      await page.waitForSelector('.invitation');
      await pasteInto(page, 'body', sample);
      const button = await page.waitForSelector('.ladder .code-button');
      await page.focus('.ladder .code-button');
      await page.keyboard.press('Enter');
      const left = () => button?.evaluate((each) => each.getBoundingClientRect().left) ?? Promise.resolve(0);
      const distance = async () => {
        const card = await eventually('the card', () => lens.readCard(page));
        return card.x - (await left());
      };
      const [before, away] = [await left(), await distance()];
      await page.setViewport({ width: 1300, height: 700 });
      await eventually('another place of the code', async () => (await left()) > before + 100 || undefined);
      await eventually(
        'the card beside it',
        async () => Math.abs((await distance()) - away) < 2 || undefined,
      );
      await page.close();
    });

    test('of a file that is pasted is read, also into the field, but not that of a picture', async () => {
      const page = await stage().lens.openOwnPage('lookup.html');
      await page.waitForSelector('.invitation');
      for (const target of ['[role="combobox"]', 'body']) {
        await pasteFileInto(page, target, { content: sample, type: 'text/plain' }, 'trace.txt');
        await shows(page, '.trace [role="status"]', /2 response codes · 2 Call-IDs/);
        await page.locator('.trace-head .link-button').click();
        await page.waitForSelector('.invitation');
      }
      // Spreadsheets put a picture of the cells beside their text.
      await pasteFileInto(page, 'body', { content: 'PNG', type: 'image/png' }, 'SIP/2.0 486 Busy Here');
      await shows(page, '.trace [role="status"]', /1 response code/);
      await page.close();
    });

    // Only Chromium lets a test drop a folder.
    if (browser === 'Chromium') {
      test('of a folder cannot be read, and the page says so', async () => {
        const page = await stage().lens.openOwnPage('lookup.html');
        await page.waitForSelector('.invitation');
        await dropFile(page, projectPath('tests/unit/trace/samples'));
        await shows(page, '[role="alert"]', /^The file could not be read\.$/);
        await pasteInto(page, 'body', sample);
        await shows(page, '.trace [role="status"]', /2 response codes/);
        await shows(page, '[role="alert"]', /^$/);
        await page.close();
      });
    }

    test('of a chosen or dropped file is read on the lookup page', async () => {
      const { lens } = stage();
      const path = projectPath('tests/unit/trace/samples/sngrep.txt');
      const page = await lens.openOwnPage('lookup.html');
      const field = (await page.waitForSelector(
        '.invitation input[type="file"]',
      )) as ElementHandle<HTMLInputElement>;
      await field.uploadFile(path);
      await shows(page, '.trace [role="status"]', /2 response codes · 2 Call-IDs/);
      await page.locator('.trace-head .link-button').click();
      await page.waitForSelector('.invitation');
      if (browser === 'Chromium') await dropFile(page, path);
      else await dropFileByScript(page, sample);
      await shows(page, '.trace [role="status"]', /2 response codes · 2 Call-IDs/);
      await page.close();
    });

    test('of a file that cannot be read now can be asked for again', async () => {
      const page = await stage().lens.openOwnPage('lookup.html');
      const field = (await page.waitForSelector(
        '.invitation input[type="file"]',
      )) as ElementHandle<HTMLInputElement>;
      await page.evaluate(() => {
        Blob.prototype.text = () => Promise.reject(new Error('Somebody is writing it.'));
      });
      await field.uploadFile(projectPath('tests/unit/trace/samples/sngrep.txt'));
      await shows(page, '[role="alert"]', /^The file could not be read\.$/);
      // As long as the field holds it, choosing it is no change.
      expect(await field.evaluate(({ files }) => files?.length)).toBe(0);
      await page.close();
    });

    test('in the popup is read there, waits there, and moves to a tab with room for it', async () => {
      const { lens, demo } = stage();
      const page = await lens.newPage(`${demo.url}/empty.html`);
      const popup = await lens.openPopup(page);
      await popup.waitForSelector('.chips');
      await pasteInto(popup, '[role="combobox"]', sample);
      await shows(popup, '.trace [role="status"]', /2 response codes · 2 Call-IDs/);
      await shows(popup, '.ladder-row', /13:30:00\.090000.*488 Not Acceptable Here/);
      const rows = await popup.$$eval('.trace-codes tbody tr', (all) =>
        all.map((row) => [...row.children].map(({ textContent }) => textContent)),
      );
      expect(rows).toEqual([
        ['17', '13:30:00.090000', 'INVITE', '488 Not Acceptable Here'],
        ['32', '13:30:05.001000', 'OPTIONS', '200 OK'],
      ]);
      await popup.locator('.trace-codes .code-button').click();
      await shows(popup, '.code-card h2', /^488 /);
      expect(await popup.evaluate(() => document.activeElement?.role)).toBe('combobox');
      await popup.close();

      const again = await lens.openPopup(page);
      await shows(again, '.code-card h2', /^488 /);
      await shows(again, '.trace [role="status"]', /2 response codes · 2 Call-IDs/);
      await again.locator('.trace-head .link-button').click();
      await eventually('the popup to give way', async () => (again.isClosed() ? true : undefined));
      const watcher = await lens.openOwnPage('lookup.html');
      await eventually('the text in a tab', async () => {
        // Every page of an extension sees the others.
        const found = await watcher.evaluate(
          `chrome.extension.getViews({ type: 'tab' }).some((view) => view.document.querySelector('.ladder'))`,
        );
        return found ? true : undefined;
      });
      await watcher.close();

      const last = await lens.openPopup(page);
      await last.waitForSelector('.trace');
      await last.locator('.trace-head .link-button:last-child').click();
      await shows(last, '.page-codes', /No SIP response codes/);
      await last.close();
      await page.close();
    });

    test('of a megabyte leaves the popup answering, and is still there when it opens again', {
      timeout: 120_000,
    }, async () => {
      const { lens, demo } = stage();
      const page = await lens.newPage(`${demo.url}/empty.html`);
      const popup = await lens.openPopup(page);
      await popup.waitForSelector('.chips');
      const line = '12:00:00 Got SIP response 503 "Service Unavailable" back from 192.0.2.7:5060\n';
      await popup.evaluate(() => {
        const gaps: number[] = [];
        let last: number | undefined;
        const tick = () => {
          const now = performance.now();
          if (last !== undefined) gaps.push(now - last);
          last = now;
          setTimeout(tick);
        };
        addEventListener('paste', tick, { once: true, capture: true });
        Object.assign(globalThis, { gaps });
      });
      await pasteInto(popup, '[role="combobox"]', line.repeat(Math.floor(2 ** 20 / line.length)));
      await popup.waitForSelector('.trace-codes', { timeout: 60_000 });
      const gaps = await popup.evaluate(() => (globalThis as unknown as { gaps: number[] }).gaps);
      const whole = gaps.reduce((sum, gap) => sum + gap, 0);
      // A reading in one go would be one gap; whatever else the machine does makes all of them longer.
      expect(Math.max(...gaps) / whole).toBeLessThan(0.5);
      await popup.close();

      const again = await lens.openPopup(page);
      await again.waitForSelector('.trace-codes', { timeout: 60_000 });
      await again.locator('.trace-head .link-button:last-child').click();
      await again.close();
      await page.close();
    });
  });

  describe('the page at a glance', () => {
    test('counts by class, keeps the list to one, and gives the ratios of a table of calls', async () => {
      const { lens, demo } = stage();
      const page = await lens.newPage(`${demo.url}/empty.html`);
      await page.evaluate(() => {
        const codes = [...Array(12).fill(200), ...Array(4).fill(486), ...Array(2).fill(404), 503, 503];
        const rows = codes.map((code) => `<tr><td>${code}</td></tr>`).join('');
        document.body.innerHTML = `<table><thead><tr><th>SIP code</th></tr></thead><tbody>${rows}</tbody></table>`;
      });
      const popup = await lens.openPopup(page);
      await shows(popup, '.class-count', /^6$/);
      const chart = await popup.$$eval('.class-chart tr', (rows) =>
        rows.map(({ textContent }) => textContent),
      );
      expect(chart).toEqual(['2xx12', '4xx6', '5xx2']);
      expect(await shows(popup, '.quality dl', /ASR/)).toMatch(
        /ASR60\.0 % 12 of 20 calls.*NER80\.0 % – 90\.0 %.*SEER80\.0 % 16 of 20 INVITEs/,
      );
      await popup.locator('.class-chart .chip[data-class="5"]').click();
      await eventually('the list of 5xx alone', async () => {
        const listed = await popup.$$eval('.found-code .option-number', (all) =>
          all.map((each) => each.textContent),
        );
        return listed.join() === '503' || undefined;
      });
      await popup.close();
      await page.close();
    });
  });

  describe('the side panel', () => {
    /** The panel's own page, in a tab; the tests of the browsers' own doors open its real frame. */
    test('looks up, and keeps its wish about following', async () => {
      const panel = await stage().lens.openOwnPage('sidepanel.html');
      await panel.locator('[role="combobox"]').fill('604');
      await shows(panel, '[role="option"]', /^604 /);
      expect(await panel.$eval('.follow input', (box) => (box as HTMLInputElement).checked)).toBe(true);
      await panel.locator('.follow input').click();
      await panel.close();
      const again = await stage().lens.openOwnPage('sidepanel.html');
      const box = await again.waitForSelector('.follow input');
      expect(await box?.evaluate((each) => (each as HTMLInputElement).checked)).toBe(false);
      await again.locator('.follow input').click();
      await again.close();
    });

    test('follows the code that is pointed at on the page in front', async () => {
      const { lens, demo } = stage();
      await lens.grantHost(demo.url);
      const panel = await lens.openOwnPage('sidepanel.html');
      await panel.waitForSelector('.follow input');
      const page = await lens.newPage(`${demo.url}/cdr.html`);
      const [mark] = await marksBecome(page, isMarked);
      if (!mark) throw new Error('Nothing is marked.');
      const { x, y } = middleOf(mark);
      await page.mouse.move(x, y, { steps: 3 });
      await shows(panel, 'h2', new RegExp(`^${mark.text} `));
      await page.close();
      await panel.close();
    });
  });
});
