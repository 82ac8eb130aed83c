const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q s samp small span strike strong sub sup time tspan tt u var'.split(
    ' ',
  ),
);
const SILENT = new Set('script style template noscript svg img input select textarea wbr'.split(' '));

/** Returns whether an element flows within a line by its tag; every other one ends it. */
export function isInline(element: Element): boolean {
  return INLINE.has(element.localName);
}

/** Returns whether an element holds no text that a reader would see on the line. */
export function isSilent(element: Element): boolean {
  return SILENT.has(element.localName);
}

export function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

export function isText(node: Node): node is Text {
  return node.nodeType === 3;
}

/** Returns the element around a node, also across the border of a shadow tree. */
export function parentOf(node: Node): Element | undefined {
  // A form gives its fields out as its properties, and one of them may be called `parentNode`.
  const parent: ParentNode | null =
    node instanceof HTMLFormElement ? Reflect.get(Node.prototype, 'parentNode', node) : node.parentNode;
  if (!parent) return undefined;
  if (isElement(parent)) return parent;
  return 'host' in parent ? (parent as ShadowRoot).host : undefined;
}

/** Returns whether two elements are of one kind: same tag, same class. */
export function isSameKind(one: Element, other: Element): boolean {
  return one.localName === other.localName && one.getAttribute('class') === other.getAttribute('class');
}

/** Returns the first `limit` characters of the text below a node in one line, a space where elements meet. */
export function textOf(node: Node, limit = 120): string {
  const only = node.firstChild;
  if (!only) return '';
  if (only === node.lastChild && isText(only)) return only.data.slice(0, limit).trim();
  const parts: string[] = [];
  collect(node, parts, { length: limit, nodes: 200 });
  return parts.join(' ').replace(/\s+/g, ' ').trim();
}

function collect(node: Node, parts: string[], left: { length: number; nodes: number }): void {
  for (let child = node.firstChild; child && left.length > 0 && left.nodes-- > 0; child = child.nextSibling) {
    if (isText(child)) {
      const text = child.data
        .slice(0, 2 * left.length)
        .trim()
        .slice(0, left.length);
      if (text !== '') parts.push(text);
      left.length -= text.length;
    } else if (isElement(child) && !isSilent(child)) collect(child, parts, left);
  }
}
