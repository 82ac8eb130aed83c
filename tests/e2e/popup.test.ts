import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import english from '../../lib/locales/en.json';
import { readClipboard } from '../support/clipboard.ts';
import { eventually } from '../support/eventually.ts';
import { isBare, isMarked, marksBecome, middleOf, readMarks } from '../support/highlights.ts';
import { openUnfinished, serveUnfinished } from '../support/serve-unfinished.ts';
import { describeInBothBrowsers } from './both-browsers.ts';
import { expectBare } from './expect-bare.ts';

const texts = (page: Page, selector: string) =>
  page.$$eval(selector, (elements) => elements.map((element) => element.textContent ?? ''));
const activeOption = (page: Page) =>
  page.$eval('[role="combobox"]', (field) => {
    const id = field.getAttribute('aria-activedescendant');
    return id ? document.getElementById(id)?.textContent : undefined;
  });

/** Waits until the popup shows something that matches. */
function shows(popup: Page, selector: string, pattern: RegExp): Promise<string> {
  return eventually(`${pattern} in ${selector}`, async () =>
    (await texts(popup, selector)).find((each) => pattern.test(each)),
  );
}

describeInBothBrowsers('the popup', (stage, browser) => {
  let page: Page;

  beforeAll(async () => {
    page = await stage().lens.newPage();
  });
  afterAll(() => page?.close());

  /** Opens a page of the demo and the popup over it, which is closed at the end. */
  const over = async (path: string, act: (popup: Page) => Promise<void>) => {
    await page.goto(`${stage().demo.url}/${path}`);
    await overPage(page, act);
  };
  const overPage = async (page: Page, act: (popup: Page) => Promise<unknown>) => {
    const popup = await stage().lens.openPopup(page);
    try {
      await act(popup);
    } finally {
      await popup.close().catch(() => undefined);
    }
  };

  test('has no site at install, and marks the page it is opened over all the same', () =>
    over('cdr.html', async (popup) => {
      const granted = await popup.evaluate('chrome.permissions.getAll()');
      expect(granted).toMatchObject({ origins: [] });
      await shows(popup, '.found-code', /^486/);
      await marksBecome(page, (marks) => marks.some(({ text }) => text === '486'));
    }));

  test('starts with the focus in the search field', () =>
    over('empty.html', async (popup) => {
      await popup.waitForSelector('[role="combobox"]');
      expect(await popup.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('combobox');
    }));

  test('has its field, named and with the focus to come, before any script has run', () =>
    over('empty.html', async (popup) => {
      const field = await popup.evaluate(async () => {
        const html = await (await fetch('popup.html')).text();
        const input = new DOMParser().parseFromString(html, 'text/html').querySelector('[role="combobox"]');
        return { label: input?.ariaLabel, hasAutofocus: input?.hasAttribute('autofocus') };
      });
      expect(field).toEqual({ label: english.popup.search, hasAutofocus: true });
      expect(await popup.evaluate(() => document.styleSheets.length)).toBeGreaterThan(0);
    }));

  // Firefox lets no test run a script in an extension's page before the page's own.
  if (browser === 'Chromium') {
    test('keeps what was typed before the lookup took the field over', async () => {
      const early = await stage().lens.newPage();
      // Runs in the page before its own script, as somebody who types at once.
      await early.evaluateOnNewDocument(() =>
        addEventListener('DOMContentLoaded', () => {
          const field = document.querySelector('input');
          if (field) field.value = '48';
          Object.assign(globalThis, { field });
        }),
      );
      await early.goto(`${stage().lens.baseUrl}popup.html`);
      await shows(early, '[role="option"]', /^480 /);
      const field = await early.$eval('[role="combobox"]', (input) => {
        const { value, selectionStart } = input as HTMLInputElement;
        return { value, selectionStart, isTheSame: (globalThis as { field?: Element }).field === input };
      });
      expect(field).toEqual({ value: '48', selectionStart: 2, isTheSame: true });
      await early.close();
    });
  }

  test('finds, walks and chooses from the keyboard', () =>
    over('empty.html', async (popup) => {
      const field = await popup.waitForSelector('[role="combobox"]');
      await field?.type('48');
      await shows(popup, '[role="option"]', /^480 Temporarily Unavailable/);
      expect(await activeOption(popup)).toMatch(/^480 /);
      await field?.press('ArrowDown');
      await shows(popup, '[aria-selected="true"]', /^481 /);
      await field?.press('Enter');
      await shows(popup, 'h2', /^481 Call\/Transaction Does Not Exist/);
      await field?.press('Escape');
      await shows(popup, '.search-hint', /Try/);
    }));

  test('copies the code that it shows, for a ticket', () =>
    over('empty.html', async (popup) => {
      const field = await popup.waitForSelector('[role="combobox"]');
      await field?.type('486\n');
      await shows(popup, 'h2', /^486 Busy Here/);
      await popup.locator('.copy-code button').click();
      await shows(popup, '.copy-code [role="status"]', /^Copied\.$/);
      expect(await readClipboard(popup, browser)).toMatch(/^SIP 486 Busy Here\n/);
    }));

  test('says what is wrong with a query', () =>
    over('empty.html', async (popup) => {
      const field = await popup.waitForSelector('[role="combobox"]');
      for (const [query, answer] of [
        ['799', /^799 is not a SIP response code\.$/],
        ['4860', /^4860 is not a SIP response code\.$/],
        ['zzqqxx', /^Nothing found for “zzqqxx”\.$/],
        ['🦉🦉', /^Nothing found for “🦉🦉”\.$/],
      ] as const) {
        await field?.type(query);
        await shows(popup, '[role="status"]', answer);
        await field?.press('Escape');
        await shows(popup, '.search-hint', /Try/);
      }
    }));

  test('leaves what stands below in its place, whatever is found', () =>
    over('empty.html', async (popup) => {
      const field = await popup.waitForSelector('[role="combobox"]');
      const height = () => popup.$eval('.lookup', (lookup) => lookup.getBoundingClientRect().height);
      await field?.type('4');
      await shows(popup, '[role="option"]', /^4/);
      const withResults = await height();
      await field?.type('zzqqxx');
      await shows(popup, '.search-none', /^Nothing found/);
      expect(await height()).toBe(withResults);
    }));

  test('lists the codes of all frames with their counts', () =>
    over('frame.html', async (popup) => {
      await shows(popup, '.found-code', /^4/);
      const expected = new Map<string, number>();
      for (const frame of page.frames()) {
        for (const code of await frame.$$eval('[data-expect]', (cells) =>
          cells.map((cell) => (cell as HTMLElement).dataset.expect ?? ''),
        )) {
          if (code !== 'none') expected.set(code, (expected.get(code) ?? 0) + 1);
        }
      }
      const listed = await popup.$$eval('.found-code', (rows) =>
        rows.map((row) => [
          row.querySelector('.option-number')?.textContent,
          Number(row.querySelector('.found-count')?.textContent),
        ]),
      );
      expect(listed).toEqual([...expected].sort());
    }));

  test('goes to the next occurrence of a code and flashes it', () =>
    over('cdr.html', async (popup) => {
      await shows(popup, '.found-code', /^486/);
      const places = await page.$$eval('[data-expect]', (cells) =>
        cells.flatMap((cell, index) => ((cell as HTMLElement).dataset.expect === '486' ? [index] : [])),
      );
      for (const place of places.slice(0, 2)) {
        await popup.locator('.found-code ::-p-text(486)').click();
        const flashed = await eventually(`a flash on place ${place}`, async () =>
          (await readMarks(page)).find(
            ({ highlight, expectation }) => highlight === 'sip-lens-flash' && expectation === place,
          ),
        );
        const { y } = middleOf(flashed);
        expect(y).toBeGreaterThan(0);
        expect(y).toBeLessThan(await page.evaluate(() => innerHeight));
      }
    }));

  test('says so when the page holds no code', () =>
    over('empty.html', async (popup) => {
      await shows(popup, '.page-codes', /No SIP response codes found on this page/);
    }));

  test('reads a page that is never done loading, as a log that goes on', async () => {
    const server = await serveUnfinished('<title>Log</title><p>SIP/2.0 486 Busy Here</p>');
    const log = await stage().lens.newPage();
    await openUnfinished(log, server.url);
    await overPage(log, (popup) => shows(popup, '.found-code', /^486/));
    await log.close();
    await server.close();
  });

  test('counts every code of a page with ten thousand rows', { timeout: 90_000 }, () =>
    over('big.html', async (popup) => {
      // Asked again and again: one call of the protocol may not wait as long as a busy machine needs.
      while (!(await popup.$('.found-code'))) await new Promise((resolve) => setTimeout(resolve, 200));
      const counts = await popup.$$eval('.found-count', (cells) =>
        cells.map((cell) => Number(cell.textContent)),
      );
      expect(counts.reduce((sum, count) => sum + count)).toBe(10_000);
    }),
  );

  test('keeps a site on request, in open tabs and after a reload, until it is given back', async () => {
    const { lens, demo } = stage();
    const other = await lens.newPage(`${demo.url}/call.html`);
    await lens.approveHost(demo.url);
    await over('cdr.html', async (popup) => {
      await popup.locator('.site-allow').click();
      // Chromium closes the popup for its prompt; the grant lands all the same.
      await popup.close().catch(() => undefined);
      await other.bringToFront();
      await marksBecome(other, isMarked);
      await page.bringToFront();
      await page.reload();
      await marksBecome(page, isMarked);
      await overPage(page, async (again) => {
        await again.locator('.site-granted .link-button').click();
        await marksBecome(other, isBare);
        await marksBecome(page, isBare);
      });
    });
    await other.close();
  });

  test('follows a grant and its return in the browser itself', async () => {
    const { lens, demo } = stage();
    // The popup has lent the other tab a grant of its own.
    const untouched = await lens.newPage(`${demo.url}/trace.html`);
    await expectBare(untouched, lens);
    await lens.grantHost(demo.url);
    await marksBecome(untouched, isMarked);
    await lens.revokeHost(demo.url);
    await marksBecome(untouched, isBare);
    await untouched.close();
  });

  test('says that a page of the browser cannot be read, and looks up all the same', async () => {
    const { lens } = stage();
    const own =
      browser === 'Chromium' ? await lens.newPage('chrome://version') : await lens.openOwnPage('popup.html');
    await overPage(own, async (popup) => {
      await shows(popup, '.page-codes', /can't be read/);
      await popup.locator('[role="combobox"]').fill('486');
      await shows(popup, '[role="option"]', /^486 /);
    });
    await own.close();
  });
});
