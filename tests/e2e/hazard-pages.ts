import { readdirSync } from 'node:fs';
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, afterEach, expect, test } from 'vitest';
import { INTENT_MS } from '../../lib/page/hover/hover.ts';
import type { Card } from '../support/closed-root.ts';
import { eventually } from '../support/eventually.ts';
import type { ExtensionUnderTest } from '../support/extension-under-test.ts';
import {
  isAsExpected,
  isCardAt,
  isMet,
  type Place,
  type Places,
  readOutline,
  readPlaces,
  type Spot,
} from '../support/places.ts';
import { projectPath } from '../support/project-path.ts';
import { type StaticServer, serve } from '../support/serve.ts';
import { type BrowserName, launch } from './both-browsers.ts';

const FOLDER = projectPath('tests/pages');
const VIEWPORT = { width: 1280, height: 800 };
const HAZARDS = readdirSync(FOLDER).filter((name) => /html$/.test(name));

/** Serves the hazards: with the policies of their own, so that they may do what they like. */
export function serveHazards(): Promise<StaticServer> {
  return serve(FOLDER, 0, (path) => ({
    ...(path.endsWith('csp.html') && { 'Content-Security-Policy': "default-src 'none'" }),
    // A page that may not be stored may not be kept for the Back button either.
    ...(path.endsWith('kept.html') && { 'Cache-Control': 'max-age=60' }),
  }));
}

/** A tab, and the errors and warnings that its page has given. */
interface Tab {
  page: Page;
  complaints: string[];
}

/** Defines the tests of every hazard page in one browser. */
export async function testHazardsIn(browser: BrowserName): Promise<void> {
  const lens = await launch(browser);
  const hazards = await serveHazards();
  await lens.grantHost(hazards.url);
  // A tab where SIP Lens may run and one where it may not: a tab that changes its site changes its process too.
  const openTabs = async () => ({ guest: await openTab(lens), bare: await openTab(lens) });
  let tabs = await openTabs();
  // A page that goes down takes no other with it.
  afterEach(async ({ task }) => {
    if (!task.result?.errors?.length) return;
    await Promise.all([tabs.guest.page.close(), tabs.bare.page.close()]);
    tabs = await openTabs();
  });
  afterAll(async () => {
    await lens.close();
    await hazards.close();
  });

  const opens = (page: Page, code: string) =>
    eventually(`the card of ${code}`, async () => {
      const card = await lens.readCard(page);
      return card?.text.startsWith(code) ? card : undefined;
    });
  const closes = (page: Page) =>
    eventually('no card', async () => ((await lens.readCard(page)) ? undefined : true));
  const hover = async (
    page: Page,
    { expect: code, marks: [mark], number, isCovered }: Place,
    frame: Frame,
  ) => {
    const spot = mark ?? number;
    await page.mouse.move(spot.x, spot.y, { steps: 2 });
    if (isCovered || code === 'none') {
      await new Promise((resolve) => setTimeout(resolve, INTENT_MS + 60));
      return closes(page);
    }
    const card = await opens(page, code);
    const isMain = frame === page.mainFrame();
    if (isMain) await expectBeside(spot, card, frame);
    // Esc leaves fullscreen in Firefox, and the page hears nothing of it; other frames may be of another site.
    if (isMain && !(await page.$('[data-press]'))) await page.keyboard.press('Escape');
    else await page.mouse.move(2, 2);
    await closes(page);
  };

  test.for(HAZARDS)(`${browser}: %s`, async (name) => {
    const { guest, bare } = tabs;
    await visit(guest, `${hazards.url}/${name}`);
    for (const { frame, place } of await placesBecome(guest.page)) {
      if (place.isHovered || place.isCovered) await hover(guest.page, place, frame);
    }
    await guest.page.mouse.move(2, 2);
    const outline = await outlineOf(guest.page);
    // The same page where SIP Lens may not run: there it has the same nodes and the same complaints.
    await visit(bare, `${hazards.url.replace('127.0.0.1', 'localhost')}/${name}`);
    await eventually('the same page without SIP Lens', async () =>
      (await outlineOf(bare.page)).join() === outline.join() ? true : undefined,
    );
    // The icon is the browser's own wish, which it has only once.
    const ours = guest.complaints.filter(
      (each) => !bare.complaints.includes(each) && !each.includes('favicon.ico'),
    );
    expect(ours).toEqual([]);
  });
}

async function openTab(lens: ExtensionUnderTest): Promise<Tab> {
  const page = await lens.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type()))
      complaints.push(message.text().replace('localhost', '127.0.0.1'));
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  return { page, complaints };
}

/** Opens a page in a tab as if nothing had been there, and presses what the page wants to have pressed by a user. */
async function visit({ page, complaints }: Tab, url: string): Promise<void> {
  await page.bringToFront();
  await page.mouse.move(2, 2);
  complaints.length = 0;
  await page.goto(url);
  const button = await page.$('[data-press]');
  await button?.click();
}

/** Expects the card to stand beside its mark, in full size and in view, where a pointer can reach it. */
async function expectBeside(spot: Spot, card: Card, frame: Frame): Promise<void> {
  const { x, y, width, height } = card;
  const away = Math.max(x - spot.x, spot.x - (x + width), y - spot.y, spot.y - (y + height));
  expect.soft({ away: away <= 80, isInView: isInView(card), isWide: width > 300 && width < 420 }).toEqual({
    away: true,
    isInView: true,
    isWide: true,
  });
  expect.soft(await isCardAt(frame, x + width / 2, y + height / 2)).toBe(true);
}

function isInView({ x, y, width, height }: Card): boolean {
  return x >= 0 && y >= 0 && x + width <= VIEWPORT.width && y + height <= VIEWPORT.height;
}

/** Waits until just what the page expects is marked in all its frames, and returns its places. */
async function placesBecome(page: Page): Promise<{ frame: Frame; place: Place }[]> {
  let last: Places[] = [];
  /** A frame that loads just now cannot be asked. */
  let trouble: unknown;
  try {
    return await eventually('the expected marks', async () => {
      const frames = page.frames();
      last = await Promise.all(frames.map(readPlaces)).catch((error) => {
        trouble = error;
        return [];
      });
      const places = last.flatMap((each, index) =>
        each.places.map((place) => ({ frame: frames[index] as Frame, place })),
      );
      return places.length > 0 && last.every(isAsExpected) ? places : undefined;
    });
  } catch {
    throw new Error(`Other marks than expected:\n${describeWrong(last)}`, { cause: trouble });
  }
}

function describeWrong(frames: Places[]): string {
  return frames
    .flatMap(({ places, stray }) => [
      ...stray.map((text) => `${text} stands at no place`),
      ...places
        .filter((place) => !isMet(place))
        .map(({ expect, marks }) => `${expect}: ${marks.map(({ text }) => text)}`),
    ])
    .join('\n');
}

function outlineOf(page: Page): Promise<string[]> {
  return Promise.all(page.frames().map(readOutline));
}
