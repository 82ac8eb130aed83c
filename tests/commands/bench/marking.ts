import type { Page } from 'puppeteer-core';
import type { ExtensionUnderTest } from '../../support/extension-under-test.ts';
import { isMarked, type Mark, marksBecome, settledMarks } from '../../support/highlights.ts';
import { taskClock } from './clocks.ts';
import { startProfile, stopProfile } from './profile.ts';
import { median, report } from './report.ts';
import type { BenchStage } from './stage.ts';

/**
 * The main-thread time of SIP Lens until the marks settle, against one walk over all text with one expression: the walk
 * of a script that comes to the page once, as ours does, and what it takes when it is done again and again.
 */
export async function compareWithBarePass({ demo, pages, runs, withLens }: BenchStage): Promise<void> {
  await withLens(true, async (lens) => {
    const compare = async (name: string, url: string, isDone: Condition, most: number) => {
      const times: Awaited<ReturnType<typeof timeMarking>>[] = [];
      for (let run = 0; run < runs; run++) times.push(await timeMarking(lens, url, isDone));
      const ratios = (to: 'once' | 'again') => times.map((time) => time.total / time[to]);
      report(`${name}, ours / bare pass`, ratios('once'), `at most ${most}`);
      report(`${name}, ours / repeated bare pass`, ratios('again'), `at most ${most}`);
      report(
        `${name}, longest stretch of ours`,
        times.map(({ longest }) => longest),
        'at most 50',
        ' ms',
      );
    };
    await compare('CDR page of 10,000 rows', `${demo}/big.html`, isMarked, 3);
    await compare('page with nothing to find', `${pages}/quiet.html`, () => true, 1.5);
  });
}

type Condition = (marks: Mark[]) => boolean;

async function timeMarking(lens: ExtensionUnderTest, url: string, isDone: Condition) {
  const page = await lens.newPage();
  const session = await page.createCDPSession();
  await startProfile(session);
  await page.goto(url);
  await settledMarks(page, isDone);
  const ours = await stopProfile(session);
  await page.reload();
  await settledMarks(page, isDone);
  const [once = 0, ...again] = await barePasses(page);
  await page.close();
  return { ...ours, once, again: median(again) };
}

/** Milliseconds of each of six TreeWalker passes that test each text node; the page has no use for its texts itself. */
function barePasses(page: Page): Promise<number[]> {
  return page.evaluate(() =>
    Array.from({ length: 6 }, () => {
      const start = performance.now();
      const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
      const number = /[1-6]\d\d/;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) number.test((node as Text).data);
      return performance.now() - start;
    }),
  );
}

/** The page's task time while a table of 200 rows is replaced ten times a second, with SIP Lens and without. */
export async function compareLiveTable({ pages, runs, withLens }: BenchStage): Promise<void> {
  const ratios: number[] = [];
  for (let run = 0; run < runs; run++) {
    const times: number[] = [];
    for (const isGranted of [false, true]) {
      await withLens(isGranted, async (lens) => {
        const page = await lens.newPage(`${pages}/live.html`);
        if (isGranted) await marksBecome(page, isMarked);
        const clock = await taskClock(page);
        const before = await clock();
        await page.evaluate('run()');
        times.push((await clock()) - before);
      });
    }
    const [without = 0, withLensOn = 0] = times;
    ratios.push(withLensOn / without);
  }
  report('live table, page task time with / without', ratios, 'at most 1.15');
}

/** Our cost per frame on a blank page with 30 frames. */
export async function timeFrames({ pages, runs, withLens }: BenchStage): Promise<void> {
  const times: number[] = [];
  await withLens(true, async (lens) => {
    for (let run = 0; run < runs; run++) {
      const page = await lens.newPage();
      const session = await page.createCDPSession();
      await startProfile(session);
      await page.goto(`${pages}/frames.html`);
      await page.waitForFunction(() => document.readyState === 'complete');
      await settledMarks(page);
      times.push((await stopProfile(session)).total / 31);
      await page.close();
    }
  });
  report('blank page in 30 frames, ours per frame', times, 'at most 5', ' ms');
}
