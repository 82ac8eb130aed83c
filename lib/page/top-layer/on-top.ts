import { parentOf } from '../dom';

/** What lies over the page now. */
export const ON_TOP = ':modal, :popover-open, :fullscreen';

/** Returns whether an element lies over the page: a modal dialog, an open popover, or what fills the screen. */
export function isOnTop(element: Element): boolean {
  // A form may have a field of that name in its place.
  return Element.prototype.matches.call(element, ON_TOP);
}

/**
 * Returns the modal dialog, popover or fullscreen element around an element, through shadow roots and slots, or
 * undefined. All outside of a modal one is inert, and a click outside of a popover closes it.
 */
export function closestOnTop(element: Element): Element | undefined {
  let at: Element | undefined = element;
  while (at && !isOnTop(at)) at = parentOf(at);
  return at === document.documentElement ? undefined : at;
}
