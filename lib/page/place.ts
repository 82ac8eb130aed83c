import type { Point, Rect } from './rect';

const GAP = 6;
const EDGE = 8;
/** Rather than become lower than this, the box covers its anchor. */
const SMALLEST = 160;

interface Size {
  width: number;
  height: number;
}

/** What is placed where; all lengths in CSS pixels of the viewport. */
export interface Placing {
  anchor: Rect;
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
 * none has, the larger of below and above, cut to its height. Never outside the viewport.
 */
export function placeBeside({ anchor, box, viewport }: Placing): Placement {
  const most = viewport.height - 2 * EDGE;
  const height = Math.min(box.height, most);
  const below = viewport.height - EDGE - anchor.bottom - GAP;
  const above = anchor.top - GAP - EDGE;
  const x = clamp(anchor.left, viewport.width - box.width);
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

/** Returns where to put a box that the user has moved to a point: there, as far as the viewport allows. */
export function placeAt({ x, y }: Point, box: Size, viewport: Size): Placement {
  const maxHeight = viewport.height - 2 * EDGE;
  return {
    x: clamp(x, viewport.width - box.width),
    y: clamp(y, viewport.height - Math.min(box.height, maxHeight)),
    maxHeight,
  };
}

/** Keeps a start between the near edge and the last start that leaves the far edge free; where both fail, at 0 or more. */
function clamp(start: number, last: number): number {
  return Math.max(Math.min(Math.max(start, EDGE), last - EDGE), 0);
}
