import { parentOf } from './hints/dom';

/** Scrolls all that is around a range until it can be seen: a log of a thousand lines may be one element, or one text. */
export function bringIntoView(range: Range): void {
  const parent = parentOf(range.startContainer);
  // While a page scrolls smoothly, the mark of an open card is not there yet.
  const behavior = 'instant';
  parent?.scrollIntoView({ block: 'center', inline: 'nearest', behavior });
  for (let around = parent; around; around = parentOf(around)) {
    const rect = range.getBoundingClientRect();
    const view = viewOf(around);
    const [left, top] = [
      missing(rect.left, rect.right, view.left, view.right),
      missing(rect.top, rect.bottom, view.top, view.bottom),
    ];
    // What does not scroll stays as it is.
    if (left !== 0 || top !== 0) around.scrollBy({ left, top, behavior });
  }
}

function viewOf(element: Element): DOMRect {
  const isPage = element === element.ownerDocument.scrollingElement;
  return isPage ? new DOMRect(0, 0, innerWidth, innerHeight) : element.getBoundingClientRect();
}

/** Returns how far a stretch has to move to the middle of another, 0 where it lies within. */
function missing(start: number, end: number, from: number, to: number): number {
  return start >= from && end <= to ? 0 : (start + end - from - to) / 2;
}
