import type { Browser, Page } from 'puppeteer-core';

/** A text of Chromium's extension manager: it has all rights of the manager, which itself takes a second to appear. */
const MANAGER = 'chrome://extensions/strings.m.js';

/** Does something in a tab that is there for nothing else. */
export async function inTab<T>(browser: Browser, act: (tab: Page) => Promise<T>): Promise<T> {
  const tab = await browser.newPage();
  try {
    return await act(tab);
  } finally {
    await tab.close();
  }
}

/** Evaluates an expression in a tab with the rights of `chrome://extensions`. */
export async function evaluateInManager<T>(tab: Page, expression: string): Promise<T> {
  await tab.goto(MANAGER);
  return (await tab.evaluate(expression)) as T;
}
