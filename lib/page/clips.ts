import { parentOf } from './hints/dom';

/**
 * Yields the elements that cut off what overflows them, from a node on outwards. They end with what is shown apart from
 * all that is around it: in the top layer, or fixed. The page's own is the screen.
 */
export function* clipsAround(node: Node): Generator<Element> {
  for (let around = parentOf(node); around; around = parentOf(around)) {
    if (around === document.body || around === document.documentElement) return;
    const { display, overflow, position } = getComputedStyle(around);
    if (overflow !== 'visible' && display !== 'contents') yield around;
    // One that is placed by its coordinates need not be inside of what it stands in.
    if (position === 'fixed' || position === 'absolute' || isOnTop(around)) return;
  }
}

function isOnTop(element: Element): boolean {
  return Element.prototype.matches.call(element, ':modal, :popover-open, :fullscreen');
}
