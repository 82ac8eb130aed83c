import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { GRACE_MS, INTENT_MS } from '../../lib/page/hover/hover.ts';
import { middleOf } from '../support/highlights.ts';
import { describeInBothBrowsers } from './both-browsers.ts';
import { CardPage, centreOf, pause } from './card-page.ts';

describeInBothBrowsers('with a finger', (stage) => {
  let tab: CardPage;

  beforeAll(async () => {
    const { lens, demo } = stage();
    await lens.grantHost(demo.url);
    tab = new CardPage(lens, await lens.newPage());
  });

  beforeEach(() => tab.goto(`${stage().demo.url}/cdr.html`));

  const tap = async (code: string) => {
    const { x, y } = middleOf(tab.markOf(code));
    await tab.page.touchscreen.tap(x, y);
    return tab.shows(code);
  };
  const stays = async (code: string) => {
    await pause(2 * (GRACE_MS + INTENT_MS));
    expect((await tab.card())?.text).toContain(code);
  };

  test('a tap on a mark opens its card, which stays', async () => {
    await tap('486');
    await stays('486 Busy Here');
  });

  test('a tap elsewhere closes it, a tap on another mark moves it', async () => {
    await tap('486');
    await tap('200');
    await tab.page.touchscreen.tap(300, 25);
    await tab.closes();
  });

  test('a tap on its controls does what they say', async () => {
    await tap('486');
    const pin = centreOf(await tab.control('Pin'));
    await tab.page.touchscreen.tap(pin.x, pin.y);
    await tab.shows('486', ({ parts }) => parts.some(({ pressed }) => pressed === 'true'));
    await tab.page.touchscreen.tap(300, 25);
    await stays('486');
    const close = centreOf(await tab.control('Close'));
    await tab.page.touchscreen.tap(close.x, close.y);
    await tab.closes();
  });

  test('one that moves over a mark opens nothing', async () => {
    const { x, y } = middleOf(tab.markOf('486'));
    const finger = await tab.page.touchscreen.touchStart(x, y);
    await finger.move(x + 60, y);
    await finger.end();
    await pause(2 * INTENT_MS);
    expect(await tab.card()).toBeUndefined();
  });

  describe('that drags', () => {
    test('a pinned card comes along by its header', async () => {
      const before = await tap('486');
      const pin = centreOf(await tab.control('Pin'));
      await tab.page.touchscreen.tap(pin.x, pin.y);
      await tab.shows('486', ({ parts }) => parts.some(({ pressed }) => pressed === 'true'));
      const finger = await tab.page.touchscreen.touchStart(before.x + 30, before.y + 20);
      for (const left of [100, 200, 300]) await finger.move(before.x + 30 - left, before.y + 20);
      await finger.end();
      await tab.shows('486', ({ x }) => Math.abs(before.x - 300 - x) < 3);
    });
  });
});
