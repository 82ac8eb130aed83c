// A form gives its fields out as its properties, whatever they are called, so the prototype is asked.

/** Returns the rectangle of an element's box, an empty one where it has none. */
export function boxOf(element: Element): DOMRect {
  return Element.prototype.getBoundingClientRect.call(element);
}

/** Returns whether an element has a box that is rendered. */
export function isVisible(element: Element, options?: CheckVisibilityOptions): boolean {
  return Element.prototype.checkVisibility.call(element, options);
}

/** Returns whether somebody can see an element, if need be after scrolling. */
export function isSeen(element: Element): boolean {
  return isVisible(element, { opacityProperty: true, visibilityProperty: true });
}
