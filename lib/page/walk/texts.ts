import { isElement, isText } from '../dom';
import { isSkipped } from '../skipped';
import { boxOf, isVisible } from '../view/boxes';
import { intersects, isEmpty, type Rect } from '../view/rect';
import { visibleRun } from '../view/visible-run';

/** Returns the shadow root of an element, where there is one that can be read. */
export type ShadowRootOf = (element: Element) => ShadowRoot | null;

/** From this many children on, each child's rectangle is asked before it is entered. */
const MANY_CHILDREN = 24;
/** From this many child elements on, the visible ones are looked for instead of asking each. */
const LONG_LIST = 200;
/** Names of components have a hyphen. */
const COMPONENT = /-/;
/** The walk pauses after this many nodes, entered or left out, so that its caller can give the page its turn. */
const PAUSE_EVERY = 200;

interface WalkOptions {
  /** Only text whose place meets this rectangle; without it, all rendered and hidden text. */
  within?: Rect;
  /** Elements that are left out here, because the caller walks them on their own. */
  apart?: ReadonlySet<Node>;
  shadowRootOf: ShadowRootOf;
  /** Told of each shadow root on the way. */
  onShadowRoot?: (root: ShadowRoot) => void;
  /** Told of each element of a component on the way that has no shadow root, or not yet. */
  onBareHost?: (host: Element) => void;
}

/**
 * Yields the text nodes below `root` in document order, through readable shadow roots, and `undefined` now and then
 * where the caller may pause. Text in scripts, form fields and editors is left out.
 *
 * With `within`, long runs of siblings (table rows, log lines) outside the rectangle are not entered, so the cost
 * follows what is visible and not the page's length. An empty rectangle says nothing, since its content can
 * overflow, so it is entered.
 */
export function* walkTexts(root: Node, options: WalkOptions): Generator<Text | undefined> {
  const stack: Iterator<Node | undefined>[] = [[root][Symbol.iterator]()];
  let seen = 0;
  while (stack.length > 0) {
    const { value: node, done } = (stack.at(-1) as Iterator<Node | undefined>).next();
    if (done) {
      stack.pop();
      continue;
    }
    if (++seen % PAUSE_EVERY === 0) yield undefined;
    if (!node) continue;
    if (isText(node)) yield node;
    else stack.push(...entries(node, options));
  }
}

/** Returns what the walk enters below a node, the first to be entered last. */
function entries(node: Node, options: WalkOptions): Iterator<Node | undefined>[] {
  const own = node.firstChild ? [children(node, options)] : [];
  if (!isElement(node)) return own;
  if (isSkipped(node)) return [];
  const shadow = options.shadowRootOf(node);
  if (!shadow) {
    if (COMPONENT.test(node.localName)) options.onBareHost?.(node);
    return own;
  }
  options.onShadowRoot?.(shadow);
  return [...own, children(shadow, options)];
}

/** Yields the children that the walk enters, and `undefined` for what it has only looked at. */
function* children(parent: Node, { within, apart }: WalkOptions): Generator<Node | undefined> {
  const crop = within && parent.childNodes[MANY_CHILDREN - 1] ? within : undefined;
  if (crop && isUnrendered(parent)) return;
  const { first, end } = crop ? yield* cropped(parent as ParentNode & Node, crop) : whole(parent);
  for (let child = first; child && child !== end; child = child.nextSibling) {
    if (apart?.has(child)) continue;
    const isLeftOut = crop && child.nodeType === Node.ELEMENT_NODE && !mayMeet(child as Element, crop);
    yield isLeftOut ? undefined : child;
  }
}

interface Siblings {
  first: Node | null;
  /** The sibling after the last one. */
  end: Node | null;
}

function whole(parent: Node): Siblings {
  return { first: parent.firstChild, end: null };
}

/** Returns the siblings that can be in view, with the text right before and after them. */
function* cropped(parent: ParentNode & Node, within: Rect): Generator<undefined, Siblings> {
  // Neither counted, nor copied into an array: the browser hands out a single row faster than all of them.
  const elements = parent.children;
  if (!elements[LONG_LIST - 1]) return whole(parent);
  const run = yield* visibleRun(elements, within);
  if (!run) return whole(parent);
  const before = elements[run.from - 1];
  return { first: before ? before.nextSibling : parent.firstChild, end: elements[run.to] ?? null };
}

function mayMeet(element: Element, within: Rect): boolean {
  const rect = boxOf(element);
  return isEmpty(rect) ? !isUnrendered(element) : intersects(rect, within);
}

/** Returns whether nothing below the node has a box; `display: contents` has none itself, its children do. */
function isUnrendered(node: Node): boolean {
  if (node.nodeType !== Node.ELEMENT_NODE) return false;
  const element = node as Element;
  return !isVisible(element) && getComputedStyle(element).display !== 'contents';
}
