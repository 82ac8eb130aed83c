import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import { afterAll, describe, expect, test } from 'vitest';
import { INTENT_MS } from '../../lib/page/hover/hover.ts';
import { eventually } from '../support/eventually.ts';
import { projectPath } from '../support/project-path.ts';
import { serve } from '../support/serve.ts';
import { type BrowserName, launch } from './both-browsers.ts';

/** The demo's pages; of the one with equal rows, a few places at its start, in the middle and far down. */
const BIG = 'big.html?rows=1000';
const PAGES = [
  ...['index', 'cdr', 'trace', 'log', 'call', 'frame', 'empty'].map((name) => `${name}.html`),
  BIG,
];
const SAMPLE_STEP = 1500;
const SAMPLE_SIZE = 7;

/** A number without a mark has no card; the pointer rests on so many of them as make sure of that. */
const HOVERED = 5;

interface Place {
  page: string;
  /** Which frame of the page it is in, counted from 0. */
  frame: number;
  /** Which `[data-expect]` of its frame it is, counted from 0. */
  position: number;
  expect: string;
  text: string;
}

/** Defines one test for each place of the demo, in one browser. */
export async function testDemoIn(browser: BrowserName): Promise<void> {
  const lens = await launch(browser);
  const demo = await serve(projectPath('tests/demo'));
  await lens.grantHost(demo.url);
  const page = await lens.newPage();
  const places = await listPlaces(page, demo.url);
  afterAll(async () => {
    await lens.close();
    await demo.close();
  });

  describe.each(PAGES)(`${browser}: %s`, (name) => {
    const here = places.filter((place) => place.page === name);
    test.for(here.map((place) => [nameOf(place), place] as const))('%s', async ([, place]) => {
      const frame = await visit(page, demo.url, place);
      const spot = await show(frame, place);
      if (place.expect === 'none') {
        expect(await marksAt(frame, place)).toEqual([]);
        if (place.position % HOVERED !== 0) return;
        await page.mouse.move(spot.number.x, spot.number.y);
        expect(await opensCard(frame, INTENT_MS + 60)).toBe(false);
      } else {
        const mark = await eventually(`a mark on ${place.expect}`, async () =>
          (await marksAt(frame, place)).at(0),
        );
        expect(mark.text).toBe(place.expect);
        await page.mouse.move(spot.frame.x + mark.x, spot.frame.y + mark.y, { steps: 2 });
        const card = await eventually(`the card of ${place.expect}`, () => lens.readCard(page));
        expect(card.text).toMatch(new RegExp(`^${place.expect} `));
        await page.keyboard.press('Escape');
        await eventually('no card', async () => ((await lens.readCard(page)) ? undefined : true));
        // The next number may be scrolled to this very place, and there would be no move to it.
        await page.mouse.move(2, 2);
      }
    });
  });
}

function nameOf({ position, frame, text, expect: code }: Place): string {
  const what = code === 'none' ? 'is left alone' : `is ${code}`;
  return `${frame}/${position} "${text.slice(0, 40)}" ${what}`;
}

/** Returns what is marked in a place, and the middle of it in the viewport of its frame; the other marks cost nothing. */
function marksAt(frame: Frame, { position }: Place): Promise<{ text: string; x: number; y: number }[]> {
  return frame.evaluate((index) => {
    const place = document.querySelectorAll('[data-expect]')[index];
    const ranges = [...CSS.highlights].flatMap(([name, highlight]) =>
      name.startsWith('sip-lens') ? [...highlight] : [],
    );
    return ranges
      .filter(({ startContainer }) => place?.contains(startContainer))
      .map(({ startContainer, startOffset, endContainer, endOffset }) => {
        const range = new Range();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        const { x, y, width, height } = range.getBoundingClientRect();
        return { text: range.toString(), x: x + width / 2, y: y + height / 2 };
      });
  }, position);
}

/** Returns whether the document holds a card after a pause, in milliseconds: one call for the many decoys. */
function opensCard(frame: Frame, pause: number): Promise<boolean> {
  return frame.evaluate(
    (milliseconds) =>
      new Promise<boolean>((resolve) => {
        setTimeout(() => resolve(document.querySelector('sip-lens-card') !== null), milliseconds);
      }),
    pause,
  );
}

async function listPlaces(page: Page, url: string): Promise<Place[]> {
  const places: Place[] = [];
  for (const name of PAGES) {
    await page.goto(`${url}/${name}`);
    for (const [index, frame] of page.frames().entries()) {
      const found = await frame.evaluate(() =>
        [...document.querySelectorAll('[data-expect]')].map((element, position) => ({
          position,
          expect: (element as HTMLElement).dataset.expect ?? '',
          text: (element.textContent ?? '').replace(/\s+/g, ' ').trim(),
        })),
      );
      places.push(...sample(name, found).map((place) => ({ ...place, page: name, frame: index })));
    }
  }
  return places;
}

function sample<T>(name: string, all: T[]): T[] {
  return name === BIG ? all.filter((_, index) => index % SAMPLE_STEP < SAMPLE_SIZE) : all;
}

async function visit(page: Page, url: string, place: Place): Promise<Frame> {
  const address = `${url}/${place.page}`;
  if (page.url() !== address) await page.goto(address);
  const frame = page.frames()[place.frame];
  if (!frame) throw new Error(`${address} has no frame ${place.frame}.`);
  return frame;
}

/** Where a place is in the tab's viewport: its first number, or its middle, and the corner of its frame. */
interface Spot {
  number: { x: number; y: number };
  frame: { x: number; y: number };
}

/** Scrolls a place into view and returns where it is. */
async function show(frame: Frame, { position }: Place): Promise<Spot> {
  const handle = await frame.evaluateHandle(
    (index) => document.querySelectorAll('[data-expect]')[index] ?? null,
    position,
  );
  const element = handle.asElement() as ElementHandle<Element> | null;
  const inFrame = await element?.evaluate((place) => {
    place.scrollIntoView({ block: 'center' });
    const range = document.createRange();
    range.selectNodeContents(place);
    const texts = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode() as Text | null; text; text = texts.nextNode() as Text | null) {
      const number = /(?<!\d)[1-6]\d\d(?!\d)/.exec(text.data);
      if (!number) continue;
      range.setStart(text, number.index);
      range.setEnd(text, number.index + 3);
      break;
    }
    const { x, y, width, height } = range.getBoundingClientRect();
    const own = place.getBoundingClientRect();
    return { number: { x: x + width / 2, y: y + height / 2 }, own: { x: own.x, y: own.y } };
  });
  const box = await element?.boundingBox();
  if (!inFrame || !box) throw new Error(`Place ${position} has no box.`);
  const corner = { x: box.x - inFrame.own.x, y: box.y - inFrame.own.y };
  return { number: { x: corner.x + inFrame.number.x, y: corner.y + inFrame.number.y }, frame: corner };
}
