import { beforeAll, beforeEach, expect, test } from 'vitest';
import { isMarked, marksBecome } from '../support/highlights.ts';
import { describeInBothBrowsers } from './both-browsers.ts';
import { CardPage } from './card-page.ts';

describeInBothBrowsers('a card stays legible and in the window', (stage, browser) => {
  let tab: CardPage;

  beforeAll(async () => {
    const { lens, demo } = stage();
    await lens.grantHost(demo.url);
    tab = new CardPage(lens, await lens.newPage());
  });

  beforeEach(async () => {
    await tab.leave();
    await tab.page.goto(`${stage().demo.url}/empty.html`);
    await tab.page.evaluate(() => {
      document.body.innerHTML = '<p>Got SIP response 486 from the trunk</p>';
    });
  });

  /** Opens the card and returns it once it is sure to stand inside of the window. */
  const open = async () => {
    const { width, height } = await tab.page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
    tab.marks = await marksBecome(tab.page, isMarked);
    const card = await tab.hover('486');
    expect(card.x).toBeGreaterThanOrEqual(0);
    expect(card.y).toBeGreaterThanOrEqual(0);
    expect(card.x + card.width).toBeLessThanOrEqual(width);
    expect(card.y + card.height).toBeLessThanOrEqual(height);
    return card;
  };

  test.each([
    ['from right to left', 'direction', 'rtl'],
    ['from top to bottom', 'writing-mode', 'vertical-rl'],
  ])('on a page that is written %s, and is itself written as its language is', async (_, property, value) => {
    await tab.page.evaluate(
      (name, to) => document.documentElement.style.setProperty(name, to),
      property,
      value,
    );
    const card = await open();
    const title = card.parts.find(({ tag }) => tag === 'h2');
    const close = await tab.control('Close');
    expect(title?.x).toBeLessThan(card.x + 30);
    expect(close.x).toBeGreaterThan(card.x + card.width - 60);
    expect(Math.abs(close.y - (title?.y ?? 0))).toBeLessThan(20);
  });

  test('on a page in another language, and says which one it is in itself', async () => {
    await tab.page.evaluate(() => {
      document.documentElement.lang = 'de';
    });
    expect((await open()).lang).toBe('en');
  });

  test('on a page that is zoomed by its own style', async () => {
    await tab.page.evaluate(() => document.documentElement.style.setProperty('zoom', '2'));
    const { width } = await open();
    expect(width).toBe(380);
  });

  test('in a window that browser zoom has made small', async () => {
    await tab.page.setViewport({ width: 320, height: 256 });
    try {
      const card = await open();
      const close = await tab.control('Close');
      expect(close.x + close.width).toBeLessThanOrEqual(card.x + card.width);
      expect(card.parts.filter(({ x, width }) => x + width > card.x + card.width + 1)).toEqual([]);
    } finally {
      await tab.page.setViewport({ width: 1280, height: 800 });
    }
  });

  // Firefox has no command that sets a media feature of one tab, or that tells of animations.
  if (browser === 'Chromium')
    test('and appears at once where the system asks for less motion', async () => {
      const session = await tab.page.createCDPSession();
      const animations: string[] = [];
      session.on('Animation.animationStarted', ({ animation }) => animations.push(animation.name));
      await session.send('Animation.enable');
      try {
        await open();
        await expect.poll(() => animations).toEqual(['appear']);
        await tab.page.keyboard.press('Escape');
        await tab.leave();
        const features = [{ name: 'prefers-reduced-motion', value: 'reduce' }];
        await session.send('Emulation.setEmulatedMedia', { features });
        await open();
        // An animation starts, and is told of, with a frame.
        await tab.page.evaluate(
          () => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))),
        );
        expect(animations).toEqual(['appear']);
      } finally {
        await session.send('Emulation.setEmulatedMedia', { features: [] });
        await session.detach();
      }
    });
});
