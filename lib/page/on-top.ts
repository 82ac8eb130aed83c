/** Returns whether an element lies over the page: a modal dialog, an open popover, or what fills the screen. */
export function isOnTop(element: Element): boolean {
  // A form may have a field of that name in its place.
  return Element.prototype.matches.call(element, ':modal, :popover-open, :fullscreen');
}
