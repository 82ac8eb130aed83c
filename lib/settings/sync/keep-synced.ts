import { browser } from 'wxt/browser';
import { syncNow } from './sync-store';

/** How long changes are gathered into one write, in milliseconds: the browsers allow 1,800 writes an hour. */
const GATHER_MS = 3000;
const SYNCED_KEYS = ['settings', 'notes', 'siteRules'];

/** Syncs at the start and after every change, here or from another machine. For the background alone. */
export function keepSynced(): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(() => syncNow(Date.now), GATHER_MS);
  };
  browser.storage.onChanged.addListener((changes, area) => {
    const isOurs = area === 'local' && Object.keys(changes).some((key) => SYNCED_KEYS.includes(key));
    if (isOurs || area === 'sync') later();
  });
  later();
}
