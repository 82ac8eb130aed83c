/**
 * `npm run bench`: what SIP Lens costs a page, as ratios of figures measured side by side in one run, since machines
 * are noisy; and how well the search ranks. `--runs 5` repeats each measurement.
 */
import type { CDPSession, Page, Protocol } from 'puppeteer-core';
import { CHROMIUM } from '../support/browsers.ts';
import { buildExtension } from '../support/build-extension.ts';
import { launchChromium } from '../support/chromium-extension.ts';
import type { ExtensionUnderTest } from '../support/extension-under-test.ts';
import { isMarked, marksBecome, middleOf, settledMarks } from '../support/highlights.ts';
import { ensurePrograms } from '../support/install-browsers.ts';
import { projectPath } from '../support/project-path.ts';
import { type StaticServer, serve } from '../support/serve.ts';

const runs = Number(process.argv[process.argv.indexOf('--runs') + 1]) || 3;
const [chromium] = ensurePrograms(CHROMIUM);
const folder = buildExtension('chrome');
const demo = await serve(projectPath('tests/demo'));
const bench = await serve(projectPath('tests/bench'));

try {
  await withLens(true, async (lens) => {
    await compareWithBarePass(lens, 'CDR page of 10,000 rows', `${demo.url}/big.html`, 3);
    await compareWithBarePass(lens, 'page with nothing to find', `${bench.url}/quiet.html`, 1.5);
    await timeHovers(lens);
    await timeFrames(lens);
  });
  await compareLiveTable();
} finally {
  await demo.close();
  await bench.close();
}

async function withLens(isGranted: boolean, act: (lens: ExtensionUnderTest) => Promise<void>): Promise<void> {
  const lens = await launchChromium(chromium, folder);
  try {
    if (isGranted) await lens.grantHost((demo as StaticServer).url);
    await act(lens);
  } finally {
    await lens.close();
  }
}

/** The main-thread time of SIP Lens until the marks settle, against one walk over all text with one expression. */
async function compareWithBarePass(
  lens: ExtensionUnderTest,
  name: string,
  url: string,
  most: number,
): Promise<void> {
  const ratios: number[] = [];
  let longest = 0;
  for (let run = 0; run < runs; run++) {
    const page = await lens.newPage();
    const session = await page.createCDPSession();
    await startProfile(session);
    await page.goto(url);
    await settledMarks(page);
    const ours = ourTime(await stopProfile(session));
    const bare = await barePass(page);
    ratios.push(ours.total / bare);
    longest = Math.max(longest, ours.longest);
    await page.close();
  }
  report(`${name}: ours / bare pass`, ratios, `at most ${most}`);
  console.log(`  longest stretch of ours: ${longest.toFixed(1)} ms (at most 50)`);
}

/** Milliseconds of one TreeWalker pass that tests each text node, the median of five. */
async function barePass(page: Page): Promise<number> {
  const times = await page.evaluate(() =>
    Array.from({ length: 5 }, () => {
      const start = performance.now();
      const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
      const number = /[1-6]\d\d/;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) number.test((node as Text).data);
      return performance.now() - start;
    }),
  );
  return median(times);
}

/** The page's task time while a table of 200 rows is replaced ten times a second, with SIP Lens and without. */
async function compareLiveTable(): Promise<void> {
  const ratios: number[] = [];
  for (let run = 0; run < runs; run++) {
    const seconds: number[] = [];
    for (const isGranted of [false, true]) {
      await withLens(isGranted, async (lens) => {
        const page = await lens.newPage(`${bench.url}/live.html`);
        if (isGranted) await marksBecome(page, isMarked);
        const before = (await page.metrics()).TaskDuration ?? 0;
        await page.evaluate('run()');
        seconds.push(((await page.metrics()).TaskDuration ?? 0) - before);
      });
    }
    const [without = 0, withLensOn = 0] = seconds;
    ratios.push(withLensOn / without);
  }
  report('live table, page task time: with / without', ratios, 'at most 1.15');
}

/** Our work from the end of the intent delay to the painted card, over 40 hovers after the first. */
async function timeHovers(lens: ExtensionUnderTest): Promise<void> {
  const page = await lens.newPage(`${demo.url}/cdr.html`);
  const marks = (await marksBecome(page, isMarked)).filter(({ boxes: [box] }) => box && box.y < 700);
  const session = await page.createCDPSession();
  const times: number[] = [];
  for (let hover = 0; hover <= 40; hover++) {
    const mark = marks[hover % marks.length];
    if (!mark) break;
    await startProfile(session);
    const { x, y } = middleOf(mark);
    await page.mouse.move(x, y, { steps: 2 });
    await page.waitForSelector('sip-lens-card');
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
    if (hover > 0) times.push(ourTime(await stopProfile(session)).total);
    else await stopProfile(session);
    await page.keyboard.press('Escape');
    await page.mouse.move(2, 2);
  }
  const p95 = times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? Number.NaN;
  console.log(
    `hover to painted card: p95 ${p95.toFixed(1)} ms of our work over ${times.length} hovers (at most 16)`,
  );
  await page.close();
}

/** Our cost per frame on a blank page with 30 frames. */
async function timeFrames(lens: ExtensionUnderTest): Promise<void> {
  const page = await lens.newPage();
  const session = await page.createCDPSession();
  await startProfile(session);
  await page.goto(`${bench.url}/frames.html`);
  await page.waitForFunction(() => document.readyState === 'complete');
  await settledMarks(page);
  const { total } = ourTime(await stopProfile(session));
  console.log(`blank page in 30 frames: ${(total / 31).toFixed(2)} ms of ours per frame (at most 5)`);
  await page.close();
}

async function startProfile(session: CDPSession): Promise<void> {
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 100 });
  await session.send('Profiler.start');
}

async function stopProfile(session: CDPSession): Promise<Protocol.Profiler.Profile> {
  return (await session.send('Profiler.stop')).profile;
}

/** The milliseconds of a profile in which our script was on the stack, and the longest stretch of it. */
function ourTime({ nodes, samples = [], timeDeltas = [] }: Protocol.Profiler.Profile): {
  total: number;
  longest: number;
} {
  const parents = new Map(
    nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)),
  );
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const isOurs = (id: number | undefined): boolean =>
    id !== undefined &&
    (byId.get(id)?.callFrame.url.startsWith('chrome-extension:') || isOurs(parents.get(id)));
  let total = 0;
  let longest = 0;
  let stretch = 0;
  for (const [index, id] of samples.entries()) {
    const milliseconds = (timeDeltas[index] ?? 0) / 1000;
    if (isOurs(id)) {
      total += milliseconds;
      stretch += milliseconds;
      longest = Math.max(longest, stretch);
    } else if (!isCollecting(byId.get(id))) stretch = 0;
  }
  return { total, longest };
}

function isCollecting(node: Protocol.Profiler.ProfileNode | undefined): boolean {
  return node?.callFrame.functionName === '(garbage collector)';
}

function report(name: string, ratios: number[], target: string): void {
  const [low = 0, high = 0] = [Math.min(...ratios), Math.max(...ratios)];
  console.log(
    `${name}: ${median(ratios).toFixed(2)} (${low.toFixed(2)} to ${high.toFixed(2)} over ${ratios.length} runs; ${target})`,
  );
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
