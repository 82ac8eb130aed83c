import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { GRACE_MS, INTENT_MS, SWITCH_MS } from '../../lib/page/hover.ts';
import { describeInBothBrowsers } from './both-browsers.ts';
import { CardPage, pause } from './card-page.ts';

/** By then a card that means to close or to move has done so. */
const LONG_ENOUGH = 3 * (GRACE_MS + INTENT_MS + SWITCH_MS);

describeInBothBrowsers('a pinned card', (stage) => {
  let tab: CardPage;

  beforeAll(async () => {
    const { lens, demo } = stage();
    await lens.grantHost(demo.url);
    tab = new CardPage(lens, await lens.newPage());
  });

  beforeEach(async () => {
    await tab.goto(`${stage().demo.url}/cdr.html`);
    await tab.hover('486');
  });

  const isPinned = async () => (await tab.control('Pin')).pressed === 'true';
  const stays = async () => {
    await pause(LONG_ENOUGH);
    expect((await tab.card())?.text).toMatch(/^486/);
  };

  test('stays while the pointer leaves, rests on another mark and clicks there', async () => {
    expect(await isPinned()).toBe(false);
    await tab.click('Pin');
    await tab.leave();
    await stays();
    expect(await isPinned()).toBe(true);
    await tab.pointAt('200');
    await stays();
    await tab.page.mouse.down();
    await tab.page.mouse.up();
    await stays();
  });

  test('stays where it is when its mark leaves the screen, and when it leaves the page', async () => {
    await tab.click('Pin');
    await tab.page.evaluate(() => document.body.style.setProperty('padding-bottom', '300vh'));
    await tab.page.evaluate(() => scrollTo({ top: 2 * innerHeight, behavior: 'instant' }));
    await stays();
    const { x, y } = await tab.shows('486');
    await tab.page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    await tab.page.evaluate(() => {
      document.body.innerHTML = '<p>The next page of the table.</p>';
    });
    await stays();
    expect(await tab.card()).toMatchObject({ x, y });
  });

  test.each([
    ['Esc', () => tab.page.keyboard.press('Escape')],
    ['its Close button', () => tab.click('Close')],
  ])('closes with %s', async (_, close) => {
    await tab.click('Pin');
    await close();
    await tab.closes();
  });

  test('closes like any other once its pin is out', async () => {
    await tab.click('Pin');
    await tab.click('Pin');
    expect(await isPinned()).toBe(false);
    await tab.leave();
    await tab.closes();
  });

  describe('by its key', () => {
    test('is pinned and holds the focus, which goes back on Esc; the page hears of neither key', async () => {
      await tab.page.evaluate(() => {
        document.body.insertAdjacentHTML('beforeend', '<button id="before">Before</button>');
        document.getElementById('before')?.focus({ preventScroll: true });
        addEventListener('keydown', ({ key }) => {
          document.body.dataset.heard = `${document.body.dataset.heard ?? ''}${key}`;
        });
      });
      await tab.page.keyboard.press('p');
      expect(await isPinned()).toBe(true);
      expect(await tab.page.evaluate(() => document.activeElement?.localName)).toBe('sip-lens-card');
      await tab.leave();
      await stays();
      await tab.page.keyboard.press('Escape');
      await tab.closes();
      expect(await tab.page.evaluate(() => document.activeElement?.id)).toBe('before');
      expect(await tab.page.evaluate(() => document.body.dataset.heard)).toBeUndefined();
    });

    test('is the page’s own while the card stays open beside its work, and in its fields', async () => {
      await tab.click('Pin');
      await tab.page.evaluate(() => {
        document.body.insertAdjacentHTML('afterbegin', '<input id="field">');
        document.getElementById('field')?.focus();
      });
      await tab.page.keyboard.press('p');
      expect(await isPinned()).toBe(true);
      expect(await tab.page.$eval('#field', (field) => (field as HTMLInputElement).value)).toBe('p');
    });
  });
});
