import { parentOf } from '../dom';
import { isOnTop } from '../top-layer/on-top';

/**
 * Yields the elements that cut off what overflows them, from a node on outwards. They end with what is shown apart from
 * all that is around it: in the top layer, or fixed. The page's own is the screen.
 */
export function* clipsAround(node: Node): Generator<Element> {
  /** What is placed by coordinates is cut off by the next element that is placed itself, and by those around that. */
  let isFree = false;
  for (let around = parentOf(node); around; around = parentOf(around)) {
    if (around === document.body || around === document.documentElement) return;
    const { display, overflow, position, transform } = getComputedStyle(around);
    if (isFree && position === 'static' && transform === 'none') continue;
    if (overflow !== 'visible' && display !== 'contents') yield around;
    if (position === 'fixed' || isOnTop(around)) return;
    isFree = position === 'absolute';
  }
}
