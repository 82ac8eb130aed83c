import { browser } from 'wxt/browser';
import { parseAddress } from '../sites/parse-address';

/**
 * Resolves with a value that the organisation's policy sets, or undefined. Without any policy Firefox rejects the
 * question instead of answering it.
 */
export async function managedValue(key: 'settings' | 'sites' | 'notes' | 'sync'): Promise<unknown> {
  try {
    return (await browser.storage.managed.get(key))[key];
  } catch {
    return undefined;
  }
}

/** Calls back when the organisation's policy changes while the browser runs; returns a function that stops it. */
export function watchPolicy(onChange: () => void): () => void {
  const listener = (_: unknown, area: string) => {
    if (area === 'managed') onChange();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** Resolves with the hosts that the organisation suggests; none without a policy. */
export async function managedSites(): Promise<string[]> {
  const sites = await managedValue('sites');
  if (!Array.isArray(sites)) return [];
  const addresses = sites.filter((site) => typeof site === 'string').map(parseAddress);
  return [...new Set(addresses.flatMap((address) => ('host' in address ? [address.host] : [])))];
}
