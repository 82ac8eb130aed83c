import { browser } from 'wxt/browser';
import { isExtensionAlive } from './life';
import { isForm } from './page/dom';

type FirefoxElement = Element & { openOrClosedShadowRoot: ShadowRoot | null };

/** Elements without a meaning of their own that pages hang shadow roots on. */
const PLAIN = new Set(['div', 'span', 'section', 'p']);

/**
 * Returns the shadow root of an element, or null where it has none. Closed roots open only to extensions: Chromium has
 * a function for it, Firefox a property.
 */
export function shadowRootOf(element: Element): ShadowRoot | null {
  // It has none, but a field of it may take the name.
  if (isForm(element)) return null;
  if (import.meta.env.FIREFOX) return (element as FirefoxElement).openOrClosedShadowRoot;
  if (element.shadowRoot) return element.shadowRoot;
  // A script that its extension has left behind may look once more, and must not complain of it.
  if (!mayHost(element) || !isExtensionAlive()) return null;
  return browser.dom?.openOrClosedShadowRoot(element as HTMLElement) ?? null;
}

/** A call for every element of a page costs too much: plain ones are asked only where they hold nothing of their own. */
function mayHost(element: Element): boolean {
  const { localName } = element;
  if (/-/.test(localName)) return true;
  return PLAIN.has(localName) && !element.firstElementChild && !element.firstChild?.nodeValue?.trim();
}
