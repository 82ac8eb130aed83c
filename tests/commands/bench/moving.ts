import type { Page } from 'puppeteer-core';
import type { ExtensionUnderTest } from '../../support/extension-under-test.ts';
import { isMarked, marksBecome, settledMarks } from '../../support/highlights.ts';
import { report } from './report.ts';
import type { BenchStage } from './stage.ts';

/** Where the page is jumped to, as shares of its height: far apart, back and forth. */
const JUMPS = [0.5, 0.1, 0.9, 0.3, 0.7, 0.02, 0.98, 0.6];

/** What `addIsAllMarked` puts into a page. */
interface Probe {
  isAllMarked: (selector: string) => boolean;
  run: () => Promise<void>;
}

/** Frames over 50 ms while the page of 10,000 rows scrolls for three seconds, with SIP Lens and without. */
export async function compareScrolling({ demo, runs, withLens }: BenchStage): Promise<void> {
  const counts: Record<'with' | 'without', number[]> = { with: [], without: [] };
  for (let run = 0; run < runs; run++) {
    for (const which of ['without', 'with'] as const) {
      await withLens(which === 'with', async (lens) => {
        const page = await openPage(lens, `${demo}/big.html`);
        if (which === 'with') await marksBecome(page, isMarked);
        await settledMarks(page);
        counts[which].push(await longFramesWhileScrolling(page));
      });
    }
  }
  report('scrolling 10,000 rows, frames over 50 ms without SIP Lens', counts.without, 'as it is');
  const more = counts.with.map((count, run) => count - (counts.without[run] ?? 0));
  report('scrolling 10,000 rows, how many more with it', more, 'at most 0');
}

function longFramesWhileScrolling(page: Page): Promise<number> {
  return page.evaluate(async () => {
    let frames = 0;
    const start = performance.now();
    const observer = new PerformanceObserver((list) => {
      // What was painted just before is told of as well.
      frames += list.getEntries().filter(({ startTime }) => startTime >= start).length;
    });
    observer.observe({ type: 'long-animation-frame' });
    while (performance.now() < start + 3000) {
      scrollBy(0, 300);
      await new Promise(requestAnimationFrame);
    }
    // Entries come a moment after their frame.
    await new Promise((resolve) => setTimeout(resolve, 500));
    observer.disconnect();
    return frames;
  });
}

/**
 * The longest time from a jump in the page of 10,000 rows until every visible code is marked, and how much of it the
 * page itself takes until it shows where it jumped to.
 */
export async function timeJumps({ demo, runs, withLens }: BenchStage): Promise<void> {
  const longest: number[] = [];
  const own: number[] = [];
  await withLens(true, async (lens) => {
    for (let run = 0; run < runs; run++) {
      const page = await openPage(lens, `${demo}/big.html`);
      await marksBecome(page, isMarked);
      await addIsAllMarked(page);
      const times: JumpTimes[] = [];
      for (const jump of JUMPS) times.push(await timeJump(page, jump));
      longest.push(Math.max(...times.map(({ marked }) => marked)));
      own.push(Math.max(...times.map(({ shown }) => shown)));
      await page.close();
    }
  });
  report(`jump to all visible codes marked, the longest of ${JUMPS.length}`, longest, 'at most 250', ' ms');
  report('jump until the page itself shows it, the longest', own, 'as it is', ' ms');
}

interface JumpTimes {
  /** Milliseconds until the page has painted where it jumped to, and until all codes there are marked. */
  shown: number;
  marked: number;
}

function timeJump(page: Page, share: number): Promise<JumpTimes> {
  return page.evaluate(async (to) => {
    const { isAllMarked } = globalThis as unknown as Probe;
    const start = performance.now();
    const passed = () => performance.now() - start;
    scrollTo(0, document.documentElement.scrollHeight * to);
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
    // The frame that was asked for last begins when the one with the jump is painted.
    await new Promise(requestAnimationFrame);
    const shown = passed();
    while (!isAllMarked('[data-expect]:not([data-expect="none"])')) await new Promise(requestAnimationFrame);
    return { shown, marked: passed() };
  }, share);
}

/** The time from the last change of a live table until every visible code is marked. */
export async function timeLiveEnd({ pages, runs, withLens }: BenchStage): Promise<void> {
  const times: number[] = [];
  await withLens(true, async (lens) => {
    for (let run = 0; run < runs; run++) {
      const page = await openPage(lens, `${pages}/live.html`);
      await marksBecome(page, isMarked);
      await addIsAllMarked(page);
      times.push(await timeEnd(page));
      await page.close();
    }
  });
  report('end of live changes to all visible codes marked', times, 'at most 500', ' ms');
}

async function timeEnd(page: Page): Promise<number> {
  await page.evaluate(() => {
    const { isAllMarked, run } = globalThis as unknown as Probe;
    let changed = 0;
    let marked: number | undefined;
    let isOver = false;
    new MutationObserver(() => {
      changed = performance.now();
      marked = undefined;
    }).observe(document.body, { childList: true, subtree: true });
    const look = () => {
      if (isAllMarked('td:nth-child(6)')) marked ??= performance.now();
      if (isOver && marked !== undefined) Object.assign(globalThis, { settled: marked - changed });
      else requestAnimationFrame(look);
    };
    look();
    run().then(() => {
      isOver = true;
    });
  });
  // Not awaited in the page: a busy machine may need longer than one call may take.
  for (;;) {
    const settled = await page.evaluate('globalThis.settled');
    if (typeof settled === 'number') return settled;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function openPage(lens: ExtensionUnderTest, url: string): Promise<Page> {
  const page = await lens.newPage();
  page.setDefaultNavigationTimeout(60_000);
  await page.goto(url);
  return page;
}

/** Gives the page a function that tells whether all of its cells that fit a selector and are in view are marked. */
function addIsAllMarked(page: Page): Promise<void> {
  return page.evaluate(() => {
    const rowAt = (y: number) => document.elementFromPoint(innerWidth / 2, y)?.closest('tbody tr');
    const isAllMarked: Probe['isAllMarked'] = (selector) => {
      const marked = new Set(
        [...CSS.highlights.values()].flatMap((highlight) =>
          [...highlight].map((range) => range.startContainer),
        ),
      );
      let row: Element | null = rowAt(1) ?? document.querySelector('tbody tr');
      for (; row && row.getBoundingClientRect().top < innerHeight; row = row.nextElementSibling) {
        for (const cell of row.querySelectorAll(selector)) {
          if (cell.firstChild && !marked.has(cell.firstChild)) return false;
        }
      }
      return true;
    };
    Object.assign(globalThis, { isAllMarked });
  });
}
