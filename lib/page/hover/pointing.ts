import { type Mark, rectsOf } from '../marks/mark';
import type { Marks } from '../marks/marks';
import type { Matcher } from '../marks/matcher';
import { contains, type Point } from '../view/rect';
import type { ShadowRootOf } from '../walk/texts';
import { nodesAt } from './nodes-at';

/** Where a pointer is, and what the page says is there. */
export interface PointerPlace extends Point {
  target: EventTarget | undefined;
}

/** What is looked through for a mark or a number. */
interface Pointable {
  marks: Marks;
  matcher: Matcher;
  shadowRootOf: ShadowRootOf;
}

/** Returns the place of a pointer event. */
export function pointerPlace(event: PointerEvent): PointerPlace {
  return { x: event.clientX, y: event.clientY, target: event.composedPath()[0] };
}

/**
 * Returns the mark at a place: the one of the pointer's own target, but for what lies over it, for closed roots, and for
 * texts that let the pointer through.
 */
export function markAt({ x, y, target }: PointerPlace, { marks, shadowRootOf }: Pointable): Mark | undefined {
  const own = target instanceof Node && marks.at(slotHost(target) ?? target, x, y);
  if (own || marks.isEmpty) return own || undefined;
  let last: Node = document;
  for (const node of nodesAt(x, y, shadowRootOf)) {
    const mark = marks.at(node, x, y);
    if (mark) return mark;
    last = node;
  }
  const through = marks.untouchableAt(x, y);
  // The last node is what hides all others, but for what stands inside of it.
  return through && isInside(through.text, last) ? through : undefined;
}

/**
 * Returns the number at a point as a mark, marked or not. Caret functions answer far from the text, so what they say is
 * checked against the number's rectangles.
 */
export function numberUnder({ x, y }: Point, { matcher, shadowRootOf }: Pointable): Mark | undefined {
  const roots = new Set([...nodesAt(x, y, shadowRootOf)].map((node) => node.getRootNode()));
  const shadowRoots = [...roots].filter((root) => root instanceof ShadowRoot);
  const caret = document.caretPositionFromPoint(x, y, { shadowRoots });
  const text = caret?.offsetNode;
  if (!caret || !(text instanceof Text)) return undefined;
  const match = matcher.numberAt(text, caret.offset);
  const mark = match && { text, match };
  return mark && rectsOf(mark).some((rect) => contains(rect, x, y)) ? mark : undefined;
}

/** Returns whether the pointer left for another window or for a frame, whose events stay there; a lifted finger stays. */
export function leavesDocument({ relatedTarget, pointerType }: PointerEvent): boolean {
  return pointerType !== 'touch' && (relatedTarget === null || relatedTarget instanceof HTMLIFrameElement);
}

/** A text that a slot shows is the slot's own for a pointer; for its mark, it is that of the slot's host. */
function slotHost(target: Node): Node | undefined {
  const root = target instanceof HTMLSlotElement ? target.getRootNode() : undefined;
  return root instanceof ShadowRoot ? root.host : undefined;
}

/** Returns whether a node stands in another one, through shadow roots too. */
function isInside(node: Node, outer: Node): boolean {
  for (let at: Node | null = node; at; at = at instanceof ShadowRoot ? at.host : at.parentNode) {
    if (at === outer) return true;
  }
  return false;
}
