/**
 * `npm run soak`: a live table, navigation and hovering for ten minutes, or as many as the argument says, in Chromium.
 * Each minute it prints what the page and the background keep in memory, and at the end how much that has grown since
 * the first minute; more than 10 % fails.
 */
import type { CDPSession, Page } from 'puppeteer-core';
import type { ExtensionUnderTest } from '../support/extension-under-test.ts';
import { isMarked, marksBecome, middleOf, readMarks } from '../support/highlights.ts';
import { onStage } from './bench/stage.ts';

/** What is kept in memory at the end of a minute. */
interface Sample {
  /** Of the page with the live table, our script in it included, and of the extension's background. */
  pageBytes: number;
  /** Of these, what is no machine code: the engine goes on compiling for minutes, and keeps what it has compiled. */
  pageDataBytes: number;
  backgroundBytes: number;
  nodes: number;
  listeners: number;
}

/** Growth from the first minute to the last that is still called flat. */
const FLAT = 0.1;
const PLACES = ['cdr', 'call', 'trace', 'frame', 'log'];

const minutes = Math.max(2, Number(process.argv[2]) || 10);

await onStage(1, ({ demo, pages, withLens }) =>
  withLens(true, async (lens) => {
    const table = await lens.newPage(`${pages}/live.html`);
    const wandering = await lens.newPage();
    const samples: Sample[] = [];
    while (samples.length < minutes) {
      const end = Date.now() + 60_000;
      while (Date.now() < end) {
        await watchTable(table);
        for (const place of PLACES) await visit(wandering, `${demo}/${place}.html`);
      }
      await table.bringToFront();
      samples.push(await takeSample(lens, table));
      printSample(samples.length, samples.at(-1) as Sample);
    }
    conclude(samples);
  }),
);

/** Lets the table change for some seconds while the pointer goes from code to code. */
async function watchTable(page: Page): Promise<void> {
  await page.bringToFront();
  await page.evaluate('globalThis.isOver = false; void run().then(() => { isOver = true; })');
  while (!(await page.evaluate('isOver'))) await hoverOne(page);
}

async function visit(page: Page, url: string): Promise<void> {
  await page.bringToFront();
  await page.goto(url);
  await marksBecome(page, isMarked);
  for (let hover = 0; hover < 3; hover++) await hoverOne(page);
}

/** Rests on any mark in view for as long as a card takes to open. */
async function hoverOne(page: Page): Promise<void> {
  const marks = (await readMarks(page)).filter(({ boxes: [box] }) => box && box.y > 0 && box.y < 700);
  const mark = marks[Math.floor(Math.random() * marks.length)];
  if (!mark) return;
  const { x, y } = middleOf(mark);
  await page.mouse.move(x, y, { steps: 2 });
  await new Promise((resolve) => setTimeout(resolve, 250));
  await page.keyboard.press('Escape');
}

async function takeSample(lens: ExtensionUnderTest, page: Page): Promise<Sample> {
  // An open card is no leak.
  await page.mouse.move(2, 2);
  await page.waitForSelector('sip-lens-card', { hidden: true });
  const session = await page.createCDPSession();
  const pageBytes = await bytesKept(session);
  const pageDataBytes = pageBytes - (await codeBytes(session));
  const { Nodes: nodes = 0, JSEventListeners: listeners = 0 } = await page.metrics();
  await session.detach();
  const background = await lens.browser.waitForTarget((target) => target.type() === 'service_worker');
  const worker = await background.createCDPSession();
  const backgroundBytes = await bytesKept(worker);
  await worker.detach();
  return { pageBytes, pageDataBytes, backgroundBytes, nodes, listeners };
}

/** Bytes of the heap that are left after everything that can be was thrown away. */
async function bytesKept(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.enable');
  for (let round = 0; round < 2; round++) await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.disable');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}

/** The part of a heap snapshot that is read here, <https://v8.dev/docs/heap-snapshots>: each node is so many numbers. */
interface HeapSnapshot {
  snapshot: { meta: { node_fields: string[]; node_types: [string[], ...unknown[]] } };
  nodes: number[];
}

/** Bytes of the heap that hold compiled code and what belongs to it: so much is no leak. */
async function codeBytes(session: CDPSession): Promise<number> {
  const chunks: string[] = [];
  const keep = ({ chunk }: { chunk: string }) => chunks.push(chunk);
  session.on('HeapProfiler.addHeapSnapshotChunk', keep);
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  session.off('HeapProfiler.addHeapSnapshotChunk', keep);
  const { snapshot, nodes }: HeapSnapshot = JSON.parse(chunks.join(''));
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [type, size, code] = [fields.indexOf('type'), fields.indexOf('self_size'), types[0].indexOf('code')];
  let bytes = 0;
  for (let node = 0; node < nodes.length; node += fields.length)
    if (nodes[node + type] === code) bytes += nodes[node + size] ?? 0;
  return bytes;
}

function printSample(minute: number, sample: Sample): void {
  const { nodes, listeners } = sample;
  const [page, data, background] = [sample.pageBytes, sample.pageDataBytes, sample.backgroundBytes].map(
    (bytes) => (bytes / 2 ** 20).toFixed(2),
  );
  console.log(
    `minute ${minute}: page ${page} MiB, ${data} without code, ${nodes} nodes, ${listeners} listeners; background ${background} MiB`,
  );
}

function conclude(samples: readonly Sample[]): void {
  const [first, last] = [samples[0], samples.at(-1)];
  if (!first || !last) return;
  for (const part of ['pageBytes', 'pageDataBytes', 'backgroundBytes', 'nodes', 'listeners'] as const) {
    const growth = last[part] / first[part] - 1;
    console.log(
      `${part}: ${(growth * 100).toFixed(1)} % from minute 1 to ${samples.length} (asked: within 10 %)`,
    );
    if (growth > FLAT) process.exitCode = 1;
  }
}
