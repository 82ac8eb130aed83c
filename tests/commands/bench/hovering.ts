import type { ExtensionUnderTest } from '../../support/extension-under-test.ts';
import { isMarked, marksBecome, middleOf } from '../../support/highlights.ts';
import { moment } from './clocks.ts';
import { startProfile, stopProfileIn } from './profile.ts';
import { percentile, report } from './report.ts';
import type { BenchStage } from './stage.ts';

/** How many hovers are counted; the first one, which makes the card, is not. */
const HOVERS = 40;

/** Our work from the end of the intent delay to the painted card, the 95th percentile. */
export async function timeHovers({ demo, runs, withLens }: BenchStage): Promise<void> {
  const figures: number[] = [];
  await withLens(true, async (lens) => {
    for (let run = 0; run < runs; run++) figures.push(percentile(await hoverTimes(lens, demo), 0.95));
  });
  report(`hover to painted card, p95 of ours over ${HOVERS} hovers`, figures, 'at most 16', ' ms');
}

async function hoverTimes(lens: ExtensionUnderTest, demo: string): Promise<number[]> {
  const page = await lens.newPage(`${demo}/cdr.html`);
  const marks = (await marksBecome(page, isMarked)).filter(({ boxes: [box] }) => box && box.y < 700);
  const session = await page.createCDPSession();
  const spans: [number, number][] = [];
  await startProfile(session);
  for (let hover = 0; hover <= HOVERS; hover++) {
    const mark = marks[hover % marks.length];
    if (!mark) break;
    const { x, y } = middleOf(mark);
    const from = await moment(session);
    await page.mouse.move(x, y, { steps: 2 });
    await page.waitForSelector('sip-lens-card');
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
    spans.push([from, await moment(session)]);
    await page.keyboard.press('Escape');
    await page.mouse.move(2, 2);
  }
  const times = await stopProfileIn(session, spans.slice(1));
  await page.close();
  return times.map(({ total }) => total);
}
