import { parentOf } from '../dom';
import { clipsAround } from './clips';
import { type Rect, viewportOf } from './rect';

/** While a page scrolls smoothly, the mark of an open card is not there yet. */
const behavior = 'instant';

/** Scrolls all that is around a range until it can be seen: a log of a thousand lines may be one element, or one text. */
export function bringIntoView(range: Range): void {
  parentOf(range.startContainer)?.scrollIntoView({ block: 'center', inline: 'nearest', behavior });
  for (const clip of clipsAround(range.startContainer)) scrollTo(range, clip, clip.getBoundingClientRect());
  const page = document.scrollingElement;
  if (page) scrollTo(range, page, viewportOf(window));
}

/** What does not scroll stays as it is. */
function scrollTo(range: Range, scroller: Element, view: Rect): void {
  const rect = range.getBoundingClientRect();
  const left = missing(rect.left, rect.right, view.left, view.right);
  const top = missing(rect.top, rect.bottom, view.top, view.bottom);
  if (left !== 0 || top !== 0) scroller.scrollBy({ left, top, behavior });
}

/** Returns how far a stretch has to move to the middle of another, 0 where it lies within. */
function missing(start: number, end: number, from: number, to: number): number {
  return start >= from && end <= to ? 0 : (start + end - from - to) / 2;
}
