import type { Frame, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { GRACE_MS } from '../../lib/page/hover/hover.ts';
import { eventually } from '../support/eventually.ts';
import { isBare, isMarked, marksBecome } from '../support/highlights.ts';
import { isAsExpected, isMet, type Place, readPlaces } from '../support/places.ts';
import type { StaticServer } from '../support/serve.ts';
import { describeInBothBrowsers } from './both-browsers.ts';
import { pause } from './card-page.ts';
import { serveHazards } from './hazard-pages.ts';

describeInBothBrowsers('on a page that lives', (stage, browser) => {
  let hazards: StaticServer;
  let page: Page;

  beforeAll(async () => {
    hazards = await serveHazards();
    await stage().lens.grantHost(hazards.url);
  });
  afterAll(() => hazards?.close());
  beforeEach(async () => {
    page = await stage().lens.newPage();
  });
  afterEach(() => page.close());

  const open = (name: string) => page.goto(`${hazards.url}/${name}.html`);
  const placesBecome = (isHoped: (places: Place[]) => boolean = () => true) =>
    eventually('the expected marks', async () => {
      const found = await readPlaces(page.mainFrame());
      const { places } = found;
      return places.length > 0 && isAsExpected(found) && isHoped(places) ? places : undefined;
    });
  const opens = (code: string) =>
    eventually(`the card of ${code}`, async () => {
      const card = await stage().lens.readCard(page);
      return card?.text.startsWith(code) ? card : undefined;
    });
  const closes = () =>
    eventually('no card', async () => ((await stage().lens.readCard(page)) ? undefined : true));
  const hover = async ({ expect: code, marks: [mark] }: Place) => {
    if (!mark) throw new Error(`${code} is not marked.`);
    await page.mouse.move(mark.x, mark.y, { steps: 2 });
    return opens(code);
  };
  const hoverFirst = async () => {
    const [first] = await placesBecome();
    if (!first) throw new Error('Nothing is expected.');
    return hover(first);
  };

  /** Waits for the marks of a frame and returns where the first is. */
  const markIn = (frame: Frame) =>
    eventually('marks in the frame', async () => {
      const { places } = await readPlaces(frame);
      return places.length > 0 && places.every(isMet) ? places[0]?.marks[0] : undefined;
    });

  /** Points at the first mark in the first frame of the page, and returns the frame. */
  const pointIntoFrame = async () => {
    const [, inner] = page.frames();
    if (!inner) throw new Error('There is no frame.');
    const { x, y } = await markIn(inner);
    await page.mouse.move(x, y, { steps: 4 });
    return inner;
  };

  /** Goes back to the page that was kept. */
  const goBack = async () => {
    // Not by the harness: it waits for a page that loads.
    await page.evaluate(() => void setTimeout(() => history.back()));
    await eventually('the first page', async () => {
      const isBack = await page.evaluate(() => location.pathname === '/live/kept.html').catch(() => false);
      return isBack || undefined;
    });
    expect(await page.evaluate(() => (window as unknown as { wasKept: boolean }).wasKept)).toBe(true);
  };

  test('no mark is ever painted on something else than its code', async () => {
    await open('live/swap');
    const painted = () => page.evaluate(() => (window as unknown as { painted: number }).painted);
    await eventually('many marks', async () => ((await painted()) > 300 ? true : undefined));
    expect(await page.evaluate(() => (window as unknown as { stale: string[] }).stale)).toEqual([]);
  });

  test('the rows of a virtual scroller are marked wherever it stands', async () => {
    await open('live/recycler');
    await placesBecome();
    for (const top of [1200, 200_000, 399_000, 40]) {
      await page.evaluate((y) => document.querySelector('#scroller')?.scrollTo(0, y), top);
      // Rows above and below what can be seen need no mark, but what is marked is right.
      await eventually(`the marks at ${top}`, async () => {
        const { places, stray } = await readPlaces(page.mainFrame());
        const inView = places.filter(({ number: { y } }) => y > 60 && y < 400);
        const isRight = places.every((place) => place.marks.length === 0 || isMet(place));
        return stray.length === 0 && isRight && inView.length > 6 && inView.every(isMet) ? true : undefined;
      });
    }
  });

  test('a view that replaces another one under a new address is marked', async () => {
    await open('live/spa');
    await placesBecome();
    await page.evaluate(() => {
      history.pushState({}, '', '/calls/503');
      document.title = 'Another view';
      const main = document.querySelector('main') as HTMLElement;
      main.innerHTML =
        '<p data-expect="503">SIP/2.0 503 Service Unavailable</p><p data-expect="none">503 s</p>';
    });
    await placesBecome(([first]) => first?.expect === '503');
    await hoverFirst();
  });

  test('a page that the Back button brings back has its marks and cards', async () => {
    await open('live/kept');
    await hoverFirst();
    await open('quirks');
    await placesBecome();
    await goBack();
    await page.mouse.move(2, 2);
    await hoverFirst();
  });

  test('and what the user has set meanwhile', async () => {
    const options = await stage().lens.openOwnPage('options.html');
    const setPaused = (isPaused: boolean) =>
      options.evaluate(
        `chrome.runtime.sendMessage(${JSON.stringify({ name: 'pauseSite', data: { site: '127.0.0.1', isPaused } })})`,
      );
    await page.bringToFront();
    await open('live/kept');
    await placesBecome();
    await open('quirks');
    await placesBecome();
    await setPaused(true);
    await goBack();
    expect(await marksBecome(page, isBare)).toEqual([]);
    await setPaused(false);
    await placesBecome();
    await options.close();
  });

  test('and none once its site was given back', async () => {
    await open('live/kept');
    await placesBecome();
    await open('quirks');
    await placesBecome();
    await stage().lens.revokeHost(page.url());
    await page.bringToFront();
    await goBack();
    expect(await marksBecome(page, isBare)).toEqual([]);
    await stage().lens.grantHost(page.url());
    await page.bringToFront();
    await placesBecome();
  });

  test('codes that are scrolled into view inside of a component are marked', async () => {
    await open('live/component-scroller');
    await page.waitForFunction(() => document.querySelector('x-grid')?.shadowRoot?.querySelector('div'));
    const { x, y } = await page.evaluate(() => {
      const scroller = document.querySelector('x-grid')?.shadowRoot?.querySelector('div') as HTMLElement;
      const row = scroller.querySelectorAll('p')[300] as HTMLElement;
      scroller.scrollTop = row.offsetTop - scroller.offsetTop - 100;
      const { left, top } = row.getBoundingClientRect();
      return { x: left + 70, y: top + 10 };
    });
    await marksBecome(page, isMarked);
    await page.mouse.move(x, y, { steps: 2 });
    const before = await opens('486');
    await page.evaluate(() =>
      document.querySelector('x-grid')?.shadowRoot?.querySelector('div')?.scrollBy(0, -40),
    );
    await eventually('the card beside its mark', async () => {
      const card = await stage().lens.readCard(page);
      return card && Math.abs(card.y - before.y - 40) < 3 ? true : undefined;
    });
  });

  test('a card goes when its mark is scrolled out of its grid', async () => {
    await open('live/grid');
    await hoverFirst();
    await page.evaluate(() => document.querySelector('div')?.scrollBy(0, 60));
    await closes();
  });

  test('a card is not raised for ever over what raises itself', async () => {
    await open('live/redrawn');
    await placesBecome();
    await page.evaluate(() => {
      const toast = document.body.appendChild(document.createElement('div'));
      Object.assign(toast, { popover: 'manual', textContent: 'New call' });
      toast.style.inset = 'auto 0 0 auto';
      const raise = () => {
        toast.hidePopover();
        toast.showPopover();
      };
      toast.showPopover();
      Object.assign(globalThis, { rounds: 0 });
      document.addEventListener(
        'toggle',
        ({ target }) => {
          if (target === toast) return;
          (globalThis as unknown as { rounds: number }).rounds++;
          raise();
        },
        true,
      );
    });
    await hoverFirst();
    await pause(1000);
    expect(await page.evaluate(() => (globalThis as unknown as { rounds: number }).rounds)).toBeLessThan(12);
  });

  const redraw = (codes?: number[]) =>
    page.evaluate((next) => (window as unknown as { draw(codes?: number[]): void }).draw(next), codes);

  test('a card stays while its table is drawn anew, and goes with its code', async () => {
    await open('live/redrawn');
    await placesBecome();
    await hoverFirst();
    for (let times = 0; times < 4; times++) {
      await redraw();
      await placesBecome();
      expect((await stage().lens.readCard(page))?.text).toMatch(/^486/);
    }
    // One that had lost its mark would have gone by then.
    await pause(GRACE_MS + 150);
    expect((await stage().lens.readCard(page))?.text).toMatch(/^486/);
    await redraw([503, 486]);
    await closes();
  });

  test('a card dims nothing around it, whatever the page does behind its own dialogs', async () => {
    await open('every-element');
    await hoverFirst();
    const around = await page.evaluate(() => {
      const host = document.querySelector('sip-lens-card') as Element;
      return ['::backdrop', '::before', '::after'].map((part) => getComputedStyle(host, part).display);
    });
    expect(around).toEqual(['none', 'none', 'none']);
  });

  test('a card in a frame that is higher than the screen stands in what can be seen of it', async () => {
    await open('live/tall-frame');
    await pointIntoFrame();
    await eventually('the card in view', async () => {
      const card = await stage().lens.readCard(page);
      return card && card.y >= 0 && card.y + card.height <= (page.viewport()?.height ?? 800)
        ? true
        : undefined;
    });
  });

  test('a tab that was loaded behind others is marked when it comes to the front', async () => {
    const other = await stage().lens.newPage();
    await open('quirks');
    await page.bringToFront();
    await placesBecome();
    await other.close();
  });

  test('a page that deletes the card gets another one', async () => {
    await open('live/kept');
    await hoverFirst();
    // Once from the root and once from where it flees to.
    for (let times = 0; times < 2; times++) {
      await page.evaluate(() => document.querySelector('sip-lens-card')?.remove());
    }
    await closes();
    await page.mouse.move(2, 2);
    await hoverFirst();
  });

  test('the card can be used above a modal dialog, and only its button closes it', async () => {
    await open('dialog');
    const places = await placesBecome();
    const { parts } = await hover(places.find(({ isHovered }) => isHovered) as Place);
    const close = parts.find(({ label }) => label === 'Close');
    if (!close) throw new Error('The card has no Close button.');
    await page.mouse.click(close.x + close.width / 2, close.y + close.height / 2);
    await closes();
    expect(await page.evaluate(() => document.querySelector('dialog')?.open)).toBe(true);
  });

  test('a click in the card does not close the popover that its mark stands in', async () => {
    await open('popover');
    const places = await placesBecome();
    const card = await hover(places.find(({ expect: code }) => code === '486') as Place);
    await page.mouse.click(card.x + 20, card.y + 30);
    expect(await page.evaluate(() => document.querySelector('#auto')?.matches(':popover-open'))).toBe(true);
    await opens('486');
  });

  test('a card in one frame closes that of another', async () => {
    const own = await stage().lens.openOwnPage('options.html');
    await page.bringToFront();
    await open('live/two-frames');
    const [, inner] = page.frames();
    if (!inner) throw new Error('There is no frame.');
    await markIn(inner);
    // What the keyboard command does.
    await own.evaluate(async () => {
      const { tabs, scripting } = (globalThis as unknown as { chrome: typeof browserApi }).chrome;
      const [tab] = await tabs.query({ url: '*://127.0.0.1/live/two-frames.html' });
      const target = { tabId: tab?.id ?? 0, allFrames: true };
      const frames = await scripting.executeScript({ target, func: () => document.body.textContent.trim() });
      const frameId = frames.find(({ result }) => result?.startsWith('SIP/2.0 486'))?.frameId ?? 0;
      const message = { name: 'step', data: { by: 1, from: 'here' } };
      await tabs.sendMessage(target.tabId, message, { frameId });
    });
    await opens('486');
    const [first] = await placesBecome();
    const mark = first?.marks[0];
    await page.mouse.move(mark?.x ?? 0, mark?.y ?? 0, { steps: 2 });
    await opens('480');
    const isGone = async () => ((await inner.$('sip-lens-card')) ? undefined : true);
    await eventually('no card in the frame', isGone);
    await own.close();
  });

  test('a pinned card stays when another frame opens one', async () => {
    await open('live/two-frames');
    const inner = await pointIntoFrame();
    await inner.waitForSelector('sip-lens-card');
    await page.keyboard.press('p');
    await page.mouse.move(2, 2);
    await hoverFirst();
    await pause(GRACE_MS);
    expect(await inner.$('sip-lens-card')).not.toBeNull();
  });

  // Only Chromium counts the documents that are kept in memory, and lets a test look at a page as it is printed.
  if (browser === 'Chromium') {
    test('a frame that goes is not kept by the page around it', async () => {
      const session = await page.createCDPSession();
      const documents = async () => {
        await session.send('HeapProfiler.collectGarbage');
        return (await page.metrics()).Documents ?? 0;
      };
      await open('live/two-frames');
      await placesBecome();
      const withFrames = await documents();
      for (let frames = 0; frames < 3; frames++) {
        await page.evaluate(() => {
          const frame = document.querySelector('iframe');
          frame?.replaceWith(frame.cloneNode());
        });
        const inner = await (await page.waitForSelector('iframe'))?.contentFrame();
        if (!inner) throw new Error('There is no frame.');
        await markIn(inner);
      }
      await eventually('no document of the frames before', async () =>
        (await documents()) <= withFrames ? true : undefined,
      );
    });

    test('there is no mark and no card on paper', async () => {
      await page.goto(`${hazards.url.replace('127.0.0.1', 'localhost')}/live/kept.html`);
      await page.emulateMediaType('print');
      const without = await page.screenshot({ encoding: 'base64' });
      await page.emulateMediaType('screen');
      await open('live/kept');
      await hoverFirst();
      await page.emulateMediaType('print');
      const onPaper = await page.screenshot({ encoding: 'base64' });
      expect(onPaper === without).toBe(true);
      await page.emulateMediaType('screen');
      const onScreen = await page.screenshot({ encoding: 'base64' });
      expect(onScreen === without).toBe(false);
    });
  }
});

/** The parts of the browser's interface that a page of the extension uses here. */
declare const browserApi: {
  tabs: {
    query(filter: { url: string }): Promise<{ id?: number }[]>;
    sendMessage(tabId: number, message: object, options: { frameId: number }): Promise<unknown>;
  };
  scripting: {
    executeScript<T>(injection: {
      target: { tabId: number; allFrames: boolean };
      func: () => T;
    }): Promise<{ frameId: number; result?: T }[]>;
  };
};
