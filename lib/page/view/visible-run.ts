import { boxOf } from './boxes';
import { isEmpty, type Rect } from './rect';

/** So many places of a list are looked at to see whether it runs from top to bottom. */
const PROBES = 12;
/** Where so many elements after such a place have no rectangle, it says nothing. */
const MOST_HIDDEN = 300;

/** An element that has a rectangle. */
interface Shown {
  index: number;
  rect: Rect;
}

/**
 * Returns the run of elements, as indices `from` (included) to `to` (excluded), that can meet the rectangle, where
 * the elements run from top to bottom as rows and log lines do; otherwise undefined. It asks for a handful of
 * rectangles, however long the list is, and of what has none, as filtered rows, for each three times at most. Each
 * yield is a place to pause.
 */
export function* visibleRun(
  elements: ArrayLike<Element>,
  within: Rect,
): Generator<undefined, { from: number; to: number } | undefined> {
  if (!(yield* runsDown(elements))) return undefined;
  const known = new Map<number, Shown | undefined>();
  const from = yield* firstIndex(elements, known, (rect) => rect.bottom >= within.top);
  const to = yield* firstIndex(elements, known, (rect) => rect.top > within.bottom);
  return { from, to };
}

function* runsDown(elements: ArrayLike<Element>): Generator<undefined, boolean> {
  const step = (elements.length - 1) / (PROBES - 1);
  let previous = Number.NEGATIVE_INFINITY;
  for (let probe = 0; probe < PROBES; probe++) {
    const start = Math.round(probe * step);
    const shown = yield* firstShown(elements, start, start + Math.min(Math.ceil(step), MOST_HIDDEN));
    if (!shown) continue;
    if (shown.rect.top < previous) return false;
    previous = shown.rect.top;
  }
  return true;
}

/**
 * Returns the first index whose rectangle fulfils the condition, given that all after it do as well. Searches of the
 * same list share in `known` what was found in the middle of the same part.
 */
function* firstIndex(
  elements: ArrayLike<Element>,
  known: Map<number, Shown | undefined>,
  holds: (rect: Rect) => boolean,
): Generator<undefined, number> {
  let low = 0;
  let high = elements.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (!known.has(middle)) known.set(middle, yield* firstShown(elements, middle, high));
    const shown = known.get(middle);
    if (!shown || holds(shown.rect)) high = middle;
    else low = shown.index + 1;
  }
  return low;
}

/** Returns the first of the elements `from` (included) to `to` (excluded) that has a rectangle: filtered rows have none. */
function* firstShown(
  elements: ArrayLike<Element>,
  from: number,
  to: number,
): Generator<undefined, Shown | undefined> {
  for (let index = from; index < to; index++) {
    const element = elements[index];
    if (!element) return undefined;
    const rect = boxOf(element);
    if (!isEmpty(rect)) return { index, rect };
    yield;
  }
  return undefined;
}
