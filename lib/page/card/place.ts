import type { Point, Rect } from '../view/rect';

const GAP = 6;
const EDGE = 8;
/** Rather than become lower than this, the box covers its anchor. */
const SMALLEST = 160;

export interface Size {
  width: number;
  height: number;
}

/** What is placed where; all lengths in CSS pixels of the viewport. */
export interface Placing {
  anchor: Rect;
  /** The box goes to the middle of the anchor's width, not to its left edge. */
  isCentred?: boolean | undefined;
  box: Size;
  viewport: Size;
}

/** Where a box goes, and how high it may be there. */
export interface Placement {
  x: number;
  y: number;
  maxHeight: number;
}

/**
 * Returns where to put a box beside an anchor: the first of below, above, right and left with enough room, and where
 * none has, the larger of below and above, cut to its height. Never outside the viewport, wherever the anchor is.
 */
export function placeBeside({ anchor: whole, isCentred, box, viewport }: Placing): Placement {
  const anchor = seen(whole, viewport);
  const most = viewport.height - 2 * EDGE;
  const height = Math.min(box.height, most);
  const below = viewport.height - EDGE - anchor.bottom - GAP;
  const above = anchor.top - GAP - EDGE;
  const start = isCentred ? (anchor.left + anchor.right - box.width) / 2 : anchor.left;
  const x = clamp(start, viewport.width - box.width);
  const y = clamp(anchor.top, viewport.height - height);
  if (below >= height) return { x, y: anchor.bottom + GAP, maxHeight: below };
  if (above >= height) return { x, y: anchor.top - GAP - height, maxHeight: above };
  const right = anchor.right + GAP;
  if (right + box.width <= viewport.width - EDGE) return { x: right, y, maxHeight: most };
  const left = anchor.left - GAP - box.width;
  if (left >= EDGE) return { x: left, y, maxHeight: most };
  const maxHeight = Math.min(Math.max(below, above, SMALLEST), most);
  const preferred = below >= above ? anchor.bottom + GAP : anchor.top - GAP - maxHeight;
  return { x, y: clamp(preferred, viewport.height - maxHeight), maxHeight };
}

/** Returns where to put a box that is to stay at a point: there, as far as the viewport allows. */
export function placeAt({ x, y }: Point, box: Size, viewport: Size): Placement {
  const maxHeight = viewport.height - 2 * EDGE;
  return {
    x: clamp(x, viewport.width - box.width),
    y: clamp(y, viewport.height - Math.min(box.height, maxHeight)),
    maxHeight,
  };
}

/** What a viewport shows of a rectangle, or the place on its edge that is nearest to it. */
function seen({ left, right, top, bottom }: Rect, { width, height }: Size): Rect {
  const within = (length: number, most: number) => Math.min(Math.max(length, 0), most);
  return {
    left: within(left, width),
    right: within(right, width),
    top: within(top, height),
    bottom: within(bottom, height),
  };
}

/** Keeps a start between the near edge and the last start that leaves the far edge free; where both fail, at 0 or more. */
function clamp(start: number, last: number): number {
  return Math.max(Math.min(Math.max(start, EDGE), last - EDGE), 0);
}
