import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { eventually } from '../support/eventually.ts';
import { isBare, isMarked, marksBecome, middleOf, readMarks } from '../support/highlights.ts';
import { waitForText } from '../support/wait-for-text.ts';
import { describeInBothBrowsers } from './both-browsers.ts';

const NOTE = 'Carrier Nordwind: switch to **trunk 2**.';

describeInBothBrowsers('the options', (stage, browser) => {
  let options: Page;
  let console: Page;

  beforeAll(async () => {
    const { lens, demo } = stage();
    await lens.grantHost(demo.url);
    console = await lens.newPage(`${demo.url}/cdr.html`);
    await marksBecome(console, isMarked);
    options = await openOptions();
    await options.waitForSelector('.site-row');
  });
  afterAll(async () => {
    await options?.close();
    await console?.close();
  });

  const openOptions = () => stage().lens.openOwnPage('options.html');
  /** Firefox tells nobody when a page of an extension was reloaded, so another tab takes its place. */
  const reopen = async () => {
    const before = options;
    options = await openOptions();
    await before.close();
    await options.waitForSelector('#backup');
  };
  const choose = (value: string) => options.locator(`input[value="${value}"]`).click();
  const cardOf = async (text: string) => {
    await console.bringToFront();
    const mark = (await marksBecome(console, isMarked)).find((each) => each.text === text);
    if (!mark) throw new Error(`${text} is not marked.`);
    const { x, y } = middleOf(mark);
    await console.mouse.move(2, 2);
    await eventually(
      'no card',
      async () => (await stage().lens.readCard(console)) === undefined || undefined,
    );
    await console.mouse.move(x, y, { steps: 3 });
    return eventually('a card', () => stage().lens.readCard(console));
  };

  test('list the granted site, and switch it off and on again', async () => {
    await waitForText(options, '.site-row h3', /^127\.0\.0\.1$/);
    await options.bringToFront();
    await options.locator('.switch input').click();
    await waitForText(options, '.switch', /^Off for now$/);
    await console.bringToFront();
    await marksBecome(console, isBare);
    await console.reload();
    expect(await readMarks(console)).toEqual([]);
    await options.bringToFront();
    await options.locator('.switch input').click();
    await console.bringToFront();
    await marksBecome(console, isMarked);
  });

  test('change what a mark looks like, at once', async () => {
    const hasBackgroundOnly = () =>
      console.evaluate(() => {
        const rules = document.adoptedStyleSheets
          .flatMap((sheet) => [...sheet.cssRules])
          .map(({ cssText }) => cssText);
        const sure = rules.find((rule) => rule.includes('sip-lens-sure'));
        return sure?.includes('background') && !sure.includes('underline');
      });
    await options.bringToFront();
    await choose('background');
    await eventually('the other style', async () => (await hasBackgroundOnly()) || undefined);
    await options.bringToFront();
    await choose('underline');
    await eventually('the first style', async () => !(await hasBackgroundOnly()) || undefined);
  });

  const isPainted = (document: Page | Frame) =>
    document.evaluate(() =>
      window.document.adoptedStyleSheets
        .flatMap((sheet) => [...sheet.cssRules])
        .some(({ cssText }) => cssText.includes('sip-lens-sure')),
    );

  test('hide the marks until Alt is held, and open no card before', async () => {
    await options.bringToFront();
    await choose('alt');
    await eventually('no style', async () => !(await isPainted(console)) || undefined);
    await console.bringToFront();
    const [mark] = await marksBecome(console, isMarked);
    if (!mark) throw new Error('Nothing is marked.');
    const { x, y } = middleOf(mark);
    await console.mouse.move(x, y, { steps: 3 });
    await console.keyboard.down('Alt');
    expect(await isPainted(console)).toBe(true);
    await eventually('a card', () => stage().lens.readCard(console));
    await console.keyboard.up('Alt');
    expect(await isPainted(console)).toBe(false);
    await console.mouse.move(2, 2);
  });

  test('hide the marks of a frame as soon as Alt is let go in the page around it', async () => {
    const { lens, demo } = stage();
    const page = await lens.newPage(`${demo.url}/frame.html`);
    const [, frame] = page.frames();
    if (!frame) throw new Error('The page has no frame.');
    await marksBecome(frame, isMarked);
    await page.keyboard.down('Alt');
    await eventually('the style in the frame', async () => (await isPainted(frame)) || undefined);
    await page.keyboard.up('Alt');
    await eventually('no style in the frame', async () => !(await isPainted(frame)) || undefined);
    await page.close();
    await options.bringToFront();
    await choose('underline');
    await eventually('the style', async () => (await isPainted(console)) || undefined);
  });

  test('change how the card begins', async () => {
    const before = await cardOf('503');
    expect(before.text.indexOf('Check first')).toBeLessThan(before.text.indexOf('Usual causes'));
    await console.mouse.move(2, 2);
    await options.bringToFront();
    await choose('causes');
    await eventually(
      'the change',
      async () =>
        (await options.$eval('input[value="causes"]', (input) => (input as HTMLInputElement).checked)) ||
        undefined,
    );
    const after = await cardOf('503');
    expect(after.text.indexOf('Usual causes')).toBeLessThan(after.text.indexOf('Check first'));
  });

  test('keep a note, which the card on a page only mentions and the popup shows first', async () => {
    await options.bringToFront();
    await options.locator('.note-form [inputmode]').fill('503');
    await options.locator('.note-form textarea').fill(NOTE);
    await options.locator('.note-form [type="submit"]').click();
    await waitForText(options, '.team-note', /Nordwind/);
    await cardOf('503');
    const card = await eventually('a hint', async () => {
      const text = (await stage().lens.readCard(console))?.text;
      return text?.includes('You have a note') ? text : undefined;
    });
    expect(card).not.toContain('Nordwind');
    const popup = await stage().lens.openPopup(console);
    await popup.locator('[role="combobox"]').fill('nordwind');
    await waitForText(popup, '[role="option"]', /^503 /);
    await popup.keyboard.press('Enter');
    await waitForText(popup, '.team-note strong', /^trunk 2$/);
    await popup.close();
  });

  test('export everything, and importing that after a wipe brings all of it back', async () => {
    await options.bringToFront();
    await options.evaluate(() => {
      HTMLAnchorElement.prototype.click = () => {};
      URL.createObjectURL = (blob) => {
        (blob as Blob).text().then((text) => Object.assign(window, { exported: text }));
        return 'blob:captured';
      };
    });
    await options.locator('#backup button').click();
    const exported = await eventually('the file', () =>
      options.evaluate(() => (window as { exported?: string }).exported),
    );
    expect(JSON.parse(exported)).toMatchObject({
      sipLensBackup: 1,
      settings: { first: 'causes' },
      notes: [{ code: 503, text: NOTE }],
      sites: ['127.0.0.1'],
    });
    const stored = 'chrome.storage.local.get(["settings", "notes", "pausedSites", "siteRules"])';
    const before = await options.evaluate(stored);
    await options.evaluate('chrome.storage.local.clear()');
    await reopen();
    await waitForText(options, '.empty', /^No notes yet/);
    await offer(exported);
    await waitForText(options, '.notice li', /^New notes: 503$/);
    await options.locator('.notice button').click();
    await waitForText(options, '.team-note', /Nordwind/);
    expect(await options.evaluate(stored)).toMatchObject(before as object);
  });

  test('undo an import, and refuse nonsense with its line', async () => {
    await offer('{\n  "sipLensBackup": 1,\n  "settings": { "theme": "pink" }\n}');
    await waitForText(options, '.problem', /^Line 3 holds a value/);
    await waitForText(options, '.notice', /^Imported on/);
    await options.locator('.notice button').click();
    await waitForText(options, '.empty', /^No notes yet/);
  });

  test.each([
    ['refuses', 'Promise.resolve(false)'],
    ['knows no such host', 'Promise.reject(new Error("Invalid host."))'],
  ])('say so where the browser %s and import all else', async (_, answer) => {
    await options.evaluate(`for (const api of [globalThis.browser, globalThis.chrome])
      if (api?.permissions) api.permissions.request = () => ${answer}`);
    const notes = [{ code: 486, text: 'Nordwind' }];
    await offer(JSON.stringify({ sipLensBackup: 1, notes, sites: ['pbx.lan'] }));
    await waitForText(options, '.notice li', /^The browser asks for: pbx\.lan$/);
    await options.locator('.notice button').click();
    await waitForText(options, '.problem', /^The browser did not grant the sites\.$/);
    await waitForText(options, '.team-note', /Nordwind/);
    const problems = await options.$$eval('.problem', (each) => each.map(({ textContent }) => textContent));
    expect(problems.join()).not.toContain('Not saved');
    await options.locator('.notice button').click();
    await waitForText(options, '.empty', /^No notes yet/);
  });

  test('say what was damaged, and go on with the usual values', async () => {
    await options.evaluate(`chrome.storage.local.set({
      settings: { theme: 7, first: 'causes' },
      notes: [{ code: 99 }],
      siteRules: { 'pbx.lan': 'all' },
      pausedSites: [7],
    })`);
    await reopen();
    await waitForText(
      options,
      '.notice',
      /^Some stored settings .*: Theme\. One stored note .* What you said about 2 sites/,
    );
    expect(await options.$eval('input[value="causes"]', (input) => (input as HTMLInputElement).checked)).toBe(
      true,
    );
    await options.locator('.notice button').click();
    await eventually('no notice', async () => (await options.$('.notice')) === null || undefined);
    expect(await options.evaluate(() => document.activeElement?.textContent)).toBe('SIP Lens options');
  });

  // Firefox has no limit that a test could reach.
  if (browser === 'Chromium') {
    test('say so when the browser refuses to store a change', async () => {
      await options.evaluate(`chrome.storage.local.getBytesInUse().then((used) =>
        chrome.storage.local.set({ fill: 'x'.repeat(chrome.storage.local.QUOTA_BYTES - used - 8) }))`);
      await choose('large');
      await waitForText(options, '.problem', /^Not saved: .*quota/i);
      expect(
        await options.$eval('input[value="large"]', (input) => (input as HTMLInputElement).checked),
      ).toBe(false);
      await options.evaluate('chrome.storage.local.remove("fill")');
      await choose('largest');
      await eventually('no complaint', async () => {
        const problems = await options.$$eval('.problem', (each) =>
          each.map(({ textContent }) => textContent),
        );
        return problems.every((text) => !text?.startsWith('Not saved')) || undefined;
      });
    });
  }

  test('give a site back', async () => {
    await options.locator('.site-row .link-button').click();
    await waitForText(options, '.empty', /^No site yet/);
    await console.bringToFront();
    await marksBecome(console, isBare);
  });

  /** Chooses a file with this text, without a file on the disk. */
  async function offer(text: string): Promise<void> {
    await options.evaluate((content) => {
      const input = document.querySelector<HTMLInputElement>('input[type="file"]');
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], 'backup.json', { type: 'application/json' }));
      if (!input) throw new Error('There is no field for a file.');
      input.files = transfer.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    }, text);
  }
});
