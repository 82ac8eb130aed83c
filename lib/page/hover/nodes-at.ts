import { isSkipped } from '../skipped';
import type { ShadowRootOf } from '../walk/texts';

/** What is clearer than this hides nothing: the tint of a row that is pointed at. The veil behind a dialog is less clear. */
const LEAST_OPAQUE = 0.25;

/**
 * Yields the nodes at a point of the viewport from the top down, in readable shadow roots too, as far as they can be
 * seen: a link that is stretched over a row does not hide the text below it. Returns whether something hides the rest.
 */
export function* nodesAt(
  x: number,
  y: number,
  shadowRootOf: ShadowRootOf,
  root: Document | ShadowRoot = document,
): Generator<Node, boolean> {
  for (const element of root.elementsFromPoint(x, y)) {
    // A shadow root names what is around its host as well.
    if (element.getRootNode() !== root) continue;
    const shadow = shadowRootOf(element);
    if (shadow && (yield* nodesAt(x, y, shadowRootOf, shadow))) return true;
    yield element;
    if (isOpaque(element)) return true;
  }
  yield root;
  return false;
}

function isOpaque(element: Element): boolean {
  if (!element.checkVisibility({ opacityProperty: true })) return false;
  const { backgroundColor, backgroundImage } = getComputedStyle(element);
  const isClear = alphaOf(backgroundColor) < LEAST_OPAQUE && backgroundImage === 'none';
  return !isClear || element.localName === 'img' || isSkipped(element);
}

/** Returns the alpha of a computed colour, such as `rgba(0, 0, 0, 0.04)` or `oklch(0.7 0.1 80 / 0.5)`. */
function alphaOf(color: string): number {
  const [, alpha] = /(?:^rgba\(.*,|\/) ([\d.e-]+)\)$/.exec(color) ?? [];
  return alpha === undefined ? 1 : Number(alpha);
}
