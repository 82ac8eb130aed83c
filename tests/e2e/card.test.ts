import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { GRACE_MS, INTENT_MS } from '../../lib/page/hover/hover.ts';
import { isMarked, type Mark, marksBecome, middleOf } from '../support/highlights.ts';
import { describeInBothBrowsers } from './both-browsers.ts';
import { CardPage, centreOf, pause } from './card-page.ts';

describeInBothBrowsers('the card', (stage) => {
  let tab: CardPage;

  beforeAll(async () => {
    const { lens, demo } = stage();
    await lens.grantHost(demo.url);
    tab = new CardPage(lens, await lens.newPage());
  });

  beforeEach(() => tab.goto(`${stage().demo.url}/cdr.html`));

  test('says what the code is, what it means and what to check first', async () => {
    const { text } = await tab.hover('486');
    expect(text).toMatch(/^486 Busy Here 4xx Request failure/);
    expect(text).toContain('Check first');
    expect(text).toContain('RFC 3261 §21.4.24');
  });

  test('is a labelled dialog with a link to the section of the RFC', async () => {
    const { parts } = await tab.hover('486');
    expect(parts.find(({ role }) => role === 'dialog')?.label).toBe('SIP response code 486 Busy Here');
    expect(parts.find(({ tag }) => tag === 'a')?.text).toBe('RFC 3261 §21.4.24');
  });

  test('does not open for a pointer that only passes', async () => {
    const { x, y } = middleOf(tab.markOf('486'));
    await tab.page.mouse.move(x, y);
    await tab.leave();
    await pause(2 * INTENT_MS);
    expect(await tab.card()).toBeUndefined();
  });

  test('stays while the pointer travels to it and while it is over it, and closes when it leaves', async () => {
    const card = await tab.hover('486');
    const { x, y } = centreOf(card);
    await tab.page.mouse.move(x, y, { steps: 8 });
    await pause(2 * GRACE_MS);
    expect(await tab.card()).toBeDefined();
    await tab.leave();
    await tab.closes();
  });

  test('stays in a frame when a click in it takes the focus from the page around', async () => {
    await tab.goto(`${stage().demo.url}/frame.html`);
    const [, frame] = tab.page.frames();
    const box = await (await frame?.frameElement())?.boundingBox();
    if (!frame || !box) throw new Error('The page has no frame in view.');
    const [mark] = await marksBecome(frame, isMarked);
    if (!mark) throw new Error('Nothing is marked.');
    const { x, y } = middleOf(mark);
    await tab.page.mouse.click(2, 2);
    await tab.page.mouse.move(box.x + x, box.y + y, { steps: 3 });
    const card = await tab.shows(mark.text);
    await tab.page.mouse.click(box.x + card.x + 20, box.y + card.y + 60);
    await pause(2 * GRACE_MS);
    await tab.shows(mark.text);
  });

  test('closes on Esc, and the page does not hear of it', async () => {
    await tab.page.evaluate(() => {
      addEventListener('keydown', (event) => document.body.setAttribute('data-heard', event.key));
    });
    await tab.hover('486');
    await tab.page.keyboard.press('Escape');
    await tab.closes();
    expect(await tab.page.evaluate(() => document.body.dataset.heard)).toBeUndefined();
    await tab.page.keyboard.press('Escape');
    expect(await tab.page.evaluate(() => document.body.dataset.heard)).toBe('Escape');
  });

  test('closes with its button', async () => {
    await tab.hover('486');
    await tab.click('Close');
    await tab.closes();
  });

  test('moves to a neighbour without closing in between', async () => {
    await tab.hover('486');
    await tab.pointAt('503');
    await tab.shows('503', ({ text }) => text.startsWith('503'));
  });

  test('shows what is one step away', async () => {
    await tab.hover('486');
    await tab.click('Details: headers, Q.850, metrics, products');
    await tab.shows('486', ({ text }) => text.includes('Retry-After'));
  });

  test('stays under the pointer that asked for what is one step away', async () => {
    const marks = tab.marks.filter(({ boxes: [box] }) => box && box.y > 0 && box.y + box.height < 800);
    for (const mark of [marks[0], marks.at(marks.length / 2), marks.at(-1)] as Mark[]) {
      tab.marks = [mark];
      await tab.hover(mark.text);
      const button = centreOf(await tab.control('Details: headers, Q.850, metrics, products'));
      await tab.page.mouse.click(button.x, button.y);
      const card = await tab.shows(mark.text, ({ text }) => text.includes('Sources'));
      expect(card.x).toBeLessThanOrEqual(button.x);
      expect(card.x + card.width).toBeGreaterThanOrEqual(button.x);
      expect(card.y).toBeLessThanOrEqual(button.y);
      expect(card.y + card.height).toBeGreaterThanOrEqual(button.y);
      await tab.page.keyboard.press('Escape');
      await tab.closes();
    }
  });

  test('does not open for events that the page makes up', async () => {
    const { x, y } = middleOf(tab.markOf('486'));
    await tab.page.evaluate(
      ({ x, y }) => {
        const target = document.elementFromPoint(x, y);
        for (const type of ['pointerover', 'pointermove', 'mousemove']) {
          target?.dispatchEvent(new PointerEvent(type, { bubbles: true, clientX: x, clientY: y }));
        }
      },
      { x, y },
    );
    await pause(2 * INTENT_MS);
    expect(await tab.card()).toBeUndefined();
  });

  describe.each([
    ['wide', 1280, 800],
    ['narrow', 360, 640],
    ['low', 900, 320],
  ])('in a %s window', (_, width, height) => {
    test('stays inside of it, wherever the code stands', async () => {
      await tab.page.setViewport({ width, height });
      try {
        const isInView = ({ boxes: [box] }: Mark) =>
          box !== undefined && box.y > 0 && box.y + box.height < height;
        for (const code of ['200', '503', '606']) {
          await tab.page.evaluate((wanted) => {
            const cells = [...document.querySelectorAll(`[data-expect="${wanted}"]`)];
            cells.at(-1)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
          }, code);
          const found = await marksBecome(tab.page, (all) =>
            all.some((mark) => mark.text === code && isInView(mark)),
          );
          tab.marks = found.filter(isInView);
          const card = await tab.hover(code);
          expect(card.x).toBeGreaterThanOrEqual(0);
          expect(card.y).toBeGreaterThanOrEqual(0);
          expect(card.x + card.width).toBeLessThanOrEqual(width);
          expect(card.y + card.height).toBeLessThanOrEqual(height);
          await tab.page.keyboard.press('Escape');
          await tab.closes();
        }
      } finally {
        await tab.page.setViewport({ width: 1280, height: 800 });
      }
    });
  });
});
