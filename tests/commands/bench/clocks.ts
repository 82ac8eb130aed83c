import type { CDPSession, Page } from 'puppeteer-core';

/** Returns what reads the milliseconds that a page's main thread has worked; another program's work is not in them. */
export async function taskClock(page: Page): Promise<() => Promise<number>> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => 1000 * (await metric(session, 'TaskDuration'));
}

/** Resolves with the moment that the clock of a profiled page shows, in microseconds. */
export async function moment(session: CDPSession): Promise<number> {
  return 1e6 * (await metric(session, 'Timestamp'));
}

/** One of the browser's own figures, times in seconds. */
async function metric(session: CDPSession, wanted: string): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
}
