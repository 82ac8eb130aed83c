import { browser } from 'wxt/browser';

/** How often a script looks whether its extension is still there, in milliseconds. */
const PULSE_MS = 1000;
/** Told by each new script to those before it; the page can say it too, and then it means nothing. */
const ARRIVAL = 'sip-lens-arrival';

/** Returns whether the extension is still the one that started this script: not updated, switched off or removed since. */
export function isExtensionAlive(): boolean {
  return browser.runtime?.id !== undefined;
}

/**
 * Ends `life` when the extension is gone, at the latest within a second, and at once when the next one has come:
 * Chromium lets the scripts of both run side by side, and they cannot see each other. A port would tell the end as
 * well, but it also breaks whenever the background rests, and opening it again would never let it rest.
 */
export function endWithExtension(life: AbortController): void {
  const { signal } = life;
  const look = () => {
    if (!isExtensionAlive()) life.abort();
  };
  dispatchEvent(new Event(ARRIVAL));
  addEventListener(ARRIVAL, look, { signal });
  const pulse = setInterval(look, PULSE_MS);
  signal.addEventListener('abort', () => clearInterval(pulse));
}
