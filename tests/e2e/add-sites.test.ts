import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { eventually } from '../support/eventually.ts';
import { waitForText } from '../support/wait-for-text.ts';
import { describeInBothBrowsers } from './both-browsers.ts';

const PASTED = ['https://pbx:8443/app/', '10.0.0.5', '[fd00::5]', 'pbx.lan'];
const HOSTS = ['[fd00::5]', '10.0.0.5', 'pbx', 'pbx.lan'];

describeInBothBrowsers('a list of addresses as people paste them', (stage) => {
  let options: Page;

  beforeAll(async () => {
    const { lens } = stage();
    for (const host of HOSTS) await lens.approveHost(`http://${host}/`);
    options = await lens.openOwnPage('options.html');
    await options.waitForSelector('.add-sites');
  });
  afterAll(() => options?.close());

  const listed = () => options.$$eval('.site-row h3', (names) => names.map(({ textContent }) => textContent));

  test('is granted as a whole in one go, and each host can be given back', async () => {
    await options.locator('.add-sites textarea').fill(PASTED.join('\n'));
    await options.locator('.add-sites [type="submit"]').click();
    await waitForText(options, '.add-sites [role="status"]', /^Added\.$/);
    await eventually('the hosts', async () => (await listed()).length === 4 || undefined);
    expect(new Set(await listed())).toEqual(new Set(HOSTS));
    for (const host of HOSTS) await options.locator(`[aria-label="Give back ${host}"]`).click();
    await waitForText(options, '.empty', /^No site yet/);
    expect(await options.evaluate('chrome.permissions.getAll()')).toMatchObject({ origins: [] });
  });
});
