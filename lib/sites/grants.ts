import { browser } from 'wxt/browser';
import { hostMatches, patternOf } from './host-pattern';

/** The pattern of every site, as the manifest asks for it. */
export const EVERY_SITE = '*://*/*';

/**
 * Returns the match pattern of a page's host in both web schemes, or undefined where no grant can cover the page
 * (files, browser pages). Ports are left out: Firefox rejects a pattern that has one.
 */
export function sitePattern(url: string): string | undefined {
  const parsed = URL.parse(url);
  return parsed && /^https?:$/.test(parsed.protocol) ? patternOf(parsed.hostname) : undefined;
}

/** Resolves with the granted patterns that cover a page; empty where it is not granted. The browser's list is the only one. */
export async function grantsFor(url: string): Promise<string[]> {
  return (await grantedPatterns()).filter((origin) => covers(origin, url));
}

/** Resolves with all granted patterns. */
export async function grantedPatterns(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/** Calls back whenever a site is granted or given back; returns a function that stops it. */
export function watchGrants(onChange: () => void): () => void {
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(onChange);
  onRemoved.addListener(onChange);
  return () => {
    onAdded.removeListener(onChange);
    onRemoved.removeListener(onChange);
  };
}

/**
 * Asks the user for sites, all in one prompt. Call it directly in a click, or the browser refuses. Resolves with the
 * answer.
 */
export function requestSites(patterns: string[]): Promise<boolean> {
  return browser.permissions.request({ origins: patterns });
}

/** Gives hosts back to the browser. */
export async function giveBackSites(patterns: string[]): Promise<void> {
  await browser.permissions.remove({ origins: patterns });
}

/**
 * Returns whether the match pattern of a grant covers a page of the web; false for what is no address at all. Grants are
 * for whole hosts, so paths play no part. WXT's `MatchPattern` would not do: it rejects IPv6 addresses, which browsers
 * grant.
 */
export function covers(pattern: string, url: string): boolean {
  const [, scheme, host = ''] =
    /^(\*|https?):\/\/([^/]+)\//.exec(pattern === '<all_urls>' ? EVERY_SITE : pattern) ?? [];
  const { protocol = '', hostname = '' } = URL.parse(url) ?? {};
  if (!/^https?:$/.test(protocol) || (scheme !== '*' && `${scheme}:` !== protocol)) return false;
  return hostMatches(host, hostname);
}
