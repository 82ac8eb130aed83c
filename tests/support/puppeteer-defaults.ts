import type { Browser, LaunchOptions, Page } from 'puppeteer-core';
import { type LaunchSettings, PATIENCE } from './extension-under-test.ts';

/** Aborted when this process is told to end. */
const interruption = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.once(signal, () => interruption.abort());

/** Returns what both browsers are started with. */
export function launchOptions({ headless = true, env = process.env }: LaunchSettings): LaunchOptions {
  return {
    headless,
    env,
    defaultViewport: headless ? { width: 1280, height: 800 } : null,
    timeout: 2 * PATIENCE,
    protocolTimeout: 2 * PATIENCE,
    signal: interruption.signal,
    // Puppeteer's own handlers call `process.exit`, which throws in a test worker: the first of two browsers would
    // end and the second would stay.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  };
}

/** Opens a tab in front, at the given address if there is one. */
export async function openTab(browser: Browser, url?: string): Promise<Page> {
  const page = await browser.newPage();
  page.setDefaultTimeout(PATIENCE);
  if (url) await page.goto(url);
  await page.bringToFront();
  return page;
}
