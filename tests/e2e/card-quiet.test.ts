import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { GRACE_MS, INTENT_MS } from '../../lib/page/hover/hover.ts';
import { middleOf } from '../support/highlights.ts';
import { describeInBothBrowsers } from './both-browsers.ts';
import { CardPage, centreOf, pause } from './card-page.ts';

describeInBothBrowsers('no card opens', (stage) => {
  let tab: CardPage;

  beforeAll(async () => {
    const { lens, demo } = stage();
    await lens.grantHost(demo.url);
    tab = new CardPage(lens, await lens.newPage());
  });

  beforeEach(() => tab.goto(`${stage().demo.url}/cdr.html`));

  const nothingOpens = async () => {
    await pause(2 * INTENT_MS);
    expect(await tab.card()).toBeUndefined();
  };

  test('while a button is down, even if the pointer came before it', async () => {
    await tab.pointAt('486');
    await tab.page.mouse.down();
    await nothingOpens();
    await tab.page.mouse.up();
  });

  test('while text is selected', async () => {
    const { x, y } = middleOf(tab.markOf('486'));
    await tab.page.mouse.move(x - 200, y);
    await tab.page.mouse.down();
    await tab.page.mouse.move(x, y, { steps: 5 });
    await nothingOpens();
    await tab.page.mouse.up();
    expect(await tab.page.evaluate(() => String(getSelection()))).not.toBe('');
  });

  test('while somebody types, and one opens again after it', async () => {
    await tab.page.evaluate(() => {
      const field = document.body.appendChild(document.createElement('input'));
      field.style.position = 'fixed';
      field.focus({ preventScroll: true });
    });
    const { x, y } = middleOf(tab.markOf('486'));
    for (let right = 0; right < 6; right++) {
      await tab.page.keyboard.press('7');
      await tab.page.mouse.move(x + right / 2, y);
      await pause(INTENT_MS);
    }
    expect(await tab.card()).toBeUndefined();
    await tab.page.mouse.move(x - 1, y);
    await tab.shows('486');
  });

  test('while the page scrolls under the pointer, and one opens again after it', async () => {
    await tab.page.setViewport({ width: 1280, height: 300 });
    try {
      const { x } = middleOf(tab.markOf('486'));
      await tab.page.mouse.move(x, 150);
      await tab.closes();
      for (let times = 0; times < 12; times++) {
        await tab.page.mouse.wheel({ deltaY: 30 });
        await tab.page.mouse.move(x + (times % 2), 150);
        expect(await tab.card()).toBeUndefined();
      }
    } finally {
      await tab.page.setViewport({ width: 1280, height: 800 });
    }
    await tab.leave();
    await tab.page.evaluate(() => scrollTo(0, 0));
    await tab.hover('486');
  });

  test('while something scrolls, but where the pointer has come to rest meanwhile, one opens after it', async () => {
    await tab.page.evaluate(() => {
      const box = document.body.appendChild(document.createElement('div'));
      box.style.cssText = 'position: fixed; bottom: 0; height: 20px; width: 20px; overflow: scroll';
      box.append(document.createElement('p'));
      (box.firstElementChild as HTMLElement).style.height = '9999px';
      const scroll = () => {
        box.scrollTop += 1;
        if (!document.body.dataset.isStill) requestAnimationFrame(scroll);
      };
      scroll();
    });
    await tab.pointAt('486');
    await nothingOpens();
    await tab.page.evaluate(() => {
      document.body.dataset.isStill = 'true';
    });
    await tab.shows('486');
  });

  test('for a key that is held down, more than once', async () => {
    const { x, y } = middleOf(tab.markOf('486'));
    await tab.page.keyboard.down('Alt');
    await tab.page.mouse.move(x, y, { steps: 2 });
    await tab.shows('486');
    for (let repeats = 0; repeats < 30; repeats++) await tab.page.keyboard.down('Alt');
    await tab.page.keyboard.up('Alt');
    await tab.shows('486');
  });
});

describeInBothBrowsers('an open card', (stage) => {
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

  describe('on hover (WCAG 1.4.13)', () => {
    test('is dismissed without a move of the pointer', async () => {
      await tab.page.keyboard.press('Escape');
      await tab.closes();
      await pause(GRACE_MS + 2 * INTENT_MS);
      expect(await tab.card()).toBeUndefined();
    });

    test('can be hovered, and what is in it used', async () => {
      await tab.page.mouse.move(...pointOf(centreOf(await tab.shows('486'))), { steps: 6 });
      await pause(2 * GRACE_MS);
      await tab.click('Details: headers, Q.850, metrics, products');
      await tab.shows('Easily confused with');
    });

    test('persists as long as the pointer does', async () => {
      await pause(3000);
      expect((await tab.card())?.text).toMatch(/^486/);
    });
  });

  test('stays while a button is down in it', async () => {
    const { x, y } = centreOf(await tab.shows('486'));
    await tab.page.mouse.move(x, y, { steps: 6 });
    await tab.page.mouse.down();
    await tab.page.mouse.move(x + 40, y + 20, { steps: 3 });
    await pause(2 * GRACE_MS);
    expect((await tab.card())?.text).toMatch(/^486/);
    await tab.page.mouse.up();
  });

  test('does not come back when the user goes to another window', async () => {
    const other = await stage().lens.newPage();
    await tab.closes();
    await tab.page.bringToFront();
    await pause(GRACE_MS + 2 * INTENT_MS);
    expect(await tab.card()).toBeUndefined();
    await other.close();
  });

  test('of a number that was asked about with Alt stays when the key is let go', async () => {
    await tab.page.keyboard.press('Escape');
    await tab.closes();
    const [x, y] = await tab.page.evaluate(() => {
      const cell = [...document.querySelectorAll('td')].find(
        ({ textContent, dataset }) => textContent === '404' && !dataset.expect?.match(/\d/),
      );
      const range = new Range();
      range.selectNodeContents(cell as Element);
      const { left, width, top, height } = range.getBoundingClientRect();
      return [left + width / 2, top + height / 2] as const;
    });
    await tab.page.keyboard.down('Alt');
    await tab.page.mouse.move(x, y, { steps: 2 });
    await tab.shows('Not marked');
    await tab.page.keyboard.up('Alt');
    await tab.page.mouse.move(x + 1, y);
    await pause(GRACE_MS + 2 * INTENT_MS);
    await tab.shows('Not marked');
    await tab.page.keyboard.press('p');
    expect((await tab.control('Pin')).pressed).toBe('true');
  });
});

function pointOf({ x, y }: { x: number; y: number }): [x: number, y: number] {
  return [x, y];
}
