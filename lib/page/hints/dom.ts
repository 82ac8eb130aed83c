const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q s samp small span strike strong sub sup time tspan tt u var'.split(
    ' ',
  ),
);
/** Ends of classes: the number of a row, every other one, one that is selected, what it tells of. */
const STATE =
  /\d+$|(?:^|[-_])(?:odd|even|alt|alternate|first|last|selected|active|hover|success|danger|warning|error|info)$/i;
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

/** Returns whether two elements are of one kind: same tag, same class. */
export function isSameKind(one: Element, other: Element): boolean {
  return one.localName === other.localName && one.getAttribute('class') === other.getAttribute('class');
}

/** Returns whether two elements are of one kind, but for numbers in their classes and words for the state of a row. */
export function isSameButState(one: Element, other: Element): boolean {
  return (
    isSameKind(one, other) || (one.localName === other.localName && lastingClass(one) === lastingClass(other))
  );
}

/** Returns the classes of an element, but for numbers in them and words for the state of a row. */
export function lastingClass(element: Element): string {
  const names = element.getAttribute('class')?.split(/\s+/) ?? [];
  return names
    .map((name) => name.replace(STATE, ''))
    .filter((name) => name !== '')
    .join(' ');
}

/** Returns whether two elements are of one kind but for what state they are in: they share a class, numbers aside. */
export function isAlike(one: Element, other: Element): boolean {
  if (one.localName !== other.localName) return false;
  const [ours, theirs] = [one.getAttribute('class'), other.getAttribute('class')];
  if (ours === theirs) return true;
  if (!ours || !theirs) return false;
  const names = theirs.replace(/\d+/g, '').split(/\s+/);
  return ours
    .replace(/\d+/g, '')
    .split(/\s+/)
    .some((name) => name !== '' && names.includes(name));
}

/** What may still be read of a text. */
interface Rest {
  length: number;
  nodes: number;
}

/** Returns the first `limit` characters of the text that a node shows in one line, a space where elements meet. */
export function textOf(node: Node, limit = 120): string {
  const only = node.firstChild;
  if (only && only === node.lastChild && isText(only) && !shadowOf(node)) return oneLine(only.data, limit);
  const parts: string[] = [];
  collect(node, parts, { length: limit, nodes: 200 });
  return parts.join(' ');
}

/**
 * Returns the first `limit` characters of a text in one line: source code is indented and broken into lines. Of a long one
 * no more is read than is needed.
 */
export function oneLine(data: string, limit: number): string {
  const text = data.trim();
  for (let reach = 2 * limit; ; reach *= 4) {
    const line = text.slice(0, reach).replace(/\s+/g, ' ');
    if (line.trimEnd().length >= limit || reach >= text.length) return line.slice(0, limit).trim();
  }
}

function collect(node: Node, parts: string[], left: Rest): void {
  const slotted = isSlot(node) ? node.assignedNodes() : [];
  for (const child of slotted) if (!add(child, parts, left)) return;
  if (slotted.length > 0) return;
  let child = (shadowOf(node) ?? node).firstChild;
  while (child && add(child, parts, left)) child = child.nextSibling;
}

/** Returns whether there is room for more. */
function add(child: Node, parts: string[], left: Rest): boolean {
  if (left.length <= 0 || left.nodes-- <= 0) return false;
  if (isText(child)) {
    const text = oneLine(child.data, left.length);
    if (text !== '' && goesOn(child)) parts.push((parts.pop() ?? '') + text);
    else if (text !== '') parts.push(text);
    left.length -= text.length;
  } else if (isElement(child) && !isSilent(child)) collect(child, parts, left);
  return true;
}

/** Returns whether a text goes on with what the text directly before it ends with: frameworks write `{caller}-{leg}` so. */
function goesOn(text: Text): boolean {
  const before = textBeside(text, 'previousSibling');
  return before !== undefined && /^\S/.test(text.data) && /\S$/.test(before.data);
}

/** Returns the text directly beside a text or comment, or undefined where an element stands there or nothing. */
export function textBeside(node: Node, side: 'previousSibling' | 'nextSibling'): Text | undefined {
  let beside = node[side];
  while (beside?.nodeType === Node.COMMENT_NODE) beside = beside[side];
  return beside && isText(beside) ? beside : undefined;
}

function isSlot(node: Node): node is HTMLSlotElement {
  return isElement(node) && node.localName === 'slot' && 'assignedNodes' in node;
}

/** Returns the open shadow root of a node, or undefined where it has none. */
export function shadowOf(node: Node): ShadowRoot | undefined {
  // A field of a form may be called so, too.
  const root = isElement(node) ? node.shadowRoot : null;
  return root && root instanceof ShadowRoot ? root : undefined;
}
