import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { GRACE_MS, INTENT_MS, SWITCH_MS } from '../../lib/page/hover/hover.ts';
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

  describe('is moved', () => {
    const FAR = { x: 200, y: 100 };
    const dragTo = async ({ x, y }: { x: number; y: number }) => {
      const { parts } = await tab.shows('486');
      const title = parts.find(({ tag }) => tag === 'h2');
      if (!title) throw new Error('The card has no title.');
      await tab.page.mouse.move(title.x + 5, title.y + 5);
      await tab.page.mouse.down();
      await tab.page.mouse.move(x, y, { steps: 4 });
      await tab.page.mouse.up();
      return tab.shows('486');
    };

    test('by its header, and then no more by its mark', async () => {
      await tab.click('Pin');
      const before = await tab.shows('486');
      const after = await dragTo(FAR);
      expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeGreaterThan(100);
      await tab.page.evaluate(() => document.body.style.setProperty('padding-bottom', '300vh'));
      await tab.page.evaluate(() => scrollBy({ top: 30, behavior: 'instant' }));
      await pause(LONG_ENOUGH);
      expect(await tab.card()).toMatchObject({ x: after.x, y: after.y });
    });

    test('only as far as the window goes, also when the window becomes smaller', async () => {
      await tab.click('Pin');
      const isInside = (width: number, height: number) =>
        tab.shows('486', (card) => card.x + card.width <= width && card.y + card.height <= height);
      await dragTo({ x: 1279, y: 799 });
      await isInside(1280, 800);
      await tab.page.setViewport({ width: 800, height: 500 });
      try {
        await isInside(800, 500);
      } finally {
        await tab.page.setViewport({ width: 1280, height: 800 });
      }
    });

    test('with the arrow keys on its pin', async () => {
      await tab.click('Pin');
      const { x, y } = await tab.shows('486');
      await tab.page.keyboard.press('ArrowLeft');
      await tab.page.keyboard.press('ArrowLeft');
      await tab.page.keyboard.press('ArrowUp');
      await tab.shows('486', (card) => Math.abs(x - card.x - 32) < 2 && Math.abs(y - card.y - 16) < 2);
    });

    test('not before it is pinned', async () => {
      const { x, y } = await tab.shows('486');
      expect(await dragTo({ x: x + 60, y: y + 60 })).toMatchObject({ x, y });
    });
  });

  describe('by its key', () => {
    test('is pinned on its way out', async () => {
      await tab.leave();
      await tab.page.keyboard.press('p');
      await stays();
      expect(await isPinned()).toBe(true);
    });

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
