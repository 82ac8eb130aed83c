const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q s samp small span strike strong sub sup time tspan tt u var'.split(
    ' ',
  ),
);
const SILENT = new Set('script style template noscript svg img input select textarea wbr'.split(' '));

/** What is a grid by its role, a tree of rows among them. */
export const GRID = '[role="grid"],[role="table"],[role="treegrid"]';

/** Returns whether an element flows within a line by its tag; every other one ends it. */
export function isInline(element: Element): boolean {
  return INLINE.has(element.localName);
}

/** Returns whether an element holds no text that a reader would see on the line. */
export function isSilent(element: Element): boolean {
  return SILENT.has(element.localName);
}

/** Returns whether a node is an element. */
export function isElement(node: Node): node is Element {
  // A field of a form may be called so.
  return node.nodeType === 1 || typeof node.nodeType !== 'number';
}

/**
 * Returns whether an element is a form, which gives its fields out as its properties, whatever they are called. Asked
 * for each element of a page: Firefox takes far longer for `instanceof`.
 */
export function isForm({ localName }: Element): boolean {
  return localName === 'form' || typeof localName !== 'string';
}

/** Returns whether a node is a text, in XHTML perhaps a CDATA section. */
export function isText(node: Node): node is Text {
  return node.nodeType === 3 || node.nodeType === 4;
}

/** Returns the element around a node as the page shows it: its slot, or across the border of a shadow tree its host. */
export function parentOf(node: Node): Element | undefined {
  return slotOf(node) ?? sourceParentOf(node);
}

/** Returns the element that a node is a child of in the source, or the host whose shadow tree it begins. */
export function sourceParentOf(node: Node): Element | undefined {
  const parent = parentNodeOf(node);
  if (!parent) return undefined;
  if (isElement(parent)) return parent;
  return 'host' in parent ? (parent as ShadowRoot).host : undefined;
}

function parentNodeOf(node: Node): ParentNode | null {
  return isElement(node) && isForm(node) ? Reflect.get(Node.prototype, 'parentNode', node) : node.parentNode;
}

function slotOf(node: Node): HTMLSlotElement | null {
  if (isText(node)) return node.assignedSlot;
  if (!isElement(node)) return null;
  return isForm(node) ? Reflect.get(Element.prototype, 'assignedSlot', node) : node.assignedSlot;
}

/** Returns an element and those beside it: the children of its parent, which may be a shadow root. */
export function siblingsOf(element: Element): ArrayLike<Element> & Iterable<Element> {
  const parent = parentNodeOf(element);
  return parent && 'children' in parent ? parent.children : [];
}

/** Returns the element in a wrapper, or in several, one in the other. */
export function wrappedIn(wrapper: Element): Element {
  let inner = wrapper;
  while (inner.childElementCount === 1 && inner.firstElementChild) inner = inner.firstElementChild;
  return inner;
}

/** Returns whether a slot of its own shows a node apart from its siblings. */
export function isApart(node: Node): boolean {
  const slot = slotOf(node);
  return slot !== null && slot.name !== '';
}

/** Returns the role that an element has by its attribute, or else its tag. */
export function roleOf(element: Element): string {
  return element.getAttribute('role') ?? element.localName;
}

/** Returns the text directly beside a text or comment, or undefined where an element stands there or nothing. */
export function textBeside(node: Node, side: 'previousSibling' | 'nextSibling'): Text | undefined {
  let beside = node[side];
  while (beside?.nodeType === Node.COMMENT_NODE) beside = beside[side];
  return beside && isText(beside) ? beside : undefined;
}

/** Returns whether a node is a slot of a component. */
export function isSlot(node: Node): node is HTMLSlotElement {
  return isElement(node) && node.localName === 'slot' && 'assignedNodes' in node;
}

/** Returns the open shadow root of a node, or undefined where it has none. */
export function shadowOf(node: Node): ShadowRoot | undefined {
  // A field of a form may be called so, too.
  const root = isElement(node) ? node.shadowRoot : null;
  return root && root instanceof ShadowRoot ? root : undefined;
}
