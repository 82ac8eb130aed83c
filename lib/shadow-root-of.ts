import { browser } from 'wxt/browser';

/**
 * Returns the shadow root of an element, or null where it has none. Closed roots open only to extensions: Chromium has
 * a function for it, Firefox a property.
 */
export function shadowRootOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot) return element.shadowRoot;
  if (!element.localName.includes('-')) return null;
  if ('openOrClosedShadowRoot' in element) return element.openOrClosedShadowRoot as ShadowRoot | null;
  return browser.dom?.openOrClosedShadowRoot(element as HTMLElement) ?? null;
}
