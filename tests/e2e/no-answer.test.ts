import { expect, test } from 'vitest';
import { eventually } from '../support/eventually.ts';
import { describeInBothBrowsers } from './both-browsers.ts';
import { pasteInto } from './paste-into.ts';

/** What is replaced here of the browser's interface. */
interface Api {
  runtime?: { sendMessage(): Promise<never> };
}

/** Leaves every question without an answer; runs in a page of the extension, or in the world of its scripts. */
function endAnswers(): void {
  const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
  const gone = () => Promise.reject(new Error('The background is gone.'));
  for (const api of [browser, chrome]) if (api?.runtime) api.runtime.sendMessage = gone;
}

describeInBothBrowsers('where the background does not answer,', (stage) => {
  test('the palette closes, and the next Esc is for the page', async () => {
    const { lens, demo } = stage();
    await lens.grantHost(demo.url);
    const own = await lens.openOwnPage('options.html');
    const page = await lens.newPage(`${demo.url}/empty.html`);
    await page.evaluate(() => addEventListener('keydown', ({ key }) => document.body.append(`Heard ${key}`)));
    const run = `async () => {
      const { tabs, scripting } = chrome;
      const [tab] = await tabs.query({ url: '*://127.0.0.1/empty.html' });
      const target = { tabId: tab.id };
      await scripting.executeScript({ target, func: ${endAnswers} });
      await scripting.executeScript({ target, files: ['/palette.js'] });
    }`;
    await own.evaluate(`(${run})()`);
    await page.bringToFront();
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.body.textContent)).toContain('Heard Escape');
    expect(await lens.readCard(page)).toBeUndefined();
    await page.close();
    await own.close();
  });

  test('the card of a code in pasted text says so', async () => {
    const { lens } = stage();
    const page = await lens.openOwnPage('lookup.html');
    await page.waitForSelector('.invitation');
    await page.evaluate(endAnswers);
    await pasteInto(page, 'body', 'SIP/2.0 486 Busy Here\nCall-ID: a');
    // What fails says so above the ladder, and moves it.
    await page.locator('.ladder .code-button').hover();
    const card = await eventually('the card', () => lens.readCard(page));
    expect(card.text).toMatch(/^486.*The lookup did not answer: The background is gone\./);
    await page.close();
  });
});
