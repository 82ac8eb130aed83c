import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { joinParts, splitText } from '../../lib/settings/sync/parts.ts';
import { eventually } from '../support/eventually.ts';
import { waitForText } from '../support/wait-for-text.ts';
import { describeInBothBrowsers } from './both-browsers.ts';

const STATUS = '.sync-panel [role="status"]';
/** Later than any clock of a test, so that the other machine has the last word. */
const LATER = 9e12;

// Without an account both browsers keep the sync storage on this machine, with all of its limits.
describeInBothBrowsers('syncing through the browser', (stage) => {
  let options: Page;

  beforeAll(async () => {
    options = await stage().lens.openOwnPage('options.html');
    await options.waitForSelector('.sync-panel');
  });
  afterAll(() => options?.close());

  const flip = () => options.locator('.sync-panel input').click();
  const noteIs = (text: RegExp) => waitForText(options, '.note-list .team-note', text);
  const saveNote = async (text: string) => {
    await options.locator('.note-form textarea').fill(text);
    await options.locator('.note-form [type="submit"]').click();
    await eventually('an empty form', () =>
      options.$eval(
        '.note-form textarea',
        (field) => (field as HTMLTextAreaElement).value === '' || undefined,
      ),
    );
  };
  const changeNote = async (text: string) => {
    await options.locator('[aria-label="Change the note on 503"]').click();
    await options.waitForSelector('.note-form [inputmode][readonly]');
    await saveNote(text);
  };
  const synced = async (): Promise<unknown[]> => {
    const read = joinParts((await options.evaluate('chrome.storage.sync.get(null)')) as object as never);
    return typeof read === 'object' ? JSON.parse(read.text) : [];
  };
  const become = (what: string, isSo: (rows: string) => boolean) =>
    eventually(what, async () => isSo(JSON.stringify(await synced())) || undefined);
  /** Another machine has synced these rows of id, time and value. */
  const elsewhere = (rows: unknown[]) =>
    options.evaluate(`chrome.storage.sync.set(${JSON.stringify(splitText(JSON.stringify(rows), 'other'))})`);

  test('is off until the user wants it', async () => {
    await options.locator('.note-form [inputmode]').fill('503');
    await saveNote('trunk 1');
    await noteIs(/trunk 1/);
    expect(await options.$eval('.sync-panel input', (box) => (box as HTMLInputElement).checked)).toBe(false);
    expect(await options.evaluate('chrome.storage.sync.get(null)')).toEqual({});
  });

  test('hands over what is here, and says how much room it takes', async () => {
    await flip();
    await waitForText(options, STATUS, /^All of it is synced: 1 of 100 KB/);
    expect(await synced()).toEqual([['note:503', 0, { code: 503, text: 'trunk 1' }]]);
    await changeNote('trunk 2');
    await become('the change', (rows) => rows.includes('trunk 2'));
  });

  test('takes over what another machine changes', async () => {
    await elsewhere([
      ['note:503', LATER, { code: 503, text: 'trunk 3' }],
      ['rules:pbx.lan', LATER, { silenced: ['column:ext'], marked: [] }],
      ['setting:theme', LATER, 'dark'],
      ['wish:1', LATER, 'of a later version'],
    ]);
    await noteIs(/trunk 3/);
    await waitForText(options, '.site-list', /pbx\.lan/);
    await options.waitForSelector('input[value="dark"]:checked');
    await changeNote('trunk 4');
    await become('all of it', (rows) => rows.includes('trunk 4') && rows.includes('of a later version'));
  });

  test('gives way to what the others have where it joins them, and can be undone', async () => {
    await flip();
    await changeNote('trunk 5, written while it was off');
    await noteIs(/trunk 5/);
    await flip();
    await noteIs(/trunk 4/);
    await waitForText(options, '.notice', /gave way to what another machine had synced/);
    await options.locator('.notice button').click();
    await noteIs(/trunk 5/);
    await become('the last word', (rows) => rows.includes('trunk 5'));
  });

  test('says so when it is too much, keeps all of it here, and goes on when it fits again', async () => {
    const notes = Array.from({ length: 6 }, (_, index) => ({ code: 600 + index, text: 'x'.repeat(20_000) }));
    const before = await options.evaluate('chrome.storage.local.get("notes")');
    await options.evaluate(`chrome.storage.local.set({ notes: ${JSON.stringify(notes)} })`);
    await waitForText(
      options,
      STATUS,
      /^Not synced: it would take 11\d KB, and the browser has room for 100/,
    );
    expect(await options.$$eval('.note-list > li', (items) => items.length)).toBe(6);
    await options.evaluate(`chrome.storage.local.set(${JSON.stringify(before)})`);
    await waitForText(options, STATUS, /^All of it is synced/);
  });

  test('does not delete elsewhere what is only damaged here, and repairs it', async () => {
    await options.evaluate('chrome.storage.local.set({ notes: "damaged" })');
    await noteIs(/trunk 5/);
    expect(JSON.stringify(await synced())).toContain('trunk 5');
  });

  test('leaves alone what a newer version wrote', async () => {
    await options.evaluate('chrome.storage.sync.set({ records: { version: 2 } })');
    await waitForText(options, STATUS, /^Not synced: another machine has a newer SIP Lens/);
    expect(await options.evaluate('chrome.storage.sync.get("records")')).toEqual({ records: { version: 2 } });
  });
});
