import { type Browser, browser } from 'wxt/browser';
import { covers, grantsFor } from './grants';

/** Tells every tab that sites were given back; nobody listens in most of them. */
export async function announceRevoked(tell: (tabId: number) => Promise<void>): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(tabs.flatMap(({ id }) => (id === undefined ? [] : [tell(id)])));
}

/**
 * Says whether a frame may no longer be read, after some patterns were removed or, without them, at any time before. One
 * whose own address says nothing (a sandboxed one) counts as lost with any: it can be started again from the popup.
 */
export async function isRevoked(
  removed: string[] | undefined,
  frame: Pick<Browser.runtime.MessageSender, 'origin' | 'url'>,
): Promise<boolean> {
  const address = frame.origin ?? frame.url;
  const url = address && URL.canParse(address) ? new URL('/', address).href : undefined;
  if (!url) return removed !== undefined;
  if (removed && !removed.some((pattern) => covers(pattern, url))) return false;
  return (await grantsFor(url)).length === 0;
}
