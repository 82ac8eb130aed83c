import { browser } from 'wxt/browser';
import { MatchPattern } from 'wxt/utils/match-patterns';

/** The pattern of every site, as the manifest asks for it. */
export const EVERY_SITE = '*://*/*';

/**
 * Returns the match pattern of a page's host in both web schemes, or undefined where no grant can cover the page
 * (files, browser pages). Ports are left out: Firefox rejects a pattern that has one.
 */
export function sitePattern(url: string): string | undefined {
  const parsed = URL.parse(url);
  return parsed && /^https?:$/.test(parsed.protocol) ? `*://${parsed.hostname}/*` : undefined;
}

/** Returns the granted patterns that cover a page; empty where it is not granted. The browser's list is the only one. */
export async function grantsFor(url: string): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => covers(origin, url));
}

/** Asks the user for a page's host. Call it directly in a click, or the browser refuses. Resolves with the answer. */
export async function requestSite(pattern: string): Promise<boolean> {
  return browser.permissions.request({ origins: [pattern] });
}

/** Gives hosts back to the browser. */
export async function giveBackSites(patterns: string[]): Promise<void> {
  await browser.permissions.remove({ origins: patterns });
}

/** Returns whether a match pattern covers a page. */
export function covers(pattern: string, url: string): boolean {
  return new MatchPattern(pattern === '<all_urls>' ? EVERY_SITE : pattern).includes(url);
}
