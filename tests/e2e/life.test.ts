import type { Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import { eventually } from '../support/eventually.ts';
import {
  collectErrorsInChromium,
  errorsInFirefox,
  happenInChromium,
  happenInFirefox,
  type LifeEvent,
  restInChromium,
  restInFirefox,
} from '../support/extension-life.ts';
import { isMarked, marksBecome, middleOf } from '../support/highlights.ts';
import { describeInBothBrowsers } from './both-browsers.ts';

/** What a page can see of SIP Lens: names of highlights, styles that speak of them, the element of the card. */
interface Traces {
  highlights: number;
  styles: number;
  hosts: number;
}

const NO_TRACE: Traces = { highlights: 0, styles: 0, hosts: 0 };
const ONE_COPY: Traces = { highlights: 3, styles: 1, hosts: 0 };

/** Counts them in the document and in the open shadow root that the test has put there. */
const tracesOn = (page: Page): Promise<Traces> =>
  page.evaluate(() => {
    const roots = [document, ...[...document.querySelectorAll('*')].flatMap((each) => each.shadowRoot ?? [])];
    const ours = roots.map(
      ({ adoptedStyleSheets }) =>
        adoptedStyleSheets.filter(({ cssRules }) => cssRules[0]?.cssText.includes('sip-lens')).length,
    );
    return {
      highlights: [...CSS.highlights.keys()].filter((name) => name.startsWith('sip-lens')).length,
      styles: Math.max(...ours),
      hosts: document.querySelectorAll('sip-lens-card').length,
    };
  });

describeInBothBrowsers('an open page, when the extension', (stage, browser) => {
  let page: Page;
  let errorsOfExtension: () => Promise<string[]>;
  const complaints: string[] = [];

  beforeAll(async () => {
    const { lens, demo } = stage();
    await lens.grantHost(demo.url);
    errorsOfExtension =
      browser === 'Chromium' ? await collectErrorsInChromium(lens) : () => errorsInFirefox(lens);
    page = await lens.newPage();
    page.on('console', (message) => {
      if (['error', 'warn'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    await page.goto(`${demo.url}/call.html`);
    await page.evaluate(() => {
      const host = document.body.appendChild(document.createElement('div'));
      host.attachShadow({ mode: 'open' }).innerHTML = '<p>Got SIP response 503 from the trunk</p>';
    });
    await marksBecome(page, isMarked);
  });

  const happen = (event: LifeEvent) =>
    (browser === 'Chromium' ? happenInChromium : happenInFirefox)(stage().lens, event);
  /** Lets it happen, and waits until the highlight that was there has made room for another one. */
  const isTakenOverAfter = async (...events: LifeEvent[]) => {
    await page.evaluate(() => {
      const before = CSS.highlights.get('sip-lens-sure');
      Object.assign(globalThis, {
        isOther: () => ![undefined, before].includes(CSS.highlights.get('sip-lens-sure')),
      });
    });
    for (const event of events) await happen(event);
    await page.bringToFront();
    await page.mouse.move(2, 2);
    await eventually('marks of the new one', async () => (await page.evaluate('isOther()')) || undefined);
    await tracesBecome(ONE_COPY);
  };
  const tracesBecome = (wanted: Traces) =>
    eventually(`${JSON.stringify(wanted)} on the page`, async () =>
      JSON.stringify(await tracesOn(page)) === JSON.stringify(wanted) ? true : undefined,
    );
  const hover = async () => {
    await page.bringToFront();
    const [mark] = await marksBecome(page, isMarked);
    if (!mark) throw new Error('Nothing is marked.');
    const { x, y } = middleOf(mark);
    await page.mouse.move(2, 2);
    await page.mouse.move(x, y, { steps: 3 });
    return eventually('a card', () => stage().lens.readCard(page));
  };
  const leave = async () => {
    await page.mouse.move(2, 2);
    await eventually('no card', async () => ((await stage().lens.readCard(page)) ? undefined : true));
  };

  test('lets its background rest, opens a card all the same', async () => {
    await (browser === 'Chromium' ? restInChromium : restInFirefox)(stage().lens);
    expect((await hover()).text).toContain('Check first');
    await leave();
  });

  test('is reloaded, as an update does, goes over to the new one', async () => {
    await hover();
    await isTakenOverAfter('reload');
    await hover();
    await leave();
    await tracesBecome(ONE_COPY);
  });

  test('is switched off and on again, goes over to the new one', async () => {
    await hover();
    await isTakenOverAfter('disable', 'enable');
    await hover();
    await leave();
  });

  test('is removed, hears of no error in all that time', async () => {
    await hover();
    expect(await errorsOfExtension()).toEqual([]);
    await happen('remove');
    // Firefox ends the script without a last word: its marks stay until the page is left.
    if (browser === 'Chromium') await tracesBecome(NO_TRACE);
    expect(complaints).toEqual([]);
  });
});
