import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { ExtensionUnderTest } from '../support/extension-under-test.ts';
import { launchFirefox } from '../support/firefox-extension.ts';
import { waitForText } from '../support/wait-for-text.ts';

const ID = 'sip-lens@sip-lens.dev';
const DATA = {
  settings: { theme: 'dark', tiers: 'sure', first: 'nonsense' },
  sites: ['pbx.example.com', 'https://sbc.example.com:8443/'],
  notes: [{ code: 503, text: 'Carrier Nordwind: switch to trunk 2.' }],
  sync: false,
};

// Chromium reads policies from a folder that only the administrator can write; Firefox also from the user's own.
describe('what an organisation sets (Firefox)', () => {
  const home = mkdtempSync(join(tmpdir(), 'sip-lens-home-'));
  let lens: ExtensionUnderTest;
  let options: Page;

  beforeAll(async () => {
    const folder = join(home, '.mozilla', 'managed-storage');
    mkdirSync(folder, { recursive: true });
    const manifest = { name: ID, description: 'For a test', type: 'storage', data: DATA };
    writeFileSync(join(folder, `${ID}.json`), JSON.stringify(manifest));
    const env = { ...process.env, HOME: home };
    lens = await launchFirefox(inject('browsers').firefox, inject('builds').firefox, { env });
    options = await lens.openOwnPage('options.html');
    await options.waitForSelector('#notes .note-form');
  });
  afterAll(async () => {
    await lens?.close();
    rmSync(home, { recursive: true, force: true });
  });

  test('holds and cannot be changed, except where it makes no sense', async () => {
    const state = (value: string) =>
      options.$eval(`input[value="${value}"]`, (input) => {
        const { checked } = input as HTMLInputElement;
        return { checked, locked: input.matches(':disabled') };
      });
    expect(await state('dark')).toEqual({ checked: true, locked: true });
    expect(await state('sure')).toEqual({ checked: true, locked: true });
    expect(await state('checks')).toEqual({ checked: true, locked: false });
    expect(await options.$$eval('legend .tag', (tags) => tags.length)).toBe(2);
  });

  test('is suggested as sites, in the options and on the welcome page', async () => {
    await waitForText(options, '.suggestion', /pbx\.example\.com, sbc\.example\.com/);
    const welcome = await lens.openOwnPage('welcome.html');
    await waitForText(welcome, '.choice', /^pbx\.example\.comSuggested by your organisation$/);
    await welcome.close();
  });

  test('forbids syncing', async () => {
    await waitForText(options, '.sync-panel .tag', /^Set by your organisation$/);
    const box = await options.$eval('.sync-panel input', (input) => {
      const { checked, disabled } = input as HTMLInputElement;
      return { checked, disabled };
    });
    expect(box).toEqual({ checked: false, disabled: true });
  });

  test('is shown as a note that nobody here can delete', async () => {
    await waitForText(options, '.note-list .tag', /^Set by your organisation$/);
    expect(await options.$('.note-buttons')).toBeNull();
  });
});
