import type { Page } from 'puppeteer-core';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { GRACE_MS, INTENT_MS } from '../../lib/page/hover.ts';
import type { Card } from '../support/closed-root.ts';
import { eventually } from '../support/eventually.ts';
import { isMarked, type Mark, marksBecome, middleOf } from '../support/highlights.ts';
import { describeInBothBrowsers } from './both-browsers.ts';

describeInBothBrowsers('the card', (stage) => {
  let page: Page;
  let marks: Mark[];

  beforeAll(async () => {
    const { lens, demo } = stage();
    await lens.grantHost(demo.url);
    page = await lens.newPage();
  });

  beforeEach(async () => {
    await page.mouse.move(2, 2);
    await page.goto(`${stage().demo.url}/cdr.html`);
    marks = await marksBecome(page, isMarked);
  });

  const markOf = (code: string): Mark => {
    const mark = marks.find(({ text }) => text === code);
    if (!mark) throw new Error(`${code} is not marked.`);
    return mark;
  };
  const hover = async (code: string): Promise<Card> => {
    const { x, y } = middleOf(markOf(code));
    await page.mouse.move(x, y, { steps: 3 });
    return eventually(`the card of ${code}`, () => stage().lens.readCard(page));
  };
  const closes = () =>
    eventually('no card', async () => ((await stage().lens.readCard(page)) ? undefined : true));
  const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

  test('says what the code is, what it means and what to check first', async () => {
    const { text } = await hover('486');
    expect(text).toMatch(/^486 Busy Here 4xx Request failure/);
    expect(text).toContain('Check first');
    expect(text).toContain('RFC 3261 §21.4.24');
  });

  test('is a labelled dialog with a link to the section of the RFC', async () => {
    const { parts } = await hover('486');
    expect(parts.find(({ role }) => role === 'dialog')?.label).toBe('SIP response code 486 Busy Here');
    expect(parts.find(({ tag }) => tag === 'a')?.text).toBe('RFC 3261 §21.4.24');
  });

  test('does not open for a pointer that only passes', async () => {
    const { x, y } = middleOf(markOf('486'));
    await page.mouse.move(x, y);
    await page.mouse.move(2, 2);
    await pause(2 * INTENT_MS);
    expect(await stage().lens.readCard(page)).toBeUndefined();
  });

  test('stays while the pointer travels to it and while it is over it, and closes when it leaves', async () => {
    const card = await hover('486');
    await page.mouse.move(card.x + card.width / 2, card.y + card.height / 2, { steps: 8 });
    await pause(2 * GRACE_MS);
    expect(await stage().lens.readCard(page)).toBeDefined();
    await page.mouse.move(2, 2);
    await closes();
  });

  test('closes on Esc, and the page does not hear of it', async () => {
    await page.evaluate(() => {
      addEventListener('keydown', (event) => document.body.setAttribute('data-heard', event.key));
    });
    await hover('486');
    await page.keyboard.press('Escape');
    await closes();
    expect(await page.evaluate(() => document.body.dataset.heard)).toBeUndefined();
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.body.dataset.heard)).toBe('Escape');
  });

  test('closes with its button', async () => {
    const { parts } = await hover('486');
    const close = parts.find(({ label }) => label === 'Close');
    if (!close) throw new Error('The card has no Close button.');
    await page.mouse.click(close.x + close.width / 2, close.y + close.height / 2);
    await closes();
  });

  test('moves to a neighbour without closing in between', async () => {
    await hover('486');
    const { x, y } = middleOf(markOf('503'));
    await page.mouse.move(x, y, { steps: 3 });
    await eventually('the card of 503', async () =>
      (await stage().lens.readCard(page))?.text.startsWith('503') ? true : undefined,
    );
  });

  test('shows what is one step away', async () => {
    const { parts } = await hover('486');
    const more = parts.find(({ tag, text }) => tag === 'button' && text.startsWith('Details'));
    if (!more) throw new Error('The card has no button for the details.');
    await page.mouse.click(more.x + more.width / 2, more.y + more.height / 2);
    await eventually('the details', async () =>
      (await stage().lens.readCard(page))?.text.includes('Retry-After') ? true : undefined,
    );
  });

  test('does not open for events that the page makes up', async () => {
    const { x, y } = middleOf(markOf('486'));
    await page.evaluate(
      ({ x, y }) => {
        const target = document.elementFromPoint(x, y);
        for (const type of ['pointerover', 'pointermove', 'mousemove']) {
          target?.dispatchEvent(new PointerEvent(type, { bubbles: true, clientX: x, clientY: y }));
        }
      },
      { x, y },
    );
    await pause(2 * INTENT_MS);
    expect(await stage().lens.readCard(page)).toBeUndefined();
  });

  describe.each([
    ['wide', 1280, 800],
    ['narrow', 360, 640],
    ['low', 900, 320],
  ])('in a %s window', (_, width, height) => {
    test('stays inside of it, wherever the code stands', async () => {
      await page.setViewport({ width, height });
      try {
        const isInView = ({ boxes: [box] }: Mark) =>
          box !== undefined && box.y > 0 && box.y + box.height < height;
        for (const code of ['200', '503', '606']) {
          await page.evaluate((wanted) => {
            const cells = [...document.querySelectorAll(`[data-expect="${wanted}"]`)];
            cells.at(-1)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
          }, code);
          marks = await marksBecome(page, (found) =>
            found.some((mark) => mark.text === code && isInView(mark)),
          );
          marks = marks.filter(isInView);
          const card = await hover(code);
          expect(card.x).toBeGreaterThanOrEqual(0);
          expect(card.y).toBeGreaterThanOrEqual(0);
          expect(card.x + card.width).toBeLessThanOrEqual(width);
          expect(card.y + card.height).toBeLessThanOrEqual(height);
          await page.keyboard.press('Escape');
          await closes();
        }
      } finally {
        await page.setViewport({ width: 1280, height: 800 });
      }
    });
  });
});
