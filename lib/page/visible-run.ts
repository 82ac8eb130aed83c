import { boxOf } from './boxes';
import { isEmpty, type Rect } from './rect';

/** So many places of a list are looked at to see whether it runs from top to bottom. */
const PROBES = 12;

/**
 * Returns the run of elements, as indices `from` (included) to `to` (excluded), that can meet the rectangle, where
 * the elements run from top to bottom as rows and log lines do; otherwise undefined. It asks for a handful of
 * rectangles, however long the list is.
 */
export function visibleRun(
  elements: ArrayLike<Element>,
  within: Rect,
): { from: number; to: number } | undefined {
  if (!runsDown(elements)) return undefined;
  const from = firstIndex(elements, (rect) => rect.bottom >= within.top);
  const to = firstIndex(elements, (rect) => rect.top > within.bottom);
  return { from, to };
}

function runsDown(elements: ArrayLike<Element>): boolean {
  const step = (elements.length - 1) / (PROBES - 1);
  let previous = Number.NEGATIVE_INFINITY;
  for (let probe = 0; probe < PROBES; probe++) {
    const rect = rectFrom(elements, Math.round(probe * step));
    if (!rect) continue;
    if (rect.top < previous) return false;
    previous = rect.top;
  }
  return true;
}

/** Returns the first index whose rectangle fulfils the condition, given that all after it do as well. */
function firstIndex(elements: ArrayLike<Element>, holds: (rect: Rect) => boolean): number {
  let low = 0;
  let high = elements.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const rect = rectFrom(elements, middle);
    if (!rect || holds(rect)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Returns the rectangle of the first element from an index on that has one: filtered rows have none. */
function rectFrom(elements: ArrayLike<Element>, index: number): Rect | undefined {
  for (let at = index; at < elements.length; at++) {
    const rect = boxOf(elements[at] as Element);
    if (!isEmpty(rect)) return rect;
  }
  return undefined;
}
