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
 * Ends `life` when the next version of the extension has come to this frame, and tells those before it that this one
 * has: Chromium lets the scripts of both run side by side, and they cannot see each other.
 */
export function endWithNext(life: AbortController): void {
  dispatchEvent(new Event(ARRIVAL));
  addEventListener(ARRIVAL, () => endIfLeft(life), { signal: life.signal });
}

/**
 * Does the same, and ends `life` at the latest within a second when the extension is gone for good. A port would tell
 * that as well, but it also breaks whenever the background rests, and opening it again would never let it rest.
 */
export function endWithExtension(life: AbortController): void {
  endWithNext(life);
  const pulse = setInterval(() => endIfLeft(life), PULSE_MS);
  life.signal.addEventListener('abort', () => clearInterval(pulse));
}

function endIfLeft(life: AbortController): void {
  if (!isExtensionAlive()) life.abort();
}
