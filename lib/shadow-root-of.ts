import { browser } from 'wxt/browser';
import { isExtensionAlive } from './life';

/**
 * Returns the shadow root of an element, or null where it has none. Closed roots open only to extensions: Chromium has
 * a function for it, Firefox a property.
 */
export function shadowRootOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot) return element.shadowRoot;
  if ('openOrClosedShadowRoot' in element) return element.openOrClosedShadowRoot as ShadowRoot | null;
  // A script that its extension has left behind may look once more, and must not complain of it.
  if (!mayHost(element) || !isExtensionAlive()) return null;
  return browser.dom?.openOrClosedShadowRoot(element as HTMLElement) ?? null;
}

/** A call for every element of a page costs too much: plain ones are asked only where they hold nothing of their own. */
function mayHost({ localName, firstElementChild, firstChild }: Element): boolean {
  if (/-/.test(localName)) return true;
  return /^(div|span|section|p)$/.test(localName) && !firstElementChild && !firstChild?.nodeValue?.trim();
}
